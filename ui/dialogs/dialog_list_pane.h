// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notification_wishes.h"
#include "ui/dialogs/dialog_list_view.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace vitrina::ui {

class Field;
class ListNotice;
class SortChoice;
class UndoBar;

/// The second pane: search, sort order, the dialogs, or why there are none. It shows a model and says what the user
/// wants; see bindDialogList() for who carries it out.
class DialogListPane final : public QWidget {
    Q_OBJECT
public:
    DialogListPane(DialogListModel &model, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] DialogListView &view() { return *m_view; }
    [[nodiscard]] Field &searchField() { return *m_search; }
    /// Whether an empty list is empty because no hub has been reached.
    void setConnected(bool connected);
    /// Shown instead of the rows, or null.
    [[nodiscard]] ListNotice *notice();
    /// Puts something between the sort order and the rows.
    void setBar(QWidget *bar);
    [[nodiscard]] UndoBar &undoBar() { return *m_undo; }

public Q_SLOTS:
    void focusSearch(); ///< for the window's shortcut
    void focusList();
    void clearFilters();
    /// "No answer needed": asks for it, and offers for some seconds to take it back. Nothing where nobody waits.
    void dismiss(const vitrina::DialogId &dialog);

Q_SIGNALS:
    void dialogChosen(const vitrina::DialogId &dialog);
    /// The model's filter with another search or order, or with nothing in it.
    void filterWanted(const vitrina::DialogFilter &filter);
    void pinRequested(const vitrina::DialogId &dialog, bool pinned);
    void muteRequested(const vitrina::DialogId &dialog, bool muted);
    void muteForRequested(const vitrina::DialogId &dialog, vitrina::MuteSpan span);
    void unreadRequested(const vitrina::DialogId &dialog);
    void readRequested(const vitrina::DialogId &dialog);
    void noAnswerRequested(const vitrina::DialogId &dialog, bool on);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void passTime();
    void retranslate();
    void showRowsOrNotice();
    void showMenu(const DialogId &dialog, const QPoint &globalPosition);
    void followFilter();
    void search(const QString &text);
    void sortBy(DialogSort sort);

    DialogListModel &m_model;
    Field *m_search;
    SortChoice *m_sort;
    QStackedWidget *m_stack;
    DialogListView *m_view;
    ListNotice *m_notice;
    UndoBar *m_undo;
    bool m_connected = true;
    QTimer m_clockTimer;
    QTimer m_rowsTimer;
};

} // namespace vitrina::ui
