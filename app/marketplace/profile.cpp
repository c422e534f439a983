// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profile.h"

#include <algorithm>

namespace vitrina {
namespace {

bool contains(const std::vector<UserRole> &roles, UserRole role)
{
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

template <typename T> const T *withId(const std::vector<T> &values, QStringView id)
{
    const auto found = std::find_if(values.begin(), values.end(), [id](const T &value) { return value.id == id; });
    return found == values.end() ? nullptr : &*found;
}

} // namespace

bool WorkCalendar::isHoliday(QDate day) const
{
    return std::find(holidays.begin(), holidays.end(), day) != holidays.end()
        || std::find(yearlyHolidays.begin(), yearlyHolidays.end(), std::pair(day.month(), day.day()))
        != yearlyHolidays.end();
}

bool WorkCalendar::isWorkDay(QDate day) const
{
    return std::find(workDays.begin(), workDays.end(), day.dayOfWeek()) != workDays.end() && !isHoliday(day);
}

bool Profile::mayChat(UserRole role) const
{
    return contains(chatRoles, role);
}

bool Profile::mayEditTemplates(UserRole role) const
{
    return contains(templateRoles, role);
}

bool Profile::mayTurn(QStringView switchId, UserRole role) const
{
    const ShopSwitch *found = withId(switches, switchId);
    return found && contains(found->roles, role);
}

const Section *Profile::section(QStringView sectionId) const
{
    return withId(sections, sectionId);
}

const Scheme *Profile::scheme(QStringView schemeId) const
{
    return withId(schemes, schemeId);
}

} // namespace vitrina
