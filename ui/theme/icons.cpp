// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/icons.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

// In the order of the enumeration.
constexpr std::array<const char16_t *, iconCount> names{
    u"all",    u"bolt",   u"chat", u"check",   u"check2",    u"clip",  u"clock", u"close",  u"down",  u"draft",
    u"eye",    u"failed", u"file", u"fit",     u"flag",      u"fold",  u"gear",  u"globe",  u"help",  u"image",
    u"late",   u"left",   u"list", u"lock",    u"menu",      u"minus", u"more",  u"mute",   u"order", u"pause",
    u"person", u"phone",  u"pin",  u"play",    u"plug",      u"plus",  u"right", u"rotate", u"save",  u"search",
    u"shield", u"shop",   u"sort", u"support", u"translate", u"trash", u"unread"};

QPixmap render(Icon icon, int side, const QColor &color)
{
    QFile file(u":/theme/icons/"_s + QString::fromUtf16(names[static_cast<size_t>(icon)]) + u".svg"_s);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // Qt's SVG knows no currentColor of ours.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

} // namespace

QPixmap icon(Icon icon, int logicalSize, const QColor &color, qreal devicePixelRatio)
{
    static QHash<quint64, QPixmap> cache;
    const int side = static_cast<int>(std::lround(logicalSize * devicePixelRatio));
    const quint64 key = quint64(color.rgb() & 0xFFFFFF) | quint64(side) << 24 | quint64(icon) << 40;
    auto it = cache.find(key);
    if (it == cache.end())
        it = cache.insert(key, render(icon, side, color));
    QPixmap pixmap = *it;
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int logicalSize, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPoint at(rect.x() + (rect.width() - logicalSize) / 2, rect.y() + (rect.height() - logicalSize) / 2);
    painter.drawPixmap(at, ui::icon(icon, logicalSize, color, ratio));
}

} // namespace vitrina::ui
