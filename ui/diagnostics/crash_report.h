// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace vitrina::ui {

/// Reports of crashes: text files in the folder "crash-reports" of the profile. They hold the program's version, the
/// system, the time, the signal, where the program stood (addresses with their modules) and the newest lines of the
/// log; no personal data (RZ-7), and they are sent nowhere.

/// From now on a crash leaves a report: a signal that ends the program, or an exception that nobody catches. The
/// program ends as it would have without. Once in a run; where the system can't do it, nothing happens.
void leaveCrashReports(const QString &profileFolder);

[[nodiscard]] QString crashFolder(const QString &profileFolder);
/// Those that nobody was told of yet, oldest first. They count as told from now on; of all there are, ten are kept.
[[nodiscard]] QStringList takeNewCrashReports(const QString &profileFolder);
void deleteCrashReports(const QString &profileFolder); ///< all of them

} // namespace vitrina::ui
