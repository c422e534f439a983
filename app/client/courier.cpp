// SPDX-License-Identifier: Apache-2.0
#include "client/courier.h"

#include "wire/codec.h"

#include <QJsonDocument>
#include <QUuid>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr milliseconds transientPause(2000);

std::optional<wire::CommandBody> bodyOf(const OutboxEntry &entry)
{
    auto body = wire::fromJson<wire::CommandBody>(QJsonDocument::fromJson(entry.body).object());
    return body ? std::optional(std::move(*body)) : std::nullopt;
}

} // namespace

Courier::Courier(LocalStore &store, const Clock &clock, Session &session, Trace *trace, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_session(session)
    , m_trace(trace)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Courier::pump);
    connect(&session, &Session::live, this, &Courier::pump);
    connect(&session, &Session::down, this, &Courier::onDown);
    connect(&session, &Session::replied, this, &Courier::onReply);
}

std::optional<Message> Courier::messageOf(const OutboxEntry &entry)
{
    const auto body = bodyOf(entry);
    const auto *send = body ? std::get_if<wire::SendMessage>(&*body) : nullptr;
    if (send == nullptr)
        return std::nullopt;
    Message message;
    message.dialog = send->dialog;
    message.author = PartyRole::Seller;
    message.at = entry.at;
    message.text = send->text;
    message.command = entry.command;
    message.answers = send->answers;
    for (const AttachmentId &file : send->attachments)
        message.attachments.emplace_back().id = file;
    message.delivery = entry.state == OutboxState::Refused ? Delivery::Refused
        : entry.state == OutboxState::Sent                 ? Delivery::Sending
                                                           : Delivery::Queued;
    message.refusal = entry.detail.isEmpty() ? entry.error : entry.error + u": "_s + entry.detail;
    return message;
}

Result<void> Courier::add(const CommandId &id, const DialogId &dialog, const QByteArray &body)
{
    OutboxEntry entry;
    entry.command = id;
    entry.dialog = dialog;
    entry.body = body;
    entry.at = m_clock.now();
    return m_store.addEntry(entry);
}

Result<void> Courier::enqueue(const CommandId &id, const DialogId &dialog, const wire::CommandBody &body)
{
    const QByteArray json = QJsonDocument(wire::toJson(body)).toJson(QJsonDocument::Compact);
    if (const auto added = add(id, dialog, json); !added)
        return added;
    if (std::holds_alternative<wire::SendMessage>(body) && !m_store.draft(dialog).isEmpty()) {
        // After the message is safe: a crash between the two leaves the text twice, never not at all.
        if (const auto cleared = m_store.putDraft({dialog, {}, m_clock.now()}, false); !cleared)
            return cleared;
        Q_EMIT marksChanged(dialog);
    }
    pump();
    return {};
}

Result<void> Courier::retry(const CommandId &id)
{
    OutboxEntry *entry = m_store.entry(id);
    const auto body = entry != nullptr && entry->state == OutboxState::Refused ? bodyOf(*entry) : std::nullopt;
    if (!body)
        return {};
    // A refusal was an answer, and the hub remembers it: what is tried again is a new command. It is safe before the
    // old one goes, and what is being typed meanwhile is not touched.
    const OutboxEntry old = *entry;
    const CommandId fresh(QUuid::createUuid().toString(QUuid::WithoutBraces));
    if (const auto added = add(fresh, old.dialog, old.body); !added)
        return added;
    if (const auto removed = discard(old.command); !removed)
        return removed;
    pump();
    if (const OutboxEntry *now = m_store.entry(fresh)) {
        if (const auto message = messageOf(*now))
            Q_EMIT messageChanged(*message);
    }
    return {};
}

Result<void> Courier::discard(const CommandId &id)
{
    const OutboxEntry *entry = m_store.entry(id);
    if (entry == nullptr || m_inFlight.contains(id))
        return {};
    const DialogId dialog = entry->dialog;
    return m_store.removeEntry(id).map([this, dialog] { Q_EMIT marksChanged(dialog); });
}

void Courier::confirm(const CommandId &id)
{
    if (id.isEmpty() || m_store.entry(id) == nullptr)
        return;
    m_inFlight.remove(id);
    // Failing to forget is harmless: it goes again with the same id and gets the same answer.
    (void)m_store.removeEntry(id);
    pump();
}

void Courier::pump()
{
    if (!m_session.isLive())
        return;
    QSet<DialogId> busy;
    for (const OutboxEntry &entry : m_store.entries()) {
        if (m_inFlight.contains(entry.command))
            busy.insert(entry.dialog);
    }
    for (OutboxEntry &entry : m_store.entries()) {
        if (m_inFlight.size() >= maxInFlight)
            break;
        if (entry.state == OutboxState::Refused || busy.contains(entry.dialog) || m_inFlight.contains(entry.command))
            continue;
        if (!entry.dialog.isEmpty())
            busy.insert(entry.dialog);
        if (!sendEntry(entry))
            break;
    }
    sendDrafts();
}

bool Courier::sendEntry(OutboxEntry &entry)
{
    const auto body = bodyOf(entry);
    if (!body) {
        onRefused(entry, {ErrorClass::Refused, u"unreadable_command"_s, {}});
        return false; // the list has changed
    }
    if (entry.state == OutboxState::Queued) {
        if (!m_store.setEntryState(entry.command, OutboxState::Sent))
            return false;
    }
    if (!m_session.send(wire::Command{entry.command, *body}))
        return false;
    m_inFlight.insert(entry.command);
    if (const auto message = messageOf(entry)) {
        if (m_trace != nullptr)
            m_trace->write("send_requested", {{u"command"_s, entry.command.value()}});
        Q_EMIT messageChanged(*message);
    }
    return true;
}

void Courier::sendDrafts()
{
    if (!m_draftsInFlight.isEmpty() || !m_session.offers(u"draft.put"_s))
        return;
    const auto drafts = m_store.outbox().unsyncedDrafts();
    if (!drafts)
        return; // they are on the disk; the next round looks again
    for (const Draft &draft : *drafts) {
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        if (!m_session.send(wire::Command{CommandId(id), wire::PutDraft{draft}}))
            return;
        m_draftsInFlight.insert(id, draft);
    }
}

void Courier::onReply(const wire::Reply &reply)
{
    if (const auto draft = m_draftsInFlight.constFind(reply.id); draft != m_draftsInFlight.constEnd()) {
        const Draft sent = *draft;
        m_draftsInFlight.erase(draft);
        // Typed on meanwhile: the newer text goes with the next round.
        const bool current = m_store.draft(sent.dialog) == sent.text;
        if (current && (reply.outcome || reply.outcome.error().kind == ErrorClass::Refused))
            (void)m_store.putDraft(sent, true);
        if (reply.outcome)
            sendDrafts();
        return;
    }
    const CommandId command(reply.id);
    if (!m_inFlight.remove(command))
        return;
    const OutboxEntry *known = m_store.entry(command);
    if (known == nullptr)
        return;
    const OutboxEntry entry = *known;
    if (reply.outcome) {
        if (const auto *sent = std::get_if<wire::MessageSent>(&*reply.outcome)) {
            if (m_trace != nullptr)
                m_trace->write("send_acked", {{u"command"_s, entry.command.value()}});
            Q_EMIT messageSent(sent->message);
        }
        (void)m_store.removeEntry(command);
        Q_EMIT carriedOut(command, *reply.outcome);
    } else if (reply.outcome.error().kind == ErrorClass::Refused) {
        onRefused(entry, reply.outcome.error());
    } else {
        m_again.start(reply.retryAfter.value_or(transientPause));
        return;
    }
    pump();
}

void Courier::onRefused(const OutboxEntry &entry, const Error &error)
{
    auto message = messageOf(entry);
    if (!message) {
        (void)m_store.removeEntry(entry.command);
        Q_EMIT refused(entry.command, error);
        return;
    }
    (void)m_store.setEntryState(entry.command, OutboxState::Refused, error);
    message->delivery = Delivery::Refused;
    message->refusal = error.detail.isEmpty() ? error.code : error.code + u": "_s + error.detail;
    Q_EMIT messageChanged(*message);
    Q_EMIT marksChanged(entry.dialog);
}

void Courier::onDown()
{
    m_inFlight.clear();
    m_draftsInFlight.clear();
    m_again.stop();
}

} // namespace vitrina
