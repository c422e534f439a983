// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/evidence.h"

#include <unordered_map>

namespace vitrina::hub {

/// The dialogs and messages of the hub, changed one fact or command at a time; every change is told to those who may
/// see it (OV-5). Records that a transaction touches are kept in memory and written once, at its end.
class Desk {
public:
    Desk(Ledger &ledger, Access &access, const Rules &rules);

    [[nodiscard]] Ledger &ledger() { return m_ledger; }
    [[nodiscard]] Evidence &evidence() { return m_evidence; }
    [[nodiscard]] Access &access() { return m_access; }
    [[nodiscard]] const Rules &rules() const { return m_rules; }

    /// Null: unknown. Valid until the next commit.
    [[nodiscard]] DialogRecord *dialog(const DialogId &id);
    /// The same, but null also when the user may not read it.
    [[nodiscard]] DialogRecord *dialog(const View &view, const DialogId &id);

    /// What a marketplace states of a dialog, new or known.
    void putDialog(const Dialog &stated);
    /// Carries out `change` on the record and tells the dialog when something that is seen became different.
    void changeDialog(DialogRecord &record, const std::function<void(DialogRecord &)> &change);

    /// The seller needs not answer what is there up to now; or, as its undo, he does, since when he did before.
    void setNoAnswerNeeded(DialogRecord &record, bool on);
    /// The shop's clocks run otherwise now: reckons anew when answers are due.
    void settleShop(const ShopId &shop);

    /// A new or changed message of a known dialog; returns it as it is stored now. `actor` is the user who sent it,
    /// with the warnings that he confirmed; the marketplace tells of others.
    Message putMessage(const Message &stated, const QString &actor = {}, const QStringList &confirmed = {});
    /// Carries out `change` on a stored message; an unknown one is passed over.
    void changeMessage(const MessageId &id, const std::function<void(Message &)> &change);
    void removeMessage(const MessageId &id);

    /// RZ-7: removes everything that is known of the dialog's buyer and keeps it from coming back; what the buyer
    /// writes from now on is taken again.
    void forget(const DialogId &id, const QString &actor);

    /// The seller has read up to `position`; returns the newest message of the other party among what was unread.
    MessageId markRead(DialogRecord &record, qint64 position);
    void markUnread(DialogRecord &record);

private:
    void forgetOrder(const OrderId &id, UtcTime at);
    void noteChange(const Message &before, const Message &after);
    void settle(DialogRecord &record);
    void recount(DialogRecord &record);
    void tellMessage(const Message &message, const DialogRecord *record);
    void writeDirty();

    Ledger &m_ledger;
    Access &m_access;
    const Rules &m_rules;
    Evidence m_evidence;
    struct Cached {
        DialogRecord record;
        bool dirty = false;
    };
    std::unordered_map<QString, Cached> m_cache; ///< by id; addresses stay valid while it grows
};

/// Leaves of an order what the shop's books need, and nothing of its buyer (RZ-7).
void scrub(Order &order);

} // namespace vitrina::hub
