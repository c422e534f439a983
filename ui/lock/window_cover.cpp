// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/window_cover.h"

#include <QApplication>
#include <QEvent>
#include <QResizeEvent>
#include <QWidget>

#include <utility>

namespace vitrina::ui {

WindowCover::WindowCover(QWidget &window, QWidget &page)
    : QObject(&window)
    , m_window(window)
    , m_page(page)
{
    m_page.hide();
}

bool WindowCover::belongsToPage(const QWidget *widget) const
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (widget == &m_page)
            return true;
    }
    return false;
}

bool WindowCover::mustHide(const QWidget *widget) const
{
    if (widget == &m_window || belongsToPage(widget))
        return false;
    return widget->isWindow() || widget->parentWidget() == &m_window;
}

void WindowCover::hide(QWidget *widget)
{
    if (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip) {
        widget->close();
        return;
    }
    widget->hide();
    m_hidden.emplace_back(widget);
}

void WindowCover::cover()
{
    if (std::exchange(m_covering, true))
        return;
    m_focus = QApplication::focusWidget();
    QWidgetList all = QApplication::topLevelWidgets();
    all += m_window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    fit();
    m_page.show();
    m_page.raise();
    for (QWidget *widget : std::as_const(all)) {
        if (mustHide(widget) && (widget->isWindow() ? widget->isVisible() : !widget->isHidden()))
            hide(widget);
    }
    m_page.setFocus(Qt::OtherFocusReason);
    QCoreApplication::instance()->installEventFilter(this);
}

void WindowCover::uncover()
{
    if (!std::exchange(m_covering, false))
        return;
    QCoreApplication::instance()->removeEventFilter(this);
    for (const QPointer<QWidget> &widget : std::exchange(m_hidden, {})) {
        if (widget)
            widget->show();
    }
    m_page.hide();
    // What the window shows at its size, which may be another by now, it decides itself.
    QResizeEvent resized(m_window.size(), m_window.size());
    QCoreApplication::sendEvent(&m_window, &resized);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void WindowCover::fit()
{
    m_page.setGeometry(m_window.rect());
}

bool WindowCover::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Shortcut: // of whatever lies under the page
        return true;
    case QEvent::Resize:
        if (watched == &m_window)
            fit();
        break;
    case QEvent::Show:
        if (auto *widget = qobject_cast<QWidget *>(watched); widget != nullptr && mustHide(widget)) {
            m_page.raise();
            QMetaObject::invokeMethod(
                this,
                [this, late = QPointer(widget)] {
                    if (m_covering && late && !late->isHidden())
                        hide(late);
                },
                Qt::QueuedConnection);
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui
