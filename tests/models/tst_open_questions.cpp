// SPDX-License-Identifier: Apache-2.0
#include "models/open_questions.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class OpenQuestionsTest : public QObject {
    Q_OBJECT
private:
    MessageListModel m_model;
    std::vector<Message> m_said;

    Message &add(PartyRole author, const QString &answers = {})
    {
        Message message;
        message.dialog = DialogId(u"d"_s);
        message.position = qint64(m_said.size()) + 1;
        message.id = MessageId(u"m%1"_s.arg(message.position));
        message.author = author;
        message.answers = MessageId(answers);
        return m_said.emplace_back(message);
    }
    [[nodiscard]] QString open()
    {
        m_model.open(DialogId(u"d"_s), 0, m_said, false);
        QString ids;
        for (const MessageId &id : openQuestions(m_model))
            ids += id.value();
        return ids;
    }

private Q_SLOTS:
    void init() { m_said.clear(); }

    void RZ_5_aQuestionIsOpenUntilAnAnswerNamesIt()
    {
        add(PartyRole::Buyer);
        add(PartyRole::Buyer);
        add(PartyRole::System);
        add(PartyRole::Support);
        QCOMPARE(open(), u"m1m2m4"_s);
        add(PartyRole::Seller, u"m2"_s);
        QCOMPARE(open(), u"m1m4"_s);
        add(PartyRole::Seller, u"m2"_s); // once more
        QCOMPARE(open(), u"m1m4"_s);
        QCOMPARE(newestQuestion(m_model), MessageId(u"m4"_s));
    }

    void RZ_5_anAnswerThatNamesNoneAnswersAllBeforeIt()
    {
        add(PartyRole::Buyer);
        add(PartyRole::Seller);
        add(PartyRole::Buyer);
        QCOMPARE(open(), u"m3"_s);
    }

    void RZ_5_whatWasRefusedAnswersNothing()
    {
        add(PartyRole::Buyer);
        add(PartyRole::Seller, u"m1"_s).delivery = Delivery::Refused;
        add(PartyRole::Seller, u"m1"_s).moderation = Moderation::Cancelled;
        QCOMPARE(open(), u"m1"_s);
    }

    void RZ_5_anAutomaticAnswerAnswersNothing()
    {
        add(PartyRole::Buyer);
        add(PartyRole::Seller).automatic = true;
        QCOMPARE(open(), u"m1"_s);
    }

    void withoutMessagesThereIsNone()
    {
        QCOMPARE(open(), QString());
        QVERIFY(newestQuestion(m_model).isEmpty());
    }
};

QTEST_GUILESS_MAIN(OpenQuestionsTest)
#include "tst_open_questions.moc"
