// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_store.h"

#include <algorithm>
#include <functional>

namespace vitrina {
namespace {

size_t hashOf(DialogKey key)
{
    return static_cast<size_t>((static_cast<quint64>(key) * 0x9E3779B97F4A7C15U) >> 20);
}

size_t hashOf(QByteArrayView id)
{
    return qHashBits(id.data(), static_cast<size_t>(id.size()), 0x5EED);
}

qint64 packed(const std::optional<UtcTime> &time)
{
    return time ? toMilliseconds(*time) : DialogFacts::never;
}

std::optional<UtcTime> unpacked(qint64 time)
{
    return time == DialogFacts::never ? std::nullopt : std::optional(fromMilliseconds(time));
}

template <typename Small> Small clamped(int value)
{
    return static_cast<Small>(std::clamp(value, 0, int(std::numeric_limits<Small>::max())));
}

quint16 flagsOf(const DialogRow &row)
{
    DialogFacts facts;
    facts.set(DialogFacts::CanWrite, row.canWrite);
    facts.set(DialogFacts::NotYetOpen, row.notYetOpen);
    facts.set(DialogFacts::Subscriber, row.subscriber);
    facts.set(DialogFacts::Public, row.isPublic);
    facts.set(DialogFacts::Pinned, row.pinned);
    facts.set(DialogFacts::Muted, row.muted);
    facts.set(DialogFacts::Reported, row.reported);
    facts.set(DialogFacts::HasDraft, row.hasDraft);
    return facts.flags;
}

bool countsAlike(const DialogFacts &a, const DialogFacts &b)
{
    return a.isWaiting() == b.isWaiting() && a.isLate() == b.isLate() && a.isUnread() == b.isUnread()
        && a.shop == b.shop && a.section == b.section;
}

} // namespace

DialogStore::Change DialogStore::prepare(const DialogRow &row, qint64 now)
{
    DialogFacts facts;
    facts.key = row.key;
    facts.at = toMilliseconds(row.at);
    facts.waitingSince = packed(row.waitingSince);
    facts.answerDue = packed(row.answerDue);
    facts.writeUntil = packed(row.writeUntil);
    facts.unread = std::max(0, row.unread);
    facts.shop = m_shops.number(row.shop.value());
    facts.section = m_sections.number(row.section);
    facts.site = m_sites.number(row.site);
    facts.failed = clamped<quint8>(row.failed);
    facts.previewAttachments = clamped<quint8>(row.previewAttachments);
    facts.label = row.label;
    facts.previewAuthor = row.previewAuthor;
    facts.flags = flagsOf(row);
    facts.set(DialogFacts::Late, facts.hasTarget() && facts.answerDue <= now);
    Slot slot = slotOf(row.key);
    if (slot == none)
        slot = newSlot();
    return {slot, facts, DialogTexts(row)};
}

DialogStore::Slot DialogStore::newSlot()
{
    if (!m_free.empty()) {
        const Slot slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    m_facts.emplace_back();
    m_texts.emplace_back();
    return size() - 1;
}

void DialogStore::put(Change &&change)
{
    const Slot slot = change.slot;
    const bool isNew = !isUsed(slot);
    const bool recount = isNew || !countsAlike(m_facts[slot], change.facts);
    if (recount && !isNew)
        count(m_facts[slot], -1);
    const bool isAwaited = !isNew && m_facts[slot].hasTarget() && !m_facts[slot].isLate()
        && m_facts[slot].answerDue == change.facts.answerDue;
    m_facts[slot] = change.facts;
    if (!change.texts.isNull())
        m_texts[slot] = std::move(change.texts);
    if (recount)
        count(m_facts[slot], 1);
    if (isNew) {
        m_byKey.insert(slot, [this](Slot s) { return hashOf(m_facts[s].key); });
        m_byId.insert(slot, [this](Slot s) { return hashOf(m_texts[s].id()); });
    }
    if (!isAwaited)
        awaitTarget(slot);
}

void DialogStore::erase(Slot slot)
{
    count(m_facts[slot], -1);
    m_byKey.erase(slot, [this](Slot s) { return hashOf(m_facts[s].key); });
    m_byId.erase(slot, [this](Slot s) { return hashOf(m_texts[s].id()); });
    m_facts[slot] = {};
    m_texts[slot] = {};
    m_free.push_back(slot);
}

DialogStore::Slot DialogStore::slotOf(DialogKey key) const
{
    return m_byKey.find(hashOf(key), [&](Slot slot) { return m_facts[slot].key == key; });
}

DialogStore::Slot DialogStore::slotOf(const DialogId &dialog) const
{
    const QByteArray id = dialog.value().toUtf8();
    return m_byId.find(hashOf(QByteArrayView(id)), [&](Slot slot) { return m_texts[slot].id() == id; });
}

DialogRow DialogStore::row(Slot slot) const
{
    const DialogFacts &facts = m_facts[slot];
    const DialogTexts &texts = m_texts[slot];
    DialogRow row;
    row.key = facts.key;
    row.id = DialogId(QString::fromUtf8(texts.id()));
    row.shop = ShopId(m_shops.name(facts.shop));
    row.label = facts.label;
    row.name = texts.name();
    row.preview = texts.preview();
    row.previewAuthor = facts.previewAuthor;
    row.previewAttachments = facts.previewAttachments;
    row.orderNumber = texts.orderNumber();
    row.section = m_sections.name(facts.section);
    row.site = m_sites.name(facts.site);
    row.at = fromMilliseconds(facts.at);
    row.unread = facts.unread;
    row.waitingSince = unpacked(facts.waitingSince);
    row.answerDue = unpacked(facts.answerDue);
    row.writeUntil = unpacked(facts.writeUntil);
    row.canWrite = facts.has(DialogFacts::CanWrite);
    row.notYetOpen = facts.has(DialogFacts::NotYetOpen);
    row.subscriber = facts.has(DialogFacts::Subscriber);
    row.isPublic = facts.has(DialogFacts::Public);
    row.pinned = facts.has(DialogFacts::Pinned);
    row.muted = facts.has(DialogFacts::Muted);
    row.reported = facts.has(DialogFacts::Reported);
    row.hasDraft = facts.has(DialogFacts::HasDraft);
    row.failed = facts.failed;
    return row;
}

void DialogStore::count(const DialogFacts &facts, int sign)
{
    const int waiting = facts.isWaiting() ? sign : 0;
    m_counts.all += sign;
    m_counts.waiting += waiting;
    m_counts.unread += facts.isUnread() ? sign : 0;
    m_counts.overdue += facts.isLate() ? sign : 0;
    m_shops.count(facts.shop, sign, waiting);
    m_sections.count(facts.section, sign, waiting);
    m_countsChanged = true;
}

void DialogStore::awaitTarget(Slot slot)
{
    if (!m_facts[slot].hasTarget() || m_facts[slot].isLate())
        return;
    m_dues.push_back({m_facts[slot].answerDue, slot});
    std::push_heap(m_dues.begin(), m_dues.end(), std::greater<>());
    if (m_dues.size() > 2 * m_facts.size() + 64)
        forgetStaleDues();
}

void DialogStore::forgetStaleDues()
{
    m_dues.clear();
    for (Slot slot = 0; slot < size(); ++slot) {
        if (m_facts[slot].hasTarget() && !m_facts[slot].isLate())
            m_dues.push_back({m_facts[slot].answerDue, slot});
    }
    std::make_heap(m_dues.begin(), m_dues.end(), std::greater<>());
}

std::vector<DialogStore::Change> DialogStore::passTime(qint64 now)
{
    if (now < std::exchange(m_now, now))
        return goBackTo(now);
    std::vector<Change> late;
    while (!m_dues.empty() && m_dues.front().at <= now) {
        const Due due = m_dues.front();
        std::pop_heap(m_dues.begin(), m_dues.end(), std::greater<>());
        m_dues.pop_back();
        DialogFacts facts = m_facts[due.slot];
        if (!facts.hasTarget() || facts.answerDue != due.at || facts.isLate())
            continue;
        facts.set(DialogFacts::Late, true);
        late.push_back({due.slot, facts, {}});
    }
    // A target that was taken back and given again is in the heap twice.
    const auto bySlot = [](const Change &a, const Change &b) { return a.slot < b.slot; };
    const auto sameSlot = [](const Change &a, const Change &b) { return a.slot == b.slot; };
    std::sort(late.begin(), late.end(), bySlot);
    late.erase(std::unique(late.begin(), late.end(), sameSlot), late.end());
    return late;
}

std::vector<DialogStore::Change> DialogStore::goBackTo(qint64 now)
{
    std::vector<Change> changes;
    for (Slot slot = 0; slot < size(); ++slot) {
        DialogFacts facts = m_facts[slot];
        if (!facts.isLate() || facts.answerDue <= now)
            continue;
        facts.set(DialogFacts::Late, false);
        changes.push_back({slot, facts, {}});
    }
    return changes;
}

} // namespace vitrina
