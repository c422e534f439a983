// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/desk.h"

#include "hub/desk/dialog_counts.h"
#include "hub/store/stored_value.h"

#include <limits>

namespace vitrina::hub {
namespace {

/// Whether the change of a message may change its dialog, too.
bool weighsDifferently(const Message &before, const Message &after)
{
    return isAnswer(before) != isAnswer(after) || isIncoming(before) != isIncoming(after)
        || previewOf(before) != previewOf(after);
}

} // namespace

void scrub(Order &order)
{
    order.phone.clear();
    order.delivery.clear();
}

Desk::Desk(Ledger &ledger, Access &access, const Rules &rules)
    : m_ledger(ledger)
    , m_access(access)
    , m_rules(rules)
    , m_evidence(ledger)
{
    m_ledger.setBeforeCommit([this] { writeDirty(); });
}

DialogRecord *Desk::dialog(const DialogId &id)
{
    if (const auto cached = m_cache.find(id.value()); cached != m_cache.end())
        return &cached->second.record;
    auto record = m_ledger.reading().dialogs.find(id);
    if (!record)
        return nullptr;
    return &m_cache.emplace(id.value(), Cached{std::move(*record), false}).first->second.record;
}

DialogRecord *Desk::dialog(const View &view, const DialogId &id)
{
    DialogRecord *record = dialog(id);
    return record != nullptr && m_access.mayChat(view, record->dialog.shop) ? record : nullptr;
}

void Desk::putDialog(const Dialog &stated)
{
    if (DialogRecord *known = dialog(stated.id)) {
        changeDialog(*known, [&stated](DialogRecord &record) { record.dialog = merged(record.dialog, stated); });
        return;
    }
    DialogRecord record;
    record.dialog = merged(Dialog{}, stated);
    settle(record);
    // A row of its own at once: its messages refer to the row's key.
    m_ledger.writing().dialogs.put(record);
    const auto &cached = m_cache.emplace(stated.id.value(), Cached{std::move(record), false}).first->second;
    m_ledger.tell(m_access.chatters(stated.shop), wire::DialogChanged{cached.record.dialog});
}

void Desk::changeDialog(DialogRecord &record, const std::function<void(DialogRecord &)> &change)
{
    const Dialog before = record.dialog;
    change(record);
    settle(record);
    if (record.dialog != before)
        m_ledger.tell(m_access.chatters(record.dialog.shop), wire::DialogChanged{record.dialog});
}

Message Desk::putMessage(const Message &stated, const QString &actor, const QStringList &confirmed)
{
    Store &store = m_ledger.writing();
    DialogRecord *record = dialog(stated.dialog);
    if (record == nullptr)
        return stated; // a connector that breaks its word; nothing to hang the message on
    const auto known = store.messages.find(stated.id);
    Message message = stated;
    if (known) {
        message.position = known->position;
        if (message.command.isEmpty())
            message.command = known->command;
        if (message == *known)
            return message;
        store.messages.update(message);
        noteChange(*known, message);
        if (message.attachments != known->attachments) {
            store.attachments.forget(message.id);
            store.attachments.put(message);
        }
        if (weighsDifferently(*known, message))
            recount(*record);
    } else {
        message.position = record->position + 1;
        store.messages.insert(record->key, message);
        store.attachments.put(message);
        append(*record, message);
        m_evidence.message(message, actor, confirmed);
    }
    settle(*record);
    tellMessage(message, record);
    return message;
}

void Desk::changeMessage(const MessageId &id, const std::function<void(Message &)> &change)
{
    Store &store = m_ledger.writing();
    const auto known = store.messages.find(id);
    if (!known)
        return;
    Message message = *known;
    change(message);
    if (message == *known)
        return;
    store.messages.update(message);
    noteChange(*known, message);
    DialogRecord *record = dialog(message.dialog);
    if (record == nullptr)
        return;
    const Dialog before = record->dialog;
    if (weighsDifferently(*known, message))
        recount(*record);
    settle(*record);
    tellMessage(message, record->dialog == before ? nullptr : record);
}

void Desk::removeMessage(const MessageId &id)
{
    Store &store = m_ledger.writing();
    const auto known = store.messages.find(id);
    DialogRecord *record = known ? dialog(known->dialog) : nullptr;
    if (record == nullptr)
        return;
    store.messages.erase(id);
    m_evidence.removed(*known);
    store.attachments.forget(id);
    for (const Attachment &file : known->attachments)
        store.uploads.erase(file.id);
    m_ledger.tell(m_access.chatters(record->dialog.shop), wire::MessageGone{known->dialog, id});
    changeDialog(*record, [this](DialogRecord &changed) { recount(changed); });
}

void Desk::forget(const DialogId &id, const QString &actor)
{
    const DialogRecord *record = dialog(id);
    if (record == nullptr)
        return;
    const Dialog dialog = record->dialog;
    const qint64 key = record->key;
    m_cache.erase(dialog.id.value()); // nothing of it is written again; `id` may have been part of it
    Store &store = m_ledger.writing();
    const wire::DialogGone gone{dialog.id, true};
    store.forgetting.forgetDialog(dialog.id, key, m_ledger.now(), toText(wire::EventBody(gone)));
    store.evidence.forget(dialog.id.value());
    m_evidence.forgotten(dialog.id, actor);
    m_ledger.tell(m_access.chatters(dialog.shop), gone);
    if (!dialog.order.isEmpty())
        forgetOrder(dialog.order, m_ledger.now());
}

void Desk::forgetOrder(const OrderId &id, UtcTime at)
{
    Store &store = m_ledger.writing();
    auto order = store.orders.find(id.value());
    if (!order)
        return;
    scrub(*order);
    store.orders.put(id.value(), order->shop, *order);
    const wire::OrderChanged scrubbed{*order};
    store.forgetting.forgetOrder(id, at, toText(wire::EventBody(scrubbed)));
    m_ledger.tell(m_access.chatters(order->shop), scrubbed);
}

MessageId Desk::markRead(DialogRecord &record, qint64 position)
{
    const qint64 upTo = std::min(position, record.position);
    if (upTo <= record.readUpTo)
        return {};
    MessageId newest;
    const Store &store = m_ledger.reading();
    store.messages.backwards(record.key, upTo + 1, [&](const Message &message, qsizetype) {
        if (message.position > record.readUpTo && isIncoming(message))
            newest = message.id;
        return newest.isEmpty() && message.position > record.readUpTo;
    });
    const int unread = store.messages.countIncoming(record.key, upTo);
    changeDialog(record, [&](DialogRecord &changed) { setRead(changed, upTo, unread); });
    return newest;
}

void Desk::markUnread(DialogRecord &record)
{
    const qint64 last = m_ledger.reading().messages.lastIncoming(record.key);
    if (last == 0 || record.dialog.unread > 0)
        return;
    changeDialog(record, [last](DialogRecord &changed) { setRead(changed, last - 1, 1); });
}

void Desk::noteChange(const Message &before, const Message &after)
{
    // How far it was carried is no matter of proof; what it says, and whether it was taken, is.
    const bool same = before.text == after.text && before.attachments == after.attachments
        && before.moderation == after.moderation && before.refusal == after.refusal;
    if (!same)
        m_evidence.changed(after);
}

void Desk::setNoAnswerNeeded(DialogRecord &record, bool on)
{
    changeDialog(record, [this, on](DialogRecord &changed) {
        changed.dismissedUpTo = on ? changed.position : 0;
        recount(changed);
    });
}

void Desk::settleShop(const ShopId &shop)
{
    m_ledger.commit(); // the list below is read from the store
    std::vector<DialogId> waiting;
    m_ledger.reading().dialogs.list([&shop](const ShopId &each) { return each == shop; }, {},
                                    [&waiting](const DialogPlace &, const Dialog &dialog, qsizetype) {
                                        if (dialog.waitingSince)
                                            waiting.push_back(dialog.id);
                                        return dialog.waitingSince.has_value(); // they come first
                                    });
    for (const DialogId &id : waiting) {
        if (DialogRecord *record = dialog(id))
            changeDialog(*record, [](DialogRecord &) {});
        m_ledger.commitWhenLarge();
    }
}

void Desk::settle(DialogRecord &record)
{
    derive(record);
    Dialog &dialog = record.dialog;
    dialog.answerDue.reset();
    const ShopRecord *shop = m_access.shop(dialog.shop);
    if (dialog.waitingSince && shop != nullptr)
        dialog.answerDue = m_rules.answerDue(shop->shop, *dialog.waitingSince);
    const auto cached = m_cache.find(dialog.id.value());
    if (cached == m_cache.end())
        return;
    cached->second.dirty = true;
    static_cast<void>(m_ledger.writing());
}

void Desk::recount(DialogRecord &record)
{
    const Store &store = m_ledger.reading();
    record.dialog.unread = store.messages.countIncoming(record.key, record.readUpTo);
    record.unanswered.reset();
    bool newest = true;
    store.messages.backwards(record.key, std::numeric_limits<qint64>::max(), [&](const Message &message, qsizetype) {
        if (std::exchange(newest, false))
            record.dialog.last = previewOf(message);
        if (message.position <= record.dismissedUpTo)
            return false;
        if (isIncoming(message))
            record.unanswered = message.at;
        return !isAnswer(message);
    });
    if (newest)
        record.dialog.last = {};
}

void Desk::tellMessage(const Message &message, const DialogRecord *record)
{
    const DialogRecord *owner = record != nullptr ? record : dialog(message.dialog);
    if (owner == nullptr || m_ledger.isSilent())
        return;
    wire::MessageChanged event{message, std::nullopt};
    if (record != nullptr)
        event.dialog = record->dialog;
    m_ledger.tell(m_access.chatters(owner->dialog.shop), event);
}

void Desk::writeDirty()
{
    Store &store = m_ledger.reading();
    for (auto &[id, cached] : m_cache) {
        if (cached.dirty)
            store.dialogs.put(cached.record);
    }
    m_cache.clear();
}

} // namespace vitrina::hub
