// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/message.h"

#include <QAbstractListModel>

namespace vitrina {

/// The messages of the open dialog, oldest first: what the hub has confirmed, then what the outbox still holds.
/// UI thread.
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
    /// New or changed messages, by id or by command: a message that the outbox held turns into the confirmed one in place.
    void apply(const std::vector<Message> &messages);
    void remove(const MessageId &id);
    void removeCommand(const CommandId &command);
    void setLoadingOlder(bool loading);

Q_SIGNALS:
    void olderChanged();

private:
    void insertOrUpdate(const Message &message);
    DialogId m_dialog;
    qint64 m_firstUnread = 0;
    bool m_hasOlder = false;
    bool m_loadingOlder = false;
    std::vector<Message> m_messages;
};

} // namespace vitrina
