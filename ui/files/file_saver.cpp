// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_saver.h"

#include "domain/file_name.h"
#include "domain/text.h"
#include "ui/files/file_words.h"
#include "ui/files/internet_mark.h"
#include "ui/theme/confirm_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace vitrina::ui {

FileSaver::FileSaver(MessageFiles &files, QWidget *parent)
    : QObject(parent)
    , m_files(files)
    , m_parent(parent)
    , m_chooser([this](const QString &name, const Chosen &chosen) { askForTarget(name, chosen); })
{
    connect(&files, &MessageFiles::arrived, this, &FileSaver::onArrived);
    connect(&files, &MessageFiles::changed, this, &FileSaver::onChanged);
}

void FileSaver::setChooser(std::function<void(const QString &, const Chosen &)> chooser)
{
    m_chooser = std::move(chooser);
}

void FileSaver::save(const Attachment &file)
{
    if (riskOfFileName(file.name) == FileRisk::None)
        return chooseTarget(file);
    const QString name = isolated(safeFileName(file.name));
    auto *question = new ConfirmDialog({file_words::risk(file),
                                        tr("%1\n%2 Save it only if you expected it from this buyer, and never open it "
                                           "before an antivirus program has looked at it.",
                                           "a file's name, then why it is dangerous")
                                            .arg(name, file_words::riskReason(file)),
                                        tr("Save anyway"), tr("Cancel")},
                                       ButtonKind::Danger, m_parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, file] { chooseTarget(file); });
    question->open();
}

void FileSaver::chooseTarget(const Attachment &file)
{
    m_chooser(safeFileName(file.name), [this, file](const QString &path) {
        m_targets.insert(file.id, path);
        m_files.fetch(file);
    });
}

void FileSaver::askForTarget(const QString &name, const Chosen &chosen)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_parent, tr("Save file"), QDir(folder).exists() ? folder : QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    dialog->open();
}

void FileSaver::onArrived(const AttachmentId &id, const QByteArray &content)
{
    if (const QString path = m_targets.take(id); !path.isEmpty())
        write(path, content);
}

void FileSaver::onChanged(const AttachmentId &id)
{
    const MessageFiles::State state = m_files.state(id);
    if (state.stage != MessageFiles::Stage::Failed || m_targets.take(id).isEmpty())
        return;
    tell(m_parent, tr("The file was not saved"), file_words::whyItFailed(state.error));
}

void FileSaver::write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush() || !file.commit()) {
        tell(m_parent, tr("The file was not saved"), tr("This folder can’t be written, or the disk is full."));
        return;
    }
    markAsFromInternet(path);
    Q_EMIT saved(path);
}

} // namespace vitrina::ui

#include "moc_file_saver.cpp"
