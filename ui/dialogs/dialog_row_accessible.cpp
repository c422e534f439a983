// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_row_accessible.h"

#include <QWindow>

namespace vitrina::ui {

QWindow *DialogRowAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface *DialogRowAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString DialogRowAccessible::text(QAccessible::Text kind) const
{
    const int at = row();
    return kind == QAccessible::Name && at >= 0 ? m_view->spoken(at) : QString();
}

QRect DialogRowAccessible::rect() const
{
    const int at = row();
    if (at < 0)
        return {};
    const QRect inViewport = m_view->rowRect(at);
    return {m_view->viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

QAccessible::State DialogRowAccessible::state() const
{
    QAccessible::State state;
    const int at = row();
    if (at < 0) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.focusable = true;
    state.selected = m_view->chosen() == m_dialog;
    state.focused = m_view->hasFocus() && m_view->cursorRow() == at;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->rowRect(at));
    return state;
}

void *DialogRowAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList DialogRowAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void DialogRowAccessible::doAction(const QString &name)
{
    const int at = row();
    if (at < 0)
        return;
    if (name == pressAction()) {
        m_view->choose(at);
    } else if (name == setFocusAction()) {
        m_view->setFocus();
        m_view->setCursorRow(at);
    }
}

} // namespace vitrina::ui
