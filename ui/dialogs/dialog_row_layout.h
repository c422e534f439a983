// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/search_matches.h"
#include "ui/dialogs/dialog_row_words.h"

#include <QRect>

namespace vitrina::ui {

/// One row of the list, in words that were cut to fit and rectangles that say where they go. Made once and kept for as
/// long as the row is near the screen. OZ-3: badge, clock, time, marks and counter get their room first; the name gets
/// what is left of its own line.
struct DialogRowLayout {
    DialogRow row;
    Deadline deadline;
    QString name;
    QString time;
    std::optional<dialog_row::Mark> mark;
    QString preview;
    std::vector<TextRange> nameMatches; ///< what the search found, in `name`
    std::vector<TextRange> previewMatches;
    /// Relative to the row's top left; empty: not there.
    QRect shopMark;
    QRect badge;
    QRect chip;
    QRect nameRect;
    QRect pin;
    QRect mute;
    QRect timeRect;
    QRect markIcon;
    QRect markRect;
    QRect previewRect;
    QRect counter;
};

[[nodiscard]] int dialogRowHeight();
/// `search` is what the list is searched for; its words are marked.
/// `target` is that of deadlineOf().
[[nodiscard]] DialogRowLayout layOutDialogRow(const DialogRow &row, UtcTime now, int width, const QString &search = {},
                                              milliseconds target = milliseconds(0));

} // namespace vitrina::ui
