// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/message_layout.h"
#include "ui/files/file_shelf.h"

class QPainter;

namespace vitrina::ui {

/// What a row looks like beyond its layout.
struct MessageLook {
    int selectionStart = 0;
    int selectionEnd = 0; ///< exclusive; equal to the start: nothing is selected
    bool focused = false;
    std::vector<FileLook> files; ///< one for each attachment; none where nobody fetches files
};

/// Paints a row with its top left at `origin`; `clip` in the same coordinates as `origin`.
void paintMessage(QPainter &painter, const MessageLayout &row, QPoint origin, const MessageLook &look,
                  const QRect &clip);

} // namespace vitrina::ui
