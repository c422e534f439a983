// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace vitrina::ui {

/// What a colour is for. Only Accent is decoration; every other hue has one meaning.
enum class Color {
    Window, ///< top bar, rail, status line, disabled button
    Surface, ///< dialog list, header, composer, order panel, dialogs
    Canvas, ///< ground of the conversation, footer of a dialog
    Raised, ///< incoming bubble
    Popup, ///< picker, popover, menu
    PopupLine,
    Hover,
    Line, ///< separators and quiet outlines; never the only sign
    LineStrong, ///< fields, check boxes, outlined buttons, Buyer badge
    Text,
    TextMuted,
    Accent,
    OnAccent,
    AccentHover,
    AccentPressed,
    AccentSoft, ///< selected row, own bubble
    AccentLine,
    Danger, ///< overdue, fraud, stopping breach, failed
    OnDanger,
    DangerSoft,
    DangerLine,
    Warn, ///< deadline near, draft, empty variable
    WarnSoft,
    WarnLine,
    Public, ///< public product questions, and nothing else
    PublicSoft,
    Ok, ///< connected, paid, test passed
};
inline constexpr int colorCount = static_cast<int>(Color::Ok) + 1;

/// The value of a colour in the light or the dark palette.
[[nodiscard]] QColor paletteColor(Color color, bool dark);

/// WCAG 2.1 contrast of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

} // namespace vitrina::ui
