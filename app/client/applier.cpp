// SPDX-License-Identifier: Apache-2.0
#include "client/applier.h"

#include "domain/overloaded.h"
#include "wire/codec.h"

#include <QJsonDocument>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 keptFaults = 100; ///< of events that could not be read

} // namespace

Applier::Applier(LocalStore &store, QString device)
    : m_store(store)
    , m_device(std::move(device))
{
}

Result<void> Applier::apply(const wire::EventBody &event, ChangeSet &changes)
{
    RecordTable records = m_store.mirror().records();
    return std::visit(Overloaded{
                          [&](const wire::ShopChanged &e) {
                              changes.shops = true;
                              const auto put = putRecord(u"shop", e.shop.id.value(), wire::toJson(e.shop));
                              return put && !e.shop.chatAccess ? dropOrders() : put;
                          },
                          [&](const wire::ShopGone &e) {
                              changes.shops = true;
                              return records.remove(u"shop", e.shop.value()).and_then([this] { return dropOrders(); });
                          },
                          [&](const wire::UserChanged &e) {
                              changes.user = true;
                              return putRecord(u"user", e.user.id.value(), wire::toJson(e.user));
                          },
                          [&](const wire::DialogChanged &e) { return putDialog(e.dialog, 0, changes); },
                          [&](const wire::DialogGone &e) -> Result<void> {
                              const auto key = m_store.mirror().dialogs().lookUp(e.dialog);
                              if (!key)
                                  return tl::unexpected(key.error());
                              const auto removed = *key ? removeDialog(**key, changes) : Result<void>();
                              if (!removed || !e.forgotten)
                                  return removed;
                              changes.reports = true;
                              changes.forgotten = true;
                              return m_store.forget(e.dialog);
                          },
                          [&](const wire::MessageChanged &e) { return putMessage(e, changes); },
                          [&](const wire::MessageGone &e) -> Result<void> {
                              const auto key = m_store.mirror().dialogs().lookUp(e.dialog);
                              if (!key)
                                  return tl::unexpected(key.error());
                              if (!*key)
                                  return {};
                              changes.removedMessages.emplace_back(e.dialog, e.message);
                              return m_store.mirror().messages().remove(**key, e.message);
                          },
                          [&](const wire::DraftChanged &e) {
                              return e.device == m_device ? Result<void>() : takeDraft(e.draft, changes);
                          },
                          [&](const wire::QuickReplyChanged &e) {
                              changes.quickReplies = true;
                              return putRecord(u"quick_reply", e.reply.id.value(), wire::toJson(e.reply));
                          },
                          [&](const wire::QuickReplyGone &e) {
                              changes.quickReplies = true;
                              return records.remove(u"quick_reply", e.id.value());
                          },
                          [&](const wire::ReportChanged &e) {
                              changes.reports = true;
                              return putRecord(u"report", e.report.id.value(), wire::toJson(e.report));
                          },
                          [&](const wire::OrderChanged &e) {
                              changes.orders.push_back(e.order);
                              return putOrder(e.order);
                          },
                          [](const wire::UnknownEvent &) { return Result<void>(); },
                      },
                      event);
}

Result<void> Applier::setAside(const wire::Event &event, const wire::EventFault &fault, ChangeSet &changes)
{
    ++changes.unreadable;
    const QJsonObject note{
        {u"seq"_s, event.seq}, {u"name"_s, wire::toJson(event.body).value("name"_L1)}, {u"fault"_s, fault.what}};
    // A ring: a hub that sends nothing else may not fill the disk.
    if (const auto noted = putRecord(u"unreadable", QString::number(event.seq % keptFaults), note); !noted)
        return noted;
    DialogTable dialogs = m_store.mirror().dialogs();
    const auto key = dialogs.lookUp(fault.dialog);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return {};
    changes.newDialogs = true;
    return dialogs.forgetCompleteness(**key);
}

Result<void> Applier::applyPage(const wire::SnapshotItems &page, qint64 generation, ChangeSet &changes)
{
    Result<void> done;
    const auto put = [&](auto &&step) {
        if (done)
            done = step();
    };
    if (!page.shops.empty()) {
        // All shops stand on the first page: those that are not there are gone.
        changes.shops = true;
        put([&] { return m_store.mirror().records().removeAll(u"shop"); });
        // Their templates follow on this page or the next ones.
        put([&] { return m_store.mirror().records().removeAll(u"quick_reply"); });
        put([&] { return m_store.mirror().records().removeAll(u"report"); });
    }
    changes.quickReplies = changes.quickReplies || !page.shops.empty() || !page.quickReplies.empty();
    changes.reports = changes.reports || !page.shops.empty() || !page.reports.empty();
    for (const Shop &shop : page.shops)
        put([&] { return putRecord(u"shop", shop.id.value(), wire::toJson(shop)); });
    if (!page.shops.empty())
        put([&] { return dropOrders(); });
    for (const User &user : page.users)
        put([&] { return putRecord(u"user", user.id.value(), wire::toJson(user)); });
    for (const QuickReply &reply : page.quickReplies)
        put([&] { return putRecord(u"quick_reply", reply.id.value(), wire::toJson(reply)); });
    for (const FraudReport &report : page.reports)
        put([&] { return putRecord(u"report", report.id.value(), wire::toJson(report)); });
    for (const Order &order : page.orders)
        put([&] {
            changes.orders.push_back(order);
            return putOrder(order);
        });
    for (const Draft &draft : page.drafts)
        put([&] { return takeDraft(draft, changes); });
    for (const Dialog &dialog : page.dialogs)
        put([&] { return putDialog(dialog, generation, changes); });
    return done;
}

Result<void> Applier::finishSnapshot(qint64 generation, ChangeSet &changes)
{
    const auto gone = m_store.mirror().dialogs().notIn(generation);
    if (!gone)
        return tl::unexpected(gone.error());
    for (const DialogKey key : *gone) {
        if (const auto removed = removeDialog(key, changes); !removed)
            return removed;
    }
    return {};
}

Result<void> Applier::applyHistory(const wire::HistoryItems &page, qint64 before)
{
    DialogTable dialogs = m_store.mirror().dialogs();
    const auto found = dialogs.lookUp(page.dialog);
    if (!found)
        return tl::unexpected(found.error());
    const std::optional<DialogKey> key = *found;
    if (!key)
        return {}; // the dialog went away meanwhile
    std::vector<Message> messages = page.messages;
    std::sort(messages.begin(), messages.end(),
              [](const Message &a, const Message &b) { return a.position < b.position; });
    for (const Message &message : messages) {
        if (const auto put = m_store.mirror().messages().put(*key, message); !put)
            return put;
    }
    // The page joins what is known only when it starts at the newest message or at the edge of the known part.
    const auto known = dialogs.completeFrom(*key);
    if (before != 0 && (!known || *known < before))
        return {};
    const qint64 reached = page.more && !messages.empty() ? messages.front().position : 0;
    return dialogs.setCompleteFrom(*key, known ? std::min(*known, reached) : reached);
}

Result<void> Applier::putDialog(const Dialog &dialog, qint64 generation, ChangeSet &changes)
{
    if (!m_store.mirror().dialogs().keyOf(dialog.id))
        changes.newDialogs = true;
    return m_store.mirror().dialogs().put(dialog, generation).map([&](DialogKey key) {
        changes.dialogs.insert_or_assign(key, dialog);
    });
}

Result<void> Applier::removeDialog(DialogKey key, ChangeSet &changes)
{
    changes.dialogs.erase(key);
    changes.removedDialogs.push_back(key);
    return m_store.mirror().messages().removeAll(key).and_then([&] { return m_store.mirror().dialogs().remove(key); });
}

Result<void> Applier::putMessage(const wire::MessageChanged &event, ChangeSet &changes)
{
    if (event.dialog) {
        if (const auto put = putDialog(*event.dialog, 0, changes); !put)
            return put;
    }
    const auto key = m_store.mirror().dialogs().lookUp(event.message.dialog);
    if (!key)
        return tl::unexpected(key.error());
    if (!*key)
        return failure(ErrorClass::Protocol, u"unknown_dialog", u"a message of a dialog that was never told"_s);
    if (event.message.position > m_store.mirror().messages().newestPosition(**key))
        changes.newMessages.push_back(changes.messages.size());
    changes.messages.push_back(event.message);
    return m_store.mirror().messages().put(**key, event.message);
}

Result<void> Applier::takeDraft(const Draft &draft, ChangeSet &changes)
{
    // The later one stays; what was typed here and is not known to the hub yet is never older than what it says.
    if (draft.at <= m_store.draftTime(draft.dialog))
        return {};
    changes.drafts.push_back(draft);
    if (const auto key = m_store.mirror().dialogs().keyOf(draft.dialog)) {
        if (const auto dialog = m_store.mirror().dialogs().find(*key))
            changes.dialogs.insert_or_assign(*key, *dialog);
    }
    return m_store.putDraft(draft, true);
}

Result<void> Applier::putOrder(const Order &order)
{
    return m_store.mirror().orders().put(order, QJsonDocument(wire::toJson(order)).toJson(QJsonDocument::Compact));
}

Result<void> Applier::dropOrders()
{
    const auto shops = m_store.shops();
    if (!shops)
        return tl::unexpected(shops.error());
    std::vector<ShopId> readable;
    for (const Shop &shop : *shops) {
        if (shop.chatAccess)
            readable.push_back(shop.id);
    }
    return m_store.mirror().orders().removeAllBut(readable);
}

Result<void> Applier::putRecord(QStringView kind, QStringView id, const QJsonObject &value)
{
    return m_store.mirror().records().put(kind, id, QJsonDocument(value).toJson(QJsonDocument::Compact));
}

} // namespace vitrina
