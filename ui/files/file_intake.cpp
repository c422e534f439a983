// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_intake.h"

#include "domain/file_name.h"
#include "marketplace/attachment_check.h"
#include "marketplace/picture_header.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/files/file_strip.h"
#include "ui/files/file_words.h"
#include "ui/theme/confirm_dialog.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

struct Bytes {
    QByteArray content;
    QString fault; ///< a code; empty: all of it is there
};

// No more than may be sent is ever read.
Bytes readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, u"file_unreadable"_s};
    if (file.size() > most)
        return {{}, u"file_too_large"_s};
    QByteArray content = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, u"file_unreadable"_s};
    return {std::move(content), {}};
}

QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

FileIntake::Offer checked(const QString &name, Bytes &&bytes, const AttachmentLimits &limits)
{
    FileIntake::Offer offer{name, bytes.content, bytes.fault, {}};
    if (!offer.fault.isEmpty())
        return offer;
    const auto type = checkContent(limits, name, offer.content);
    if (!type) {
        offer.fault = type.error().code;
        return offer;
    }
    const QByteArray sum = QCryptographicHash::hash(offer.content, QCryptographicHash::Sha256).toHex();
    const QSize size = pictureSize(offer.content);
    offer.file = {{},           safeFileName(name), *type, offer.content.size(), QString::fromLatin1(sum),
                  size.width(), size.height()};
    return offer;
}

} // namespace

FileIntake::FileIntake(PendingFiles &files, Composer &composer, QWidget *pane)
    : QObject(pane)
    , m_files(files)
    , m_composer(composer)
    , m_pane(pane)
    , m_strip(new FileStrip(&composer))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
{
    m_threads.setMaxThreadCount(1);
    composer.setStrip(m_strip);
    pane->setAcceptDrops(true);
    pane->installEventFilter(this);
    connect(&composer, &Composer::attachRequested, this, &FileIntake::choose);
    connect(&composer.field(), &ComposerField::filesOffered, this, [this](const QMimeData *data) { take(*data); });
    connect(&files, &PendingFiles::changed, this, &FileIntake::refresh);
    connect(m_strip, &FileStrip::removeRequested, &files, &PendingFiles::remove);
    connect(m_strip, &FileStrip::pauseRequested, &files, &PendingFiles::setPaused);
    connect(this, &FileIntake::refused, this,
            [this](const QString &words) { tell(m_pane->window(), tr("The file is not attached"), words); });
}

FileIntake::~FileIntake()
{
    m_threads.clear();
    m_threads.waitForDone();
}

void FileIntake::setDialog(const DialogId &dialog, const AttachmentLimits &limits)
{
    m_dialog = dialog;
    m_limits = limits;
    refresh();
}

void FileIntake::refresh()
{
    const auto files = m_files.of(m_dialog);
    const auto count = static_cast<int>(files.size());
    QString obstacle;
    if (count > m_limits.maxCount)
        obstacle = file_words::tooMany(m_limits);
    else if (m_reading.value(m_dialog) > 0 || !allReady(files))
        obstacle = tr("A file is not at the hub yet");
    m_strip->setFiles(files);
    m_composer.setFiles({count + m_reading.value(m_dialog), obstacle, m_limits.allowed});
}

void FileIntake::choose()
{
    if (!m_limits.allowed)
        return Q_EMIT refused(file_words::refusal({}, u"files_not_allowed"_s, m_limits));
    auto *dialog = new QFileDialog(m_pane->window(), tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_limits.maxCount > 1 ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    dialog->setDirectory(m_folder);
    dialog->setNameFilter(tr("All files") + u" (*)"_s); // what is not taken is told, not hidden
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_folder = QFileInfo(paths.value(0)).path();
        takePaths(paths);
    });
    connect(dialog, &QDialog::finished, &m_composer.field(), [field = &m_composer.field()] { field->setFocus(); });
    dialog->open();
}

bool FileIntake::accepts(const QMimeData &data) const
{
    const bool local = std::ranges::any_of(data.urls(), [](const QUrl &url) { return url.isLocalFile(); });
    return m_composer.isVisible() && (local || data.hasImage());
}

bool FileIntake::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        if (accepts(*drop->mimeData())) {
            drop->acceptProposedAction();
            if (event->type() == QEvent::Drop)
                take(*drop->mimeData());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void FileIntake::take(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (!paths.isEmpty() || !data.hasImage())
        return takePaths(paths);
    const auto image = qvariant_cast<QImage>(data.imageData());
    begin({[image, limits = m_limits] { return checked(u"screenshot.png"_s, {pngOf(image), {}}, limits); }});
}

void FileIntake::takePaths(const QStringList &paths)
{
    std::vector<Reader> readers;
    for (const QString &path : paths) {
        readers.push_back([path, limits = m_limits] {
            return checked(QFileInfo(path).fileName(), readFile(path, mostBytes(limits)), limits);
        });
    }
    begin(std::move(readers));
}

void FileIntake::begin(std::vector<Reader> readers)
{
    if (!m_limits.allowed)
        return choose(); // which says why not
    const auto taken = static_cast<int>(m_files.of(m_dialog).size()) + m_reading.value(m_dialog);
    const auto room = static_cast<size_t>(std::max(m_limits.maxCount - taken, 0));
    const bool tooMany = readers.size() > room;
    readers.resize(std::min(readers.size(), room));
    m_reading[m_dialog] += static_cast<int>(readers.size());
    refresh();
    m_threads.start([this, readers = std::move(readers), dialog = m_dialog, tooMany] {
        std::vector<Offer> offers;
        for (const Reader &read : readers)
            offers.push_back(read());
        // The intake waits for its thread before it goes, so it is there to be told.
        QMetaObject::invokeMethod(
            this, [this, dialog, offers, tooMany] { finish(dialog, offers, tooMany); }, Qt::QueuedConnection);
    });
}

void FileIntake::finish(const DialogId &dialog, const std::vector<Offer> &offers, bool tooMany)
{
    m_reading[dialog] -= static_cast<int>(offers.size());
    QStringList refusals;
    for (const Offer &offer : offers) {
        if (offer.fault.isEmpty())
            m_files.attach(dialog, offer.file, offer.content);
        else
            refusals += file_words::refusal(offer.name, offer.fault, m_limits);
    }
    if (tooMany)
        refusals += file_words::tooMany(m_limits);
    refresh();
    if (!refusals.isEmpty())
        Q_EMIT refused(refusals.join(u"\n\n"_s));
}

} // namespace vitrina::ui

#include "moc_file_intake.cpp"
