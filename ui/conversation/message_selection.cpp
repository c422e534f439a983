// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_selection.h"

#include "ui/conversation/message_rows.h"
#include "ui/conversation/message_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

QString heading(const Message &message)
{
    const QString day = QLocale().toString(message_words::dayOf(message.at), QLocale::ShortFormat);
    return u"%1, %2 %3"_s.arg(message_words::author(message), day, message_words::time(message.at));
}

} // namespace

void MessageSelection::start(const QModelIndex &message, int offset)
{
    m_from = {message, offset};
    m_to = m_from;
}

void MessageSelection::extend(const QModelIndex &message, int offset)
{
    if (m_from.message.isValid())
        m_to = {message, offset};
    else
        start(message, offset);
}

void MessageSelection::clear()
{
    m_from = {};
    m_to = {};
}

bool MessageSelection::isEmpty() const
{
    const bool gone = !m_from.message.isValid() || !m_to.message.isValid();
    return gone || (m_from.message == m_to.message && m_from.offset == m_to.offset);
}

std::pair<const MessageSelection::Place *, const MessageSelection::Place *> MessageSelection::ends() const
{
    const auto key = [](const Place &place) { return std::pair(place.message.row(), place.offset); };
    return key(m_from) <= key(m_to) ? std::pair(&m_from, &m_to) : std::pair(&m_to, &m_from);
}

std::pair<int, int> MessageSelection::rangeIn(int row, int length) const
{
    if (isEmpty())
        return {0, 0};
    const auto [first, last] = ends();
    if (row < first->message.row() || row > last->message.row())
        return {0, 0};
    const int from = row == first->message.row() ? std::min(first->offset, length) : 0;
    const int to = row == last->message.row() ? std::min(last->offset, length) : length;
    return {from, to};
}

QString MessageSelection::text(const MessageListModel &model, const MessageRows &rows) const
{
    if (isEmpty())
        return {};
    const auto [first, last] = ends();
    QStringList parts;
    for (int row = first->message.row(); row <= last->message.row(); ++row) {
        const QString shown = shownText(model.message(row), rows.context(row)).text;
        const auto [from, to] = rangeIn(row, static_cast<int>(shown.size()));
        const QString marked = shown.mid(from, to - from);
        if (first->message.row() == last->message.row())
            return marked;
        if (!marked.isEmpty())
            parts += heading(model.message(row)) + u'\n' + marked;
    }
    return parts.join("\n\n"_L1);
}

} // namespace vitrina::ui
