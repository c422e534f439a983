// SPDX-License-Identifier: Apache-2.0
#include "ui/access/button_accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace vitrina::ui {
namespace {

QAccessible::Role roleOf(const QAbstractButton &button)
{
    if (!button.isCheckable())
        return QAccessible::Button;
    return button.autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
}

class OwnButton final : public QAccessibleWidget {
public:
    explicit OwnButton(QAbstractButton *button)
        : QAccessibleWidget(button)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return roleOf(button()); }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && text.isEmpty() ? button().text() : text;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names;
        if (widget()->isEnabled())
            names.append(button().isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() || name == toggleAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] QAbstractButton &button() const { return *static_cast<QAbstractButton *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *button = qobject_cast<QAbstractButton *>(object);
    const bool isQts = qobject_cast<QPushButton *>(object) != nullptr || qobject_cast<QCheckBox *>(object) != nullptr
        || qobject_cast<QRadioButton *>(object) != nullptr || qobject_cast<QToolButton *>(object) != nullptr;
    return button != nullptr && !isQts ? new OwnButton(button) : nullptr;
}

} // namespace

void installButtonAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace vitrina::ui
