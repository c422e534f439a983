// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order.h"
#include "domain/shop.h"
#include "client/connection_status.h"
#include "models/dialog_list_model.h"
#include "models/message_list_model.h"

#include <QObject>

namespace vitrina {

/// Everything the window shows and everything a seller does there. It knows no socket, no SQL and no frame: what it needs
/// from outside goes through an InboxBackend. UI thread; no call waits for disk or network.
class InboxBackend;

class Inbox final : public QObject {
    Q_OBJECT
public:
    Inbox(InboxBackend &backend, const Clock &clock, QObject *parent = nullptr);
    ~Inbox() override;

    [[nodiscard]] DialogListModel &dialogs() { return m_dialogs; }
    [[nodiscard]] MessageListModel &messages() { return m_messages; }
    [[nodiscard]] const std::vector<Shop> &shops() const { return m_shops; }
    [[nodiscard]] const Shop *shop(const ShopId &id) const; ///< null: unknown
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const ConnectionStatus &connection() const { return m_connection; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The open dialog; absent: none is chosen.
    [[nodiscard]] const std::optional<Dialog> &current() const { return m_current; }
    [[nodiscard]] const std::optional<Order> &currentOrder() const { return m_order; }
    [[nodiscard]] const QString &currentDraft() const { return m_draft; }
    [[nodiscard]] bool isBuyerTyping() const { return m_buyerTyping; }

public Q_SLOTS:
    void open(const vitrina::DialogId &dialog);
    void closeDialog();
    void loadOlder();
    /// Appears in messages() at once as Queued; the outbox carries it on. Clears the draft.
    void send(const QString &text);
    void retry(const vitrina::CommandId &command); ///< of a refused message
    void discard(const vitrina::CommandId &command);
    void saveDraft(const vitrina::DialogId &dialog, const QString &text);
    void markRead(); ///< the open dialog, up to its newest message
    void markUnread(const vitrina::DialogId &dialog);
    void setPinned(const vitrina::DialogId &dialog, bool pinned);
    void setMuted(const vitrina::DialogId &dialog, bool muted);
    void search(const QString &text);
    void connectNow();

Q_SIGNALS:
    void shopsChanged();
    void userChanged();
    void connectionChanged();
    void currentChanged(); ///< another dialog is open, or none
    void currentUpdated(); ///< the same dialog, other values
    void currentOrderChanged();
    void draftChanged(const vitrina::DialogId &dialog, const QString &text); ///< from another device
    void typingChanged();
    void listReady(int rows); ///< the first rows are there to be painted
    void actionFailed(const vitrina::Error &error);

private:
    void connectBackend();
    void tickSearch();

    InboxBackend &m_backend;
    const Clock &m_clock;
    DialogListModel m_dialogs;
    MessageListModel m_messages;
    std::vector<Shop> m_shops;
    User m_user;
    ConnectionStatus m_connection;
    std::optional<Dialog> m_current;
    std::optional<Order> m_order;
    QString m_draft;
    bool m_buyerTyping = false;
};

} // namespace vitrina
