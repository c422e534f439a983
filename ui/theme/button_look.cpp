// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/button_look.h"

#include "ui/theme/theme.h"

namespace vitrina::ui {

namespace {

constexpr qreal radius = 6;

QColor accentFill(const ButtonState &state)
{
    return themeColor(state.pressed ? Color::AccentPressed : state.hover ? Color::AccentHover : Color::Accent);
}

/// The ground of a button that is not filled by its kind.
std::optional<QColor> quietFill(const ButtonState &state, std::optional<QColor> ground)
{
    if (state.active)
        return themeColor(Color::AccentSoft);
    if (state.pressed)
        return themeColor(Color::Line);
    if (state.hover)
        return themeColor(Color::Hover);
    return ground;
}

} // namespace

ButtonLook buttonLook(ButtonKind kind, const ButtonState &state)
{
    if (!state.enabled) {
        const bool plain = kind == ButtonKind::Plain || kind == ButtonKind::Link;
        return {{.fill = plain ? std::optional<QColor>() : themeColor(Color::Window), .line = {}, .radius = radius},
                themeColor(Color::TextMuted)};
    }
    const QColor surface = themeColor(Color::Surface);
    switch (kind) {
    case ButtonKind::Primary:
        return {{.fill = accentFill(state), .line = {}, .radius = radius}, themeColor(Color::OnAccent)};
    case ButtonKind::Danger:
        return {{.fill = themeColor(Color::Danger), .line = {}, .radius = radius}, themeColor(Color::OnDanger)};
    case ButtonKind::DangerOutline:
        return {{.fill = state.hover || state.pressed ? themeColor(Color::DangerSoft) : surface,
                 .line = themeColor(Color::DangerLine),
                 .radius = radius},
                themeColor(Color::Danger)};
    case ButtonKind::Secondary:
        return {{.fill = quietFill(state, surface), .line = themeColor(Color::LineStrong), .radius = radius},
                themeColor(Color::Text)};
    case ButtonKind::Quiet:
        return {{.fill = quietFill(state, surface),
                 .line = themeColor(state.active ? Color::AccentLine : Color::Line),
                 .radius = radius},
                themeColor(Color::Text)};
    case ButtonKind::Tab:
        if (state.active)
            return {{.fill = surface, .line = themeColor(Color::Line), .radius = radius}, themeColor(Color::Text)};
        break;
    case ButtonKind::Link:
        return {{.fill = quietFill(state, {}), .line = {}, .radius = 4}, themeColor(Color::Accent)};
    case ButtonKind::Plain:
        break;
    }
    return {{.fill = quietFill(state, {}), .line = {}, .radius = radius}, themeColor(Color::TextMuted)};
}

} // namespace vitrina::ui
