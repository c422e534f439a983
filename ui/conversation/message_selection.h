// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPersistentModelIndex>

#include <utility>

namespace vitrina {
class MessageListModel;
}

namespace vitrina::ui {

class MessageRows;

/// What the reader has marked: from one place in a message's text to another, over the messages between them. Places
/// follow their messages when rows come and go; a message that goes takes the selection with it.
class MessageSelection {
public:
    void start(const QModelIndex &message, int offset);
    void extend(const QModelIndex &message, int offset);
    void clear();

    [[nodiscard]] bool isEmpty() const;
    /// The marked part of a row's text: first and one past the last; equal when none is.
    [[nodiscard]] std::pair<int, int> rangeIn(int row, int length) const;

    /// Within one message its words alone; over several, each under who wrote it and when. Plain text.
    [[nodiscard]] QString text(const MessageListModel &model, const MessageRows &rows) const;

private:
    struct Place {
        QPersistentModelIndex message;
        int offset = 0;
    };
    /// In the order of the conversation.
    [[nodiscard]] std::pair<const Place *, const Place *> ends() const;

    Place m_from;
    Place m_to;
};

} // namespace vitrina::ui
