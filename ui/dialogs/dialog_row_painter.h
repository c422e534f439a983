// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialog_row_layout.h"
#include "ui/theme/shop_mark.h"

class QPainter;

namespace vitrina::ui {

struct DialogRowState {
    bool selected = false;
    bool hover = false;
    bool focusRing = false;
};

/// Paints a row into `rect`. OZ-3: foreign text is painted clipped to its own rectangle, the badge last of all.
void paintDialogRow(QPainter &painter, const QRect &rect, const DialogRowLayout &layout, const ShopMark &shop,
                    const DialogRowState &state);

} // namespace vitrina::ui
