// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_rows.h"

#include "ui/conversation/message_words.h"

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

MessageRows::MessageRows(const MessageListModel &model)
    : m_model(model)
{
    reset();
}

void MessageRows::setFrame(int width, QDate today, PartyRole label, bool isPublic)
{
    m_frame.width = width;
    m_frame.today = today;
    m_frame.label = label;
    m_frame.isPublic = isPublic;
    forgetLayouts();
}

void MessageRows::setFindings(MessageFindings *findings, bool canReport)
{
    m_findings = findings;
    m_frame.canReport = canReport;
    forgetLayouts();
}

const MessageFinding *MessageRows::finding(int row) const
{
    return m_findings != nullptr ? m_findings->of(m_model.message(row)) : nullptr;
}

void MessageRows::setAnswering(bool answering, const QSet<MessageId> &answerable)
{
    m_frame.answers = answering;
    m_answerable = answerable;
}

void MessageRows::reset()
{
    m_otherLanguage.clear();
    m_expanded.clear();
    m_rows.clear();
    m_heights.clear();
    m_nearFirst = 0;
    m_nearLast = -1;
    inserted(0, m_model.rowCount());
}

void MessageRows::inserted(int first, int count)
{
    if (count == 0)
        return;
    if (first <= m_nearLast)
        m_nearLast += count;
    m_heights.insert(first, estimates(first, count));
    std::vector<Row> fresh(static_cast<size_t>(count));
    m_rows.insert(m_rows.begin() + first, std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    invalidate(first + count);
}

void MessageRows::removed(int first, int count)
{
    m_nearFirst = std::max(0, m_nearFirst - count);
    m_nearLast = std::min(m_nearLast, this->count() - count - 1);
    m_heights.remove(first, count);
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
    invalidate(first);
}

void MessageRows::moved(int from, int to)
{
    removed(from, 1);
    inserted(to, 1);
}

void MessageRows::changed(int first, int last)
{
    for (int row = first; row <= last + 1; ++row)
        invalidate(row);
}

void MessageRows::forgetLayouts()
{
    for (int row = 0; row < count(); ++row)
        invalidate(row);
}

// The row after a changed one may need another label above it.
void MessageRows::invalidate(int row)
{
    if (row < count())
        m_rows[static_cast<size_t>(row)] = {};
}

bool MessageRows::measure(int row)
{
    Row &entry = m_rows[static_cast<size_t>(row)];
    if (entry.measured)
        return false;
    MessageContext around = context(row);
    around.finding = finding(row);
    entry.layout = layOut(m_model.message(row), around);
    entry.measured = true;
    m_nearFirst = std::min(m_nearFirst, row);
    m_nearLast = std::max(m_nearLast, row);
    const bool differs = entry.layout->height != m_heights.height(row);
    if (differs)
        m_heights.setHeight(row, entry.layout->height);
    return differs;
}

const MessageLayout &MessageRows::layout(int row)
{
    Row &entry = m_rows[static_cast<size_t>(row)];
    if (!entry.layout) {
        entry.measured = false;
        measure(row);
    }
    return *entry.layout;
}

void MessageRows::keepLayouts(int first, int last)
{
    for (int row = m_nearFirst; row <= m_nearLast; ++row) {
        if (row < first || row > last)
            m_rows[static_cast<size_t>(row)].layout.reset();
    }
    m_nearFirst = first;
    m_nearLast = last;
}

int MessageRows::layoutCount() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.layout != nullptr; }));
}

MessageContext MessageRows::context(int row) const
{
    MessageContext context = m_frame;
    const Message &message = m_model.message(row);
    const Message *before = row > 0 ? &m_model.message(row - 1) : nullptr;
    context.newDay = !before || message_words::dayOf(before->at) != message_words::dayOf(message.at);
    const qint64 unread = m_model.firstUnread();
    context.firstUnread = unread > 0 && message.position >= unread && (!before || before->position < unread);
    context.sameSpeaker = before && !context.newDay && !context.firstUnread && before->author == message.author
        && before->authorName == message.authorName;
    context.sameLanguages = before && before->author == message.author && before->translation && message.translation
        && before->language == message.language && before->translation->language == message.translation->language;
    const int question = message.answers.isEmpty() || !context.answers ? -1 : m_model.rowOf(message.answers);
    if (question >= 0)
        context.question = m_model.message(question).text;
    context.answerable = context.answers && m_answerable.contains(message.id);
    context.otherLanguage = m_otherLanguage.contains(key(row));
    context.expanded = m_expanded.contains(key(row));
    return context;
}

QString MessageRows::key(int row) const
{
    const Message &message = m_model.message(row);
    return message.id.isEmpty() ? u"command "_s + message.command.value() : u"message "_s + message.id.value();
}

void MessageRows::toggleLanguage(int row)
{
    if (!m_otherLanguage.remove(key(row)))
        m_otherLanguage.insert(key(row));
    invalidate(row);
}

void MessageRows::expand(int row)
{
    m_expanded.insert(key(row));
    invalidate(row);
}

std::vector<int> MessageRows::estimates(int first, int count) const
{
    std::vector<int> heights;
    heights.reserve(static_cast<size_t>(count));
    for (int row = first; row < first + count; ++row)
        heights.push_back(estimateHeight(m_model.message(row), m_frame));
    return heights;
}

} // namespace vitrina::ui
