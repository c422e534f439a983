// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/color.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrina::ui {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration.
constexpr std::array<Pair, colorCount> palette{{
    {0xFFEDF1F2, 0xFF11181B}, // Window
    {0xFFFFFFFF, 0xFF192225}, // Surface
    {0xFFF6F8F9, 0xFF141B1E}, // Canvas
    {0xFFFFFFFF, 0xFF212B2F}, // Raised
    {0xFFFFFFFF, 0xFF232E33}, // Popup
    {0xFFB9C4C9, 0xFF45545B}, // PopupLine
    {0xFFF0F4F5, 0xFF20292D}, // Hover
    {0xFFDBE2E5, 0xFF2C383D}, // Line
    {0xFF77848B, 0xFF72828B}, // LineStrong
    {0xFF17212B, 0xFFE7EDEF}, // Text
    {0xFF50606B, 0xFFA5B3BA}, // TextMuted
    {0xFF0B6B63, 0xFF5CC8BA}, // Accent
    {0xFFFFFFFF, 0xFF06211E}, // OnAccent
    {0xFF095A53, 0xFF74D4C7}, // AccentHover
    {0xFF074843, 0xFF4AB5A7}, // AccentPressed
    {0xFFDDEFEC, 0xFF1D3B3A}, // AccentSoft
    {0xFFA9D3CC, 0xFF2F625D}, // AccentLine
    {0xFFB3261E, 0xFFFF9C92}, // Danger
    {0xFFFFFFFF, 0xFF2E0A07}, // OnDanger
    {0xFFFCE9E7, 0xFF3E2221}, // DangerSoft
    {0xFFEDB9B4, 0xFF7A3D39}, // DangerLine
    {0xFF854800, 0xFFF0B860}, // Warn
    {0xFFFDF0DA, 0xFF3A2D16}, // WarnSoft
    {0xFFE8C88F, 0xFF6E5524}, // WarnLine
    {0xFF6A3FA0, 0xFFC9AAF3}, // Public
    {0xFFF1EAFA, 0xFF30264A}, // PublicSoft
    {0xFF1D6B3B, 0xFF7FCF9A}, // Ok
}};

double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    const auto channel = [](int value) { return linear(value / 255.0); };
    return 0.2126 * channel(color.red()) + 0.7152 * channel(color.green()) + 0.0722 * channel(color.blue());
}

} // namespace

QColor paletteColor(Color color, bool dark)
{
    const Pair &pair = palette[static_cast<size_t>(color)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace vitrina::ui
