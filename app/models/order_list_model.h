// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order_row.h"

#include <QAbstractListModel>
#include <QHash>

#include <vector>

namespace vitrina {

/// The orders of a shop or of all, newest first, perhaps those alone whose number begins so. They come in pages, as far
/// as somebody looks. UI thread.
class OrderListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    struct Filter {
        ShopId shop; ///< empty: all
        QString number;

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    [[nodiscard]] const OrderRow &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(const OrderId &order) const; ///< -1: not here
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] bool isLoading() const { return m_loading; } ///< the first page is on its way

    /// Asks for the first page anew; what is shown stays until it comes.
    void setFilter(const Filter &filter);
    /// What pageWanted() asked for. A page of another filter, or of a place that is gone, is left out.
    void take(const Filter &filter, const OrderId &after, const std::vector<OrderRow> &rows, bool more);
    /// New or changed orders of any shop.
    void apply(const std::vector<OrderRow> &rows);

Q_SIGNALS:
    /// Those after this place; without an id: from the start.
    void pageWanted(const vitrina::OrderListModel::Filter &filter, vitrina::UtcTime olderThan,
                    const vitrina::OrderId &after);
    void loadingChanged();

private:
    void applyOne(const OrderRow &row);
    [[nodiscard]] bool passes(const Order &order) const;
    void remember(const std::vector<OrderRow> &rows);

    Filter m_filter;
    std::vector<OrderRow> m_rows;
    QHash<OrderId, UtcTime> m_times; ///< of the rows, by which they are found again
    bool m_more = false;
    bool m_asked = false; ///< for the page after the last row
    bool m_loading = false;
};

} // namespace vitrina
