// SPDX-License-Identifier: Apache-2.0
#include "ui/access/zoom.h"

#include "ui/access/access_settings.h"

#include <QFontInfo>
#include <QGuiApplication>

#include <algorithm>
#include <array>

namespace vitrina::ui::zoom {
namespace {

constexpr std::array steps{80, 90, 100, 110, 125, 150, 175, 200};

/// Pixels of the system's usual font, at 100 percent.
double usualPixels()
{
#if defined(Q_OS_WIN)
    return 12; // Segoe UI 9 pt
#elif defined(Q_OS_MACOS)
    return 13;
#else
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    return desktop.contains(QLatin1StringView("GNOME"), Qt::CaseInsensitive) ? 44.0 / 3 // 11 pt
                                                                             : 40.0 / 3; // 10 pt
#endif
}

} // namespace

int larger(int percent)
{
    const auto *next = std::upper_bound(steps.begin(), steps.end(), percent);
    return next == steps.end() ? most : *next;
}

int smaller(int percent)
{
    const auto *at = std::lower_bound(steps.begin(), steps.end(), percent);
    return at == steps.begin() ? least : *std::prev(at);
}

int effective(int chosen, int systemText)
{
    return std::clamp(chosen > 0 ? chosen : systemText, least, most);
}

int effective(const Settings &settings)
{
    return effective(settings.value(access_settings::zoom), settings.value(access_settings::systemText));
}

void in(Settings &settings)
{
    settings.set(access_settings::zoom, larger(effective(settings)));
}

void out(Settings &settings)
{
    settings.set(access_settings::zoom, smaller(effective(settings)));
}

void reset(Settings &settings)
{
    settings.reset(access_settings::zoom);
}

int stepFor(double percent)
{
    constexpr double taste = 115;
    constexpr double nearly = 0.96;
    int fits = 100;
    for (const int step : steps) {
        if (step > 100 && percent >= taste && percent >= step * nearly)
            fits = step;
    }
    return fits;
}

int systemText()
{
    const QFontInfo font(QGuiApplication::font());
    return stepFor(100.0 * font.pixelSize() / usualPixels());
}

} // namespace vitrina::ui::zoom
