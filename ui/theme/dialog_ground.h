// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace vitrina::ui {

/// The ground of a window-like dialog: surface, and its footer on canvas under a line. With a head there is a line
/// under that, too. To be called while `dialog` paints.
void paintDialogGround(QWidget &dialog, const QWidget &footer, int headHeight = 0);

} // namespace vitrina::ui
