// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

#include <vector>

namespace vitrina::ui {

/// A key of the window and what it does, for the help.
struct ShortcutHelp {
    QString keys; ///< as this system writes them
    QString words;
};

/// In the order they are shown; translated.
[[nodiscard]] std::vector<ShortcutHelp> shortcutHelp();

} // namespace vitrina::ui
