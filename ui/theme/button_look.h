// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/button.h"
#include "ui/theme/shapes.h"

namespace vitrina::ui {

struct ButtonState {
    bool enabled = true;
    bool hover = false;
    bool pressed = false;
    bool active = false; ///< or checked
};

struct ButtonLook {
    BoxLook box;
    QColor ink;
};

[[nodiscard]] ButtonLook buttonLook(ButtonKind kind, const ButtonState &state);

} // namespace vitrina::ui
