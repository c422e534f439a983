// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/orders/order_panel.h"
#include "ui/orders/phone_link.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"

#include "conversation_samples.h"
#include "fake_account.h"
#include "widget_main.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>

using namespace vitrina;
using namespace vitrina::samples;
using namespace std::chrono_literals;

/// What stands beside the chat: the order, the call, and what else there is of the buyer.
class TestBuyerOrders final : public QObject {
    Q_OBJECT
private:
    StoppedClock m_clock;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::OrderPanel> m_panel;

    [[nodiscard]] OrderRow orderNamed(const QString &id, const QString &scheme = {}) const
    {
        OrderRow row;
        row.order.id = OrderId(id);
        row.order.number = u"number "_s + id;
        row.order.scheme = scheme;
        row.order.state = u"created"_s;
        row.order.createdAt = m_clock.now() - 24h;
        return row;
    }
    void open(const QString &marketplace, const std::optional<Order> &order)
    {
        m_account->tell(notice::Shops{{{ShopId(u"s1"_s), marketplace, u"Shop"_s}}});
        Dialog dialog;
        dialog.id = samples::dialog;
        dialog.shop = ShopId(u"s1"_s);
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, {}, false, {}, order});
    }
    ui::Button *button(const QString &words) const
    {
        for (auto *each : m_panel->findChildren<ui::Button *>()) {
            if (each->text() == words)
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList labels() const
    {
        QStringList words;
        for (const auto *label : m_panel->findChildren<ui::PlainLabel *>())
            words += label->text();
        return words;
    }
    template <typename T> [[nodiscard]] const T *asked() const
    {
        for (const Intent &intent : m_account->asked) {
            if (const T *one = std::get_if<T>(&intent))
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles = std::make_unique<Profiles>(Profiles::loadAll().value());
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_panel = std::make_unique<ui::OrderPanel>(*m_inbox, *m_profiles);
        m_panel->resize(236, 700);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_inbox.reset();
    }

    void RZ_3_theBuyerIsCalledOnlyByAClickAndOnlyOnOnePlainNumber_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("link");
        QTest::newRow("international") << u"+380 (67) 123-45-67"_s << u"tel:+380671234567"_s;
        QTest::newRow("national") << u"067 123 45 67"_s << u"tel:0671234567"_s;
        QTest::newRow("words") << u"call me: 067 123 45 67"_s << QString();
        QTest::newRow("another scheme") << u"https://1234567"_s << QString();
        QTest::newRow("code") << u"*#06#12345"_s << QString();
        QTest::newRow("parameters") << u"0671234567;ext=1?x"_s << QString();
        QTest::newRow("plus inside") << u"067+1234567"_s << QString();
        QTest::newRow("too short") << u"102"_s << QString();
        QTest::newRow("too long") << u"1234567890123456"_s << QString();
        QTest::newRow("other digits") << u"٠٦٧١٢٣٤٥٦٧"_s << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void RZ_3_theBuyerIsCalledOnlyByAClickAndOnlyOnOnePlainNumber()
    {
        QFETCH(const QString, phone);
        QFETCH(const QString, link);
        const auto found = ui::callLink(phone);
        QCOMPARE(found ? found->toString() : QString(), link);
        std::vector<QUrl> called;
        m_panel->setCaller([&called](const QUrl &url) { called.push_back(url); });
        Order order = orderNamed(u"o1"_s).order;
        order.phone = phone;
        open(u"rozetka"_s, order);
        QVERIFY(called.empty());
        QCOMPARE(button(u"Call"_s) != nullptr, !link.isEmpty());
        if (link.isEmpty())
            return;
        button(u"Call"_s)->click();
        QCOMPARE(called, std::vector{QUrl(link)});
        button(u"Copy"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), phone);
    }

    void RZ_3_thePhoneIsShownOnlyWhereTheProfileSaysSo()
    {
        Order order = orderNamed(u"o1"_s).order;
        order.phone = u"+380 67 123 45 67"_s;
        open(u"ozon"_s, order);
        QVERIFY(!button(u"Call"_s));
        for (const auto *field : m_panel->findChildren<QLineEdit *>())
            QVERIFY(!field->text().contains(u"380"_s));
    }

    void RZ_3_otherOrdersAndChatsOfTheBuyerStandBelow()
    {
        open(u"ozon"_s, orderNamed(u"o1"_s).order);
        OrderRow chatted = orderNamed(u"o2"_s, u"fbs"_s);
        chatted.dialog = DialogId(u"d2"_s);
        const OrderRow unpaid = orderNamed(u"o3"_s, u"fbs"_s);
        OrderRow paid = orderNamed(u"o4"_s, u"fbs"_s);
        paid.order.paidAt = m_clock.now() - 1h;
        DialogRow known;
        known.id = DialogId(u"d2"_s);
        known.preview = u"about an order that is listed"_s;
        DialogRow question;
        question.id = DialogId(u"d3"_s);
        question.preview = u"A question before"_s;
        m_account->tell(notice::Buyer{DialogId(u"another"_s), {paid}, {}}); // of a dialog that was left
        QVERIFY(!button(u"Write to buyer"_s));
        m_account->tell(notice::Buyer{samples::dialog, {chatted, unpaid, paid}, {known, question}});
        const QStringList words = labels();
        for (const QString &expected : {u"A question before"_s, u"You can write once the order is paid"_s})
            QVERIFY2(words.contains(expected), qPrintable(expected));
        QVERIFY(!words.contains(known.preview)); // once is enough
        button(u"Write to buyer"_s)->click();
        QTRY_VERIFY(asked<intent::OpenOrder>());
        QCOMPARE(asked<intent::OpenOrder>()->order, paid.order.id);
        button(u"Open the chat"_s)->click();
        QTRY_COMPARE(m_account->count<intent::Open>(), 2);
    }

    void RZ_3_anotherDialogHasNothingOfTheBuyerBefore()
    {
        open(u"ozon"_s, {});
        m_account->tell(notice::Buyer{samples::dialog, {orderNamed(u"o2"_s)}, {}});
        QVERIFY(labels().contains(u"Other orders of this buyer"_s));
        m_inbox->closeDialog();
        QVERIFY(m_inbox->buyersOrders().empty());
        QVERIFY(!button(u"Write to buyer"_s));
    }
};

VITRINA_WIDGET_TEST_MAIN(TestBuyerOrders)
#include "tst_buyer_orders.moc"
