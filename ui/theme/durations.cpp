// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/durations.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrina::ui {

QString durationText(milliseconds span)
{
    const auto whole = std::chrono::ceil<std::chrono::minutes>(std::max(span, milliseconds(1))).count();
    const int minutes = static_cast<int>(std::min<long long>(whole, 5'256'000)); // ten years are enough
    const int hours = minutes / 60;
    const int days = hours / 24;
    if (days > 0) {
        if (hours % 24 == 0)
            return QCoreApplication::translate("Durations", "%n d", "days, alone", days);
        return QCoreApplication::translate("Durations", "%1 d %2 h", "days and hours").arg(days).arg(hours % 24);
    }
    if (hours > 0) {
        if (minutes % 60 == 0)
            return QCoreApplication::translate("Durations", "%n h", "hours, alone", hours);
        return QCoreApplication::translate("Durations", "%1 h %2 min", "hours and minutes")
            .arg(hours)
            .arg(minutes % 60);
    }
    return QCoreApplication::translate("Durations", "%n min", "minutes, alone", minutes);
}

} // namespace vitrina::ui
