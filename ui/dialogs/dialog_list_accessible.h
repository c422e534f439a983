// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vitrina::ui {

/// Teaches Qt's accessibility to see DialogListView as a list of rows that are named in words. Once for the program;
/// more calls do nothing.
void installDialogListAccessibility();

} // namespace vitrina::ui
