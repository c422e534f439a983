// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_model.h"

#include "domain/search_words.h"
#include "domain/text.h"
#include "ui/actions/action_book.h"
#include "ui/dialogs/dialog_row_words.h"
#include "ui/theme/badge.h"

#include <algorithm>
#include <tuple>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDialogs = 8;
constexpr size_t mostOrders = 6;
constexpr size_t mostRecentDialogs = 5;

Icon glyphOf(ActGroup group)
{
    switch (group) {
    case ActGroup::Go:
        return Icon::Right;
    case ActGroup::Dialog:
        return Icon::Chat;
    case ActGroup::Writing:
        return Icon::Draft;
    case ActGroup::View:
        return Icon::Eye;
    case ActGroup::Program:
        return Icon::Gear;
    }
    return Icon::Right;
}

struct Query {
    QString text;
    QStringList words;
};

Query queryOf(const QString &text)
{
    const QString words = searchWords(text).simplified();
    return {words, words.split(u' ', Qt::SkipEmptyParts)};
}

bool matches(const QStringList &have, const QStringList &wanted)
{
    return std::ranges::all_of(wanted, [&have](const QString &beginning) {
        return std::ranges::any_of(have, [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
}

/// Its name in the user's language and in English: who learned the one may look for the other.
QStringList wordsOf(Act act)
{
    return searchWords(QString(actName(act) + u' ' + QLatin1StringView(actEntry(act).id)))
               .split(u' ', Qt::SkipEmptyParts)
        + searchWords(QString::fromUtf8(actEntry(act).name)).split(u' ', Qt::SkipEmptyParts);
}

QString joined(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() ? QString(a + b) : QString(a + u" · "_s + b);
}

} // namespace

PaletteModel::PaletteModel(const ActionBook &book, ShopName shopName, QObject *parent)
    : QAbstractListModel(parent)
    , m_book(book)
    , m_shopName(std::move(shopName))
{
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &one = entry(index.row());
    if (role == Qt::DisplayRole)
        return one.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words{one.title};
    if (one.kind == PaletteEntry::Kind::Dialog)
        words.prepend(badge::text(one.label));
    words << one.detail << one.keys;
    words.removeAll(QString());
    return words.join(u", "_s);
}

void PaletteModel::setRecent(const std::vector<Act> &actions, const std::vector<DialogRow> &dialogs)
{
    m_recent = actions;
    m_recentDialogs = dialogs;
}

void PaletteModel::setText(const QString &text)
{
    m_text = text;
    m_dialogs.clear();
    m_orders.clear();
    rebuild();
}

void PaletteModel::setDialogs(const std::vector<DialogRow> &rows)
{
    m_dialogs = rows;
    rebuild();
}

void PaletteModel::setOrders(const std::vector<OrderRow> &rows)
{
    m_orders = rows;
    rebuild();
}

void PaletteModel::rebuild()
{
    beginResetModel();
    m_entries.clear();
    const auto add = [this](const auto &rows, size_t most) {
        for (size_t i = 0; i < std::min(most, rows.size()); ++i)
            m_entries.push_back(entryOf(rows[i]));
    };
    if (queryOf(m_text).words.isEmpty())
        add(m_recentDialogs, mostRecentDialogs);
    addActions();
    addShops();
    add(m_dialogs, mostDialogs);
    add(m_orders, mostOrders);
    endResetModel();
}

void PaletteModel::addActions()
{
    const Query query = queryOf(m_text);
    using Rank = std::tuple<bool, std::ptrdiff_t>; // not named so, how long ago
    std::vector<std::pair<Rank, Act>> found;
    for (const ActEntry &entry : actTable()) {
        const bool offered = entry.act != Act::Palette && m_book.isPossible(entry.act);
        if (!offered || !matches(wordsOf(entry.act), query.words))
            continue;
        const bool named = searchWords(actName(entry.act)).startsWith(query.text);
        found.push_back({{!named, std::ranges::find(m_recent, entry.act) - m_recent.begin()}, entry.act});
    }
    std::ranges::stable_sort(found, {}, &std::pair<Rank, Act>::first);
    for (const auto &[rank, act] : found)
        m_entries.push_back(entryOf(act));
}

void PaletteModel::addShops()
{
    const QStringList wanted = queryOf(m_text).words;
    for (const auto &[id, name] : m_shops) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Shop;
        entry.glyph = Icon::Shop;
        entry.title = tr("Settings of the shop %1").arg(singleLine(name, 60));
        entry.shop = id;
        if (matches(searchWords(entry.title).split(u' ', Qt::SkipEmptyParts), wanted))
            m_entries.push_back(entry);
    }
}

PaletteEntry PaletteModel::entryOf(Act act) const
{
    PaletteEntry entry;
    entry.glyph = glyphOf(actEntry(act).group);
    entry.title = actName(act);
    entry.keys = m_book.keyText(act);
    entry.act = act;
    return entry;
}

PaletteEntry PaletteModel::entryOf(const DialogRow &row) const
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Dialog;
    entry.glyph = Icon::Person;
    entry.title = dialog_row::name(row);
    entry.detail = joined(singleLine(row.orderNumber, 40), singleLine(m_shopName(row.shop), 60));
    entry.dialog = row.id;
    entry.label = row.label;
    return entry;
}

PaletteEntry PaletteModel::entryOf(const OrderRow &row) const
{
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Order;
    entry.glyph = Icon::Order;
    entry.title = tr("Order %1", "its number").arg(singleLine(row.order.number, 40));
    entry.detail = singleLine(m_shopName(row.order.shop), 60);
    entry.order = row;
    return entry;
}

} // namespace vitrina::ui

#include "moc_palette_model.cpp"
