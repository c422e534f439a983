// SPDX-License-Identifier: Apache-2.0
#include "models/message_list_model.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace vitrina {
namespace {

// Positions are unique in a dialog; the id only keeps the order stable should a hub ever repeat one.
bool isEarlier(const Message &a, const Message &b)
{
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}

bool isConfirmed(const Message &message)
{
    return message.position > 0;
}

} // namespace

MessageListModel::MessageListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

int MessageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_messages.size());
}

QVariant MessageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return message(index.row()).text;
}

int MessageListModel::rowOf(const MessageId &id) const
{
    if (id.isEmpty())
        return -1;
    const auto known = m_positions.constFind(id);
    if (known == m_positions.cend()) {
        const auto held = std::find_if(m_messages.begin() + m_confirmed, m_messages.end(),
                                       [&id](const Message &message) { return message.id == id; });
        return held == m_messages.end() ? -1 : static_cast<int>(held - m_messages.begin());
    }
    Message probe;
    probe.id = id;
    probe.position = *known;
    return confirmedRowFor(probe);
}

int MessageListModel::rowOf(const CommandId &command) const
{
    if (command.isEmpty())
        return -1;
    const auto known = m_commands.constFind(command);
    return known != m_commands.cend() ? rowOf(*known) : outboxRow(command);
}

int MessageListModel::outboxRow(const CommandId &command) const
{
    const auto held = std::find_if(m_messages.begin() + m_confirmed, m_messages.end(),
                                   [&command](const Message &message) { return message.command == command; });
    return held == m_messages.end() ? -1 : static_cast<int>(held - m_messages.begin());
}

int MessageListModel::confirmedRowFor(const Message &message) const
{
    const auto begin = m_messages.begin();
    return static_cast<int>(std::lower_bound(begin, begin + m_confirmed, message, isEarlier) - begin);
}

bool MessageListModel::isKnown(const Message &message) const
{
    return rowOf(message.id) >= 0 || rowOf(message.command) >= 0;
}

bool MessageListModel::isBeforeWindow(const Message &message) const
{
    return m_hasOlder && m_confirmed > 0 && isEarlier(message, m_messages.front());
}

bool MessageListModel::isNewAtEnd(const Message &message, const Message *previous) const
{
    if (!isConfirmed(message) || !message.command.isEmpty() || isKnown(message))
        return false;
    if (previous == nullptr && m_confirmed > 0)
        previous = &m_messages[static_cast<size_t>(m_confirmed - 1)];
    return previous == nullptr || isEarlier(*previous, message);
}

void MessageListModel::open(const DialogId &dialog, qint64 firstUnread, std::vector<Message> messages, bool hasOlder)
{
    beginResetModel();
    m_dialog = dialog;
    m_firstUnread = firstUnread;
    m_hasOlder = false;
    m_loadingOlder = false;
    m_messages.clear();
    m_confirmed = 0;
    m_positions.clear();
    m_commands.clear();
    // Confirmed ones first, so that an outbox row of an already confirmed command finds it.
    std::stable_sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) {
        return isConfirmed(a) != isConfirmed(b) ? isConfirmed(a) : isConfirmed(a) && isEarlier(a, b);
    });
    for (Message &message : messages) {
        if (message.dialog != dialog || isKnown(message))
            continue;
        addToIndex(message);
        m_confirmed += isConfirmed(message) ? 1 : 0;
        m_messages.push_back(std::move(message));
    }
    m_hasOlder = hasOlder;
    endResetModel();
    Q_EMIT olderChanged();
}

void MessageListModel::close()
{
    open({}, 0, {}, false);
}

void MessageListModel::prepend(const std::vector<Message> &older, bool hasOlder)
{
    // Until the page is in, its messages must not be taken for ones from before the window.
    m_hasOlder = false;
    std::vector<Message> page;
    QSet<MessageId> inPage;
    for (const Message &message : older) {
        if (!isConfirmed(message) || message.dialog != m_dialog || inPage.contains(message.id))
            continue;
        if (isKnown(message) || (m_confirmed > 0 && !isEarlier(message, m_messages.front()))) {
            insertOrUpdate(message);
            continue;
        }
        inPage.insert(message.id);
        page.push_back(message);
    }
    std::sort(page.begin(), page.end(), isEarlier);
    insertRun(0, std::move(page));
    m_hasOlder = hasOlder;
    m_loadingOlder = false;
    Q_EMIT olderChanged();
}

void MessageListModel::apply(const std::vector<Message> &messages)
{
    // A burst at the end, which is nearly every case, is one insertion.
    std::vector<Message> run;
    QSet<MessageId> inRun;
    const auto flush = [this, &run, &inRun] {
        inRun.clear();
        insertRun(m_confirmed, std::exchange(run, {}));
    };
    for (const Message &message : messages) {
        if (message.dialog != m_dialog || m_dialog.isEmpty())
            continue;
        if (isNewAtEnd(message, run.empty() ? nullptr : &run.back()) && !inRun.contains(message.id)) {
            inRun.insert(message.id);
            run.push_back(message);
            continue;
        }
        flush();
        insertOrUpdate(message);
    }
    flush();
}

void MessageListModel::remove(const MessageId &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRowAt(row);
}

void MessageListModel::removeCommand(const CommandId &command)
{
    if (const int row = rowOf(command); row >= 0)
        removeRowAt(row);
}

void MessageListModel::setLoadingOlder(bool loading)
{
    if (m_loadingOlder == loading)
        return;
    m_loadingOlder = loading;
    Q_EMIT olderChanged();
}

void MessageListModel::insertOrUpdate(const Message &message)
{
    int row = rowOf(message.id);
    if (const int held = rowOf(message.command); held >= 0 && held != row) {
        if (row < 0) {
            row = held;
        } else { // the hub's message came first without its command, and now names it
            removeRowAt(held);
            row = rowOf(message.id);
        }
    }
    if (row >= 0) {
        if (isConfirmed(message) || row >= m_confirmed)
            update(row, message);
    } else if (!isConfirmed(message)) {
        insertRun(rowCount(), {message});
    } else if (!isBeforeWindow(message)) {
        insertRun(confirmedRowFor(message), {message});
    }
}

void MessageListModel::update(int row, const Message &message)
{
    const auto at = static_cast<size_t>(row);
    if (m_messages[at] == message)
        return;
    const bool wasConfirmed = row < m_confirmed;
    if (isConfirmed(message)
        && (!wasConfirmed || isEarlier(message, m_messages[at]) || isEarlier(m_messages[at], message))) {
        // `target` counts the rows without the one that moves.
        int target = confirmedRowFor(message);
        if (wasConfirmed && target > row)
            --target;
        const bool moves = target != row;
        if (moves)
            beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
        dropFromIndex(m_messages[at]);
        m_messages.erase(m_messages.begin() + row);
        m_messages.insert(m_messages.begin() + target, message);
        m_confirmed += wasConfirmed ? 0 : 1;
        addToIndex(message);
        if (moves)
            endMoveRows();
        row = target;
    } else {
        dropFromIndex(m_messages[at]);
        m_messages[at] = message;
        addToIndex(message);
    }
    const QModelIndex changed = index(row);
    Q_EMIT dataChanged(changed, changed);
}

void MessageListModel::insertRun(int row, std::vector<Message> messages)
{
    if (messages.empty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(messages.size()) - 1);
    for (const Message &message : messages) {
        addToIndex(message);
        m_confirmed += isConfirmed(message) ? 1 : 0;
    }
    m_messages.insert(m_messages.begin() + row, std::make_move_iterator(messages.begin()),
                      std::make_move_iterator(messages.end()));
    endInsertRows();
}

void MessageListModel::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    const auto at = m_messages.begin() + row;
    dropFromIndex(*at);
    m_confirmed -= row < m_confirmed ? 1 : 0;
    m_messages.erase(at);
    endRemoveRows();
}

void MessageListModel::addToIndex(const Message &message)
{
    if (!isConfirmed(message))
        return;
    m_positions.insert(message.id, message.position);
    if (!message.command.isEmpty())
        m_commands.insert(message.command, message.id);
}

void MessageListModel::dropFromIndex(const Message &message)
{
    if (!isConfirmed(message))
        return;
    m_positions.remove(message.id);
    m_commands.remove(message.command);
}

} // namespace vitrina

#include "moc_message_list_model.cpp"
