// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace vitrina::ui {

/// The sizes of text; a "Strong" one has weight 600. Never italic, never upper-cased.
enum class TextStyle {
    Welcome,
    Title,
    Heading,
    Message,
    MessageStrong,
    Body,
    BodyStrong,
    Small,
    SmallStrong,
    Tiny,
    TinyStrong
};
inline constexpr int textStyleCount = static_cast<int>(TextStyle::TinyStrong) + 1;

/// Inter for Latin and Cyrillic, Noto Sans Armenian, then Noto Sans for the rest.
[[nodiscard]] QFont styleFont(TextStyle style);

/// Logical pixels from one base line to the next; leaves room for Armenian descenders and marks.
[[nodiscard]] int styleLineHeight(TextStyle style);

} // namespace vitrina::ui
