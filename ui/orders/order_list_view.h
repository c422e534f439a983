// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/order_list_model.h"
#include "ui/orders/order_line.h"

#include <QAbstractScrollArea>

#include <functional>
#include <optional>

namespace vitrina::ui {

/// The orders, one row each, with "Write to buyer" or the reason why not. Costs what is visible, however many there
/// are; asks for the next page as its end comes near.
class OrderListView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    using LineOf = std::function<OrderLine(const OrderRow &)>;

    /// `model` outlives the view.
    OrderListView(OrderListModel &model, LineOf lineOf, QWidget *parent = nullptr);

    void setCurrentRow(int row); ///< scrolls to it
    [[nodiscard]] int currentRow() const { return m_current; } ///< -1: none
    /// The order whose chat is being opened; an empty id: none.
    void setBusy(const OrderId &order);

    [[nodiscard]] QRect rowRect(int row) const; ///< in the viewport
    [[nodiscard]] QRect buttonRect(int row) const; ///< empty: the seller may not write
    [[nodiscard]] OrderLine line(int row) const { return m_lineOf(m_model.row(row)); }
    [[nodiscard]] int rowAt(const QPoint &position) const; ///< in the viewport; -1: none
    [[nodiscard]] const OrderListModel &model() const { return m_model; }
    void activate(int row); ///< writes to the buyer, where that is allowed
    void refresh(); ///< other words, or time went by

Q_SIGNALS:
    void writeRequested(const vitrina::OrderRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void updateRange();
    void wantMore();
    void insert(int first, int last);
    void remove(int first, int last);
    [[nodiscard]] int rowAfterKey(int key) const; ///< -1: not a key of ours

    OrderListModel &m_model;
    LineOf m_lineOf;
    OrderId m_busy;
    std::optional<QPoint> m_pointer;
    int m_current = -1;
    int m_rowHeight;
    bool m_showsFocusRing = false;
};

} // namespace vitrina::ui
