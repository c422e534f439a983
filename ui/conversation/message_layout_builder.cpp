// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"
#include "ui/conversation/message_layout.h"
#include "ui/conversation/message_words.h"
#include "ui/conversation/text_flow.h"
#include "ui/conversation/text_marks.h"
#include "ui/files/file_shelf.h"
#include "ui/theme/badge.h"
#include "ui/theme/delivery_sign.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

// tokens.md "Space and shape".
constexpr int paneMargin = 16;
constexpr int widestBubble = 372;
constexpr int paddingX = 12;
constexpr int paddingTop = 8;
constexpr int paddingBottom = 6;
constexpr int gap = 8;
constexpr int gapSameSpeaker = 4;
constexpr int gapAboveLabel = 12;
constexpr int gapInLine = 16;
constexpr int documentHeight = 44;
constexpr int documentIcon = 32;
constexpr int documentWords = 200; ///< room for what is said of a document
constexpr int gapBesidePicture = 4;
constexpr int mostPictureHeight = 180;
constexpr int iconAndSpace = delivery_sign::side + 6;

// No marketplace lets more through than a fraction of this; more is an attack on the reader, or a log.
constexpr qsizetype collapsedLength = 4000;
constexpr qsizetype collapsedLines = 100;
constexpr qsizetype longestQuestion = 160;
constexpr qsizetype longestLayout = 100'000;
constexpr qsizetype mostLines = 4000;

int textWidth(TextStyle style, const QString &text)
{
    return QFontMetrics(themeFont(style)).horizontalAdvance(text);
}

int bubbleWidth(int paneWidth)
{
    return std::max(80, std::min({widestBubble, paneWidth * 78 / 100, paneWidth - 2 * paneMargin}));
}

QStringView firstLines(QStringView text, qsizetype most)
{
    qsizetype end = -1;
    for (qsizetype line = 0; line < most; ++line) {
        end = text.indexOf(u'\n', end + 1);
        if (end < 0)
            return text;
    }
    return text.first(end);
}

bool isRefused(const Message &message)
{
    return message.delivery == Delivery::Refused || message.moderation == Moderation::Cancelled;
}

bool namesAuthor(const Message &message, const MessageContext &context)
{
    const bool own = message.author == PartyRole::Seller || message.author == PartyRole::System;
    return !own && !context.sameSpeaker && message.author != context.label;
}

bool showsOriginal(const Message &message, const MessageContext &context)
{
    const bool byItself = message.author == PartyRole::Seller;
    return !message.translation || byItself != context.otherLanguage;
}

bool showsDelivery(const Message &message)
{
    return message.author == PartyRole::Seller && message.delivery != Delivery::Unknown;
}

/// Builds a row from the top down. Inside the bubble x counts from the left edge of its content; build() moves it all.
class Builder {
public:
    Builder(const Message &message, const MessageContext &context)
        : m_message(message)
        , m_context(context)
        , m_widest(bubbleWidth(context.width) - 2 * paddingX)
        , m_row(std::make_unique<MessageLayout>())
    {
    }

    std::unique_ptr<MessageLayout> build()
    {
        m_row->own = m_message.author == PartyRole::Seller;
        m_row->system = m_message.author == PartyRole::System;
        m_row->isPublic = m_context.isPublic;
        m_row->refused = isRefused(m_message);
        addLabels();
        addFindingBar();
        m_row->system ? addNotice() : addBubble();
        addFindingSpots();
        m_row->height = m_y;
        return std::move(m_row);
    }

private:
    void addLabels()
    {
        const int line = themeLine(TextStyle::Small);
        const QRect band(paneMargin, 0, m_context.width - 2 * paneMargin, line);
        if (m_context.newDay) {
            m_row->day = band.translated(0, m_y + gapAboveLabel);
            m_row->dayText = message_words::day(message_words::dayOf(m_message.at), m_context.today);
            m_y += gapAboveLabel + line;
        }
        if (m_context.firstUnread) {
            m_row->divider = band.translated(0, m_y + gapAboveLabel);
            m_y += gapAboveLabel + line;
        }
        m_y = labelsHeight(m_context);
    }

    void addFindingBar()
    {
        const MessageFinding *finding = m_context.finding;
        if (!finding || (finding->reasons.empty() && !finding->justAccepted))
            return;
        m_row->finding =
            layOutFindingBar(*finding, {paneMargin, m_y}, m_context.width - 2 * paneMargin, m_context.canReport);
        m_y += m_row->finding->box.height() + gapSameSpeaker;
    }

    void addFindingSpots()
    {
        if (!m_row->finding)
            return;
        for (const FindingBar::Action &action : m_row->finding->actions)
            m_row->spots.push_back({action.spot, action.rect, action.text, {}, false});
    }

    void addNotice()
    {
        const int width = std::max(80, m_context.width - 6 * paneMargin);
        const QSize size =
            flowText(m_row->text, shownText(m_message, m_context).text, TextStyle::Small, width, Qt::AlignHCenter);
        m_row->textRect = QRect((m_context.width - width) / 2, m_y, width, size.height());
        m_row->textAt = m_row->textRect.topLeft();
        m_y += size.height();
    }

    void addBubble()
    {
        const int top = m_y;
        m_y += paddingTop;
        addAuthor();
        addQuestion();
        addText();
        addAttachments();
        addReason();
        addMeta();
        addActions();
        m_y += paddingBottom;
        const int width = m_inner + 2 * paddingX;
        const int left = m_row->own ? m_context.width - paneMargin - width : paneMargin;
        m_row->bubble = QRect(left, top, width, m_y - top);
        moveContent(left + paddingX);
    }

    void addAuthor()
    {
        if (!namesAuthor(m_message, m_context))
            return;
        m_row->author = m_message.author;
        m_row->whoText = singleLine(m_message.authorName);
        const QSize label = badge::size(m_message.author);
        m_row->who =
            QRect(0, m_y, label.width() + gap + textWidth(TextStyle::SmallStrong, m_row->whoText), label.height());
        need(m_row->who.width());
        m_y += label.height() + 4;
    }

    // RZ-5: an answer names the question it belongs to.
    void addQuestion()
    {
        if (m_context.question.isEmpty())
            return;
        m_row->questionText = QCoreApplication::translate("Message", "In answer to “%1”")
                                  .arg(isolated(singleLine(m_context.question, longestQuestion)));
        const int width = std::min(m_widest, 12 + textWidth(TextStyle::Small, m_row->questionText) + 1);
        m_row->question = QRect(0, m_y, width, themeLine(TextStyle::Small));
        need(width);
        m_y += themeLine(TextStyle::Small) + 4;
    }

    void addText()
    {
        const ShownText shown = shownText(m_message, m_context);
        if (!shown.text.isEmpty()) {
            const std::vector<TextRange> found = foundIn(shown.text);
            markLinks(shown.text, found);
            const QSize size = flowText(m_row->text, shown.text, TextStyle::Message, m_widest);
            m_row->textRect = QRect(QPoint(0, m_y), size);
            m_row->textAt = m_row->textRect.topLeft();
            m_row->marks = underlines(m_row->text, found);
            need(size.width());
            m_y += size.height();
        }
        if (shown.cut)
            addSpot(Spot::ShowAll, QCoreApplication::translate("Message", "Show all"), 0);
        m_y += shown.cut ? themeLine(TextStyle::Body) : 0;
    }

    [[nodiscard]] std::vector<TextRange> foundIn(const QString &text) const
    {
        if (!m_context.finding)
            return {};
        const bool original = showsOriginal(m_message, m_context);
        std::vector<TextRange> ranges = original ? m_context.finding->inText : m_context.finding->inTranslation;
        std::erase_if(ranges, [&text](const TextRange &range) { return range.start >= text.size(); });
        return ranges;
    }

    // Before the lines are broken: a change of format throws them away. What was found has its own line under it.
    void markLinks(const QString &text, const std::vector<TextRange> &found)
    {
        m_row->links = findLinks(text);
        QList<QTextLayout::FormatRange> formats;
        for (const Link &link : m_row->links) {
            QTextCharFormat format;
            format.setForeground(themeColor(Color::Accent));
            format.setFontUnderline(std::none_of(found.begin(), found.end(), [&link](const TextRange &range) {
                return range.start < link.start + link.length && link.start < range.end();
            }));
            formats.append({static_cast<int>(link.start), static_cast<int>(link.length), format});
        }
        m_row->text.setFormats(formats);
    }

    void addAttachments()
    {
        const auto &files = m_message.attachments;
        const auto pictures = static_cast<size_t>(std::ranges::count_if(files, isPicture));
        if (pictures > 0)
            addPictures(pictures);
        for (size_t i = 0; i < files.size(); ++i) {
            if (!isPicture(files[i]))
                addDocument(files[i], static_cast<int>(i));
        }
    }

    // Side by side, as many as fit.
    void addPictures(size_t count)
    {
        int x = 0;
        int height = 0;
        m_y += gapBesidePicture;
        for (size_t i = 0; i < m_message.attachments.size(); ++i) {
            const Attachment &file = m_message.attachments[i];
            if (!isPicture(file))
                continue;
            const QSize size = thumbnailSize(file, count).boundedTo({m_widest, mostPictureHeight});
            if (x > 0 && x + size.width() > m_widest) {
                m_y += height + gapBesidePicture;
                x = height = 0;
            }
            addFile(file, static_cast<int>(i), QRect(QPoint(x, m_y), size));
            x += size.width() + gapBesidePicture;
            height = std::max(height, size.height());
        }
        m_y += height + gapBesidePicture;
    }

    void addDocument(const Attachment &file, int index)
    {
        const int name = textWidth(TextStyle::Body, message_words::attachment(file)) + 1;
        const int width = documentIcon + gap + std::max(name, documentWords);
        addFile(file, index, QRect(0, m_y, std::min(width, m_widest), documentHeight));
        m_y += documentHeight;
    }

    void addFile(const Attachment &file, int index, const QRect &rect)
    {
        m_row->spots.push_back({Spot::Attachment, rect, message_words::attachment(file),
                                message_words::attachmentSize(file.bytes), isPicture(file), index});
        need(rect.right() + 1);
    }

    void addReason()
    {
        if (!m_row->refused)
            return;
        m_row->reasonText = message_words::refusal(m_message);
        const QFontMetrics metrics(themeFont(TextStyle::Small));
        const int width = std::min(m_widest, metrics.horizontalAdvance(m_row->reasonText) + 1);
        const QRect around = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, m_row->reasonText);
        m_row->reason = QRect(0, m_y + 4, width, around.height());
        need(width);
        m_y += 4 + around.height();
    }

    void addMeta()
    {
        m_row->metaText = message_words::time(m_message.at);
        if (m_message.moderation == Moderation::Pending)
            m_row->metaText.prepend(QCoreApplication::translate("Message", "Being checked · ", "by the marketplace"));
        if (m_message.automatic)
            m_row->metaText.prepend(message_words::automatic() + u" · "_s);
        int width = textWidth(TextStyle::Tiny, m_row->metaText);
        if (showsDelivery(m_message)) {
            m_row->delivery = m_message.delivery;
            m_row->metaText += u" · "_s;
            width = textWidth(TextStyle::Tiny, m_row->metaText) + delivery_sign::side;
            if (m_message.delivery == Delivery::Read || m_message.delivery == Delivery::Refused)
                width += 4 + textWidth(TextStyle::Tiny, delivery_sign::text(m_message.delivery));
        }
        m_message.translation ? addTranslationAndMeta(width) : placeMeta(width, 0, 4, themeLine(TextStyle::Tiny));
    }

    /// `beside`: what stands in the same line, with the space to it.
    void placeMeta(int width, int beside, int above, int height)
    {
        need(width + beside);
        m_row->meta = QRect(m_inner - width, m_y + above, width, height);
        m_y += above + height;
    }

    void addTranslationAndMeta(int metaWidth)
    {
        const bool original = showsOriginal(m_message, m_context);
        const QString toggle = original ? QCoreApplication::translate("Message", "Show translation")
                                        : QCoreApplication::translate("Message", "Show original message");
        const int toggleWidth = textWidth(TextStyle::SmallStrong, toggle);
        const bool brief = m_context.sameLanguages || m_row->own;
        if (brief && toggleWidth + gapInLine + metaWidth <= m_widest) {
            addSpot(Spot::Original, toggle, 4);
            placeMeta(metaWidth, toggleWidth + gapInLine, 4, themeLine(TextStyle::Body));
            return;
        }
        m_row->languagesText = message_words::languages(m_message);
        const int wanted = iconAndSpace + textWidth(TextStyle::Tiny, m_row->languagesText);
        const int width = std::min(wanted, m_widest - metaWidth - gapInLine);
        m_row->languages = QRect(0, m_y + 4, width, themeLine(TextStyle::Tiny));
        placeMeta(metaWidth, width + gapInLine, 4, themeLine(TextStyle::Tiny));
        addSpot(Spot::Original, toggle, 4);
        m_y += 4 + themeLine(TextStyle::Body);
    }

    void addActions()
    {
        m_actionsX = 0;
        if (m_context.answerable) {
            addAction(Spot::Answer, QCoreApplication::translate("Message", "Answer this", "this question"));
            m_y += 4 + themeLine(TextStyle::Body);
        }
        if (!m_row->refused || m_message.author != PartyRole::Seller)
            return;
        // What the hub has confirmed is no longer in the outbox: its words can be taken up again, nothing else.
        const bool held = m_message.position == 0 && !m_message.command.isEmpty();
        if (held)
            addAction(Spot::Retry, QCoreApplication::translate("Message", "Retry", "send the refused message again"));
        addAction(Spot::Edit, QCoreApplication::translate("Message", "Edit", "the refused message"));
        if (held)
            addAction(Spot::Discard, QCoreApplication::translate("Message", "Delete", "the refused message"));
        m_y += 4 + themeLine(TextStyle::Body);
    }

    void addAction(Spot spot, const QString &text)
    {
        if (m_actionsX > 0)
            m_actionsX += addSpot(Spot::None, u" · "_s, 4, m_actionsX);
        m_actionsX += addSpot(spot, text, 4, m_actionsX);
    }

    int addSpot(Spot spot, const QString &text, int above, int x = 0)
    {
        const int width = textWidth(TextStyle::SmallStrong, text) + 1;
        m_row->spots.push_back({spot, QRect(x, m_y + above, width, themeLine(TextStyle::Body)), text, {}, false, -1});
        need(x + width);
        return width;
    }

    void need(int width)
    {
        const int grown = std::min(std::max(m_inner, width), m_widest);
        // What stands at the right edge moves with it.
        m_row->meta.translate(grown - m_inner, 0);
        m_inner = grown;
    }

    void moveContent(int left)
    {
        for (QRect *rect :
             {&m_row->who, &m_row->question, &m_row->textRect, &m_row->reason, &m_row->languages, &m_row->meta})
            rect->translate(left, 0);
        m_row->textAt.rx() += left;
        m_row->who.setWidth(std::min(m_row->who.width(), m_inner));
        for (SpotLine &line : m_row->spots)
            line.rect.translate(left, 0);
    }

    const Message &m_message;
    const MessageContext &m_context;
    const int m_widest;
    std::unique_ptr<MessageLayout> m_row;
    int m_y = 0;
    int m_inner = 0;
    int m_actionsX = 0;
};

} // namespace

ShownText shownText(const Message &message, const MessageContext &context)
{
    const QString &source = showsOriginal(message, context) ? message.text : message.translation->text;
    const QString whole = paragraphs(QStringView(source).first(std::min(source.size(), longestLayout)));
    QStringView shown = firstLines(whole, context.expanded ? mostLines : collapsedLines);
    const qsizetype most = context.expanded ? longestLayout : collapsedLength;
    if (shown.size() > most)
        shown = shown.first(shown[most - 1].isHighSurrogate() ? most - 1 : most);
    return {shown.toString(), !context.expanded && shown.size() < whole.size()};
}

int labelsHeight(const MessageContext &context)
{
    const int label = gapAboveLabel + themeLine(TextStyle::Small);
    const int labels = (context.newDay ? label : 0) + (context.firstUnread ? label : 0);
    return labels + (labels == 0 && context.sameSpeaker ? gapSameSpeaker : gap);
}

std::unique_ptr<MessageLayout> layOut(const Message &message, const MessageContext &context)
{
    return Builder(message, context).build();
}

int estimateHeight(const Message &message, const MessageContext &context)
{
    constexpr int letterWidth = 8;
    const QString &text = message.translation ? message.translation->text : message.text;
    const qsizetype perLine = std::max(8, (bubbleWidth(context.width) - 2 * paddingX) / letterWidth);
    const auto lines = static_cast<int>(std::min(text.size(), collapsedLength) / perLine) + 1;
    int files = 0;
    for (const Attachment &file : message.attachments)
        files += isPicture(file) ? thumbnailSize(file, message.attachments.size()).height() : documentHeight;
    const int words = lines * themeLine(TextStyle::Message) + themeLine(TextStyle::Tiny);
    return labelsHeight(context) + paddingTop + words + files + paddingBottom;
}

} // namespace vitrina::ui
