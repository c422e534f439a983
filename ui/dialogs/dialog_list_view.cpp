// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_list_view.h"

#include "ui/dialogs/dialog_list_accessible.h"
#include "ui/dialogs/dialog_row_painter.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vitrina::ui {

DialogListView::DialogListView(DialogListModel &model, const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_clock(clock)
    , m_cache(model, clock)
    , m_bar(new QScrollBar(Qt::Vertical, this))
    , m_rowHeight(dialogRowHeight())
{
    installDialogListAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layScrollBarOverRows();
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connectModel();
    updateRange();
}

DialogListView::~DialogListView() = default;

void DialogListView::connectModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int to) { rowsMoved(from, to); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { rowsChanged(first.row(), last.row()); });
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &DialogListView::rememberLayout);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &DialogListView::restoreLayout);
}

// It stands in the margin of the rows, so that they are as wide with it as without.
void DialogListView::layScrollBarOverRows()
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_bar->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_bar->setFocusPolicy(Qt::NoFocus);
    connect(m_bar, &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QScrollBar::setValue);
}

void DialogListView::setDoubt(std::function<bool(const DialogRow &)> doubt)
{
    m_cache.setDoubt(std::move(doubt));
    viewport()->update();
}

void DialogListView::setTargets(const QHash<ShopId, milliseconds> &targets)
{
    m_cache.setTargets(targets);
    viewport()->update();
}

void DialogListView::setShopMarks(const QHash<ShopId, ShopMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void DialogListView::setChosen(const DialogId &dialog)
{
    if (m_chosen == dialog)
        return;
    updateRow(m_model.rowOf(std::exchange(m_chosen, dialog)));
    updateRow(cursorRow());
    if (!dialog.isEmpty())
        m_cursor = dialog;
    updateRow(m_model.rowOf(dialog));
}

void DialogListView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    const int cursor = m_showsFocusRing && hasFocus() ? cursorRow() : -1;
    const int hover = m_pointer ? rowAt(*m_pointer) : -1;
    const int last = std::min(lastVisibleRow(), (dirty.bottom() + verticalScrollBar()->value()) / m_rowHeight);
    int row = std::max(0, (dirty.top() + verticalScrollBar()->value()) / m_rowHeight);
    for (; row <= last; ++row) {
        const DialogRowLayout &layout = m_cache.at(row, viewport()->width());
        const DialogRowState state{layout.row.id == m_chosen, row == hover, row == cursor};
        paintDialogRow(painter, rowRect(row), layout, m_marks.value(layout.row.shop, unknownShopMark()), state);
    }
    const int below = rowRect(last).bottom() + 1;
    if (below <= dirty.bottom())
        painter.fillRect(QRect(0, below, viewport()->width(), viewport()->height() - below),
                         themeColor(Color::Surface));
}

QRect DialogListView::rowRect(int row) const
{
    return {0, row * m_rowHeight - verticalScrollBar()->value(), viewport()->width(), m_rowHeight};
}

int DialogListView::rowAt(const QPoint &position) const
{
    if (!viewport()->rect().contains(position))
        return -1;
    const int row = (position.y() + verticalScrollBar()->value()) / m_rowHeight;
    return row < m_model.rowCount() ? row : -1;
}

int DialogListView::firstVisibleRow() const
{
    return verticalScrollBar()->value() / m_rowHeight;
}

int DialogListView::lastVisibleRow() const
{
    const int last = (verticalScrollBar()->value() + viewport()->height() - 1) / m_rowHeight;
    return std::min(last, m_model.rowCount() - 1);
}

QString DialogListView::spoken(int row) const
{
    const DialogRowLayout layout = layOutDialogRow(m_cache.shownRow(row), m_clock.now(), viewport()->width());
    return dialog_row::spoken(layout.row, m_shopNames.value(layout.row.shop), layout.deadline, layout.time);
}

QRect DialogListView::badgeRect(int row)
{
    return m_cache.at(row, viewport()->width()).badge.translated(rowRect(row).topLeft());
}

void DialogListView::updateRow(int row)
{
    if (row >= firstVisibleRow() && row <= lastVisibleRow())
        viewport()->update(rowRect(row));
}

void DialogListView::updateRange()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(m_rowHeight / 2);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, std::max(0, m_model.rowCount() * m_rowHeight - viewport()->height()));
    m_bar->setPageStep(bar->pageStep());
    m_bar->setRange(0, bar->maximum());
    m_bar->setVisible(bar->maximum() > 0);
}

bool DialogListView::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

void DialogListView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int barWidth = m_bar->sizeHint().width();
    m_bar->setGeometry(width() - barWidth, 0, barWidth, height());
    updateRange();
}

void DialogListView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::StyleChange:
    case QEvent::PaletteChange:
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        m_cache.clear();
        m_rowHeight = dialogRowHeight();
        updateRange();
        viewport()->update();
        break;
    default:
        break;
    }
}

void DialogListView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void DialogListView::scrollToRow(int row)
{
    const QRect rect = rowRect(row);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < 0)
        bar->setValue(bar->value() + rect.top());
    else if (rect.bottom() >= viewport()->height())
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
}

DialogId DialogListView::idAt(int row) const
{
    return m_model.row(row).id;
}

// Changes of the model
// -------------------------------------------------------------------------------------------------

void DialogListView::rowsInserted(int first, int last)
{
    m_cache.forget(first, last);
    settle(scroll_anchor::afterInsert(firstVisibleRow(), first, last));
}

void DialogListView::rowsRemoved(int first, int last)
{
    settle(scroll_anchor::afterRemove(firstVisibleRow(), first, last));
}

void DialogListView::rowsMoved(int from, int to)
{
    settle(scroll_anchor::afterMove(firstVisibleRow(), from, to));
}

void DialogListView::rowsChanged(int first, int last)
{
    m_cache.forget(first, last);
    const int from = std::max(first, firstVisibleRow());
    const int to = std::min(last, lastVisibleRow());
    if (from <= to)
        viewport()->update(rowRect(from).united(rowRect(to)));
}

void DialogListView::rememberLayout()
{
    m_layoutAnchor.remember(m_model, firstVisibleRow(), lastVisibleRow());
}

void DialogListView::restoreLayout()
{
    settle(m_layoutAnchor.takeShift());
}

void DialogListView::settle(int shift)
{
    const int value = verticalScrollBar()->value();
    const bool atTop = isAtTop();
    updateRange();
    if (!atTop)
        verticalScrollBar()->setValue(value + shift * m_rowHeight);
    viewport()->update();
}

} // namespace vitrina::ui
