// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QLocale>
#include <QTimeZone>

namespace vitrina::ui {

/// A moment as briefly as a list needs it: the time today, the word yesterday, the day this year, else the whole date.
[[nodiscard]] QString listTime(UtcTime at, UtcTime now, const QLocale &locale, const QTimeZone &zone);

} // namespace vitrina::ui
