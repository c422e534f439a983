// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"
#include "ui/theme/text_style.h"

#include <QObject>

#include <array>

namespace vitrina::ui {

enum class ThemeMode { System, Light, Dark };

/// The colours and fonts in use. One for the program, made on first use, after QApplication; UI thread.
/// Widgets need not listen to changed(): a change of palette reaches each of them as QEvent::PaletteChange and repaints
/// it.
class Theme final : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static Theme &instance();

    [[nodiscard]] QColor color(Color color) const { return m_colors[static_cast<size_t>(color)]; }
    [[nodiscard]] QFont font(TextStyle style) const { return m_fonts[static_cast<size_t>(style)]; }
    [[nodiscard]] int lineHeight(TextStyle style) const { return m_lines[static_cast<size_t>(style)]; }
    [[nodiscard]] bool isDark() const { return m_dark; }
    [[nodiscard]] ThemeMode mode() const { return m_mode; }

    /// Gives the application its style, font and palette. To be called once before the first window.
    void install();
    void setMode(ThemeMode mode); ///< installs, if that was not done

Q_SIGNALS:
    void changed();

private:
    Theme();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void apply(bool dark);
    [[nodiscard]] bool wantsDark() const;

    ThemeMode m_mode = ThemeMode::System;
    bool m_dark = false;
    bool m_systemDark = false;
    bool m_installed = false;
    bool m_settingPalette = false;
    std::array<QColor, colorCount> m_colors;
    std::array<QFont, textStyleCount> m_fonts;
    std::array<int, textStyleCount> m_lines{};
};

/// Short forms, for painters.
[[nodiscard]] inline QColor themeColor(Color color)
{
    return Theme::instance().color(color);
}
[[nodiscard]] inline QFont themeFont(TextStyle style)
{
    return Theme::instance().font(style);
}
[[nodiscard]] inline int themeLine(TextStyle style)
{
    return Theme::instance().lineHeight(style);
}

} // namespace vitrina::ui
