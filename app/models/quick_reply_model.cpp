// SPDX-License-Identifier: Apache-2.0
#include "models/quick_reply_model.h"

#include "domain/search_words.h"

#include <algorithm>

namespace vitrina {
namespace {

bool matches(const QuickReply &reply, const QStringList &wanted)
{
    const QStringList words = searchWords(QString(reply.title + u' ' + reply.text)).split(u' ');
    return std::ranges::all_of(wanted, [&words](const QString &beginning) {
        return std::ranges::any_of(words, [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

void QuickReplyModel::setReplies(std::vector<QuickReply> replies)
{
    beginResetModel();
    m_all = std::move(replies);
    std::sort(m_all.begin(), m_all.end(), [](const QuickReply &a, const QuickReply &b) {
        const bool goneA = a.state == QuickReplyState::Deleted;
        const bool goneB = b.state == QuickReplyState::Deleted;
        return goneA != goneB ? goneB : QString::localeAwareCompare(a.title, b.title) < 0;
    });
    filter();
    endResetModel();
}

void QuickReplyModel::setSearch(const QString &search)
{
    beginResetModel();
    m_search = search;
    filter();
    endResetModel();
}

void QuickReplyModel::filter()
{
    const QStringList wanted = searchWords(m_search).split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        if (matches(m_all[i], wanted))
            m_shown.push_back(i);
    }
}

int QuickReplyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant QuickReplyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const QuickReply &one = reply(index.row());
    return QString(one.title + u'\n' + one.text);
}

} // namespace vitrina
