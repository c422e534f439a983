// SPDX-License-Identifier: Apache-2.0
#include "models/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

const DialogId dialog{u"d1"_s};

Message confirmed(qint64 position, const QString &text = {}, const QString &command = {})
{
    Message message;
    message.id = MessageId(u"m%1"_s.arg(position));
    message.dialog = dialog;
    message.position = position;
    message.text = text.isEmpty() ? u"text %1"_s.arg(position) : text;
    message.command = CommandId(command);
    return message;
}

Message queued(const QString &command, const QString &text = {})
{
    Message message;
    message.dialog = dialog;
    message.author = PartyRole::Seller;
    message.delivery = Delivery::Queued;
    message.command = CommandId(command);
    message.text = text.isEmpty() ? command : text;
    return message;
}

QStringList texts(const MessageListModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result += model.index(row).data().toString();
    return result;
}

/// What the model must hold, said the slow way: a list that is searched and sorted anew for each message.
struct Reference {
    std::vector<Message> messages;

    static bool isSame(const Message &a, const Message &b)
    {
        return (!a.id.isEmpty() && a.id == b.id) || (!a.command.isEmpty() && a.command == b.command);
    }
    void apply(const Message &message)
    {
        const auto known = std::find_if(messages.begin(), messages.end(),
                                        [&message](const Message &other) { return isSame(message, other); });
        if (known == messages.end()) {
            messages.push_back(message);
        } else {
            if (known->position > 0 && message.position == 0)
                return;
            *known = message;
        }
        std::stable_sort(messages.begin(), messages.end(), [](const Message &a, const Message &b) {
            const auto key = [](const Message &m) {
                return m.position > 0 ? m.position : std::numeric_limits<qint64>::max();
            };
            return key(a) < key(b);
        });
    }
    void remove(const CommandId &command)
    {
        messages.erase(std::remove_if(messages.begin(), messages.end(),
                                      [&command](const Message &message) { return message.command == command; }),
                       messages.end());
    }
};

} // namespace

class TestMessageListModel final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<MessageListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void openingSortsByPositionAndPutsTheOutboxLast()
    {
        m_model->open(dialog, 2, {queued(u"c1"_s), confirmed(3), confirmed(1), queued(u"c2"_s), confirmed(2)}, true);
        QCOMPARE(texts(*m_model), (QStringList{u"text 1"_s, u"text 2"_s, u"text 3"_s, u"c1"_s, u"c2"_s}));
        QCOMPARE(m_model->firstUnread(), 2);
        QVERIFY(m_model->hasOlder());
        QCOMPARE(m_model->rowOf(MessageId(u"m2"_s)), 1);
        QCOMPARE(m_model->rowOf(CommandId(u"c2"_s)), 4);
        QCOMPARE(m_model->rowOf(MessageId(u"nobody"_s)), -1);
        QCOMPARE(m_model->rowOf(MessageId()), -1);
        QCOMPARE(m_model->rowOf(CommandId()), -1);
    }

    void confirmationReplacesTheOutboxRowInPlace()
    {
        m_model->open(dialog, 0, {confirmed(1), queued(u"c1"_s)}, false);
        const QPersistentModelIndex held = m_model->index(1);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->apply({confirmed(2, u"sent"_s, u"c1"_s)});
        QCOMPARE(texts(*m_model), (QStringList{u"text 1"_s, u"sent"_s}));
        QCOMPARE(inserted.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(held.row(), 1);
        QCOMPARE(m_model->rowOf(MessageId(u"m2"_s)), 1);
        QCOMPARE(m_model->rowOf(CommandId(u"c1"_s)), 1);
    }

    void confirmationOfALaterOneOvertakesWhatStillWaits()
    {
        m_model->open(dialog, 0, {confirmed(1), queued(u"c1"_s), queued(u"c2"_s)}, false);
        const QPersistentModelIndex later = m_model->index(2);
        m_model->apply({confirmed(2, u"second"_s, u"c2"_s)});
        QCOMPARE(texts(*m_model), (QStringList{u"text 1"_s, u"second"_s, u"c1"_s}));
        QCOMPARE(later.row(), 1);
    }

    void outboxDoesNotTakeAConfirmedMessageBack()
    {
        m_model->open(dialog, 0, {confirmed(1, u"sent"_s, u"c1"_s)}, false);
        m_model->apply({queued(u"c1"_s, u"late notice"_s)});
        QCOMPARE(texts(*m_model), QStringList{u"sent"_s});
    }

    void messageThatCameWithoutItsCommandTakesTheOutboxRowAway()
    {
        m_model->open(dialog, 0, {queued(u"c1"_s), queued(u"c2"_s)}, false);
        m_model->apply({confirmed(1)});
        QCOMPARE(m_model->rowCount(), 3);
        m_model->apply({confirmed(1, u"sent"_s, u"c2"_s)});
        QCOMPARE(texts(*m_model), (QStringList{u"sent"_s, u"c1"_s}));
    }

    void nothingIsHereTwice()
    {
        m_model->open(dialog, 0, {confirmed(1), confirmed(1), queued(u"c1"_s), queued(u"c1"_s)}, false);
        m_model->apply({confirmed(2), confirmed(2), confirmed(1)});
        QCOMPARE(texts(*m_model), (QStringList{u"text 1"_s, u"text 2"_s, u"c1"_s}));
    }

    void unchangedMessageIsNoChange()
    {
        m_model->open(dialog, 0, {confirmed(1)}, false);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        m_model->apply({confirmed(1)});
        QCOMPARE(changed.count(), 0);
    }

    void burstAtTheEndIsOneInsertion()
    {
        m_model->open(dialog, 0, {confirmed(1), queued(u"c1"_s)}, false);
        std::vector<Message> burst;
        for (qint64 position = 2; position <= 500; ++position)
            burst.push_back(confirmed(position));
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        m_model->apply(burst);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(m_model->rowCount(), 501);
        QCOMPARE(m_model->message(500).command, CommandId(u"c1"_s));
    }

    void anotherDialogsMessagesStayOut()
    {
        m_model->open(dialog, 0, {confirmed(1)}, false);
        Message foreign = confirmed(2);
        foreign.dialog = DialogId(u"d2"_s);
        m_model->apply({foreign});
        m_model->prepend({foreign}, false);
        QCOMPARE(m_model->rowCount(), 1);
    }

    void olderPageIsOneInsertionAtTheTop()
    {
        m_model->open(dialog, 0, {confirmed(10), confirmed(11)}, true);
        m_model->setLoadingOlder(true);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy older(m_model.get(), &MessageListModel::olderChanged);
        m_model->prepend({confirmed(9), confirmed(7), confirmed(8), confirmed(10)}, false);
        QCOMPARE(texts(*m_model), (QStringList{u"text 7"_s, u"text 8"_s, u"text 9"_s, u"text 10"_s, u"text 11"_s}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(older.count(), 1);
        QVERIFY(!m_model->hasOlder());
        QVERIFY(!m_model->isLoadingOlder());
    }

    void changeOfAMessageThatIsNotLoadedMakesNoGap()
    {
        m_model->open(dialog, 0, {confirmed(10)}, true);
        m_model->apply({confirmed(3)});
        QCOMPARE(texts(*m_model), QStringList{u"text 10"_s});
        m_model->prepend({confirmed(9)}, false);
        m_model->apply({confirmed(3)});
        QCOMPARE(texts(*m_model), (QStringList{u"text 3"_s, u"text 9"_s, u"text 10"_s}));
    }

    void removingByIdAndByCommand()
    {
        m_model->open(dialog, 0, {confirmed(1), confirmed(2), queued(u"c1"_s)}, false);
        m_model->remove(MessageId(u"m1"_s));
        m_model->removeCommand(CommandId(u"c1"_s));
        m_model->removeCommand(CommandId(u"c1"_s));
        QCOMPARE(texts(*m_model), QStringList{u"text 2"_s});
        QCOMPARE(m_model->rowOf(MessageId(u"m1"_s)), -1);
    }

    void closingForgetsEverything()
    {
        m_model->open(dialog, 5, {confirmed(5)}, true);
        m_model->close();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->firstUnread(), 0);
        QVERIFY(!m_model->hasOlder());
        m_model->apply({confirmed(6)});
        QCOMPARE(m_model->rowCount(), 0);
    }

    void anyOperationsGiveWhatTheNaiveListGives()
    {
        for (quint32 seed = 1; seed <= 6; ++seed) {
            QRandomGenerator random(seed);
            Reference reference;
            m_model->open(dialog, 0, {}, false);
            for (int step = 0; step < 300; ++step) {
                const auto command = u"c%1"_s.arg(random.bounded(20));
                const auto text = u"t%1"_s.arg(random.bounded(4));
                const int what = random.bounded(10);
                if (what == 0) {
                    m_model->removeCommand(CommandId(command));
                    reference.remove(CommandId(command));
                    continue;
                }
                std::vector<Message> batch;
                for (int i = random.bounded(4); i >= 0; --i) {
                    // Commands 0..19 belong to positions 1000..1019, as a hub would keep it.
                    const int number = random.bounded(20);
                    if (what < 4)
                        batch.push_back(queued(u"c%1"_s.arg(number), text));
                    else if (what < 6)
                        batch.push_back(confirmed(1000 + number, text, u"c%1"_s.arg(number)));
                    else
                        batch.push_back(confirmed(random.bounded(1, 2000) % 1000 + 2000 * random.bounded(2) + 1, text));
                }
                m_model->apply(batch);
                for (const Message &message : batch)
                    reference.apply(message);
                QStringList expected;
                for (const Message &message : reference.messages)
                    expected += message.text;
                QCOMPARE(texts(*m_model), expected);
                for (size_t row = 0; row < reference.messages.size(); ++row) {
                    const Message &message = reference.messages[row];
                    if (message.id.isEmpty())
                        QCOMPARE(m_model->rowOf(message.command), static_cast<int>(row));
                    else
                        QCOMPARE(m_model->rowOf(message.id), static_cast<int>(row));
                }
            }
        }
    }

private:
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestMessageListModel)
#include "tst_message_list_model.moc"
