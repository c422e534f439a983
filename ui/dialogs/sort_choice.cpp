// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/sort_choice.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QMenu>
#include <QPainter>

#include <array>

namespace vitrina::ui {
namespace {

constexpr std::array allSorts{DialogSort::LongestWait, DialogSort::Newest};
constexpr int rowHeight = 28;
constexpr int glyphSize = 16;
constexpr int gap = 4;

} // namespace

SortChoice::SortChoice(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, &SortChoice::openMenu);
    retranslate();
}

QString SortChoice::words(DialogSort sort)
{
    switch (sort) {
    case DialogSort::LongestWait:
        return tr("Longest wait first");
    case DialogSort::Newest:
        return tr("Newest first");
    }
    return {};
}

void SortChoice::setSort(DialogSort sort)
{
    m_sort = sort;
    retranslate();
}

void SortChoice::retranslate()
{
    setText(words(m_sort));
    setAccessibleName(tr("Sort order: %1").arg(words(m_sort)));
    update();
}

QSize SortChoice::sizeHint() const
{
    return {QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(text()) + 2 * (glyphSize + 2 * gap), rowHeight};
}

void SortChoice::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const DialogSort sort : allSorts) {
        QAction *action = menu->addAction(words(sort));
        action->setCheckable(true);
        action->setChecked(sort == m_sort);
        connect(action, &QAction::triggered, this, [this, sort] {
            setSort(sort);
            Q_EMIT sortChosen(sort);
        });
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void SortChoice::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
}

void SortChoice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), {.fill = themeColor(Color::Hover), .line = {}, .radius = 6});
    const QColor ink = themeColor(Color::TextMuted);
    paintIcon(painter, QRect(0, 0, glyphSize, height()), Icon::Sort, glyphSize, ink);
    paintIcon(painter, QRect(width() - glyphSize, 0, glyphSize, height()), Icon::Down, 14, ink);
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(ink);
    paintLine(painter, rect().adjusted(glyphSize + gap, 0, -glyphSize - gap, 0), text());
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), 6);
}

} // namespace vitrina::ui
