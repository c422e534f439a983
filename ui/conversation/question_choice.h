// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QObject>

namespace vitrina {
class Inbox;
}

namespace vitrina::ui {

class Composer;
class MessageView;

/// RZ-5: which question the answer goes to, where a marketplace has questions and answers and no chat. The newest
/// unanswered one, until the seller chooses another; composer and messages name it.
class QuestionChoice final : public QObject {
    Q_OBJECT
public:
    /// All three outlive this.
    QuestionChoice(Inbox &inbox, Composer &composer, MessageView &messages, QObject *parent = nullptr);

    /// Whether the open dialog consists of questions and answers.
    void setAnswering(bool answering);
    [[nodiscard]] MessageId question() const; ///< empty: none
    /// Before the answer is sent: it shall carry the question that was named.
    void settle();

private:
    void refresh();

    Inbox &m_inbox;
    Composer &m_composer;
    MessageView &m_messages;
    bool m_answering = false;
};

} // namespace vitrina::ui
