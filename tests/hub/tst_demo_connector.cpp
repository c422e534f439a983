// SPDX-License-Identifier: Apache-2.0
#include "demo_world.h"
#include "resources/resources.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vitrina;
using namespace vitrina::hub;

class TestDemoConnector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void OZ_1_aChatOpensWhenItsOrderIsPaidOrShipped();
    void OZ_4_aShipmentsDialogIsOpenedWhenItsSchemeAllows();
    void OZ_5_textsAreCheckedAndSomeAreCancelledWithAReason();
    void OZ_9_OZ_10_aReportIsDecided();
    void OZ_11_YM_2_noNewDialogsWhileSwitchedOff();
    void RZ_6_forbiddenCharactersAreRefused();
    void closedDialogsRefuseAMessage();
    void theSameSeedAndClockGiveTheSameWorld();
    void anotherSeedGivesAnotherWorld();
    void lifeDoesNotDependOnHowOftenTimeIsTold();
    void buyersComeAboutEveryHalfMinute();
    void buyersReadAnswerAndWriteAgain();
    void ALL_2_theSameCommandNeverActsTwice();
    void ALL_2_aRestartTellsNothingAgainAndAddsOnlyNewIds();
    void aComputerThatSleptIsNotFlooded();
    void scalesToTheNumbersAskedFor_data();
    void scalesToTheNumbersAskedFor();
    void livesAtTheRateAskedFor();
    void anEmptyWorldIsAWorld();

private:
    RecordingSink m_world; ///< of the default size, before life
};

void TestDemoConnector::initTestCase()
{
    initVitrinaResources();
    static_cast<void>(begun(m_world, options()));
}

void TestDemoConnector::OZ_1_aChatOpensWhenItsOrderIsPaidOrShipped()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    live(*connector, noon, 26min);
    const Dialog &paid = sink.dialog(u"demo-not-paid"_s);
    QCOMPARE(paid.status, DialogStatus::Open);
    QVERIFY(!paid.writeBlock);
    QCOMPARE(sink.orders.at(paid.order).state, u"paid"_s);
    QVERIFY(send(*connector, u"demo-not-paid"_s, u"Спасибо за заказ!"_s, u"now"_s));
    QCOMPARE(sink.dialog(u"demo-not-shipped"_s).status, DialogStatus::NotYetOpen);
    live(*connector, noon + 24h, 0s);
    QCOMPARE(sink.orders.at(sink.dialog(u"demo-not-shipped"_s).order).shippedAt, noon + 24h);

    // The same after a restart, whenever it was.
    const auto later = *DemoConnector::make(options());
    later->resume(noon + 25h);
    RecordingSink after;
    later->start(after);
    QVERIFY(send(*later, u"demo-not-shipped"_s, u"Շնորհակալություն։"_s, u"then"_s));
}

void TestDemoConnector::OZ_4_aShipmentsDialogIsOpenedWhenItsSchemeAllows()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    int opened = 0;
    QSet<QString> refusals;
    for (int i = 0; i < 12; ++i) {
        const OrderId order(u"order-demo-s-"_s + QString::number(i));
        QVERIFY(sink.orders.contains(order));
        connector->openDialog(order, [&](Result<Dialog> dialog) {
            if (dialog) {
                ++opened;
                QVERIFY(sink.dialogs.contains(dialog->id));
                QCOMPARE(dialog->order, order);
                QVERIFY(sink.orders.at(order).paidAt);
            } else {
                refusals.insert(dialog.error().code);
            }
        });
    }
    QVERIFY(opened > 0);
    QCOMPARE(refusals, (QSet<QString>{u"not_paid"_s, u"not_shipped"_s}));
    connector->openDialog(OrderId(u"order-of-nobody"_s), [](Result<Dialog> dialog) { QVERIFY(!dialog); });
    QVERIFY(send(*connector, u"demo-s-0"_s, u"Здравствуйте!"_s, u"first"_s)); // the opened dialog takes a message
}

void TestDemoConnector::OZ_5_textsAreCheckedAndSomeAreCancelledWithAReason()
{
    const Message &old = m_world.messagesOf(u"demo-cancelled"_s)[1];
    QCOMPARE(old.moderation, Moderation::Cancelled);
    QVERIFY(!old.refusal.isEmpty());
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const auto good = send(*connector, u"demo-anahit"_s, u"Կուղարկենք այսօր։"_s, u"good"_s);
    const auto bad = send(*connector, u"demo-karen"_s, u"Пишите мне в WhatsApp"_s, u"bad"_s);
    QCOMPARE(good->moderation, Moderation::Pending);
    live(*connector, noon, 30s);
    QCOMPARE(sink.verdicts.at(good->id).first, Moderation::Accepted);
    QCOMPARE(sink.verdicts.at(bad->id), (std::pair{Moderation::Cancelled, u"messenger"_s}));
    QCOMPARE(sink.deliveries.at(bad->id), std::vector{Delivery::Refused});
    // The one that was being checked at the start is settled, too.
    live(*connector, noon + 31s, 90s);
    QCOMPARE(sink.verdicts.at(MessageId(u"demo-pending-m1"_s)).first, Moderation::Accepted);
}

void TestDemoConnector::OZ_9_OZ_10_aReportIsDecided()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const auto file = [&connector](const QString &id, ReportKind kind, const std::vector<MessageId> &evidence) {
        FraudReport report;
        report.id = ReportId(id);
        report.dialog = DialogId(u"demo-zero-support"_s);
        report.kind = kind;
        report.evidence = evidence;
        connector->fileReport(report);
        return report.id;
    };
    const ReportId happened = file(u"r1"_s, ReportKind::Confirmed, {});
    const ReportId proved = file(u"r2"_s, ReportKind::Complaint, {MessageId(u"m1"_s)});
    const ReportId claimed = file(u"r3"_s, ReportKind::Complaint, {});
    QVERIFY(sink.reports.empty());
    live(*connector, noon, 20s);
    QCOMPARE(sink.reports.at(happened), ReportState::Accepted);
    QCOMPARE(sink.reports.at(proved), ReportState::Accepted);
    QCOMPARE(sink.reports.at(claimed), ReportState::Declined);
}

void TestDemoConnector::OZ_11_YM_2_noNewDialogsWhileSwitchedOff()
{
    RecordingSink sink;
    const auto connector = begun(sink, options(128, 900, 4));
    connector->setSwitch(ShopId(u"demo-ozon"_s), u"product_page_messages"_s, false);
    connector->setSwitch(ShopId(u"demo-yandexmarket"_s), u"buyer_messages"_s, false);
    connector->setSwitch(ShopId(u"demo-rozetka"_s), u"buyer_messages"_s, false); // it has no such switch
    QVERIFY(!sink.shops.at(ShopId(u"demo-ozon"_s)).productPageMessages);
    QVERIFY(!sink.shops.at(ShopId(u"demo-yandexmarket"_s)).buyerMessages);
    QVERIFY(sink.shops.at(ShopId(u"demo-rozetka"_s)).buyerMessages);
    live(*connector, noon, 5min);
    std::map<ShopId, int> added;
    for (const auto &[id, dialog] : sink.dialogs) {
        if (m_world.dialogs.contains(id))
            continue;
        ++added[dialog.shop];
        if (dialog.shop.value() == u"demo-ozon")
            QVERIFY(!dialog.order.isEmpty()); // after an order the chat can't be switched off
    }
    QCOMPARE(added[ShopId(u"demo-yandexmarket"_s)], 0);
    QVERIFY(added[ShopId(u"demo-rozetka"_s)] > 0);
    connector->setSwitch(ShopId(u"demo-yandexmarket"_s), u"buyer_messages"_s, true);
    QVERIFY(sink.shops.at(ShopId(u"demo-yandexmarket"_s)).buyerMessages);
}

void TestDemoConnector::RZ_6_forbiddenCharactersAreRefused()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const auto refused = send(*connector, u"demo-oksana"_s, u"2 + 2"_s, u"plus"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorClass::Refused);
    QCOMPARE(refused.error().code, u"forbidden_content"_s);
    QCOMPARE(send(*connector, u"demo-oksana"_s, u"дивіться https://x.example"_s, u"link"_s).error().code,
             u"forbidden_content"_s);
    QVERIFY(send(*connector, u"demo-oksana"_s, u"Відділення змінили."_s, u"good"_s));
    QCOMPARE(send(*connector, u"demo-oksana"_s, QString(1001, u'а'), u"long"_s).error().code, u"too_long"_s);
    QCOMPARE(send(*connector, u"demo-oksana"_s, u" \n"_s, u"empty"_s).error().code, u"empty_message"_s);
}

void TestDemoConnector::closedDialogsRefuseAMessage()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const auto codeOf = [&](const QString &dialog) {
        const auto result = send(*connector, dialog, u"Здравствуйте"_s, u"to "_s + dialog);
        return result ? QString() : result.error().code;
    };
    QCOMPARE(codeOf(u"demo-closed"_s), u"closed_by_marketplace"_s);
    QCOMPARE(codeOf(u"demo-window-closed"_s), u"window_closed"_s);
    QCOMPARE(codeOf(u"demo-not-paid"_s), u"not_paid"_s);
    QCOMPARE(codeOf(u"demo-nobody"_s), u"unknown_dialog"_s);
    QCOMPARE(codeOf(u"demo-d-99999"_s), u"unknown_dialog"_s);
}

void TestDemoConnector::theSameSeedAndClockGiveTheSameWorld()
{
    RecordingSink one;
    RecordingSink two;
    for (RecordingSink *sink : {&one, &two}) {
        const auto connector = begun(*sink, options(200, 1500, 3, 42));
        live(*connector, noon, 2min);
        QVERIFY(send(*connector, u"demo-tomasz"_s, u"Да, нужны."_s, u"c"_s));
        live(*connector, noon + 2min, 2min);
    }
    QVERIFY(one.messagesTold > 1500);
    QCOMPARE(one.messages, two.messages);
    QCOMPARE(one.dialogs, two.dialogs);
    QCOMPARE(one.orders, two.orders);
    QCOMPARE(one.deliveries, two.deliveries);
}

void TestDemoConnector::anotherSeedGivesAnotherWorld()
{
    RecordingSink other;
    static_cast<void>(begun(other, options(128, 900, 0, 2)));
    QCOMPARE(other.messagesTold, 900);
    QVERIFY(other.messages != m_world.messages);
}

void TestDemoConnector::lifeDoesNotDependOnHowOftenTimeIsTold()
{
    RecordingSink often;
    RecordingSink seldom;
    live(*begun(often, options()), noon, 8min, 100ms);
    live(*begun(seldom, options()), noon, 8min, 4min);
    QVERIFY(often.messagesTold > 900);
    QCOMPARE(often.messages, seldom.messages);
}

void TestDemoConnector::buyersComeAboutEveryHalfMinute()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    live(*connector, noon, 1h);
    const qint64 added = sink.messagesTold - 900;
    QVERIFY2(added >= 60 && added <= 180, qPrintable(QString::number(added)));
    QVERIFY(sink.typing > 0);
    QVERIFY(sink.dialogs.size() > 128);
    const auto next = connector->advance(noon + 1h);
    QVERIFY(next && *next > noon + 1h);
}

void TestDemoConnector::buyersReadAnswerAndWriteAgain()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    int replies = 0;
    for (const auto &id : {u"demo-oksana"_s, u"demo-tomasz"_s, u"demo-dmitry"_s, u"demo-grigory"_s, u"demo-giulia"_s}) {
        const size_t before = sink.messagesOf(id).size();
        const auto sent = send(*connector, id, u"Да, конечно."_s, id);
        QVERIFY(sent);
        QCOMPARE(sent->delivery, Delivery::Sent);
        live(*connector, noon, 0s);
        live(*connector, sent->at, 70s);
        QCOMPARE(sink.deliveries.at(sent->id), (std::vector{Delivery::Delivered, Delivery::Read}));
        replies += sink.messagesOf(id).size() > before ? 1 : 0;
    }
    QVERIFY(replies >= 2);
}

void TestDemoConnector::ALL_2_theSameCommandNeverActsTwice()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const auto first = send(*connector, u"demo-dmitry"_s, u"Да, отключается."_s, u"command-1"_s);
    live(*connector, noon, 5s);
    const auto again = send(*connector, u"demo-dmitry"_s, u"Да, отключается."_s, u"command-1"_s);
    QCOMPARE(*first, *again);
    live(*connector, noon + 5s, 30s);
    QCOMPARE(sink.deliveries.at(first->id).size(), size_t(2)); // not four
    const auto refused = send(*connector, u"demo-closed"_s, u"?"_s, u"command-2"_s);
    QCOMPARE(send(*connector, u"demo-closed"_s, u"?"_s, u"command-2"_s).error(), refused.error());

    RecordingSink after;
    const auto restarted = begun(after, options());
    QCOMPARE(send(*restarted, u"demo-dmitry"_s, u"Да, отключается."_s, u"command-1"_s)->id, first->id);
}

void TestDemoConnector::ALL_2_aRestartTellsNothingAgainAndAddsOnlyNewIds()
{
    RecordingSink sink;
    {
        const auto connector = begun(sink, options(128, 900, 2));
        live(*connector, noon, 3min);
    }
    auto connector = *DemoConnector::make({128, 900, 2, 1, noon + 4min});
    connector->resume(noon + 3min);
    RecordingSink after;
    after.dialogs = sink.dialogs;
    connector->start(after);
    QCOMPARE(after.messagesTold, 0);
    QCOMPARE(after.dialogsTold, 0);
    live(*connector, noon + 4min, 3min);
    QVERIFY(after.messagesTold > 0);
    QVERIFY(after.known);
    std::set<MessageId> ids;
    for (const RecordingSink *each : {&sink, &after}) {
        for (const auto &[dialog, messages] : each->messages) {
            for (const Message &message : messages)
                QVERIFY2(ids.insert(message.id).second, qPrintable(message.id.value()));
        }
    }
    // A dialog that came into being before the restart can still be answered.
    for (const auto &[id, dialog] : sink.dialogs) {
        if (!m_world.dialogs.contains(id))
            QVERIFY2(send(*connector, id.value(), u"Да"_s, u"to "_s + id.value()), qPrintable(id.value()));
    }
}

void TestDemoConnector::aComputerThatSleptIsNotFlooded()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    static_cast<void>(connector->advance(noon + 72h));
    QVERIFY(sink.messagesTold < 900 + 60);
}

void TestDemoConnector::scalesToTheNumbersAskedFor_data()
{
    QTest::addColumn<int>("dialogs");
    QTest::addColumn<qint64>("messages");
    QTest::addColumn<qint64>("told");
    QTest::newRow("one dialog") << 1 << qint64(1) << qint64(2); // the first scene has two messages
    QTest::newRow("scenes only") << 20 << qint64(10) << qint64(-1);
    QTest::newRow("few messages") << 1000 << qint64(1100) << qint64(1100);
    QTest::newRow("many messages") << 100 << qint64(5000) << qint64(5000);
    QTest::newRow("large") << 10000 << qint64(100000) << qint64(100000);
}

void TestDemoConnector::scalesToTheNumbersAskedFor()
{
    QFETCH(int, dialogs);
    QFETCH(qint64, messages);
    QFETCH(qint64, told);
    RecordingSink sink;
    static_cast<void>(begun(sink, options(dialogs, messages)));
    QCOMPARE(int(sink.dialogs.size()), dialogs);
    QCOMPARE(sink.messages.size(), sink.dialogs.size()); // no dialog is empty
    if (told >= 0)
        QCOMPARE(sink.messagesTold, told);
    std::set<MessageId> ids;
    for (const auto &[id, each] : sink.messages) {
        for (const Message &message : each)
            QVERIFY(ids.insert(message.id).second);
    }
}

void TestDemoConnector::livesAtTheRateAskedFor()
{
    RecordingSink sink;
    const auto connector = begun(sink, options(500, 3000, 500));
    live(*connector, noon, 10s, 20ms);
    const qint64 added = sink.messagesTold - 3000;
    QVERIFY2(added >= 4999 && added <= 5001, qPrintable(QString::number(added)));
    QCOMPARE(sink.typing, 0);
}

void TestDemoConnector::anEmptyWorldIsAWorld()
{
    RecordingSink sink;
    const auto connector = begun(sink, options(0, 0));
    live(*connector, noon, 2min);
    QCOMPARE(sink.shops.size(), size_t(4));
    QCOMPARE(sink.messagesTold, 0);
}

QTEST_GUILESS_MAIN(TestDemoConnector)
#include "tst_demo_connector.moc"
