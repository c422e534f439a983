// SPDX-License-Identifier: Apache-2.0
#include "conversation_samples.h"
#include "dialog_samples.h"
#include "support/test_clock.h"
#include "widget_main.h"

#include "ui/access/announcer.h"
#include "ui/conversation/message_view.h"
#include "ui/dialogs/dialog_list_view.h"
#include "ui/orders/order_list_view.h"
#include "ui/shell/status_line.h"
#include "ui/theme/plain_label.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::ui;

namespace {

QStringList heard; ///< by a reader of the screen: the names of the notifications that came up

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::ObjectShow && qobject_cast<Announcer *>(event->object()) != nullptr)
        heard += event->accessibleInterface()->text(QAccessible::Name);
    heard.removeAll(QString()); // it comes up before it has something to say
}

} // namespace

/// What is read out although the keyboard is elsewhere. On the wire: tst_at_spi.
class AnnouncementsTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        // As a reader of the screen does when it starts.
        QDBusMessage wake = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
        wake.setArguments({u"org.a11y.Status"_s, u"IsEnabled"_s, QVariant::fromValue(QDBusVariant(true))});
        (void)QDBusConnection::sessionBus().call(wake);
        // Only a platform with a bridge can be heard, and that only where there is a bus to cross.
        if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 10000))
            QSKIP("needs an X display and an accessibility bus");
        QAccessible::installUpdateHandler(hear);
    }
    void init() { heard.clear(); }

    void aNewMessageIsReadOut();
    void whatTheUserWroteHimselfAndOldHistoryAreNot();
    void aRefusedMessageIsReadOutOnce();
    void aFailureInTheStatusLineIsReadOut();
    void theLinkIsReadOutWhenItGoesAndComesBackAndNotAtEachTry();
    void anErrorIsReadOutWhenItIsSeen();
    void aFloodIsOneAnnouncementOfTheNewest();
    void markupIsReadAsItStands();
    void anOrderIsReadOutWhereverTheKeyboardIs();
    void aRowNamesItsShop();

private:
    const StoppedClock m_clock{};
};

void AnnouncementsTest::aNewMessageIsReadOut()
{
    MessageListModel model;
    MessageView view(model, m_clock);
    view.setDialog(PartyRole::Buyer, false);
    view.show();
    model.open(dialog, 0, history(1, 5), false);
    model.apply({said(6, u"When will it come?"_s)});
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY2(heard.front().startsWith(u"Buyer, "_s), qPrintable(heard.front()));
    QVERIFY2(heard.front().contains(u"When will it come?"_s), qPrintable(heard.front()));
}

void AnnouncementsTest::whatTheUserWroteHimselfAndOldHistoryAreNot()
{
    MessageListModel model;
    MessageView view(model, m_clock);
    view.show();
    model.open(dialog, 0, history(11, 15), true);
    model.apply({held(u"c1"_s, u"mine"_s)});
    model.prepend(history(6, 10), true);
    model.apply({said(16, u"theirs"_s)});
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(!heard.front().contains(u"mine"_s));
    QVERIFY(heard.front().contains(u"theirs"_s));
}

void AnnouncementsTest::aRefusedMessageIsReadOutOnce()
{
    MessageListModel model;
    MessageView view(model, m_clock);
    view.show();
    model.open(dialog, 0, history(1, 5), false);
    model.apply({held(u"c1"_s, u"my number"_s)});
    Message refused = held(u"c1"_s, u"my number"_s, Delivery::Refused);
    refused.refusal = u"phone"_s;
    model.apply({refused});
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY2(heard.front().contains(u"does not allow phone numbers"_s), qPrintable(heard.front()));
    model.apply({refused});
    model.apply({said(6, u"hello"_s)});
    QTRY_COMPARE(heard.size(), 2);
    QVERIFY(!heard.back().contains(u"phone numbers"_s));
}

void AnnouncementsTest::aFailureInTheStatusLineIsReadOut()
{
    StatusLine line(m_clock);
    line.show();
    line.showFailure({ErrorClass::Refused, u"role"_s, {}});
    QTRY_COMPARE(heard, QStringList{u"Your role does not allow this"_s});
}

void AnnouncementsTest::theLinkIsReadOutWhenItGoesAndComesBackAndNotAtEachTry()
{
    StatusLine line(m_clock);
    line.show();
    const auto becomes = [&line](LinkState state) {
        ConnectionStatus status;
        status.state = state;
        line.setStatus(status);
    };
    becomes(LinkState::Live);
    becomes(LinkState::Offline);
    QTRY_COMPARE(heard, QStringList{u"Offline"_s});
    for (int i = 0; i < 3; ++i) {
        becomes(LinkState::Connecting);
        becomes(LinkState::Offline);
    }
    becomes(LinkState::Live);
    QTRY_COMPARE(heard, QStringList({u"Offline"_s, u"Connected"_s}));
}

void AnnouncementsTest::anErrorIsReadOutWhenItIsSeen()
{
    QWidget window;
    PlainLabel label(TextStyle::Small, &window);
    announceText(label);
    label.resize(200, 20);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    label.setText(u"Too long"_s);
    QTRY_COMPARE(heard, QStringList{u"Too long"_s});
    label.update(); // painted again, but nothing new
    label.setText(u"Empty"_s);
    QTRY_COMPARE(heard, QStringList({u"Too long"_s, u"Empty"_s}));
    label.hide();
    label.show();
    QTRY_COMPARE(heard.size(), 3);
}

void AnnouncementsTest::aFloodIsOneAnnouncementOfTheNewest()
{
    QWidget window;
    window.show();
    for (int i = 0; i < 100; ++i)
        announce(window, u"message %1"_s.arg(i));
    QTRY_COMPARE(heard.size(), 1);
    QVERIFY(heard.front().endsWith(u"message 99"_s));
    QVERIFY(!heard.front().contains(u"message 10"_s));
}

void AnnouncementsTest::markupIsReadAsItStands()
{
    QWidget window;
    window.show();
    announce(window, u"<b>a</b>\nb"_s);
    QTRY_COMPARE(heard, QStringList{u"<b>a</b> b"_s});
}

void AnnouncementsTest::anOrderIsReadOutWhereverTheKeyboardIs()
{
    TestClock clock;
    OrderListModel model;
    const auto lineOf = [](const OrderRow &row) {
        OrderLine line;
        line.number = row.order.number;
        line.reason = u"Too late"_s;
        return line;
    };
    OrderListView view(model, lineOf);
    std::vector<OrderRow> rows(2);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].order.id = OrderId(QString::number(i));
        rows[i].order.number = u"137-%1"_s.arg(i);
        rows[i].order.createdAt = clock.now() - std::chrono::hours(i);
    }
    model.apply(rows);
    QCOMPARE(model.rowCount(), 2);
    auto *list = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 2);
    QCOMPARE(list->child(0)->text(QAccessible::Name), u"137-0, Too late"_s);
    QCOMPARE(list->child(1)->text(QAccessible::Name), u"137-1, Too late"_s);
    QCOMPARE(list->indexOfChild(list->child(1)), 1);
    QVERIFY(!list->child(0)->state().selected);
    list->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(list->child(0)->state().selected);
}

void AnnouncementsTest::aRowNamesItsShop()
{
    TestClock clock;
    DialogListModel model(clock);
    DialogListView view(model, clock);
    model.apply(vitrina::test::sampleDialogs());
    view.setShopNames({{ShopId(u"oz"_s), u"Tatik’s Things"_s}});
    view.resize(332, 600);
    bool named = false;
    for (int row = 0; row < model.rowCount(); ++row)
        named = named || view.spoken(row).contains(u"Tatik’s Things"_s);
    QVERIFY(named);
}

int main(int argc, char **argv)
{
    qputenv("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    Theme::instance().install();
    AnnouncementsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_announcements.moc"
