// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shop_settings.h"
#include "marketplace/profile.h"

namespace vitrina {

/// Lets time run while somebody is in the shop. Refers to what it was made from.
class WorkingHours {
public:
    /// `calendar` may be null: then no day is a holiday.
    WorkingHours(const ShopSettings &settings, const WorkCalendar *calendar);

    /// When `span` of working time has passed since `start`; day and night count where the shop has no hours.
    [[nodiscard]] UtcTime after(UtcTime start, milliseconds span) const;

private:
    [[nodiscard]] const WorkHours *of(QDate day) const; ///< null: a day off

    const ShopSettings &m_settings;
    const WorkCalendar *m_calendar;
    QTimeZone m_zone;
};

} // namespace vitrina
