// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/theme.h"

#include "ui/access/button_accessible.h"
#include "ui/theme/high_contrast.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QStyle>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QStyleHints>
#endif

#include <algorithm>

namespace vitrina::ui {

namespace {

bool looksDark(const QPalette &palette)
{
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

/// What the desktop prefers; nothing of ours may have been set on the application yet when it is read from the palette.
bool systemIsDark(const QPalette &palette)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const Qt::ColorScheme scheme = QGuiApplication::styleHints()->colorScheme();
    if (scheme != Qt::ColorScheme::Unknown)
        return scheme == Qt::ColorScheme::Dark;
#endif
    return looksDark(palette);
}

} // namespace

Theme &Theme::instance()
{
    static Theme theme;
    return theme;
}

Theme::Theme()
{
    for (int i = 0; i < textStyleCount; ++i) {
        const auto style = static_cast<TextStyle>(i);
        const auto at = static_cast<size_t>(i);
        m_fonts[at] = styleFont(style);
        m_lines[at] = styleLineHeight(style);
    }
    m_systemDark = systemIsDark(QGuiApplication::palette());
    apply(wantsDark());
}

bool Theme::wantsDark() const
{
    return m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
}

void Theme::install()
{
    if (m_installed)
        return;
    m_installed = true;
    installButtonAccessibility();
    QApplication::setStyle(new Style);
    QApplication::setFont(font(TextStyle::Body));
    qApp->installEventFilter(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        m_systemDark = systemIsDark(QGuiApplication::palette());
        apply(wantsDark());
    });
#endif
    apply(wantsDark());
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    if (m_installed)
        apply(wantsDark());
    else
        install();
}

void Theme::apply(bool dark)
{
    m_dark = dark;
    const bool high = isHighContrast();
    for (int i = 0; i < colorCount; ++i) {
        const auto color = static_cast<Color>(i);
        m_colors[static_cast<size_t>(i)] = high ? highContrastColor(color, dark) : paletteColor(color, dark);
    }
    if (m_installed) {
        m_settingPalette = true;
        QApplication::setPalette(makePalette(dark, high));
        m_settingPalette = false;
    }
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 tells of the desktop's switch only through a palette that is not ours.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange && !m_settingPalette) {
        const bool dark = systemIsDark(QGuiApplication::palette());
        if (QGuiApplication::palette() != makePalette(m_dark, isHighContrast())) {
            m_systemDark = dark;
            apply(wantsDark());
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vitrina::ui
