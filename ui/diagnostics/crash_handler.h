// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrina::ui {

/// The part of leaveCrashReports() that each system does in its own way. `head` is what the report begins with; `file`
/// is made when it comes to that, readable by its owner alone.
void installCrashHandler(const QString &file, const QByteArray &head);

} // namespace vitrina::ui
