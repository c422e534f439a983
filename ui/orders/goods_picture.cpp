// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/goods_picture.h"

#include "domain/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QFocusEvent>
#include <QPainter>
#include <QPainterPath>

namespace vitrina::ui {
namespace {

constexpr qreal radius = 6;
constexpr int glyph = 20;

} // namespace

GoodsPicture::GoodsPicture(const OrderItem &item, FileShelf &shelf, QWidget *parent)
    : QAbstractButton(parent)
    , m_shelf(shelf)
{
    setFixedSize(side, side);
    if (item.picture && isPicture(*item.picture))
        m_picture = item.picture;
    setAccessibleName(tr("Show the picture of the goods: %1").arg(singleLine(item.name)));
    connect(&shelf, &FileShelf::changed, this, &GoodsPicture::refresh);
    if (m_picture) {
        const MessageFiles::State state = shelf.files().state(m_picture->id);
        if (state.stage == MessageFiles::Stage::Failed && state.error.kind == ErrorClass::Transient)
            shelf.retry(*m_picture); // nobody asks again by hand for so small a thing
    }
    refresh();
}

void GoodsPicture::refresh()
{
    if (m_picture)
        m_thumbnail = m_shelf.look(*m_picture).thumbnail;
    // What shows nothing is no button: neither pressed nor reached with the keyboard.
    setEnabled(hasPicture());
    setFocusPolicy(hasPicture() ? Qt::StrongFocus : Qt::NoFocus);
    if (hasPicture())
        setCursor(Qt::PointingHandCursor);
    setPlainToolTip(this, hasPicture() ? accessibleName() : QString());
    update();
}

void GoodsPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!hasPicture()) {
        paintBox(painter, rect(), {.fill = themeColor(Color::Window), .line = {}, .radius = radius});
        return paintIcon(painter, rect(), Icon::Order, glyph, themeColor(Color::TextMuted));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(rect(), radius, radius);
    painter.setClipPath(shape);
    painter.fillRect(rect(), Qt::white); // what is clear in a picture was made for a white page
    // All of it, however long: what is cut off may be what is sold.
    QRect fit({}, m_thumbnail.size().scaled(size(), Qt::KeepAspectRatio).expandedTo({1, 1}));
    fit.moveCenter(rect().center());
    painter.drawImage(fit, m_thumbnail);
    painter.setClipping(false);
    paintBox(painter, rect(), {.fill = {}, .line = themeColor(Color::Line), .radius = radius});
    if (hasFocus() && m_keyboardFocus)
        paintFocusRing(painter, rect(), radius);
}

void GoodsPicture::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = showsFocusRing(event->reason(), m_keyboardFocus);
    QAbstractButton::focusInEvent(event);
}

} // namespace vitrina::ui

#include "moc_goods_picture.cpp"
