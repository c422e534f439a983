// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_findings.h"
#include "ui/theme/text_lines.h"

#include <QRect>

class QPainter;

namespace vitrina::ui {

enum class Spot;

/// The quiet bar over a message in which something was found (OZ-7): why, in words, and what can be done about it. In
/// the coordinates of the message's row.
struct FindingBar {
    struct Action {
        Spot spot;
        QString text;
        QRect rect;
    };

    QRect box;
    TextLines words;
    QPoint wordsAt;
    std::vector<Action> actions;
    bool accepted = false; ///< only its undo is left
};

/// "Asks for a code · Invites to another messenger", or what to say when it was called fine. Empty: there is no bar.
[[nodiscard]] QString findingWords(const MessageFinding &finding);

/// With its top left at `topLeft`; on one line, if words and actions fit there.
[[nodiscard]] FindingBar layOutFindingBar(const MessageFinding &finding, QPoint topLeft, int width, bool canReport);

void paintFindingBar(QPainter &painter, const FindingBar &bar, QPoint origin);

} // namespace vitrina::ui
