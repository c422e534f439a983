// SPDX-License-Identifier: Apache-2.0
// What the user sends, messages and their files, and the files that come.
#include "client/engine.h"

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

std::vector<AttachmentId> filesOf(const OutboxEntry &entry)
{
    const auto message = Courier::messageOf(entry);
    return message ? idsOf(message->attachments) : std::vector<AttachmentId>();
}

} // namespace

void Engine::makeTransfers()
{
    m_uploads = std::make_unique<Uploads>(m_options.folder, m_options.key, *m_session, nullptr);
    connect(m_uploads.get(), &Uploads::changed, this, [this] {
        Q_EMIT noticed(notice::Outgoing{m_uploads->waiting(), {}});
    });
    connect(m_uploads.get(), &Uploads::failed, this,
            [this](const Error &error) { Q_EMIT noticed(notice::Failed{error}); });
    m_uploads->start();
    QSet<AttachmentId> named;
    for (const OutboxEntry &entry : m_store->entries()) {
        const std::vector<AttachmentId> files = filesOf(entry);
        named += QSet<AttachmentId>(files.begin(), files.end());
    }
    m_uploads->settle(named);
    connect(m_session.get(), &Session::live, m_uploads.get(), [this] { dropFilesOfTheGone(); });
    m_transfers = std::make_unique<Transfers>(m_options.folder, m_options.key, *m_session, m_clock, nullptr);
    connect(m_transfers.get(), &Transfers::progressed, this,
            [this](const AttachmentId &id, qint64 received, qint64 bytes) {
                Q_EMIT noticed(notice::File{id, received, bytes, std::nullopt, std::nullopt});
            });
    connect(m_transfers.get(), &Transfers::arrived, this, [this](const AttachmentId &id, const QByteArray &content) {
        Q_EMIT noticed(notice::File{id, content.size(), content.size(), content, std::nullopt});
    });
    connect(m_transfers.get(), &Transfers::failed, this, [this](const AttachmentId &id, const Error &error) {
        Q_EMIT noticed(notice::File{id, 0, 0, std::nullopt, error});
    });
}

void Engine::dropFilesOfTheGone()
{
    m_uploads->dropUnless(
        [this](const DialogId &dialog) { return m_store->mirror().dialogs().keyOf(dialog).has_value(); });
}

void Engine::on(const intent::Send &intent)
{
    const auto files = intent.withFiles ? m_uploads->readyOf(intent.dialog) : std::vector<AttachmentId>();
    if (intent.withFiles && files.empty())
        return refuseMessage(intent, u"attachment_unknown"_s); // never a message without what it speaks of
    const wire::SendMessage body{intent.dialog,  intent.text,       files,
                                 intent.answers, intent.quickReply, intent.confirmed};
    if (const auto added = m_courier->enqueue(intent.command, intent.dialog, body); !added)
        return refuseMessage(intent, added.error().code);
    m_uploads->take(files); // after the message that names them is safe
}

// It is on no disk: its words stand in the chat, from where they can be taken up again.
void Engine::refuseMessage(const intent::Send &intent, const QString &code)
{
    Message message;
    message.dialog = intent.dialog;
    message.author = PartyRole::Seller;
    message.at = m_clock.now();
    message.text = intent.text;
    message.command = intent.command;
    message.delivery = Delivery::Refused;
    message.refusal = code;
    Q_EMIT noticed(notice::Messages{intent.dialog, {message}});
}

void Engine::on(const intent::Retry &intent)
{
    const OutboxEntry *entry = m_store->entry(intent.command);
    const DialogId dialog = entry != nullptr ? entry->dialog : DialogId();
    report(m_courier->retry(intent.command));
    if (!dialog.isEmpty() && m_store->entry(intent.command) == nullptr)
        Q_EMIT noticed(notice::MessageRemoved{dialog, {}, intent.command});
}

void Engine::on(const intent::Discard &intent)
{
    const OutboxEntry *entry = m_store->entry(intent.command);
    const DialogId dialog = entry != nullptr ? entry->dialog : DialogId();
    const std::vector<AttachmentId> files = entry != nullptr ? filesOf(*entry) : std::vector<AttachmentId>();
    report(m_courier->discard(intent.command));
    if (m_store->entry(intent.command) == nullptr && intent.keepFiles)
        m_uploads->giveBack(files);
    else if (m_store->entry(intent.command) == nullptr)
        m_uploads->drop(files);
    if (m_store->entry(intent.command) == nullptr)
        Q_EMIT noticed(notice::MessageRemoved{dialog, {}, intent.command});
}

void Engine::on(const intent::FetchFile &intent)
{
    // What is still on its way there can't be had from the hub.
    if (const auto own = m_uploads->content(intent.file.id))
        return Q_EMIT noticed(notice::File{intent.file.id, own->size(), own->size(), *own, std::nullopt});
    m_transfers->fetch(intent.file);
}

void Engine::on(const intent::AttachFile &intent)
{
    const auto added = m_uploads->add(intent.id, intent.dialog, intent.file, intent.content);
    report(added);
    if (!added)
        Q_EMIT noticed(notice::Outgoing{m_uploads->waiting(), intent.id});
}

void Engine::on(const intent::RemoveFile &intent)
{
    m_uploads->remove(intent.id);
}

void Engine::on(const intent::PauseFile &intent)
{
    m_uploads->setPaused(intent.id, intent.paused);
}

} // namespace vitrina
