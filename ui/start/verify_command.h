// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace vitrina::ui {

/// "vitrina verify FILE": whether an exported proof (JSON or page) is as the hub wrote it. Needs no display. Gives the
/// exit code: 0 whole, 1 changed, 2 for a wrong call or a file that is no proof.
[[nodiscard]] int runVerifyCommand(const QStringList &arguments);

} // namespace vitrina::ui
