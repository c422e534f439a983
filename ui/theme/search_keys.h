// SPDX-License-Identifier: Apache-2.0
#pragma once

class QEvent;
class QLineEdit;
class QWidget;

namespace vitrina::ui {

/// The keys of a search field above a list, for the event filter of who has both: Esc empties the field; Down and Enter
/// go to the list. Gives whether the event is done with.
[[nodiscard]] bool takeSearchKey(QEvent *event, QLineEdit &search, QWidget &list);

} // namespace vitrina::ui
