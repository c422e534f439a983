// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order_row.h"
#include "models/dialog_row.h"
#include "ui/actions/action_table.h"
#include "ui/theme/icons.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>

namespace vitrina::ui {

class ActionBook;

/// One thing the palette offers. Words from outside are fit for one line already.
struct PaletteEntry {
    enum class Kind { Action, Shop, Dialog, Order };

    Kind kind = Kind::Action;
    Icon glyph = Icon::Right;
    QString title;
    QString detail; ///< shop and order number; may be empty
    QString keys; ///< of an action; may be empty
    Act act = Act::Palette;
    ShopId shop; ///< whose settings it is
    DialogId dialog;
    PartyRole label = PartyRole::Unknown; ///< OZ-3: a dialog's name is never without it
    OrderRow order;
};

/// What the palette offers for a text: actions at once, then the dialogs and orders that were found for it. Without a
/// text: the dialogs and actions used last, then all actions.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using ShopName = std::function<QString(const ShopId &)>; ///< as it stands in the data

    /// `book` outlives the model.
    PaletteModel(const ActionBook &book, ShopName shopName, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries[static_cast<size_t>(row)]; }

    /// Both newest first.
    void setRecent(const std::vector<Act> &actions, const std::vector<DialogRow> &dialogs);
    /// Those whose settings are offered, by their names as they stand in the data.
    using Shops = std::vector<std::pair<ShopId, QString>>;
    void setShops(const Shops &shops) { m_shops = shops; }
    /// Another text: what was found before is gone.
    void setText(const QString &text);
    void setDialogs(const std::vector<DialogRow> &rows);
    void setOrders(const std::vector<OrderRow> &rows);

private:
    void rebuild();
    void addActions();
    void addShops();
    [[nodiscard]] PaletteEntry entryOf(Act act) const;
    [[nodiscard]] PaletteEntry entryOf(const DialogRow &row) const;
    [[nodiscard]] PaletteEntry entryOf(const OrderRow &row) const;

    const ActionBook &m_book;
    ShopName m_shopName;
    QString m_text;
    std::vector<Act> m_recent;
    std::vector<DialogRow> m_recentDialogs;
    Shops m_shops;
    std::vector<DialogRow> m_dialogs;
    std::vector<OrderRow> m_orders;
    std::vector<PaletteEntry> m_entries;
};

} // namespace vitrina::ui
