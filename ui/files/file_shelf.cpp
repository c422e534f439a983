// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_shelf.h"

#include "domain/file_name.h"
#include "marketplace/picture_header.h"
#include "ui/files/file_words.h"

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr QSize single(240, 180);
constexpr QSize oneOfMany(108, 81);
constexpr int leastSide = 48;
constexpr qint64 fetchedUnasked = qint64(20) * 1024 * 1024; ///< a larger picture waits for a click

} // namespace

bool isPicture(const Attachment &file)
{
    return file.mediaType.startsWith("image/"_L1) && !file.mediaType.startsWith("image/svg"_L1)
        && riskOfFileName(file.name) == FileRisk::None;
}

QSize thumbnailSize(const Attachment &file, size_t count)
{
    if (count > 1)
        return oneOfMany;
    // Sizes are the other side's word: whatever they say, a box stays a box.
    if (file.width <= 0 || file.height <= 0)
        return single;
    const QSize fit = QSize(std::min(file.width, longestPictureSide), std::min(file.height, longestPictureSide))
                          .scaled(single, Qt::KeepAspectRatio);
    return fit.expandedTo({leastSide, leastSide});
}

FileShelf::FileShelf(MessageFiles &files, QObject *parent, QSize box, qsizetype kept)
    : QObject(parent)
    , m_files(files)
    , m_box(box)
    , m_thumbnails(kept)
{
    m_threads.setMaxThreadCount(1); // one picture in memory at a time, and the other core for the window
    connect(&files, &MessageFiles::changed, this, &FileShelf::changed);
    connect(&files, &MessageFiles::arrived, this, &FileShelf::onArrived);
}

FileShelf::~FileShelf()
{
    m_threads.clear();
    m_threads.waitForDone();
}

FileLook FileShelf::look(const Attachment &file)
{
    FileLook look;
    const MessageFiles::State state = m_files.state(file.id);
    const bool picture = isPicture(file) && !m_faults.contains(file.id);
    if (picture) {
        if (const QImage *thumbnail = m_thumbnails.object(file.id))
            look.thumbnail = *thumbnail;
        else if (!m_wanted.contains(file.id) && state.stage != MessageFiles::Stage::Failed
                 && file.bytes <= fetchedUnasked) {
            m_wanted.insert(file.id);
            // Not from within a paint event.
            QMetaObject::invokeMethod(
                this, [this, file] { m_files.fetch(file); }, Qt::QueuedConnection);
        }
    }
    look.words = wordsOf(file, state, look);
    return look;
}

QString FileShelf::wordsOf(const Attachment &file, const MessageFiles::State &state, FileLook &look) const
{
    if (const PictureFault fault = m_faults.value(file.id); fault != PictureFault::None) {
        look.failed = true;
        return file_words::fault(fault);
    }
    if (state.stage == MessageFiles::Stage::Failed) {
        look.failed = true;
        return file_words::failure(state.error);
    }
    if (const QString warning = file_words::risk(file); !warning.isEmpty()) {
        look.risky = true;
        return warning;
    }
    if (state.stage == MessageFiles::Stage::OnItsWay)
        return file_words::progress(state.received, state.bytes);
    return {};
}

void FileShelf::retry(const Attachment &file)
{
    m_faults.remove(file.id);
    if (isPicture(file))
        m_wanted.insert(file.id);
    m_files.fetch(file);
}

void FileShelf::onArrived(const AttachmentId &id, const QByteArray &content)
{
    if (!m_wanted.contains(id))
        return;
    m_threads.start([this, id, content] {
        ReadPicture picture = readPicture(content, m_box);
        // The shelf waits for its thread before it goes, so it is there to be told.
        QMetaObject::invokeMethod(
            this, [this, id, picture] { onThumbnail(id, picture); }, Qt::QueuedConnection);
    });
}

void FileShelf::onThumbnail(const AttachmentId &id, const ReadPicture &picture)
{
    m_wanted.remove(id);
    if (picture.fault != PictureFault::None)
        m_faults.insert(id, picture.fault);
    else
        m_thumbnails.insert(id, new QImage(picture.image), picture.image.sizeInBytes());
    Q_EMIT changed();
}

} // namespace vitrina::ui
