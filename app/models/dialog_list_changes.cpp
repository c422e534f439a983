// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_list_model_p.h"

#include <algorithm>

namespace vitrina {
namespace {

// Up to here each row is inserted, removed or moved by itself; above, the batch is one pass.
constexpr size_t fewChanges = 4;

} // namespace

struct DialogListModel::Private::Batch {
    std::vector<int> rows; ///< shown now, of the changes that follow
    std::vector<Change> changes;
    std::vector<Slot> staying;
    std::vector<Slot> leaving;
    std::vector<Slot> entering;
    bool moves = false;
};

void DialogListModel::Private::hideAll()
{
    if (shown.count() == 0)
        return;
    q->beginRemoveRows({}, 0, shown.count() - 1);
    shown.assign({});
    q->endRemoveRows();
}

void DialogListModel::Private::showPassing()
{
    std::vector<Slot> slots = shown.passing();
    if (slots.empty())
        return;
    q->beginInsertRows({}, 0, static_cast<int>(slots.size()) - 1);
    shown.assign(std::move(slots));
    q->endInsertRows();
}

void DialogListModel::Private::carryOut(std::vector<Change> changes, const std::vector<Slot> &gone)
{
    if (changes.size() + gone.size() > fewChanges) {
        carryOutMany(std::move(changes), gone);
    } else {
        for (Change &change : changes)
            changeOne(std::move(change));
        for (const Slot slot : gone)
            removeOne(slot);
    }
    if (store.takeCountsChanged())
        Q_EMIT q->countsChanged();
}

void DialogListModel::Private::changeOne(Change &&change)
{
    const Slot slot = change.slot;
    const int from = store.isUsed(slot) ? shown.rowOf(slot) : -1;
    const bool passes = shown.passes(change.facts);
    if (from >= 0 && passes) {
        moveOne(from, std::move(change));
    } else if (from >= 0) {
        q->beginRemoveRows({}, from, from);
        shown.erase(from, 1);
        store.put(std::move(change));
        q->endRemoveRows();
    } else if (passes) {
        const int to = shown.rowFor(change.facts);
        q->beginInsertRows({}, to, to);
        store.put(std::move(change));
        shown.insert(to, slot);
        q->endInsertRows();
    } else {
        store.put(std::move(change));
    }
}

void DialogListModel::Private::moveOne(int from, Change &&change)
{
    int to = shown.rowFor(change.facts);
    if (to > from)
        --to; // it was counted itself
    if (to == from) {
        store.put(std::move(change));
    } else {
        q->beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
        store.put(std::move(change));
        shown.move(from, to);
        q->endMoveRows();
    }
    Q_EMIT q->dataChanged(q->index(to), q->index(to));
}

void DialogListModel::Private::removeOne(Slot slot)
{
    const int row = shown.rowOf(slot);
    if (row >= 0) {
        q->beginRemoveRows({}, row, row);
        shown.erase(row, 1);
    }
    store.erase(slot);
    if (row >= 0)
        q->endRemoveRows();
}

void DialogListModel::Private::carryOutMany(std::vector<Change> changes, const std::vector<Slot> &gone)
{
    Batch batch;
    for (Change &change : changes) {
        const Slot slot = change.slot;
        const int row = store.isUsed(slot) ? shown.rowOf(slot) : -1;
        const bool passes = shown.passes(change.facts);
        if (row < 0) {
            if (passes)
                batch.entering.push_back(slot);
            store.put(std::move(change));
            continue;
        }
        (passes ? batch.staying : batch.leaving).push_back(slot);
        batch.moves |= shown.placeOf(change.facts) != shown.placeOf(store.facts(slot));
        batch.rows.push_back(row);
        batch.changes.push_back(std::move(change));
    }
    for (const Slot slot : gone) {
        const int row = shown.rowOf(slot);
        if (row < 0)
            continue;
        batch.rows.push_back(row);
        batch.leaving.push_back(slot);
    }
    if (batch.moves || !batch.leaving.empty())
        rearrange(batch);
    else
        changeInPlace(batch);
    removeEnd(static_cast<int>(batch.leaving.size()));
    for (const Slot slot : gone)
        store.erase(slot);
    enter(std::move(batch.entering));
}

void DialogListModel::Private::changeInPlace(Batch &batch)
{
    if (batch.rows.empty())
        return;
    for (Change &change : batch.changes)
        store.put(std::move(change));
    const auto [first, last] = std::minmax_element(batch.rows.begin(), batch.rows.end());
    Q_EMIT q->dataChanged(q->index(*first), q->index(*last));
}

void DialogListModel::Private::rearrange(Batch &batch)
{
    changeLayout([&] {
        shown.lift(std::move(batch.rows));
        for (Change &change : batch.changes)
            store.put(std::move(change));
        shown.drop(std::move(batch.staying), batch.leaving);
    });
    Q_EMIT q->dataChanged(q->index(0), q->index(shown.count() - 1));
}

template <typename Rearrange> void DialogListModel::Private::changeLayout(Rearrange rearrangement)
{
    Q_EMIT q->layoutAboutToBeChanged();
    const QModelIndexList before = q->persistentIndexList();
    std::vector<Slot> slots;
    for (const QModelIndex &index : before)
        slots.push_back(shown.at(index.row()));
    rearrangement();
    QModelIndexList after;
    for (const Slot slot : slots)
        after += q->index(shown.rowOf(slot));
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged();
}

void DialogListModel::Private::removeEnd(int count)
{
    if (count == 0)
        return;
    const int first = shown.count() - count;
    q->beginRemoveRows({}, first, shown.count() - 1);
    shown.erase(first, count);
    q->endRemoveRows();
}

void DialogListModel::Private::enter(std::vector<Slot> slots)
{
    if (slots.empty())
        return;
    const int first = shown.count();
    const bool belongAtEnd =
        std::all_of(slots.begin(), slots.end(), [&](Slot slot) { return shown.rowFor(store.facts(slot)) == first; });
    q->beginInsertRows({}, first, first + static_cast<int>(slots.size()) - 1);
    shown.append(slots);
    if (belongAtEnd)
        shown.sortEnd();
    q->endInsertRows();
    if (!belongAtEnd)
        changeLayout([this] { shown.sortEnd(); });
}

} // namespace vitrina
