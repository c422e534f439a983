// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/delivery_sign.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace vitrina::ui::delivery_sign {

QString text(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Unknown:
        return {};
    case Delivery::Queued:
    case Delivery::Sending:
        return QCoreApplication::translate("Delivery", "Sending");
    case Delivery::Sent:
        return QCoreApplication::translate("Delivery", "Sent");
    case Delivery::Delivered:
        return QCoreApplication::translate("Delivery", "Delivered");
    case Delivery::Read:
        return QCoreApplication::translate("Delivery", "Read", "the buyer has read the message");
    case Delivery::Refused:
        return QCoreApplication::translate("Delivery", "Not sent");
    }
    return {};
}

void paint(QPainter &painter, const QRect &rect, Delivery delivery)
{
    switch (delivery) {
    case Delivery::Unknown:
        return;
    case Delivery::Queued:
    case Delivery::Sending:
        return paintIcon(painter, rect, Icon::Clock, side, themeColor(Color::TextMuted));
    case Delivery::Sent:
        return paintIcon(painter, rect, Icon::Check, side, themeColor(Color::TextMuted));
    case Delivery::Delivered:
    case Delivery::Read:
        return paintIcon(painter, rect, Icon::Check2, side, themeColor(Color::TextMuted));
    case Delivery::Refused:
        return paintIcon(painter, rect, Icon::Failed, side, themeColor(Color::Danger));
    }
}

} // namespace vitrina::ui::delivery_sign
