// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <QDateTime>
#include <QTimeZone>

namespace vitrina {

UtcTime SystemClock::now() const
{
    return std::chrono::time_point_cast<milliseconds>(std::chrono::system_clock::now());
}

QString toIso(UtcTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(time), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<UtcTime> fromIso(QStringView text)
{
    if (text.size() < 20 || text.size() > 24 || !text.endsWith(u'Z'))
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return fromMilliseconds(time.toMSecsSinceEpoch());
}

} // namespace vitrina
