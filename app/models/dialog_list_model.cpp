// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_list_model.h"

#include "models/dialog_list_model_p.h"

#include <QSet>

namespace vitrina {

DialogListModel::Private::Private(DialogListModel *model, const Clock &time)
    : q(model)
    , clock(time)
    , shown(store)
{
}

DialogRow DialogListModel::Private::unpacked(DialogStore::Slot slot) const
{
    DialogRow row = store.row(slot);
    const QString *snippet = shown.snippetOf(row.key);
    if (snippet && !snippet->isEmpty()) {
        // Neither the newest message nor the draft: a part of some message.
        row.preview = *snippet;
        row.previewAuthor = PartyRole::Unknown;
        row.previewAttachments = 0;
        row.hasDraft = false;
    }
    return row;
}

DialogListModel::DialogListModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<Private>(this, clock))
{
}

DialogListModel::~DialogListModel() = default;

int DialogListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : d->shown.count();
}

QVariant DialogListModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return d->store.name(d->shown.at(index.row()));
}

DialogRow DialogListModel::row(int row) const
{
    return d->unpacked(d->shown.at(row));
}

DialogKey DialogListModel::keyAt(int row) const
{
    return d->store.facts(d->shown.at(row)).key;
}

int DialogListModel::rowOf(const DialogId &dialog) const
{
    const DialogStore::Slot slot = d->store.slotOf(dialog);
    return slot == DialogStore::none ? -1 : d->shown.rowOf(slot);
}

std::optional<DialogRow> DialogListModel::find(const DialogId &dialog) const
{
    const DialogStore::Slot slot = d->store.slotOf(dialog);
    return slot == DialogStore::none ? std::nullopt : std::optional(d->store.row(slot));
}

std::optional<DialogRow> DialogListModel::findKey(DialogKey key) const
{
    const DialogStore::Slot slot = d->store.slotOf(key);
    return slot == DialogStore::none ? std::nullopt : std::optional(d->store.row(slot));
}

int DialogListModel::rowAfter(int row, int step, DialogSet set) const
{
    const int count = d->shown.count();
    const int start = row >= 0 ? row : step > 0 ? -1 : count;
    for (int moved = 1; moved <= count; ++moved) {
        const int at = ((start + step * moved) % count + count) % count;
        if (belongsTo(d->store.facts(d->shown.at(at)), set))
            return at;
    }
    return -1;
}

bool DialogListModel::isLoading() const
{
    return d->loading;
}

void DialogListModel::setLoading(bool loading)
{
    if (d->loading == loading)
        return;
    d->loading = loading;
    Q_EMIT loadingChanged();
}

const DialogFilter &DialogListModel::filter() const
{
    return d->filter;
}

void DialogListModel::setFilter(const DialogFilter &filter)
{
    if (d->filter == filter)
        return;
    d->hideAll();
    d->filter = filter;
    d->shown.setFilter(filter, d->store);
    d->showPassing();
    Q_EMIT filterChanged();
}

void DialogListModel::setSearchHits(const std::vector<Hit> &hits)
{
    if (d->filter.search.trimmed().isEmpty())
        return; // the answer to a search that was cleared meanwhile
    d->hideAll();
    d->shown.setHits(hits);
    d->showPassing();
}

void DialogListModel::apply(const std::vector<DialogRow> &rows)
{
    const qint64 now = d->now();
    QSet<DialogKey> seen;
    std::vector<DialogStore::Change> changes;
    changes.reserve(rows.size());
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (seen.contains(row->key))
            continue; // a later state of the same dialog is in the batch
        seen.insert(row->key);
        changes.push_back(d->store.prepare(*row, now));
    }
    d->carryOut(std::move(changes), {});
}

void DialogListModel::remove(const std::vector<DialogKey> &keys)
{
    std::vector<DialogStore::Slot> slots;
    for (const DialogKey key : QSet<DialogKey>(keys.begin(), keys.end())) {
        const DialogStore::Slot slot = d->store.slotOf(key);
        if (slot != DialogStore::none)
            slots.push_back(slot);
    }
    d->carryOut({}, slots);
}

void DialogListModel::clockMoved()
{
    d->carryOut(d->store.passTime(d->now()), {});
    if (d->shown.count() > 0)
        Q_EMIT dataChanged(index(0), index(d->shown.count() - 1));
}

DialogListModel::Counts DialogListModel::counts() const
{
    return d->store.counts();
}

int DialogListModel::waitingIn(const ShopId &shop) const
{
    return d->store.shops().waiting(shop.value());
}

int DialogListModel::waitingIn(const QString &section) const
{
    return d->store.sections().waiting(section);
}

QStringList DialogListModel::sections() const
{
    return d->store.sections().inUse();
}

} // namespace vitrina
