// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/page_list.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace vitrina::ui {
namespace {

constexpr int rowHeight = 34;
constexpr int side = 8;
constexpr int glyph = 18;
constexpr int bar = 3;

enum PageRole { IdRole = Qt::UserRole, IconRole, DimmedRole };

class PageRowPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {0, rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(side, 1, -side, -1);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, row,
                     {.fill = themeColor(selected ? Color::AccentSoft : Color::Hover), .line = {}, .radius = 6});
        if (selected)
            paintBox(*painter, QRect(row.x(), row.y() + 8, bar, row.height() - 16),
                     {.fill = themeColor(Color::Accent), .line = {}, .radius = 1.5});
        const auto *list = qobject_cast<const PageList *>(option.widget);
        if (list != nullptr && list->showsFocus() && list->currentIndex() == index)
            paintFocusRing(*painter, row, 6);
        const bool dimmed = index.data(DimmedRole).toBool();
        const Color sign = selected ? Color::Accent : Color::TextMuted;
        paintIcon(*painter, QRect(row.x() + side, row.y(), glyph, row.height()),
                  static_cast<Icon>(index.data(IconRole).toInt()), glyph, themeColor(sign));
        painter->setFont(themeFont(selected ? TextStyle::BodyStrong : TextStyle::Body));
        painter->setPen(themeColor(dimmed ? Color::TextMuted : Color::Text));
        paintLine(*painter, row.adjusted(2 * side + glyph, 0, -side, 0), index.data(Qt::DisplayRole).toString());
    }
};

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setItemDelegate(new PageRowPainter(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

void PageList::addPage(const QString &id, Icon icon, const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(IdRole, id);
    item->setData(IconRole, static_cast<int>(icon));
}

QListWidgetItem *PageList::find(const QString &id) const
{
    for (int i = 0; i < count(); ++i) {
        if (item(i)->data(IdRole).toString() == id)
            return item(i);
    }
    return nullptr;
}

void PageList::setDimmed(const QString &id, bool dimmed)
{
    if (QListWidgetItem *item = find(id))
        item->setData(DimmedRole, dimmed);
}

void PageList::choose(const QString &id)
{
    if (QListWidgetItem *item = find(id))
        return setCurrentItem(item);
    clearSelection();
}

QString PageList::current() const
{
    return currentItem() != nullptr ? currentItem()->data(IdRole).toString() : QString();
}

void PageList::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QListWidget::focusInEvent(event);
}

void PageList::keyPressEvent(QKeyEvent *event)
{
    m_keyboardFocus = true;
    const QListWidgetItem *before = currentItem();
    QListWidget::keyPressEvent(event);
    const bool pressed = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return;
    if (currentItem() != nullptr && (currentItem() != before || pressed))
        Q_EMIT pageChosen(current());
}

void PageList::mouseReleaseEvent(QMouseEvent *event)
{
    QListWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && itemAt(event->position().toPoint()) != nullptr)
        Q_EMIT pageChosen(current());
}

} // namespace vitrina::ui
