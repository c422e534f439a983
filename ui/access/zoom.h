// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina::ui {

class Settings;

/// How large everything is, in percent. Qt takes a scale when it starts and not later: what is set here is obeyed by
/// Reopening (ui/start).
namespace zoom {

inline constexpr int least = 80;
inline constexpr int most = 200;

/// The next of 80, 90, 100, 110, 125, 150, 175, 200; the last ones stay.
[[nodiscard]] int larger(int percent);
[[nodiscard]] int smaller(int percent);

/// What the user chose, else what fits the system's text; always from `least` to `most`.
[[nodiscard]] int effective(int chosen, int systemText);
[[nodiscard]] int effective(const Settings &settings);

void in(Settings &settings);
void out(Settings &settings);
void reset(Settings &settings); ///< as large as the system's text

/// The step that fits text of so many percent of the usual. A font that is a little larger than usual is taste, and no
/// wish for a larger program; a smaller one never makes it smaller.
[[nodiscard]] int stepFor(double percent);

/// How large the system's own font is, in percent of what is usual there; as a step. After QApplication and
/// before Theme, which sets a font of its own.
[[nodiscard]] int systemText();

} // namespace zoom
} // namespace vitrina::ui
