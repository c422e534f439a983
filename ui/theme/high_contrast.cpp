// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/high_contrast.h"

#include "ui/theme/theme.h"

#include <array>
#include <utility>

namespace vitrina::ui {
namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of the enumeration.
constexpr std::array<Pair, colorCount> palette{{
    {0xFFEDEDED, 0xFF1A1A1A}, // Window
    {0xFFFFFFFF, 0xFF000000}, // Surface
    {0xFFFFFFFF, 0xFF000000}, // Canvas
    {0xFFFFFFFF, 0xFF000000}, // Raised
    {0xFFFFFFFF, 0xFF000000}, // Popup
    {0xFF000000, 0xFFFFFFFF}, // PopupLine
    {0xFFE4E4E4, 0xFF262626}, // Hover
    {0xFF5C5C5C, 0xFF9A9A9A}, // Line
    {0xFF000000, 0xFFFFFFFF}, // LineStrong
    {0xFF000000, 0xFFFFFFFF}, // Text
    {0xFF2B2B2B, 0xFFE0E0E0}, // TextMuted
    {0xFF00443D, 0xFF5CE6D3}, // Accent
    {0xFFFFFFFF, 0xFF000000}, // OnAccent
    {0xFF00332E, 0xFF8FF2E4}, // AccentHover
    {0xFF00211D, 0xFFB9F8EE}, // AccentPressed
    {0xFFCDEBE6, 0xFF00352F}, // AccentSoft
    {0xFF5AA19D, 0xFF00635A}, // AccentLine
    {0xFF8C0A04, 0xFFFFB3AB}, // Danger
    {0xFFFFFFFF, 0xFF000000}, // OnDanger
    {0xFFFFE3E0, 0xFF450F0B}, // DangerSoft
    {0xFF8C0A04, 0xFFFFB3AB}, // DangerLine
    {0xFF5C3200, 0xFFFFD27A}, // Warn
    {0xFFFFEBC9, 0xFF3D2B00}, // WarnSoft
    {0xFF5C3200, 0xFFFFD27A}, // WarnLine
    {0xFF4A1F80, 0xFFDCC4FF}, // Public
    {0xFFEBDDFB, 0xFF2D1A55}, // PublicSoft
    {0xFF0B4A22, 0xFF8DEBAC}, // Ok
}};

bool isOn = false;

} // namespace

QColor highContrastColor(Color color, bool dark)
{
    const Pair &pair = palette[static_cast<size_t>(color)];
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

bool isHighContrast()
{
    return isOn;
}

void setHighContrast(bool on)
{
    if (std::exchange(isOn, on) != on)
        Theme::instance().setMode(Theme::instance().mode()); // which takes all colours anew
}

} // namespace vitrina::ui
