// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_list_model.h"
#include "ui/dialogs/dialog_row_cache.h"
#include "ui/dialogs/scroll_anchor.h"
#include "ui/theme/shop_mark.h"

#include <QAbstractScrollArea>

namespace vitrina::ui {

/// The dialogs, one row each. Costs what is visible, however many there are: QListView would lay all of them out again
/// on any change. Two rows have a meaning: the chosen dialog is the open one; the cursor is where the keyboard is.
class DialogListView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    DialogListView(DialogListModel &model, const Clock &clock, QWidget *parent = nullptr);
    ~DialogListView() override;

    void setShopMarks(const QHash<ShopId, ShopMark> &marks);
    /// Read out with a row; the mark alone is not a shop's name.
    void setShopNames(const QHash<ShopId, QString> &names) { m_shopNames = names; }
    /// OZ-8: which rows bear a doubtful name. Asked for visible rows only; to be set anew when the answers change.
    void setDoubt(std::function<bool(const DialogRow &)> doubt);
    void setTargets(const QHash<ShopId, milliseconds> &targets); ///< see DialogRowCache
    /// Marks the open dialog, from which the keyboard goes on; does not scroll.
    void setChosen(const DialogId &dialog);
    [[nodiscard]] const DialogId &chosen() const { return m_chosen; }
    [[nodiscard]] int cursorRow() const; ///< -1: none, or the filter hides it
    void setCursorRow(int row); ///< scrolls to it
    void choose(int row);
    void scrollToRow(int row);

    [[nodiscard]] const DialogListModel &model() const { return m_model; }
    [[nodiscard]] QRect rowRect(int row) const; ///< in the viewport, also when not visible
    [[nodiscard]] int rowAt(const QPoint &position) const; ///< -1: none
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const; ///< less than the first when there is no row
    [[nodiscard]] QString spoken(int row) const;
    /// Where the badge of a row is, in the viewport.
    [[nodiscard]] QRect badgeRect(int row);

    [[nodiscard]] QSize sizeHint() const override { return {332, 480}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 160}; }

Q_SIGNALS:
    void dialogChosen(const vitrina::DialogId &dialog);
    /// The user asks for the menu of a dialog at a place of the screen.
    void menuRequested(const vitrina::DialogId &dialog, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layScrollBarOverRows();
    void connectModel();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsMoved(int from, int to);
    void rowsChanged(int first, int last);
    void rememberLayout();
    void restoreLayout();
    void settle(int shift);
    void updateRange();
    void updateRow(int row);
    void setHover(const QPoint &position);
    void moveCursor(int row);
    [[nodiscard]] int rowAfterKey(int key) const;
    [[nodiscard]] int rowsInPage() const;
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] DialogId idAt(int row) const;
    void tellAccessibility(int row);

    DialogListModel &m_model;
    const Clock &m_clock;
    DialogRowCache m_cache;
    LayoutAnchor m_layoutAnchor;
    QHash<ShopId, ShopMark> m_marks;
    QHash<ShopId, QString> m_shopNames;
    QScrollBar *m_bar; ///< what is seen of verticalScrollBar()
    DialogId m_chosen;
    DialogId m_cursor;
    std::optional<QPoint> m_pointer; ///< in the viewport
    int m_rowHeight;
    bool m_showsFocusRing = false;
};

} // namespace vitrina::ui
