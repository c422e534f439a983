// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace vitrina::ui {

/// "vitrina check [--summary]": the message check for scripts. JSON Lines on standard input, one answer a line on
/// standard output; a line that can't be understood is answered with its error and the rest goes on. `--summary` also
/// writes one line of figures to standard error. Needs no display. Gives the exit code: 0, or 2 for a wrong call.
[[nodiscard]] int runCheckCommand(const QStringList &arguments);

} // namespace vitrina::ui
