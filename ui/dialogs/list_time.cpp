// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/list_time.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

QString listTime(UtcTime at, UtcTime now, const QLocale &locale, const QTimeZone &zone)
{
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at), zone);
    const QDate today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now), zone).date();
    if (then.date() == today)
        return locale.toString(then.time(), u"HH:mm"_s);
    if (then.date().addDays(1) == today)
        return QCoreApplication::translate("DialogRow", "Yesterday");
    if (then.date().year() == today.year())
        return locale.toString(then.date(), u"d MMM"_s);
    return locale.toString(then.date(), QLocale::ShortFormat);
}

} // namespace vitrina::ui
