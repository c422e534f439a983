// SPDX-License-Identifier: Apache-2.0
#pragma once

class QMenu;
class QPlainTextEdit;

namespace vitrina::ui {

/// Undo, cut, copy ... of a field, in our languages and as far as they are possible now.
void addEditActions(QMenu &menu, QPlainTextEdit &field);

} // namespace vitrina::ui
