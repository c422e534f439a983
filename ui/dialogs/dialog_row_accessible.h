// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialog_list_view.h"

#include <QAccessible>
#include <QPointer>

namespace vitrina::ui {

/// One dialog of the list, as a reader of the screen meets it. Bound to the dialog, not to the row that it is in.
class DialogRowAccessible final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    DialogRowAccessible(DialogListView *view, DialogId dialog)
        : m_view(view)
        , m_dialog(std::move(dialog))
    {
    }

    [[nodiscard]] int row() const { return m_view ? m_view->model().rowOf(m_dialog) : -1; }

    [[nodiscard]] bool isValid() const override { return row() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QWindow *window() const override;
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<DialogListView> m_view;
    DialogId m_dialog;
};

} // namespace vitrina::ui
