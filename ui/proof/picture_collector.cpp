// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/picture_collector.h"

#include "ui/files/file_words.h"

#include <utility>

namespace vitrina::ui {

PictureCollector::PictureCollector(MessageFiles &files, QObject *parent)
    : QObject(parent)
    , m_files(files)
{
    m_threads.setMaxThreadCount(1);
    connect(&files, &MessageFiles::arrived, this, &PictureCollector::onArrived);
    connect(&files, &MessageFiles::changed, this, &PictureCollector::onChanged);
}

PictureCollector::~PictureCollector()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void PictureCollector::collect(std::vector<Attachment> pictures, qint64 room)
{
    ++m_run;
    m_wanted = std::move(pictures);
    m_made.clear();
    m_at = 0;
    m_making = false;
    m_room = room;
    next();
}

void PictureCollector::cancel()
{
    ++m_run;
    m_wanted.clear();
    m_made.clear();
}

void PictureCollector::leaveTheRest()
{
    if (m_wanted.empty())
        return;
    ++m_run;
    leaveOut(tr("The picture was not here when this page was made"));
}

void PictureCollector::leaveOut(const QString &why)
{
    for (; m_at < m_wanted.size(); ++m_at)
        m_made[m_wanted[m_at].id].missing = why;
    next();
}

void PictureCollector::next()
{
    if (m_at >= m_wanted.size()) {
        m_wanted.clear();
        return Q_EMIT finished();
    }
    Q_EMIT progressed();
    m_making = false;
    m_files.fetch(m_wanted[m_at]);
}

bool PictureCollector::waitsFor(const AttachmentId &id) const
{
    return m_at < m_wanted.size() && !m_making && m_wanted[m_at].id == id;
}

void PictureCollector::onArrived(const AttachmentId &id, const QByteArray &content)
{
    if (!waitsFor(id))
        return;
    m_making = true;
    m_threads.start([this, content, sum = m_wanted[m_at].sha256, run = m_run] {
        PagePicture picture = makePagePicture(content, sum);
        // It waits for its thread before it goes, so it is there to be told.
        QMetaObject::invokeMethod(
            this,
            [this, picture, run] {
                if (run == m_run)
                    take(picture);
            },
            Qt::QueuedConnection);
    });
}

void PictureCollector::onChanged(const AttachmentId &id)
{
    const MessageFiles::State state = m_files.state(id);
    if (!waitsFor(id) || state.stage != MessageFiles::Stage::Failed)
        return;
    PagePicture none;
    none.missing = file_words::whyItFailed(state.error);
    take(std::move(none));
}

void PictureCollector::take(PagePicture picture)
{
    if (picture.altered)
        picture.missing = tr("This is not the file that was sent: its SHA-256 is another");
    else if (picture.fault != PictureFault::None)
        picture.missing = file_words::fault(picture.fault);
    if (picture.uri.size() > m_room)
        return leaveOut(tr("There was no more room for pictures in this page")); // nor is anything more fetched
    m_room -= picture.uri.size();
    m_made.insert(m_wanted[m_at++].id, picture);
    next();
}

} // namespace vitrina::ui

#include "moc_picture_collector.cpp"
