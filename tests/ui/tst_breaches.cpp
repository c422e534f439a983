// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "safety/message_check.h"
#include "ui/composer/breach_watch.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/send_button.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/message_view.h"
#include "ui/safety/allowed_hosts_dialog.h"
#include "ui/safety/host_entry.h"
#include "ui/settings/settings.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace vitrina::samples;
using ui::BreachPopover;

namespace {

// A conversation of one shop, as the window has it.
class Desk {
public:
    Desk(const Profiles &profiles, std::shared_ptr<const MessageCheck> check, const QString &marketplace)
        : settings(folder.filePath(u"settings.json"_s))
        , inbox(account, clock)
        , pane(inbox, profiles, settings)
    {
        Shop shop;
        shop.id = ShopId(u"s1"_s);
        shop.marketplace = marketplace;
        shop.chatAccess = true;
        shop.settings.allowedHosts = {u"maker.example"_s};
        account.tell(notice::Shops{{shop}});
        Order order;
        order.id = OrderId(u"o1"_s);
        order.number = u"380501234567"_s;
        order.tracking = u"20450812345678"_s;
        notice::Opened opened;
        opened.dialog.id = dialog;
        opened.dialog.shop = shop.id;
        opened.dialog.label = PartyRole::Buyer;
        opened.dialog.status = DialogStatus::Open;
        opened.dialog.orderNumber = order.number;
        opened.order = order;
        inbox.open(dialog);
        account.tell(opened);
        pane.setMessageCheck(check);
        pane.resize(484, 700);
        pane.show();
        pane.activateWindow();
        pane.composer().field().setFocus();
    }

    void type(const QString &text) { pane.composer().field().insertPlainText(text); }
    void clear() { pane.composer().field().resetText({}); }
    [[nodiscard]] QString text() { return pane.composer().field().toPlainText(); }
    [[nodiscard]] QStringList codes()
    {
        QStringList codes;
        (void)pane.composer().breaches().check().findingsNow();
        for (const Finding &finding : pane.composer().breaches().findings())
            codes += nameOf(finding.code);
        return codes;
    }
    void send() { pane.composer().sendButton().press(); }
    [[nodiscard]] std::vector<intent::Send> sent() const
    {
        std::vector<intent::Send> all;
        for (const Intent &one : account.asked) {
            if (const auto *send = std::get_if<intent::Send>(&one))
                all.push_back(*send);
        }
        return all;
    }
    [[nodiscard]] BreachPopover *popover()
    {
        BreachPopover *popover = pane.composer().breaches().popover();
        return popover != nullptr && popover->isVisible() ? popover : nullptr;
    }

    QTemporaryDir folder;
    ui::Settings settings;
    StoppedClock clock;
    FakeAccount account;
    Inbox inbox;
    ui::ConversationPane pane;
};

} // namespace

class TestBreaches final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        ui::Theme::instance().install();
        auto loaded = Profiles::loadAll();
        QVERIFY(loaded);
        m_profiles = std::make_unique<Profiles>(std::move(*loaded));
        auto check = MessageCheck::load();
        QVERIFY(check);
        m_check = std::make_shared<const MessageCheck>(std::move(*check));
    }

    void RZ_6_eachBreachIsUnderlinedWhereItStands()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(u"Ціна = 100, пишіть на shop.com.ua"_s);
        QTRY_COMPARE(desk.pane.composer().field().extraSelections().size(), 2);
        const auto marks = desk.pane.composer().field().extraSelections();
        QCOMPARE(marks[0].cursor.selectedText(), u"="_s);
        QCOMPARE(marks[1].cursor.selectedText(), u"shop.com.ua"_s);
        for (const auto &mark : marks) {
            QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
            QCOMPARE(mark.format.underlineColor(), ui::themeColor(ui::Color::Danger));
        }
        desk.clear();
        QTRY_VERIFY(desk.pane.composer().field().extraSelections().isEmpty());
    }

    void RZ_6_whatStopsIsNotSentButSelectedAndExplained_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("breach");
        QTest::newRow("equals") << u"2 + 2"_s << u"+"_s;
        QTest::newRow("less") << u"розмір < 42"_s << u"<"_s;
        QTest::newRow("link") << u"Дивіться https://shop.example/x тут"_s << u"https://shop.example/x"_s;
        QTest::newRow("phone") << u"Телефонуйте 067 765 43 21"_s << u"067 765 43 21"_s;
        QTest::newRow("mail") << u"Пишіть: me@shop.com"_s << u"me@shop.com"_s;
    }
    void RZ_6_whatStopsIsNotSentButSelectedAndExplained()
    {
        QFETCH(QString, text);
        QFETCH(QString, breach);
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(text);
        desk.send();
        QVERIFY(desk.sent().empty());
        QCOMPARE(desk.text(), text);
        QCOMPARE(desk.pane.composer().field().textCursor().selectedText(), breach);
        QVERIFY(desk.popover());
        QVERIFY(!desk.popover()->words().asks);
        QCOMPARE(desk.popover()->words().severity, Severity::Stop);
        QVERIFY(desk.popover()->words().source.contains(u"Rozetka"));
        QVERIFY(desk.popover()->words().source.contains(u"Communication with buyers"));
        desk.send();
        QVERIFY(desk.sent().empty());
        desk.clear();
        desk.type(u"Доброго дня!"_s);
        desk.send();
        QCOMPARE(desk.sent().size(), 1u);
        QVERIFY(!desk.popover());
    }

    void RZ_6_sizesPricesAndNumbersOfThisDialogPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("size and price") << u"Розмір 42-44, ціна 1 250,50 грн, висота 12 см"_s;
        QTest::newRow("order") << u"Замовлення 380501234567 вже в дорозі"_s;
        QTest::newRow("tracking") << u"Номер накладної 20450812345678"_s;
        QTest::newRow("date") << u"Відправимо 29.07.2026 до 18:00"_s;
    }
    void RZ_6_sizesPricesAndNumbersOfThisDialogPass()
    {
        QFETCH(QString, text);
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(text);
        QCOMPARE(desk.codes(), QStringList());
        desk.send();
        QCOMPARE(desk.sent().size(), 1u);
        QCOMPARE(desk.sent().front().confirmed, std::vector<QString>());
    }

    void YM_6_whatOnlyAPersonCanTellIsAskedOnceAndTravelsWithTheMessage()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        const QString text = u"Инструкция: https://docs.other.example/manual"_s;
        desk.type(text);
        desk.send();
        QVERIFY(desk.sent().empty());
        QVERIFY(desk.popover());
        QVERIFY(desk.popover()->words().asks);
        QVERIFY(desk.popover()->sendButton().isVisible());
        desk.popover()->sendButton().click();
        QCOMPARE(desk.sent().size(), 1u);
        QCOMPARE(desk.sent().front().text, text);
        QCOMPARE(desk.sent().front().confirmed, std::vector<QString>{u"link"_s});
        QVERIFY(desk.text().isEmpty());
    }

    void YM_6_aNewBreachAfterTheConfirmationIsAskedAnew()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.type(u"https://docs.other.example/manual"_s);
        desk.send();
        QVERIFY(desk.popover());
        desk.popover()->editButton().click();
        QVERIFY(desk.sent().empty());
        QVERIFY(!desk.popover());
        desk.pane.composer().field().moveCursor(QTextCursor::End);
        desk.type(u" и https://second.other.example"_s);
        desk.send();
        QVERIFY(desk.popover());
        QVERIFY(desk.sent().empty());
        desk.popover()->sendButton().click();
        QCOMPARE(desk.sent().size(), 1u);
        desk.type(u"https://docs.other.example/manual"_s);
        desk.send(); // another message: nothing was confirmed for it
        QCOMPARE(desk.sent().size(), 1u);
        QVERIFY(desk.popover());
    }

    void YM_6_askingForGoodReviewsOnlyIsFoundAndAskingForAnyIsNot()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.type(u"Будем рады вашему отзыву о товаре."_s);
        QCOMPARE(desk.codes(), QStringList());
        desk.clear();
        desk.type(u"Оставьте, пожалуйста, только положительный отзыв на 5 звёзд"_s);
        QCOMPARE(desk.codes(), QStringList{u"positive_review_request"_s});
    }

    void YM_5_hostsThatTheShopKeepsPass()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.type(u"Руководство: https://maker.example/manual и https://market.yandex.ru/product/1"_s);
        QCOMPARE(desk.codes(), QStringList());
        desk.send();
        QCOMPARE(desk.sent().size(), 1u);
    }

    void YM_5_theListIsKeptByOwnerAndAdministrator()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.account.tell(notice::Me{{UserId(u"u1"_s), u"Anna"_s, UserRole::Owner}});
        ui::AllowedHostsDialog list(desk.inbox, ShopId(u"s1"_s), u"https://www.Second.example/manual?x=1"_s, nullptr);
        list.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(list.shownHosts(), QStringList{u"maker.example"_s});
        QCOMPARE(list.field().text(), u"second.example"_s);
        list.add();
        QCOMPARE(desk.account.count<intent::PutShopSettings>(), 1);
        const auto put = std::get<intent::PutShopSettings>(desk.account.asked.back());
        QCOMPARE(put.settings.allowedHosts, (std::vector<QString>{u"maker.example"_s, u"second.example"_s}));
        list.add(); // the answer is still on its way
        QCOMPARE(desk.account.count<intent::PutShopSettings>(), 1);
        Shop shop = *desk.inbox.shop(ShopId(u"s1"_s));
        shop.settings = put.settings;
        desk.account.tell(notice::Shops{{shop}});
        desk.account.tell(notice::Settled{put.command, std::nullopt, {}});
        QCOMPARE(list.shownHosts().size(), 2);
        QVERIFY(list.field().text().isEmpty());
        desk.type(u"https://second.example/manual"_s);
        QCOMPARE(desk.codes(), QStringList());
        list.remove(u"maker.example"_s);
        const auto removed = std::get<intent::PutShopSettings>(desk.account.asked.back());
        QCOMPARE(removed.settings.allowedHosts, std::vector<QString>{u"second.example"_s});
        desk.account.tell(notice::Settled{removed.command, Error{ErrorClass::Refused, u"role"_s, {}}, {}});
        QVERIFY(!list.problem().isEmpty());
        desk.account.tell(notice::Me{{UserId(u"u1"_s), u"Anna"_s, UserRole::Manager}});
        QVERIFY(!list.field().isEnabled());
    }

    void YM_5_whatIsNoSiteIsSaidInWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"maker.com"_s << u"maker.com"_s;
        QTest::newRow("pasted") << u" HTTPS://www.Maker.com:443/a/b?c#d "_s << u"maker.com"_s;
        QTest::newRow("IDN") << u"кто.рф"_s << u"xn--j1ail.xn--p1ai"_s;
        QTest::newRow("user") << u"https://maker.com@evil.example/"_s << u"evil.example"_s;
        QTest::newRow("none") << u"  "_s << QString();
        QTest::newRow("word") << u"maker"_s << QString();
        QTest::newRow("suffix") << u"com.ua"_s << QString();
        QTest::newRow("number") << u"192.168.0.1"_s << QString();
        QTest::newRow("space") << u"maker dot com.x y"_s << QString();
    }
    void YM_5_whatIsNoSiteIsSaidInWords()
    {
        QFETCH(QString, typed);
        const ui::HostEntry entry = ui::readHost(typed);
        QTEST(entry.host, "host");
        QCOMPARE(entry.problem.isEmpty(), !entry.host.isEmpty());
    }

    void YM_5_aDoubtfulLinkLeadsToTheListForThoseWhoKeepIt()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.type(u"https://other.example"_s);
        desk.send();
        QVERIFY(desk.popover() && !desk.popover()->words().mayAllow);
        desk.account.tell(notice::Me{{UserId(u"u1"_s), u"Anna"_s, UserRole::Administrator}});
        desk.pane.refresh();
        desk.send();
        QVERIFY(desk.popover() && desk.popover()->words().mayAllow);
        desk.popover()->allowButton().click();
        auto *list = desk.pane.findChild<ui::AllowedHostsDialog *>();
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->field().text(), u"other.example"_s);
        QVERIFY(!desk.popover());
    }

    void OZ_5_whatTheMarketplaceMayCancelIsAskedBefore()
    {
        Desk desk(*m_profiles, m_check, u"ozon"_s);
        desk.type(u"Почта: me@shop.com"_s);
        desk.send();
        QVERIFY(desk.popover());
        QVERIFY(desk.popover()->words().asks);
        desk.popover()->sendButton().click();
        QCOMPARE(desk.sent().size(), 1u);
        QCOMPARE(desk.sent().front().confirmed, std::vector<QString>{u"contact_details"_s});
    }

    void aTextThatIsTooLongIsSaidOnceByTheCounter()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(u"слово "_s.repeated(200));
        QCOMPARE(desk.codes(), QStringList());
        QVERIFY(!desk.pane.composer().reasonText().isEmpty());
    }

    void fastTypingEndsWithTheFindingsOfTheNewestText()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        for (int i = 0; i < 50; ++i)
            desk.type(u"="_s);
        desk.clear();
        desk.type(u"усе гаразд <"_s);
        QTRY_COMPARE(desk.pane.composer().field().extraSelections().size(), 1);
        QCOMPARE(desk.pane.composer().breaches().findings().front().range.start, 11);
    }

    void withoutTheCheckEverythingIsSent()
    {
        Desk desk(*m_profiles, nullptr, u"rozetka"_s);
        desk.type(u"2 + 2 = 4"_s);
        desk.send();
        QCOMPARE(desk.sent().size(), 1u);
    }

    void oneWalksOverTheBreachesAndEscapeEndsIt()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(u"a = b, c > d"_s);
        desk.pane.composer().field().moveCursor(QTextCursor::Start);
        desk.pane.composer().breaches().walk(1);
        QCOMPARE(desk.pane.composer().field().textCursor().selectedText(), u"="_s);
        QVERIFY(desk.popover());
        QCOMPARE(desk.popover()->words().place, u"1 of 2"_s);
        desk.pane.composer().breaches().walk(1);
        QCOMPARE(desk.pane.composer().field().textCursor().selectedText(), u">"_s);
        desk.pane.composer().breaches().walk(1);
        QCOMPARE(desk.pane.composer().field().textCursor().selectedText(), u"="_s);
        desk.pane.composer().breaches().walk(-1);
        QCOMPARE(desk.pane.composer().field().textCursor().selectedText(), u">"_s);
        QTest::keyClick(&desk.pane.composer().field(), Qt::Key_Escape);
        QVERIFY(!desk.popover());
        QCOMPARE(desk.text(), u"a = b, c > d"_s);
    }

    void thePopoverStandsOverTheFieldInsideThePane()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        desk.type(u"<"_s);
        desk.send();
        QVERIFY(desk.popover());
        QCoreApplication::sendPostedEvents();
        const QRect box = desk.popover()->geometry();
        const QPoint field = desk.pane.composer().field().mapTo(&desk.pane, QPoint(0, 0));
        QCOMPARE(field.y() - (box.y() + box.height()), 4);
        QVERIFY(desk.pane.rect().contains(box));
        QVERIFY(desk.pane.messages().geometry().bottom() < box.y() + 8);
    }

    void RZ_6_aRefusedMessageThatStillBreaksARuleComesBackToBeCorrected()
    {
        Desk desk(*m_profiles, m_check, u"rozetka"_s);
        Message refused = held(u"c1"_s, u"пишіть: me@shop.com"_s, Delivery::Refused);
        desk.account.tell(notice::Messages{dialog, {refused}});
        Q_EMIT desk.pane.messages().retryRequested(CommandId(u"c1"_s), refused.text);
        QCOMPARE(desk.account.count<intent::Retry>(), 0);
        QCOMPARE(desk.text(), refused.text);
        QVERIFY(desk.popover());
        Q_EMIT desk.pane.messages().retryRequested(CommandId(u"c2"_s), u"Доброго дня"_s);
        QCOMPARE(desk.account.count<intent::Retry>(), 1);
    }

    void anotherDialogForgetsWhatWasConfirmed()
    {
        Desk desk(*m_profiles, m_check, u"yandexmarket"_s);
        desk.type(u"https://other.example"_s);
        desk.send();
        QVERIFY(desk.popover());
        desk.pane.composer().open(DialogId(u"d2"_s), u"https://other.example"_s);
        QVERIFY(!desk.popover());
        desk.send();
        QVERIFY(desk.sent().empty());
    }

private:
    std::unique_ptr<Profiles> m_profiles;
    std::shared_ptr<const MessageCheck> m_check;
};

QTEST_MAIN(TestBreaches)
#include "tst_breaches.moc"
