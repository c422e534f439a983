// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"

#include <QSet>

namespace vitrina {

/// Carries the outbox and the drafts to the hub: first in, first out within a dialog, dialogs side by side, a bounded
/// number in flight. What got no answer goes again with the same id. Thread of the engine.
class Courier final : public QObject {
    Q_OBJECT
public:
    static constexpr int maxInFlight = 32;

    Courier(LocalStore &store, const Clock &clock, Session &session, Trace *trace, QObject *parent);

    /// The message of an outbox entry as the conversation shows it; absent for other commands.
    [[nodiscard]] static std::optional<Message> messageOf(const OutboxEntry &entry);

    /// Durable when it returns well. A message clears the draft of its dialog.
    [[nodiscard]] Result<void> enqueue(const CommandId &id, const DialogId &dialog, const wire::CommandBody &body);
    [[nodiscard]] Result<void> retry(const CommandId &id);
    [[nodiscard]] Result<void> discard(const CommandId &id);
    /// The hub's log names the command: it was carried out, whatever became of the answer.
    void confirm(const CommandId &id);
    void pump();

Q_SIGNALS:
    void messageChanged(const vitrina::Message &message); ///< of the outbox: sending, refused
    void messageSent(const vitrina::Message &message); ///< the hub's
    void marksChanged(const vitrina::DialogId &dialog); ///< failed messages or draft of a row
    /// Of a command that is not a message: the hub's answer.
    void carriedOut(const vitrina::CommandId &command, const vitrina::wire::ReplyBody &answer);
    void refused(const vitrina::CommandId &command, const vitrina::Error &error);

private:
    [[nodiscard]] Result<void> add(const CommandId &id, const DialogId &dialog, const QByteArray &body);
    void onReply(const wire::Reply &reply);
    void onRefused(const OutboxEntry &entry, const Error &error);
    void onDown();
    void sendDrafts();
    [[nodiscard]] bool sendEntry(OutboxEntry &entry);

    LocalStore &m_store;
    const Clock &m_clock;
    Session &m_session;
    Trace *m_trace;
    QSet<CommandId> m_inFlight;
    QHash<QString, Draft> m_draftsInFlight;
    QTimer m_again;
};

} // namespace vitrina
