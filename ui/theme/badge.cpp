// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/badge.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace vitrina::ui::badge {

namespace {

constexpr int height = 18;
constexpr int iconSize = 12;
constexpr int padding = 6;
constexpr int gap = 4;

enum class Kind { Buyer, Support, Unknown };

Kind kindOf(PartyRole role)
{
    switch (role) {
    case PartyRole::Buyer:
        return Kind::Buyer;
    case PartyRole::Support:
        return Kind::Support;
    case PartyRole::Unknown:
    case PartyRole::Seller:
    case PartyRole::System:
        break;
    }
    return Kind::Unknown;
}

Icon iconOf(Kind kind)
{
    switch (kind) {
    case Kind::Buyer:
        return Icon::Person;
    case Kind::Support:
        return Icon::Support;
    case Kind::Unknown:
        break;
    }
    return Icon::Help;
}

} // namespace

QString text(PartyRole role)
{
    switch (kindOf(role)) {
    case Kind::Buyer:
        return QCoreApplication::translate("Badge", "Buyer");
    case Kind::Support:
        return QCoreApplication::translate("Badge", "Support");
    case Kind::Unknown:
        break;
    }
    return QCoreApplication::translate("Badge", "Unknown", "label of a dialog whose other party is not known");
}

QSize size(PartyRole role)
{
    const QFontMetrics metrics(themeFont(TextStyle::TinyStrong));
    return {padding + iconSize + gap + metrics.horizontalAdvance(text(role)) + padding + 1, height};
}

void paint(QPainter &painter, const QRect &rect, PartyRole role)
{
    const Kind kind = kindOf(role);
    const QRect box(rect.topLeft(), size(role));
    const QColor ink = themeColor(kind == Kind::Support ? Color::OnAccent : Color::TextMuted);
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    BoxLook look{.fill = themeColor(Color::Surface), .line = themeColor(Color::LineStrong), .radius = 4};
    if (kind == Kind::Support)
        look = {.fill = themeColor(Color::Accent), .line = {}, .radius = 4};
    look.dashed = kind == Kind::Unknown;
    paintBox(painter, box, look);
    paintIcon(painter, QRect(box.x() + padding, box.y(), iconSize, height), iconOf(kind), iconSize, ink);
    painter.setFont(themeFont(TextStyle::TinyStrong));
    painter.setPen(ink);
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(box.adjusted(padding + iconSize + gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text(role));
    painter.restore();
}

} // namespace vitrina::ui::badge
