// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"
#include "domain/order.h"
#include "domain/shop.h"
#include "models/dialog_list_model.h"
#include "models/message_files.h"
#include "models/message_list_model.h"
#include "models/order_list_model.h"
#include "models/pending_files.h"

#include <QObject>

namespace vitrina {

/// Everything the window shows and everything a seller does there. It knows no socket, no SQL and no frame: what it
/// needs from outside goes through an Account. UI thread; no call waits for disk or network.
class Inbox final : public QObject {
    Q_OBJECT
public:
    /// `account` and `clock` outlive the inbox.
    Inbox(Account &account, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DialogListModel &dialogs() { return m_dialogs; }
    [[nodiscard]] MessageListModel &messages() { return m_messages; }
    [[nodiscard]] MessageFiles &files() { return m_files; }
    [[nodiscard]] OrderListModel &orders() { return m_orders; }
    [[nodiscard]] PendingFiles &pendingFiles() { return m_pending; }
    [[nodiscard]] const std::vector<Shop> &shops() const { return m_shops; }
    [[nodiscard]] const Shop *shop(const ShopId &id) const; ///< null: unknown
    /// In no order; with those that the marketplace has deleted (OZ-5).
    [[nodiscard]] std::vector<QuickReply> quickReplies(const ShopId &shop) const;
    [[nodiscard]] std::vector<FraudReport> reports(const DialogId &dialog) const; ///< oldest first; see notice::Reports
    [[nodiscard]] const std::vector<FraudReport> &allReports() const { return m_reports; } ///< in no order
    [[nodiscard]] const std::vector<AcceptedFinding> &acceptedFindings() const { return m_acceptedFindings; }
    [[nodiscard]] const User &user() const { return m_user; }
    [[nodiscard]] const ConnectionStatus &connection() const { return m_connection; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// The open dialog; absent: none is chosen.
    [[nodiscard]] const std::optional<Dialog> &current() const { return m_current; }
    [[nodiscard]] const std::optional<Order> &currentOrder() const { return m_order; }
    /// What else there is of the open dialog's buyer (RZ-3); newest first.
    [[nodiscard]] const std::vector<OrderRow> &buyersOrders() const { return m_buyer.orders; }
    [[nodiscard]] const std::vector<DialogRow> &buyersDialogs() const { return m_buyer.dialogs; }
    [[nodiscard]] const MessageId &chosenQuestion() const { return m_question; } ///< empty: none
    [[nodiscard]] const QString &currentDraft() const { return m_draft; }
    [[nodiscard]] bool isBuyerTyping() const { return m_buyerTyping; }

public Q_SLOTS:
    void open(const vitrina::DialogId &dialog);
    void closeDialog();
    void loadOlder();
    /// Appears in messages() at once as Queued; the outbox carries it on, with the files that wait for it. Clears the
    /// draft. Does nothing without a text or files, and while a file is not at the hub. `confirmed`: codes of the
    /// findings that the user saw and sends it in spite of (RZ-6, YM-6); `quickReply`: the template it was made from,
    /// for the marketplace's check (OZ-5).
    void send(const QString &text, const std::vector<QString> &confirmed = {},
              const vitrina::QuickReplyId &quickReply = {});
    /// What send() answers (RZ-5), instead of the other party's newest message; until something is sent or another
    /// dialog is opened. An empty id lets go of the choice.
    void chooseQuestion(const vitrina::MessageId &question);
    void retry(const vitrina::CommandId &command); ///< of a refused message
    void discard(const vitrina::CommandId &command);
    void takeBack(const vitrina::CommandId &command); ///< to be written anew: its files wait again
    void saveDraft(const vitrina::DialogId &dialog, const QString &text);
    /// The newest message was before the user's eyes: markRead(), unless he marked this dialog as unread since he
    /// opened it.
    void markSeen();
    void markRead(); ///< the open dialog, up to its newest message; nothing when it is read already
    void markDialogRead(const vitrina::DialogId &dialog); ///< any dialog, up to the newest message known here
    void markUnread(const vitrina::DialogId &dialog);
    void setPinned(const vitrina::DialogId &dialog, bool pinned);
    void setMuted(const vitrina::DialogId &dialog, bool muted);
    void setNoAnswerNeeded(const vitrina::DialogId &dialog, bool on);
    void acceptFinding(const vitrina::AcceptedFinding &finding, bool on); ///< OZ-7: "It's fine", or its undo
    /// What the following begin, settled() ends: much later when there is no link, and after a restart to nobody.
    vitrina::CommandId putQuickReply(const vitrina::QuickReply &reply); ///< OZ-6; an empty id creates
    vitrina::CommandId deleteQuickReply(const vitrina::QuickReplyId &id); ///< OZ-6
    vitrina::CommandId fileReport(const vitrina::FraudReport &report); ///< OZ-9, OZ-10; id and state are the hub's
    vitrina::CommandId markStep(const vitrina::FraudReport &report, const QString &step, bool done); ///< OZ-9
    vitrina::CommandId setSwitch(const vitrina::ShopId &shop, const QString &name, bool on); ///< OZ-11, YM-2
    /// All settings of the shop; the present ones are shop(id)->settings.
    vitrina::CommandId putShopSettings(const vitrina::ShopId &shop, const vitrina::ShopSettings &settings);
    vitrina::CommandId openOrder(const vitrina::OrderId &order); ///< OZ-4; opens the dialog when the hub has it
    vitrina::CommandId forgetBuyer(const vitrina::DialogId &dialog); ///< RZ-7; the dialog goes when the hub has done it
    void readProof(const vitrina::DialogId &dialog); ///< proofRead() answers
    /// Changes the filter of dialogs(); a search is answered later, the newest one only.
    void setFilter(const vitrina::DialogFilter &filter);
    /// Looks for dialogs by name and order number and for orders by number, whatever the filter; dialogsFound() and
    /// ordersFound() answer, of the newest text only. Where a text can't be a number, no order is looked for.
    void seek(const QString &text);
    void connectNow();
    void countUnsent(); ///< unsentCounted() answers

Q_SIGNALS:
    void shopsChanged();
    void quickRepliesChanged();
    void reportsChanged();
    void acceptedFindingsChanged();
    void userChanged();
    void connectionChanged();
    void currentChanged(); ///< another dialog is open, or none
    void currentUpdated(); ///< the same dialog, other values
    void currentOrderChanged();
    void buyerChanged(); ///< buyersOrders() or buyersDialogs()
    void questionChosen();
    void draftChanged(const vitrina::DialogId &dialog, const QString &text); ///< from another device
    /// dialogs() has taken them in.
    void rowsTold(const std::vector<vitrina::DialogRow> &rows, const std::vector<vitrina::DialogKey> &removed);
    void arrived(const std::vector<vitrina::Message> &messages); ///< see notice::Arrived
    void typingChanged();
    void listReady(int rows); ///< the first rows are there to be painted
    void dialogsFound(const QString &text, const std::vector<vitrina::DialogRow> &rows);
    void ordersFound(const QString &text, const std::vector<vitrina::OrderRow> &rows); ///< newest first
    void unsentCounted(int messages, int drafts); ///< see notice::Unsent
    void proofRead(const vitrina::Result<vitrina::Proof> &proof);
    void actionFailed(const vitrina::Error &error);
    /// `refusal` is absent when it was carried out. A refusal is told by actionFailed() as well.
    void settled(const vitrina::CommandId &command, const std::optional<vitrina::Error> &refusal);

private:
    void onNotice(const Notice &notice);
    void on(const notice::Status &n);
    void on(const notice::Me &n);
    void on(const notice::Shops &n);
    void on(const notice::QuickReplies &n);
    void on(const notice::Reports &n);
    void on(const notice::AcceptedFindings &n);
    void on(const notice::Settled &n);
    void on(const notice::ProofRead &n);
    void on(const notice::Rows &n);
    void on(const notice::Opened &n);
    void on(const notice::Older &n);
    void on(const notice::Arrived &n) { Q_EMIT arrived(n.messages); }
    void on(const notice::Messages &n);
    void on(const notice::MessageRemoved &n);
    void on(const notice::DialogUpdated &n);
    void on(const notice::DialogGone &n);
    void on(const notice::OrderUpdated &n);
    void on(const notice::Orders &n);
    void on(const notice::OrderRows &n);
    void on(const notice::Buyer &n);
    void on(const notice::DraftUpdated &n);
    void on(const notice::BuyerTyping &n);
    void on(const notice::SearchHits &n);
    void on(const notice::File &) { } // MessageFiles listens
    void on(const notice::Outgoing &) { } // PendingFiles listens
    void on(const notice::Unsent &n);
    void on(const notice::Failed &n);
    void tellFound(const notice::SearchHits &n);
    void setTyping(bool typing);

    Account &m_account;
    const Clock &m_clock;
    DialogListModel m_dialogs;
    MessageListModel m_messages;
    MessageFiles m_files;
    OrderListModel m_orders;
    PendingFiles m_pending;
    std::vector<Shop> m_shops;
    std::vector<QuickReply> m_quickReplies;
    std::vector<FraudReport> m_reports;
    std::vector<AcceptedFinding> m_acceptedFindings;
    CommandId m_opening; ///< the last openOrder(); the seller may have gone elsewhere since
    User m_user;
    ConnectionStatus m_connection;
    DialogId m_wanted; ///< asked for; its answer may still be on the way
    std::optional<Dialog> m_current;
    DialogId m_keptUnread; ///< marked so by hand; until it is opened anew, read or answered
    std::optional<Order> m_order;
    notice::Buyer m_buyer;
    MessageId m_question; ///< chosen by hand
    QString m_draft;
    QString m_sought; ///< by seek()
    bool m_buyerTyping = false;
    bool m_ready = false;
};

} // namespace vitrina
