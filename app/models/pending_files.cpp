// SPDX-License-Identifier: Apache-2.0
#include "models/pending_files.h"

#include <QUuid>

#include <algorithm>

namespace vitrina {

PendingFiles::PendingFiles(Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    connect(&account, &Account::noticed, this, [this](const Notice &notice) {
        const auto *outgoing = std::get_if<notice::Outgoing>(&notice);
        if (outgoing == nullptr)
            return;
        m_files = outgoing->files;
        std::erase_if(m_adding, [&](const OutgoingFile &file) {
            return file.id == outgoing->notKept || std::ranges::count(m_files, file.id, &OutgoingFile::id) > 0;
        });
        Q_EMIT changed();
    });
}

std::vector<OutgoingFile> PendingFiles::of(const DialogId &dialog) const
{
    std::vector<OutgoingFile> found;
    for (const auto *files : {&m_files, &m_adding})
        std::ranges::copy_if(*files, std::back_inserter(found),
                             [&dialog](const OutgoingFile &file) { return file.dialog == dialog; });
    return found;
}

void PendingFiles::attach(const DialogId &dialog, const Attachment &file, const QByteArray &content)
{
    OutgoingFile adding;
    adding.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    adding.dialog = dialog;
    adding.file = file;
    m_adding.push_back(adding);
    m_account.perform(intent::AttachFile{adding.id, dialog, file, content});
    Q_EMIT changed();
}

void PendingFiles::remove(const QString &id)
{
    m_account.perform(intent::RemoveFile{id});
}

void PendingFiles::setPaused(const QString &id, bool paused)
{
    m_account.perform(intent::PauseFile{id, paused});
}

bool allReady(const std::vector<OutgoingFile> &files)
{
    return std::ranges::all_of(files, [](const OutgoingFile &file) { return file.stage == UploadStage::Ready; });
}

} // namespace vitrina
