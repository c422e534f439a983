// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/message.h"

#include <QAbstractListModel>
#include <QHash>

namespace vitrina {

/// The messages of the open dialog, oldest first: what the hub has confirmed, by position, then what the outbox still
/// holds (position 0), as it was typed. Each message is here once: it is known by its id, and by its command when it
/// has one. UI thread.
class MessageListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit MessageListModel(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const Message &message(int row) const { return m_messages[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const MessageId &id) const; ///< -1: not here
    [[nodiscard]] int rowOf(const CommandId &command) const;

    [[nodiscard]] const DialogId &dialog() const { return m_dialog; }
    /// Position of the first message that was unread when the dialog was opened; 0: none. Stays while it is open.
    [[nodiscard]] qint64 firstUnread() const { return m_firstUnread; }
    [[nodiscard]] bool hasOlder() const { return m_hasOlder; }
    [[nodiscard]] bool isLoadingOlder() const { return m_loadingOlder; }

    /// Another dialog; the only reset.
    void open(const DialogId &dialog, qint64 firstUnread, std::vector<Message> messages, bool hasOlder);
    void close();
    void prepend(const std::vector<Message> &older, bool hasOlder);
    /// New or changed messages, by id or by command: a message that the outbox held turns into the confirmed one in
    /// place. Left out are messages of another dialog, what the outbox says about a confirmed one, and, while there is
    /// older history to load, new ones from before the first row: they will come in their place, and a gap would look
    /// like a conversation.
    void apply(const std::vector<Message> &messages);
    void remove(const MessageId &id);
    void removeCommand(const CommandId &command);
    void setLoadingOlder(bool loading);

Q_SIGNALS:
    void olderChanged();

private:
    [[nodiscard]] bool isKnown(const Message &message) const;
    [[nodiscard]] bool isBeforeWindow(const Message &message) const;
    /// Whether it goes after `previous`, or after the last confirmed one, and nothing about it is here yet.
    [[nodiscard]] bool isNewAtEnd(const Message &message, const Message *previous) const;
    [[nodiscard]] int confirmedRowFor(const Message &message) const; ///< where it belongs among the confirmed ones
    [[nodiscard]] int outboxRow(const CommandId &command) const;
    void insertOrUpdate(const Message &message);
    void update(int row, const Message &message);
    void insertRun(int row, std::vector<Message> messages);
    void removeRowAt(int row);
    void addToIndex(const Message &message);
    void dropFromIndex(const Message &message);

    DialogId m_dialog;
    qint64 m_firstUnread = 0;
    bool m_hasOlder = false;
    bool m_loadingOlder = false;
    std::vector<Message> m_messages;
    int m_confirmed = 0; ///< the first so many of m_messages are sorted by position, the rest is the outbox
    QHash<MessageId, qint64> m_positions; ///< of the confirmed ones
    QHash<CommandId, MessageId> m_commands; ///< of the confirmed ones
};

} // namespace vitrina
