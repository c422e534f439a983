// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "support/test_clock.h"
#include "ui/orders/order_list_view.h"
#include "ui/orders/orders_page.h"
#include "ui/theme/field.h"
#include "ui/theme/theme.h"

#include "fake_account.h"
#include "widget_main.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The way from the list of orders to a buyer, as far as the screen goes.
class TestOrdersPage final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::OrdersPage> m_page;
    TestClock m_clock;

    [[nodiscard]] OrderRow row(const QString &id, const QString &shop, const QString &scheme) const
    {
        OrderRow row;
        row.order.id = OrderId(id);
        row.order.shop = ShopId(shop);
        row.order.number = u"137-"_s + id;
        row.order.scheme = scheme;
        row.order.state = u"created"_s;
        row.order.createdAt = m_clock.now() - 1h;
        return row;
    }
    void show(const std::vector<OrderRow> &rows)
    {
        m_account->tell(notice::Orders{{}, {}, {}, rows, false});
        QCOMPARE(m_inbox->orders().rowCount(), int(rows.size()));
    }
    void press(int row)
    {
        const QRect button = m_page->list().buttonRect(row);
        const QPoint place = button.isEmpty() ? m_page->list().rowRect(row).center() : button.center();
        QTest::mouseClick(m_page->list().viewport(), Qt::LeftButton, {}, place);
    }
    template <typename T> [[nodiscard]] std::vector<T> asked() const
    {
        std::vector<T> found;
        for (const Intent &intent : m_account->asked) {
            if (const T *one = std::get_if<T>(&intent))
                found.push_back(*one);
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        ui::Theme::instance().install();
        m_profiles = std::make_unique<Profiles>(Profiles::loadAll().value());
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_account->tell(notice::Shops{
            {{ShopId(u"oz"_s), u"ozon"_s, u"Тёплый дом"_s}, {ShopId(u"ym"_s), u"yandexmarket"_s, u"Маркет"_s}}});
        m_page = std::make_unique<ui::OrdersPage>(*m_inbox, *m_profiles);
        m_page->resize(900, 500);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_inbox.reset();
    }

    void OZ_1_whoMayNotBeWrittenToIsSaidWithTheReasonAndTheMoment()
    {
        OrderRow fbo = row(u"2"_s, u"oz"_s, u"fbo"_s);
        fbo.order.paidAt = m_clock.now() - 30min;
        fbo.order.shipBy = m_clock.now() + 72h;
        OrderRow later = row(u"3"_s, u"oz"_s, u"realfbs"_s);
        later.order.paidAt = m_clock.now() + 48h;
        show({row(u"1"_s, u"oz"_s, u"fbs"_s), fbo, later});
        QCOMPARE(m_page->list().line(0).reason, u"You can write once the order is paid"_s);
        QVERIFY(m_page->list().line(1).reason.startsWith(u"You can write once the order is shipped, due by "_s));
        QVERIFY(m_page->list().line(2).reason.startsWith(u"You can write from "_s));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m_page->list().buttonRect(i).isEmpty());
            press(i);
            QTest::keyClick(&m_page->list(), Qt::Key_Return);
        }
        QVERIFY(asked<intent::OpenOrder>().empty());
        m_clock.forward(48h); // the moment has come
        QCOMPARE(m_page->list().line(2).action, u"Write to buyer"_s);
    }

    void OZ_4_theSellerWritesFirstFromTheListOfOrders()
    {
        OrderRow paid = row(u"1"_s, u"oz"_s, u"fbs"_s);
        paid.order.paidAt = m_clock.now();
        show({paid});
        QSignalSpy opened(m_page.get(), &ui::OrdersPage::chatOpened);
        QCOMPARE(m_page->list().line(0).action, u"Write to buyer"_s);
        press(0);
        press(0); // once is enough
        QCOMPARE(asked<intent::OpenOrder>().size(), size_t(1));
        QCOMPARE(asked<intent::OpenOrder>().front().order, paid.order.id);
        QCOMPARE(opened.size(), 0);
        m_account->tell(notice::Settled{asked<intent::OpenOrder>().front().command, {}, DialogId(u"new"_s)});
        QCOMPARE(opened.size(), 1);
        QCOMPARE(asked<intent::Open>().back().dialog, DialogId(u"new"_s));
    }

    void OZ_4_byTheKeyboardAlone()
    {
        OrderRow paid = row(u"2"_s, u"oz"_s, u"fbs"_s);
        paid.order.paidAt = m_clock.now();
        show({row(u"1"_s, u"oz"_s, u"fbs"_s), paid});
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->list().setFocus();
        QTest::keyClick(&m_page->list(), Qt::Key_Down);
        QCOMPARE(m_page->list().currentRow(), 1);
        QTest::keyClick(&m_page->list(), Qt::Key_Return);
        QCOMPARE(asked<intent::OpenOrder>().size(), size_t(1));
    }

    void OZ_4_aChatThatIsThereIsOpenedAtOnce()
    {
        OrderRow known = row(u"1"_s, u"oz"_s, u"fbs"_s); // not paid, but the buyer has written
        known.dialog = DialogId(u"d1"_s);
        show({known});
        QSignalSpy opened(m_page.get(), &ui::OrdersPage::chatOpened);
        QCOMPARE(m_page->list().line(0).action, u"Open the chat"_s);
        press(0);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(asked<intent::Open>().back().dialog, known.dialog);
        QVERIFY(asked<intent::OpenOrder>().empty());
    }

    void OZ_4_aRefusalIsSaidInWordsAndTheListStays()
    {
        OrderRow paid = row(u"1"_s, u"oz"_s, u"fbs"_s);
        paid.order.paidAt = m_clock.now();
        show({paid});
        QSignalSpy opened(m_page.get(), &ui::OrdersPage::chatOpened);
        press(0);
        const CommandId command = asked<intent::OpenOrder>().front().command;
        m_account->tell(notice::Settled{command, Error{ErrorClass::Refused, u"not_shipped"_s, {}}, {}});
        QCOMPARE(m_page->failureText(), u"The buyer can be written to once the order is shipped"_s);
        QCOMPARE(opened.size(), 0);
        press(0); // and again
        QCOMPARE(asked<intent::OpenOrder>().size(), size_t(2));
        QVERIFY(m_page->failureText().isEmpty());
    }

    void YM_1_onlyTheBuyerStartsAndTheRowSaysSo()
    {
        OrderRow direct = row(u"1"_s, u"ym"_s, u"direct"_s);
        direct.order.state = u"delivered"_s;
        direct.order.paidAt = direct.order.shippedAt = m_clock.now() - 1h;
        show({direct});
        QCOMPARE(m_page->list().line(0).reason, u"Only the buyer can start this chat"_s);
        press(0);
        QVERIFY(asked<intent::OpenOrder>().empty());
    }

    void aNumberIsLookedForAfterTheTyping()
    {
        show({row(u"1"_s, u"oz"_s, u"fbs"_s)});
        QTest::keyClicks(&m_page->search(), u"137-9"_s);
        QTRY_COMPARE(asked<intent::ListOrders>().back().number, u"137-9"_s);
        m_account->tell(notice::Orders{{}, u"137-9"_s, {}, {}, false});
        QCOMPARE(m_inbox->orders().rowCount(), 0);
    }

    void thousandsOfOrdersComeAsTheyAreLookedAt()
    {
        std::vector<OrderRow> rows;
        for (int i = 0; i < 200; ++i) {
            rows.push_back(row(QString::number(i), u"oz"_s, u"fbs"_s));
            rows.back().order.createdAt -= std::chrono::minutes(i);
        }
        m_account->tell(notice::Orders{{}, {}, {}, rows, true});
        const size_t before = asked<intent::ListOrders>().size();
        m_page->list().setFocus();
        QTest::keyClick(&m_page->list(), Qt::Key_End);
        QCOMPARE(asked<intent::ListOrders>().size(), before + 1);
        QCOMPARE(asked<intent::ListOrders>().back().after, rows.back().order.id);
    }
};

VITRINA_WIDGET_TEST_MAIN(TestOrdersPage)
#include "tst_orders_page.moc"
