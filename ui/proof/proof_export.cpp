// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_export.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/proof_file.h"
#include "ui/proof/picture_collector.h"
#include "ui/proof/proof_files.h"
#include "ui/proof/proof_page.h"
#include "ui/proof/proof_progress.h"
#include "ui/shell/error_words.h"
#include "ui/theme/confirm_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace {

constexpr milliseconds patience = 400ms;

/// Of what foreign text becomes part of a file's name: letters and digits alone.
QString safePart(const QString &text)
{
    QString part;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() && c.unicode() < 128)
            part += c;
        else if (!part.endsWith(u'-') && !part.isEmpty())
            part += u'-';
    }
    return part.left(40);
}

/// What went wrong; empty: nothing.
QString writeFile(const QString &name, const std::vector<QByteArray> &parts)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    for (const QByteArray &part : parts) {
        if (file.write(part) != part.size())
            return file.errorString();
    }
    return file.flush() && file.commit() ? QString() : file.errorString();
}

QString writeBoth(const QString &page, const std::vector<QByteArray> &parts, const QByteArray &json)
{
    if (const QString wrong = writeFile(page, parts); !wrong.isEmpty())
        return wrong;
    const QFileInfo info(page);
    return writeFile(info.dir().filePath(info.completeBaseName() + u".json"_s), {json});
}

} // namespace

ProofExport::ProofExport(Inbox &inbox, const Profiles &profiles, QWidget *window)
    : QObject(window)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_window(window)
    , m_pictures(new PictureCollector(inbox.files(), this))
{
    m_threads.setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &ProofExport::showProgress);
    connect(&inbox, &Inbox::proofRead, this, &ProofExport::onProof);
    connect(&inbox, &Inbox::connectionChanged, this, [this] {
        if (m_progress)
            m_progress->setLive(m_inbox.connection().state == LinkState::Live);
    });
    connect(m_pictures, &PictureCollector::progressed, this, [this] {
        if (m_progress)
            m_progress->set(m_pictures->done(), m_pictures->all());
    });
    connect(m_pictures, &PictureCollector::finished, this, &ProofExport::write);
    connect(this, &ProofExport::finished, this, [this](const QString &file) {
        tell(m_window, tr("The proof is saved"),
             tr("%1\nand the same as JSON beside it.").arg(QDir::toNativeSeparators(file)));
    });
    connect(this, &ProofExport::failed, this,
            [this](const QString &sentence) { tell(m_window, tr("The proof was not saved"), sentence); });
}

ProofExport::~ProofExport()
{
    m_threads.waitForDone(); // what is being written is written whole
}

void ProofExport::begin()
{
    if (m_progress) {
        m_progress->show();
        m_progress->raise();
        m_progress->activateWindow();
    }
    if (!m_inbox.current() || !m_file.isEmpty())
        return;
    const QString number = safePart(m_inbox.current()->orderNumber);
    auto *dialog = new QFileDialog(m_window, tr("Save the proof"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"html"_s);
    dialog->setNameFilter(tr("Page (*.html)"));
    dialog->selectFile(number.isEmpty() ? u"vitrina.html"_s : u"vitrina-%1.html"_s.arg(number));
    connect(dialog, &QFileDialog::fileSelected, this, &ProofExport::saveTo);
    dialog->open();
}

void ProofExport::saveTo(const QString &file)
{
    if (!m_inbox.current())
        return;
    m_file = file;
    m_inbox.readProof(m_inbox.current()->id);
}

void ProofExport::onProof(const Result<Proof> &proof)
{
    if (m_file.isEmpty())
        return;
    if (!proof)
        return end(errorText(proof.error()));
    m_proof = *proof;
    m_patience.start();
    m_pictures->collect(picturesOf(m_proof));
}

void ProofExport::showProgress()
{
    m_progress = new ProofProgress(m_window->window());
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->set(m_pictures->done(), m_pictures->all());
    m_progress->setLive(m_inbox.connection().state == LinkState::Live);
    connect(m_progress, &QDialog::rejected, this, &ProofExport::cancel);
    connect(m_progress, &ProofProgress::restNotWanted, m_pictures, &PictureCollector::leaveTheRest);
    m_progress->show();
}

void ProofExport::cancel()
{
    m_pictures->cancel();
    m_file.clear();
    m_proof = {};
}

void ProofExport::write()
{
    m_patience.stop();
    if (m_progress)
        m_progress->accept();
    // The text is made here, in the language of now; what is long is only put together.
    const Proof proof = std::exchange(m_proof, {});
    auto parts = proofPage(proof, m_profiles.find(proof.marketplace), QLocale(), QTimeZone::systemTimeZone(),
                           m_pictures->pictures());
    m_pictures->cancel();
    m_threads.start([this, proof, file = m_file, parts = std::move(parts)] {
        const QString wrong = writeBoth(file, parts, proofToJson(proof));
        // The exporter waits for its thread before it goes, so it is there to be told.
        QMetaObject::invokeMethod(
            this, [this, wrong] { end(wrong); }, Qt::QueuedConnection);
    });
}

void ProofExport::end(const QString &wrong)
{
    const QString file = std::exchange(m_file, {});
    if (wrong.isEmpty())
        Q_EMIT finished(file);
    else
        Q_EMIT failed(wrong);
}

} // namespace vitrina::ui

#include "moc_proof_export.cpp"
