// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/question_choice.h"

#include "models/inbox.h"
#include "models/open_questions.h"
#include "ui/composer/composer.h"
#include "ui/conversation/message_view.h"

namespace vitrina::ui {

QuestionChoice::QuestionChoice(Inbox &inbox, Composer &composer, MessageView &messages, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_composer(composer)
    , m_messages(messages)
{
    const MessageListModel &model = inbox.messages();
    connect(&model, &QAbstractItemModel::modelReset, this, &QuestionChoice::refresh);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &QuestionChoice::refresh);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &QuestionChoice::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &QuestionChoice::refresh);
    connect(&inbox, &Inbox::questionChosen, this, &QuestionChoice::refresh);
    connect(&messages, &MessageView::answerRequested, this, [this](const MessageId &question) {
        m_inbox.chooseQuestion(question);
        m_composer.setFocus(Qt::OtherFocusReason);
    });
    connect(&composer, &Composer::newestQuestionRequested, &inbox, [&inbox] { inbox.chooseQuestion({}); });
}

void QuestionChoice::setAnswering(bool answering)
{
    m_answering = answering;
    refresh();
}

MessageId QuestionChoice::question() const
{
    if (!m_answering)
        return {};
    if (!m_inbox.chosenQuestion().isEmpty())
        return m_inbox.chosenQuestion();
    const auto open = openQuestions(m_inbox.messages());
    return open.empty() ? newestQuestion(m_inbox.messages()) : open.back();
}

void QuestionChoice::settle()
{
    if (m_answering)
        m_inbox.chooseQuestion(question());
}

void QuestionChoice::refresh()
{
    const MessageListModel &model = m_inbox.messages();
    const MessageId current = question();
    const int row = current.isEmpty() ? -1 : model.rowOf(current);
    m_composer.setQuestion(row < 0 ? QString() : model.message(row).text, !m_inbox.chosenQuestion().isEmpty());
    QSet<MessageId> others;
    if (m_answering) {
        for (const MessageId &open : openQuestions(model))
            others.insert(open);
    }
    others.remove(current);
    m_messages.setAnswering(m_answering, others);
}

} // namespace vitrina::ui
