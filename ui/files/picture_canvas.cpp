// SPDX-License-Identifier: Apache-2.0
#include "ui/files/picture_canvas.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vitrina::ui {
namespace {

constexpr qreal mostZoom = 8;
constexpr qreal wheelStep = 120;
constexpr int margin = 24;

} // namespace

PictureCanvas::PictureCanvas(QWidget *parent)
    : QWidget(parent)
{
    setMinimumSize(240, 160);
}

void PictureCanvas::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_words.clear();
    m_rotation = 0;
    fit();
}

void PictureCanvas::setWords(const QString &words)
{
    m_picture = {};
    m_words = words;
    fit();
}

QSizeF PictureCanvas::turnedSize() const
{
    const QSizeF size(m_picture.size());
    return m_rotation % 180 == 0 ? size : size.transposed();
}

// Small pictures are not blown up.
qreal PictureCanvas::fittingZoom() const
{
    const QSizeF size = turnedSize();
    if (size.isEmpty())
        return 1;
    return std::min({qreal(1), width() / size.width(), height() / size.height()});
}

qreal PictureCanvas::zoom() const
{
    return isFitted() ? fittingZoom() : m_zoom;
}

void PictureCanvas::zoomBy(qreal factor, QPointF around)
{
    if (!hasPicture())
        return;
    const qreal before = zoom();
    const qreal after = std::clamp(before * factor, std::min(fittingZoom(), qreal(0.1)), mostZoom);
    // What is under the pointer stays there.
    const QPointF fromMiddle = around - QRectF(rect()).center() - m_offset;
    m_offset -= fromMiddle * (after / before - 1);
    m_zoom = after;
    keepInside();
    Q_EMIT changed();
    update();
}

void PictureCanvas::fit()
{
    m_zoom = 0;
    m_offset = {};
    Q_EMIT changed();
    update();
}

void PictureCanvas::rotate()
{
    m_rotation = (m_rotation + 90) % 360;
    fit();
}

void PictureCanvas::keepInside()
{
    const QSizeF size = turnedSize() * zoom();
    const qreal x = std::max(qreal(0), (size.width() - width()) / 2);
    const qreal y = std::max(qreal(0), (size.height() - height()) / 2);
    m_offset = {std::clamp(m_offset.x(), -x, x), std::clamp(m_offset.y(), -y, y)};
}

void PictureCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Canvas));
    if (!hasPicture()) {
        painter.setFont(themeFont(TextStyle::Body));
        painter.setPen(themeColor(Color::TextMuted));
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         m_words);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() < 2);
    painter.translate(QRectF(rect()).center() + m_offset);
    painter.rotate(m_rotation);
    painter.scale(zoom(), zoom());
    painter.drawImage(QPointF(-m_picture.width() / 2.0, -m_picture.height() / 2.0), m_picture);
}

void PictureCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepInside();
    Q_EMIT changed();
}

void PictureCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(1.2, event->angleDelta().y() / wheelStep), event->position());
}

void PictureCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->position();
    if (!hasPicture() && event->button() == Qt::LeftButton)
        Q_EMIT pressed();
}

void PictureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || isFitted())
        return;
    m_offset += event->position() - m_dragged;
    m_dragged = event->position();
    keepInside();
    update();
}

void PictureCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    isFitted() ? zoomBy(1 / zoom() * (zoom() < 1 ? 1 : 2), event->position()) : fit();
}

} // namespace vitrina::ui

#include "moc_picture_canvas.cpp"
