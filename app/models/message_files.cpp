// SPDX-License-Identifier: Apache-2.0
#include "models/message_files.h"

namespace vitrina {

MessageFiles::MessageFiles(Account &account, QObject *parent)
    : QObject(parent)
    , m_account(account)
{
    connect(&account, &Account::noticed, this, &MessageFiles::onNotice);
}

void MessageFiles::fetch(const Attachment &file)
{
    State &state = m_states[file.id];
    if (state.stage == Stage::NotAsked || state.stage == Stage::Failed) {
        state = {Stage::OnItsWay, 0, file.bytes, {}};
        Q_EMIT changed(file.id);
    }
    m_account.perform(intent::FetchFile{file});
}

void MessageFiles::onNotice(const Notice &notice)
{
    const auto *file = std::get_if<notice::File>(&notice);
    if (file == nullptr)
        return;
    State &state = m_states[file->id];
    if (file->error)
        state = {Stage::Failed, 0, 0, *file->error};
    else
        state = {file->content ? Stage::Here : Stage::OnItsWay, file->received, file->bytes, {}};
    Q_EMIT changed(file->id);
    if (file->content)
        Q_EMIT arrived(file->id, *file->content);
}

} // namespace vitrina
