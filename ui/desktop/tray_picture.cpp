// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/tray_picture.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"

#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

// A tray has the desktop's colours, not ours: these stand out on light and dark alike.
constexpr QRgb ground = 0xFF1F6FB2;
constexpr QRgb alarm = 0xFFC62828;
constexpr QRgb ink = 0xFFFFFFFF;
constexpr int side = 64;

void paintCount(QPainter &painter, int count)
{
    const QString text = count > 99 ? u"99+"_s : QString::number(count);
    QFont font = painter.font();
    font.setPixelSize(text.size() > 2 ? 26 : 32);
    font.setBold(true);
    painter.setFont(font);
    constexpr int height = 40;
    const int width = std::min(side, std::max(height, painter.fontMetrics().horizontalAdvance(text) + 12));
    const QRect box(side - width, side - height, width, height);
    painter.setCompositionMode(QPainter::CompositionMode_Clear); // a gap to the sign under it
    paintBox(painter, box.adjusted(-3, -3, 3, 3), {.fill = QColor(Qt::black), .line = {}, .radius = 23});
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintBox(painter, box, {.fill = QColor(alarm), .line = {}, .radius = height / 2.0});
    painter.setPen(QColor(ink));
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

QIcon trayPicture(int unreadChats)
{
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, QRect(2, 2, side - 4, side - 4), {.fill = QColor(ground), .line = {}, .radius = 14});
    paintIcon(painter, QRect(0, 0, side, side), Icon::Chat, 40, QColor(ink));
    if (unreadChats > 0)
        paintCount(painter, unreadChats);
    painter.end();
    return QIcon(picture);
}

} // namespace vitrina::ui
