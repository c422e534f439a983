// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_list_view.h"

#include "ui/orders/order_list_accessible.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int rowsAhead = 40; ///< so many below the last visible one, and the next page is asked for

} // namespace

OrderListView::OrderListView(OrderListModel &model, LineOf lineOf, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_lineOf(std::move(lineOf))
    , m_rowHeight(orderLineHeight())
{
    installOrderListAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_current = -1;
        verticalScrollBar()->setValue(0);
        updateRange();
        viewport()->update();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insert(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { remove(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                viewport()->update(rowRect(first.row()).united(rowRect(last.row())));
            });
    updateRange();
}

QRect OrderListView::rowRect(int row) const
{
    return {0, row * m_rowHeight - verticalScrollBar()->value(), viewport()->width(), m_rowHeight};
}

QRect OrderListView::buttonRect(int row) const
{
    return orderButtonRect(rowRect(row), line(row));
}

int OrderListView::rowAt(const QPoint &position) const
{
    if (!viewport()->rect().contains(position))
        return -1;
    const int row = (position.y() + verticalScrollBar()->value()) / m_rowHeight;
    return row < m_model.rowCount() ? row : -1;
}

void OrderListView::updateRange()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setPageStep(viewport()->height());
    bar->setSingleStep(m_rowHeight / 2);
    bar->setRange(0, std::max(0, m_model.rowCount() * m_rowHeight - viewport()->height()));
    wantMore();
}

void OrderListView::wantMore()
{
    const int last = (verticalScrollBar()->value() + viewport()->height()) / m_rowHeight;
    if (last + rowsAhead >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

// What the user looks at stays where it is, unless he looks at the newest.
void OrderListView::insert(int first, int last)
{
    const int count = last - first + 1;
    const int value = verticalScrollBar()->value();
    if (m_current >= first)
        m_current += count;
    updateRange();
    if (value > 0 && first * m_rowHeight < value)
        verticalScrollBar()->setValue(value + count * m_rowHeight);
    viewport()->update();
}

void OrderListView::remove(int first, int last)
{
    if (m_current >= first)
        m_current = m_current <= last ? -1 : m_current - (last - first + 1);
    updateRange();
    viewport()->update();
}

void OrderListView::setBusy(const OrderId &order)
{
    m_busy = order;
    viewport()->update();
}

void OrderListView::refresh()
{
    m_rowHeight = orderLineHeight();
    updateRange();
    viewport()->update();
}

void OrderListView::setCurrentRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    m_current = row;
    const QRect rect = rowRect(row);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < 0)
        bar->setValue(bar->value() + rect.top());
    else if (rect.bottom() >= viewport()->height())
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
    viewport()->update();
    announceCurrentOrder(*this);
}

void OrderListView::activate(int row)
{
    if (row >= 0 && row < m_model.rowCount() && !line(row).action.isEmpty() && m_busy.isEmpty())
        Q_EMIT writeRequested(m_model.row(row));
}

void OrderListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const int top = verticalScrollBar()->value();
    const int first = std::max(0, (event->rect().top() + top) / m_rowHeight);
    const int last = std::min(m_model.rowCount() - 1, (event->rect().bottom() + top) / m_rowHeight);
    const int hover = m_pointer ? rowAt(*m_pointer) : -1;
    for (int row = first; row <= last; ++row) {
        const OrderLine shown = line(row);
        const QRect rect = rowRect(row);
        const bool current = row == m_current && hasFocus();
        paintOrderLine(painter, rect, shown,
                       {.hover = row == hover,
                        .current = current,
                        .focusRing = current && m_showsFocusRing,
                        .buttonHover = row == hover && orderButtonRect(rect, shown).contains(*m_pointer),
                        .busy = !m_busy.isEmpty() && m_model.row(row).order.id == m_busy});
    }
    const int below = rowRect(m_model.rowCount()).top();
    if (below <= event->rect().bottom())
        painter.fillRect(QRect(0, below, viewport()->width(), viewport()->height() - below),
                         themeColor(Color::Surface));
}

void OrderListView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateRange();
}

void OrderListView::scrollContentsBy(int, int)
{
    viewport()->update();
    wantMore();
}

bool OrderListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_pointer.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void OrderListView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    const int row = rowAt(*m_pointer);
    const bool onButton = row >= 0 && buttonRect(row).contains(*m_pointer);
    viewport()->setCursor(onButton ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void OrderListView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const int row = rowAt(place);
    if (event->button() != Qt::LeftButton || row < 0)
        return;
    m_showsFocusRing = false;
    m_current = row;
    announceCurrentOrder(*this);
    viewport()->update();
    if (buttonRect(row).contains(place))
        activate(row);
}

int OrderListView::rowAfterKey(int key) const
{
    const int last = m_model.rowCount() - 1;
    const int page = std::max(1, viewport()->height() / m_rowHeight);
    const int from = std::max(m_current, 0);
    switch (key) {
    case Qt::Key_Up:
        return std::max(from - 1, 0);
    case Qt::Key_Down:
        return std::min(m_current + 1, last);
    case Qt::Key_PageUp:
        return std::max(from - page, 0);
    case Qt::Key_PageDown:
        return std::min(from + page, last);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void OrderListView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    m_showsFocusRing = true;
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        return activate(m_current);
    const int row = rowAfterKey(key);
    if (row < 0)
        return event->ignore();
    setCurrentRow(row);
}

void OrderListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocusRing = showsFocusRing(event->reason(), m_showsFocusRing);
    if (m_current < 0 && m_model.rowCount() > 0)
        m_current = std::min(verticalScrollBar()->value() / m_rowHeight, m_model.rowCount() - 1);
    announceCurrentOrder(*this);
    viewport()->update();
}

void OrderListView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace vitrina::ui
