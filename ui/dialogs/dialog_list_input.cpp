// SPDX-License-Identifier: Apache-2.0
// What the user does with the list: mouse, wheel, keyboard, focus.
#include "ui/dialogs/dialog_list_view.h"

#include "ui/theme/shapes.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace vitrina::ui {

int DialogListView::cursorRow() const
{
    return m_cursor.isEmpty() ? -1 : m_model.rowOf(m_cursor);
}

void DialogListView::setCursorRow(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    moveCursor(row);
    scrollToRow(row);
}

void DialogListView::moveCursor(int row)
{
    const int before = cursorRow();
    m_cursor = idAt(row);
    updateRow(before);
    updateRow(row);
    tellAccessibility(row);
}

void DialogListView::tellAccessibility(int row)
{
    if (!QAccessible::isActive() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void DialogListView::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    moveCursor(row);
    setChosen(m_cursor);
    Q_EMIT dialogChosen(m_chosen);
}

bool DialogListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_pointer) {
        const int row = rowAt(*m_pointer);
        m_pointer.reset();
        updateRow(row);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DialogListView::setHover(const QPoint &position)
{
    const int before = m_pointer ? rowAt(*m_pointer) : -1;
    m_pointer = position;
    const int row = rowAt(position);
    if (row == before)
        return;
    updateRow(before);
    updateRow(row);
}

void DialogListView::mouseMoveEvent(QMouseEvent *event)
{
    setHover(event->position().toPoint());
}

void DialogListView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_showsFocusRing = false;
    choose(rowAt(event->position().toPoint()));
}

void DialogListView::wheelEvent(QWheelEvent *event)
{
    // A touch pad tells how many pixels it means; the scroll bar would only count notches.
    if (event->pixelDelta().isNull()) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() - event->pixelDelta().y());
    event->accept();
}

void DialogListView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        m_showsFocusRing = true;
        choose(cursorRow());
        return;
    }
    const int row = rowAfterKey(key);
    if (row < 0) {
        event->ignore();
        return;
    }
    m_showsFocusRing = true;
    setCursorRow(row);
}

int DialogListView::rowsInPage() const
{
    return std::max(1, viewport()->height() / m_rowHeight);
}

int DialogListView::rowAfterKey(int key) const
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return -1;
    const int cursor = cursorRow();
    const bool starts = cursor < 0;
    const int chosen = starts && !m_chosen.isEmpty() ? m_model.rowOf(m_chosen) : -1;
    const int from = !starts ? cursor : chosen >= 0 ? chosen : firstVisibleRow();
    const auto step = [&](int rows) { return starts && chosen < 0 ? from : std::clamp(from + rows, 0, last); };
    switch (key) {
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_PageUp:
        return step(-rowsInPage());
    case Qt::Key_PageDown:
        return step(rowsInPage());
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return -1;
    }
}

void DialogListView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const int row = byMouse ? rowAt(viewport()->mapFrom(this, event->pos())) : cursorRow();
    if (row < 0)
        return;
    if (!byMouse)
        scrollToRow(row);
    const QPoint place = byMouse ? event->globalPos() : viewport()->mapToGlobal(rowRect(row).center());
    Q_EMIT menuRequested(idAt(row), place);
}

void DialogListView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    m_showsFocusRing = showsFocusRing(event->reason(), m_showsFocusRing);
    if (cursorRow() < 0 && m_model.rowCount() > 0) {
        const int chosen = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
        m_cursor = idAt(chosen >= 0 ? chosen : std::min(firstVisibleRow(), m_model.rowCount() - 1));
    }
    updateRow(cursorRow());
    if (cursorRow() >= 0)
        tellAccessibility(cursorRow());
}

void DialogListView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    updateRow(cursorRow());
}

} // namespace vitrina::ui
