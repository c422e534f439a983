// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPixmap>

class QPainter;

namespace vitrina::ui {

/// The names of ui/theme/icons/*.svg, in alphabetical order.
enum class Icon {
    All,
    Bolt,
    Chat,
    Check,
    Check2,
    Clip,
    Clock,
    Close,
    Down,
    Draft,
    Eye,
    Failed,
    File,
    Fit,
    Flag,
    Fold,
    Gear,
    Globe,
    Help,
    Image,
    Late,
    Left,
    List,
    Lock,
    Menu,
    Minus,
    More,
    Mute,
    Order,
    Pause,
    Person,
    Phone,
    Pin,
    Play,
    Plug,
    Plus,
    Right,
    Rotate,
    Save,
    Search,
    Shield,
    Shop,
    Sort,
    Support,
    Translate,
    Trash,
    Unread,
};
inline constexpr int iconCount = static_cast<int>(Icon::Unread) + 1;

/// The icon, rendered from SVG for the screen's scale and kept. `logicalSize` is one of 12, 14, 16, 18, 20, 22, 40.
[[nodiscard]] QPixmap icon(Icon icon, int logicalSize, const QColor &color, qreal devicePixelRatio);

/// Paints the icon in the middle of `rect`.
void paintIcon(QPainter &painter, const QRect &rect, Icon icon, int logicalSize, const QColor &color);

} // namespace vitrina::ui
