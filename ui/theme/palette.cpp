// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/palette.h"

#include "ui/theme/high_contrast.h"

namespace vitrina::ui {

QPalette makePalette(bool dark, bool highContrast)
{
    const auto color = [=](Color name) {
        return highContrast ? highContrastColor(name, dark) : paletteColor(name, dark);
    };
    QPalette palette;
    palette.setColor(QPalette::Window, color(Color::Window));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Base, color(Color::Surface));
    palette.setColor(QPalette::AlternateBase, color(Color::Canvas));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::PlaceholderText, color(Color::TextMuted));
    palette.setColor(QPalette::Button, color(Color::Surface));
    palette.setColor(QPalette::ButtonText, color(Color::Text));
    palette.setColor(QPalette::BrightText, color(Color::Danger));
    palette.setColor(QPalette::ToolTipBase, color(Color::Popup));
    palette.setColor(QPalette::ToolTipText, color(Color::Text));
    palette.setColor(QPalette::Highlight, color(Color::Accent));
    palette.setColor(QPalette::HighlightedText, color(Color::OnAccent));
    palette.setColor(QPalette::Link, color(Color::Accent));
    palette.setColor(QPalette::LinkVisited, color(Color::Accent));
    palette.setColor(QPalette::Light, color(Color::Raised));
    palette.setColor(QPalette::Midlight, color(Color::Hover));
    palette.setColor(QPalette::Mid, color(Color::Line));
    palette.setColor(QPalette::Dark, color(Color::LineStrong));
    palette.setColor(QPalette::Shadow, color(Color::PopupLine));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::TextMuted));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Color::Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(Color::Window));
    return palette;
}

} // namespace vitrina::ui
