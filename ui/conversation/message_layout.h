// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "ui/conversation/finding_bar.h"
#include "ui/conversation/links.h"

#include <QDate>
#include <QRect>
#include <QTextLayout>

#include <memory>

namespace vitrina::ui {

/// What a message's row looks like depends on its neighbours, on the dialog, and on what the reader asked for.
struct MessageContext {
    int width = 0; ///< of the view, logical pixels
    QDate today;
    bool newDay = false; ///< the first of its day: the date stands above
    bool firstUnread = false; ///< "New messages" stands above
    bool sameSpeaker = false; ///< as the row above
    bool sameLanguages = false; ///< translated as the row above, which says so already
    bool otherLanguage = false; ///< OV-4: the text that is not shown by itself
    bool expanded = false; ///< all of a very long text
    bool isPublic = false; ///< RZ-2
    bool answers = false; ///< RZ-5: an answer belongs to one question
    QString question; ///< that this message answers
    bool answerable = false; ///< a question that could be answered now instead of another
    PartyRole label = PartyRole::Unknown; ///< of the dialog: an author of another role is named
    const MessageFinding *finding = nullptr; ///< OZ-7; only while laying out
    bool canReport = false; ///< a finding offers it
};

/// What can be pressed in a row.
enum class Spot {
    None,
    Text,
    Original,
    ShowAll,
    Attachment,
    Retry,
    Edit,
    Discard,
    Answer, ///< takes this question instead of another
    FindingReport, ///< these three of the bar over the message
    FindingFine,
    FindingUndo,
};

/// A line of our own words, or of an attachment, in a row.
struct SpotLine {
    Spot spot = Spot::None;
    QRect rect;
    QString text;
    QString detail; ///< of an attachment: its size
    bool picture = false;
    int file = -1; ///< which of the message's attachments
};

/// Where everything of a message's row stands, in the row's own coordinates. The text is plain, with links marked.
struct MessageLayout {
    int height = 0;
    bool own = false;
    bool system = false;
    bool refused = false;
    bool isPublic = false;
    QRect day;
    QString dayText;
    QRect divider;
    QRect bubble;
    PartyRole author = PartyRole::Unknown; ///< its badge and name stand in `who`, when that is not empty
    QRect question;
    QString questionText; ///< "In answer to ..."
    QRect who;
    QString whoText;
    QTextLayout text;
    QPoint textAt;
    QRect textRect;
    std::vector<Link> links;
    std::vector<QRect> marks; ///< under the words of a finding, from textAt
    std::optional<FindingBar> finding;
    std::vector<SpotLine> spots;
    QRect reason;
    QString reasonText;
    QRect languages;
    QString languagesText;
    QRect meta;
    QString metaText;
    Delivery delivery = Delivery::Unknown;

    [[nodiscard]] Spot spotAt(QPoint point) const;
    /// Which of the message's attachments is there; -1: none.
    [[nodiscard]] int fileAt(QPoint point) const;
    [[nodiscard]] const Link *linkAt(QPoint point) const;
    /// The place between two characters that is nearest to `point`.
    [[nodiscard]] int offsetAt(QPoint point) const;
};

/// The text of a message that a row shows: the other party's in translation, the seller's own as it was written, or the
/// other of the two when that is wanted; made fit for layout and cut where it is absurdly long.
struct ShownText {
    QString text;
    bool cut = false;
};
[[nodiscard]] ShownText shownText(const Message &message, const MessageContext &context);

/// What stands above a message's own box: the date, "New messages" and the gap. Known without laying anything out.
[[nodiscard]] int labelsHeight(const MessageContext &context);

[[nodiscard]] std::unique_ptr<MessageLayout> layOut(const Message &message, const MessageContext &context);
/// Without looking at the text or the neighbours: near enough for a scroll bar.
[[nodiscard]] int estimateHeight(const Message &message, const MessageContext &context);

} // namespace vitrina::ui
