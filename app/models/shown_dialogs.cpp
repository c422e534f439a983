// SPDX-License-Identifier: Apache-2.0
#include "models/shown_dialogs.h"

#include <algorithm>

namespace vitrina {
namespace {

using Offset = std::ptrdiff_t;

} // namespace

int ShownDialogs::rowFor(const DialogFacts &facts) const
{
    const DialogPlace place = placeOf(facts);
    const auto end = m_rows.begin() + static_cast<Offset>(m_sorted);
    const auto before = [this](Slot slot, const DialogPlace &other) { return placeOf(m_store.facts(slot)) < other; };
    return static_cast<int>(std::lower_bound(m_rows.begin(), end, place, before) - m_rows.begin());
}

int ShownDialogs::rowOf(Slot slot) const
{
    const int row = rowFor(m_store.facts(slot));
    if (static_cast<size_t>(row) < m_sorted && at(row) == slot)
        return row;
    const auto found = std::find(m_rows.begin() + static_cast<Offset>(m_sorted), m_rows.end(), slot);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ShownDialogs::setFilter(const DialogFilter &filter, DialogStore &store)
{
    m_filter = filter;
    m_shop = store.shops().number(filter.shop.value());
    m_section = store.sections().number(filter.section);
    if (filter.search.trimmed().isEmpty()) {
        m_hits.clear();
        m_showsHits = false;
    }
}

void ShownDialogs::setHits(const std::vector<DialogListModel::Hit> &hits)
{
    m_showsHits = true;
    m_hits.clear();
    int rank = 0;
    for (const auto &hit : hits) {
        if (!m_hits.contains(hit.key))
            m_hits.insert(hit.key, {rank++, hit.snippet});
    }
}

const QString *ShownDialogs::snippetOf(DialogKey key) const
{
    const auto hit = m_hits.constFind(key);
    return hit == m_hits.constEnd() ? nullptr : &hit->snippet;
}

bool ShownDialogs::passes(const DialogFacts &facts) const
{
    if ((m_shop != 0 && facts.shop != m_shop) || (m_section != 0 && facts.section != m_section))
        return false;
    if (m_filter.subscribers && !facts.has(DialogFacts::Subscriber))
        return false;
    if (m_showsHits && !m_hits.contains(facts.key))
        return false;
    return belongsTo(facts, m_filter.set);
}

DialogPlace ShownDialogs::placeOf(const DialogFacts &facts) const
{
    if (!m_showsHits)
        return vitrina::placeOf(facts, m_filter.sort);
    const auto hit = m_hits.constFind(facts.key);
    return {hit == m_hits.constEnd() ? std::numeric_limits<qint64>::max() : hit->rank, facts.key};
}

void ShownDialogs::insert(int row, Slot slot)
{
    m_rows.insert(m_rows.begin() + row, slot);
    ++m_sorted;
}

void ShownDialogs::erase(int first, int count)
{
    m_sorted -= std::min(m_sorted, static_cast<size_t>(first + count)) - std::min(m_sorted, static_cast<size_t>(first));
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void ShownDialogs::move(int from, int to)
{
    const auto begin = m_rows.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
}

void ShownDialogs::append(const std::vector<Slot> &slots)
{
    m_rows.insert(m_rows.end(), slots.begin(), slots.end());
}

void ShownDialogs::sortEnd()
{
    std::vector<Slot> end(m_rows.begin() + static_cast<Offset>(m_sorted), m_rows.end());
    m_rows.resize(m_sorted);
    mergeIn(std::move(end));
}

void ShownDialogs::lift(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    auto to = m_rows.begin();
    auto from = m_rows.begin();
    for (const int row : rows) {
        const auto gap = m_rows.begin() + row;
        to = from == to ? gap : std::move(from, gap, to);
        from = gap + 1;
    }
    m_rows.erase(std::move(from, m_rows.end(), to), m_rows.end());
    m_sorted = m_rows.size();
}

void ShownDialogs::drop(std::vector<Slot> staying, const std::vector<Slot> &leaving)
{
    mergeIn(std::move(staying));
    append(leaving);
}

// A binary search for each new row and block copies between them: a row that stays is not even looked at.
void ShownDialogs::mergeIn(std::vector<Slot> slots)
{
    std::sort(slots.begin(), slots.end(),
              [this](Slot a, Slot b) { return placeOf(m_store.facts(a)) < placeOf(m_store.facts(b)); });
    std::vector<Slot> merged;
    merged.reserve(m_rows.size() + slots.size());
    auto from = m_rows.cbegin();
    for (const Slot slot : slots) {
        const auto gap = m_rows.cbegin() + rowFor(m_store.facts(slot));
        merged.insert(merged.end(), from, gap);
        merged.push_back(slot);
        from = gap;
    }
    merged.insert(merged.end(), from, m_rows.cend());
    m_rows.swap(merged);
    m_sorted = m_rows.size();
}

std::vector<ShownDialogs::Slot> ShownDialogs::passing() const
{
    std::vector<Ranked> found;
    for (Slot slot = 0; slot < m_store.size(); ++slot) {
        if (m_store.isUsed(slot) && passes(m_store.facts(slot)))
            found.emplace_back(placeOf(m_store.facts(slot)).rank, slot);
    }
    // Ranks alone are faster to sort than whole places, and the same one twice is rare.
    std::sort(found.begin(), found.end());
    sortTies(found);
    std::vector<Slot> sorted;
    sorted.reserve(found.size());
    for (const Ranked &entry : found)
        sorted.push_back(entry.second);
    return sorted;
}

void ShownDialogs::sortTies(std::vector<Ranked> &sorted) const
{
    const auto byKey = [this](const Ranked &a, const Ranked &b) {
        return m_store.facts(a.second).key < m_store.facts(b.second).key;
    };
    for (auto first = sorted.begin(); first != sorted.end();) {
        const qint64 rank = first->first;
        const auto last = std::find_if(first + 1, sorted.end(), [rank](const Ranked &r) { return r.first != rank; });
        if (last - first > 1)
            std::sort(first, last, byKey);
        first = last;
    }
}

void ShownDialogs::assign(std::vector<Slot> sorted)
{
    m_rows = std::move(sorted);
    m_sorted = m_rows.size();
}

} // namespace vitrina
