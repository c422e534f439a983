// SPDX-License-Identifier: Apache-2.0
#include "domain/shop_settings.h"

#include <QTimeZone>

#include <algorithm>
#include <set>

namespace vitrina {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxHost = 253;
constexpr qsizetype maxLabel = 63;
constexpr int daysOfWeek = 7;

bool isLowerLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= maxLabel && label.front() != u'-' && label.back() != u'-'
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isLowerLetter(c) || isDigit(c) || c == u'-'; });
}

bool areHours(const std::vector<WorkHours> &hours)
{
    std::set<int> days;
    return std::all_of(hours.begin(), hours.end(), [&days](const WorkHours &each) {
        return each.day >= 1 && each.day <= daysOfWeek && each.from >= 0 && each.from < each.to
            && each.to <= ShopSettings::minutesOfDay && days.insert(each.day).second;
    });
}

} // namespace

bool isHostName(QStringView host)
{
    const QList<QStringView> labels = host.split(u'.');
    return host.size() <= maxHost && labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel)
        && std::any_of(labels.back().begin(), labels.back().end(), isLowerLetter);
}

QString faultOf(const ShopSettings &settings, int longestTarget)
{
    const int longest = longestTarget > 0 ? longestTarget : ShopSettings::maxAnswerMinutes;
    if (settings.answerMinutes < 0 || settings.answerMinutes > longest)
        return u"answer_minutes"_s;
    if (settings.allowedHosts.size() > ShopSettings::maxHosts)
        return u"too_many_hosts"_s;
    if (!std::all_of(settings.allowedHosts.begin(), settings.allowedHosts.end(), isHostName))
        return u"host_invalid"_s;
    if (!areHours(settings.hours))
        return u"hours"_s;
    const bool zoneNeeded = !settings.hours.empty() || !settings.timeZone.isEmpty();
    return zoneNeeded && !QTimeZone::isTimeZoneIdAvailable(settings.timeZone.toUtf8()) ? u"time_zone"_s : QString();
}

} // namespace vitrina
