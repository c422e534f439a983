// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

/// Qt knows its own kinds of buttons and takes any other for a part without a meaning. After this, a reader of the
/// screen finds ours as buttons, check boxes or radio buttons with a name, and can press them. Once for the program;
/// more calls do nothing.
void installButtonAccessibility();

} // namespace vitrina::ui
