// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_list_accessible.h"

#include "ui/dialogs/dialog_list_view.h"
#include "ui/dialogs/dialog_row_accessible.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace vitrina::ui {
namespace {

/// Rows are made when they are asked for and forgotten when many are, so that a reader of the screen costs no memory
/// per dialog.
class DialogListAccessible final : public QAccessibleWidget {
public:
    explicit DialogListAccessible(DialogListView *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~DialogListAccessible() override { forgetRows(); }

    [[nodiscard]] DialogListView *view() const { return static_cast<DialogListView *>(widget()); }
    [[nodiscard]] int childCount() const override { return view()->model().rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *row) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(view()->cursorRow()); }

private:
    static constexpr qsizetype mostRows = 256;

    void forgetRows() const
    {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }

    mutable QHash<DialogKey, QAccessible::Id> m_rows;
};

QAccessibleInterface *DialogListAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const DialogKey key = view()->model().keyAt(index);
    if (const auto known = m_rows.constFind(key); known != m_rows.constEnd())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() >= mostRows)
        forgetRows();
    auto *row = new DialogRowAccessible(view(), view()->model().row(index).id);
    m_rows.insert(key, QAccessible::registerAccessibleInterface(row));
    return row;
}

int DialogListAccessible::indexOfChild(const QAccessibleInterface *row) const
{
    const auto *dialog = dynamic_cast<const DialogRowAccessible *>(row);
    return dialog ? dialog->row() : -1;
}

QAccessibleInterface *DialogListAccessible::childAt(int x, int y) const
{
    return child(view()->rowAt(view()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<DialogListView *>(object);
    return view ? new DialogListAccessible(view) : nullptr;
}

} // namespace

void installDialogListAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace vitrina::ui
