// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_list_accessible.h"

#include "ui/orders/order_list_view.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QWindow>

namespace vitrina::ui {
namespace {

/// One order; follows it when rows come and go. Pressed, it writes to the buyer where that is allowed.
class OrderItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    OrderItem(OrderListView &view, int row)
        : m_view(&view)
        , m_order(view.model().index(row))
    {
    }

    [[nodiscard]] bool isValid() const override { return m_view && m_order.isValid(); }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    [[nodiscard]] int row() const { return isValid() ? m_order.row() : -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? spoken(m_view->line(m_order.row())) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect row = m_view->rowRect(m_order.row());
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->currentRow() == m_order.row();
        state.focused = m_view->hasFocus() && state.selected;
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(m_order.row()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->setCurrentRow(m_order.row());
        if (name == setFocusAction())
            m_view->setFocus();
        else if (name == pressAction())
            m_view->activate(m_order.row());
    }

private:
    QPointer<OrderListView> m_view;
    QPersistentModelIndex m_order;
};

/// Items are made when they are asked for and forgotten when many are.
class OrderList final : public QAccessibleWidget {
public:
    explicit OrderList(OrderListView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~OrderList() override { forgetItems(); }

    [[nodiscard]] int childCount() const override { return view().model().rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const QPersistentModelIndex order = view().model().index(row);
        if (const auto known = m_items.constFind(order); known != m_items.cend())
            return QAccessible::accessibleInterface(*known);
        if (m_items.size() >= mostItems)
            forgetItems();
        auto *item = new OrderItem(view(), row); // the registry owns it
        m_items.insert(order, QAccessible::registerAccessibleInterface(item));
        return item;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *item) const override
    {
        const auto *order = dynamic_cast<const OrderItem *>(item);
        return order != nullptr ? order->row() : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(view().rowAt(view().viewport()->mapFromGlobal(QPoint(x, y))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return view().hasFocus() ? child(view().currentRow()) : nullptr;
    }

private:
    static constexpr qsizetype mostItems = 256;

    void forgetItems() const
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
        m_items.clear();
    }
    [[nodiscard]] OrderListView &view() const { return *static_cast<OrderListView *>(widget()); }

    mutable QHash<QPersistentModelIndex, QAccessible::Id> m_items;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<OrderListView *>(object);
    return view ? new OrderList(view) : nullptr;
}

} // namespace

void installOrderListAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

void announceCurrentOrder(OrderListView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.currentRow() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentRow());
    QAccessible::updateAccessibility(&event);
}

} // namespace vitrina::ui
