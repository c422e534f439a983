// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "marketplace/deadlines.h"
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/conversation/conversation_header.h"
#include "ui/dialogs/dialog_list_binding.h"
#include "ui/dialogs/dialog_list_pane.h"
#include "ui/dialogs/undo_bar.h"
#include "ui/shops/check_line.h"
#include "ui/shops/hours_editor.h"
#include "ui/shops/shop_bar.h"
#include "ui/shops/shop_settings_dialog.h"
#include "ui/shops/switch_words.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"

#include <QCheckBox>
#include <QPointer>
#include <QSignalSpy>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return fromMilliseconds(1'785'320'000'000); }
};

QString shownWords(const QWidget &widget)
{
    QStringList words;
    for (const auto *label : widget.findChildren<PlainLabel *>()) {
        if (label->isVisibleTo(&widget))
            words += label->text();
    }
    return words.join(u'\n');
}

} // namespace

/// The switches and clocks of a shop on the screen.
class ShopScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles = std::make_unique<Profiles>(*Profiles::loadAll());
    }
    void init()
    {
        m_shop = {};
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        signIn(UserRole::Owner);
        setLink(LinkState::Live);
    }
    void cleanup()
    {
        m_inbox.reset();
        m_account.reset();
    }

    void YM_2_theSwitchAboveTheListShowsWhatTheHubHas()
    {
        choose(u"yandexmarket"_s);
        ShopBar bar(*m_inbox, *m_profiles);
        bar.show();
        CheckLine *line = bar.findChildren<CheckLine *>().last();
        QVERIFY(line->isOn());
        line->box().click();
        QCOMPARE(m_account->count<intent::SetSwitch>(), 1);
        const auto asked = m_account->all<intent::SetSwitch>().front();
        QCOMPARE(asked.name, u"buyer_messages"_s);
        QCOMPARE(asked.on, false);
        QVERIFY(line->isOn()); // the hub has not answered
        QVERIFY(!line->box().isEnabled());
        m_shop.buyerMessages = false;
        m_account->tell(notice::Shops{{m_shop}});
        m_account->tell(notice::Settled{asked.command, {}, {}});
        QVERIFY(!line->isOn() && line->box().isEnabled());
    }

    void YM_2_whatIsOffSaysWhatThatMeansAndOffersToTurnItOn()
    {
        m_shop.buyerMessages = false;
        choose(u"yandexmarket"_s);
        ShopBar bar(*m_inbox, *m_profiles);
        bar.show();
        QVERIFY2(shownWords(bar).contains(u"old chats stay"_s), qPrintable(shownWords(bar)));
        auto *on = bar.findChild<Button *>();
        QVERIFY(on != nullptr && on->isVisible());
        QCOMPARE(on->text(), u"Turn on"_s);
        on->click();
        QCOMPARE(m_account->all<intent::SetSwitch>().front().on, true);
    }

    void YM_2_anotherRoleSeesTheSwitchWithTheReason()
    {
        signIn(UserRole::Operator);
        m_shop.buyerMessages = false;
        choose(u"yandexmarket"_s);
        ShopBar bar(*m_inbox, *m_profiles);
        bar.show();
        QVERIFY(!bar.findChild<Button *>()->isVisible());
        QVERIFY(!bar.findChildren<CheckLine *>().last()->box().isEnabled());
        QVERIFY(shownWords(bar).contains(u"Only these roles may change it: Owner"_s));
    }

    void YM_3_onlySubscribersStandsAboveTheListOfSuchAShopAlone()
    {
        choose(u"ozon"_s);
        ShopBar bar(*m_inbox, *m_profiles);
        bar.show();
        auto *only = bar.findChildren<CheckLine *>().first();
        QVERIFY(!only->isVisible());
        choose(u"yandexmarket"_s);
        QVERIFY(only->isVisible());
        QSignalSpy wanted(&bar, &ShopBar::filterWanted);
        only->box().click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.front().front().value<DialogFilter>().subscribers);
        m_inbox->setFilter({});
        QVERIFY(!bar.isVisible());
    }

    void OZ_11_theSettingsSayWhatTheSwitchDoesAndWhatItCanNot()
    {
        choose(u"ozon"_s);
        ShopSettingsDialog dialog(*m_inbox, *m_profiles, m_shop.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(shownWords(dialog).contains(u"After an order is placed the chat cannot be turned off"_s));
        CheckLine *line = dialog.findChild<CheckLine *>();
        line->box().click();
        const auto asked = m_account->all<intent::SetSwitch>().front();
        QCOMPARE(asked.name, u"product_page_messages"_s);
        m_account->tell(notice::Settled{asked.command, Error{ErrorClass::Refused, u"role"_s, {}}, {}});
        QVERIFY(line->isOn());
        QCOMPARE(dialog.problem(), u"Your role does not allow this"_s);
    }

    void OZ_11_otherRolesSeeTheSettingsWithTheReason()
    {
        signIn(UserRole::Manager);
        choose(u"ozon"_s);
        ShopSettingsDialog dialog(*m_inbox, *m_profiles, m_shop.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!dialog.findChild<CheckLine *>()->box().isEnabled());
        QVERIFY(!dialog.findChild<HoursEditor *>()->isEnabled());
        QCOMPARE(shownWords(dialog).count(u"Only these roles may change it: Owner"_s), 2);
    }

    void YM_2_withoutALinkTheSwitchSaysSo()
    {
        choose(u"yandexmarket"_s);
        setLink(LinkState::Offline);
        ShopSettingsDialog dialog(*m_inbox, *m_profiles, m_shop.id, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(!dialog.findChild<CheckLine *>()->box().isEnabled());
        QVERIFY(shownWords(dialog).contains(u"There is no connection to the hub now."_s));
        setLink(LinkState::Live);
        QVERIFY(dialog.findChild<CheckLine *>()->box().isEnabled());
    }

    void RZ_4_aTargetIsTightenedAndALongerOneRefusedInWords()
    {
        m_shop.settings.allowedHosts = {u"support.example.com"_s};
        choose(u"rozetka"_s);
        auto *dialog = new ShopSettingsDialog(*m_inbox, *m_profiles, m_shop.id, nullptr);
        const QPointer<ShopSettingsDialog> open(dialog);
        dialog->show();
        Field *minutes = dialog->findChild<Field *>();
        minutes->setText(u"121"_s);
        dialog->save();
        QCOMPARE(m_account->count<intent::PutShopSettings>(), 0);
        QVERIFY(dialog->problem().contains(u"longer"_s));
        minutes->setText(u"60"_s);
        dialog->save();
        const auto put = m_account->all<intent::PutShopSettings>().front();
        QCOMPARE(put.settings.answerMinutes, 60);
        QCOMPARE(put.settings.allowedHosts, m_shop.settings.allowedHosts); // what others settled stays
        m_account->tell(notice::Settled{put.command, {}, {}});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!open);
    }

    void RZ_4_hoursAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("dash") << u"9:00–18:00"_s << 540 << 1080;
        QTest::newRow("hyphen and spaces") << u" 09:30 - 17.15 "_s << 570 << 1035;
        QTest::newRow("hours alone") << u"9-18"_s << 540 << 1080;
        QTest::newRow("to midnight") << u"0:00-24:00"_s << 0 << 1440;
        QTest::newRow("backwards") << u"18-9"_s << -1 << -1;
        QTest::newRow("no such minute") << u"9:60-18:00"_s << -1 << -1;
        QTest::newRow("after midnight") << u"9:00-24:01"_s << -1 << -1;
        QTest::newRow("words") << u"always"_s << -1 << -1;
    }
    void RZ_4_hoursAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(int, from);
        QFETCH(int, to);
        HoursEditor editor;
        editor.findChildren<Field *>().at(2)->setText(text);
        const auto hours = editor.hours();
        QCOMPARE(hours.has_value(), from >= 0);
        if (hours) {
            QCOMPARE(*hours, (std::vector<WorkHours>{{3, from, to}}));
            HoursEditor other;
            other.setHours(*hours);
            QCOMPARE(other.hours(), hours); // what is shown can be read again
        }
    }

    void OV_6_noAnswerNeededCanBeTakenBack()
    {
        choose(u"ovoko"_s);
        DialogRow row;
        row.key = 1;
        row.id = DialogId(u"d1"_s);
        row.shop = m_shop.id;
        row.label = PartyRole::Buyer;
        row.name = u"Anna"_s;
        row.waitingSince = m_clock.now() - 1h;
        m_account->tell(notice::Rows{{row}, {}, true, false});
        DialogListPane pane(m_inbox->dialogs(), m_clock);
        bindDialogList(pane, *m_inbox, *m_profiles);
        pane.show();
        QVERIFY(!pane.undoBar().isVisible());
        pane.dismiss(row.id);
        QCOMPARE(m_account->all<intent::SetNoAnswerNeeded>().back().on, true);
        QVERIFY(pane.undoBar().isVisible());
        QVERIFY(pane.undoBar().accessibleName().contains(u"Anna"_s));
        pane.undoBar().button().click();
        QCOMPARE(m_account->count<intent::SetNoAnswerNeeded>(), 2);
        QCOMPARE(m_account->all<intent::SetNoAnswerNeeded>().back().on, false);
        QVERIFY(!pane.undoBar().isVisible());
        row.waitingSince.reset();
        m_account->tell(notice::Rows{{row}, {}, false, false});
        pane.dismiss(row.id); // nobody waits
        QCOMPARE(m_account->count<intent::SetNoAnswerNeeded>(), 2);
    }

    void YM_4_bothClocksAreSaidInWords()
    {
        const Profile *market = m_profiles->find(u"yandexmarket");
        Dialog dialog;
        dialog.waitingSince = m_clock.now() - 2h;
        dialog.answerDue = m_clock.now() + 1h;
        dialog.writeUntil = m_clock.now() + 5h;
        const QString words = shop_words::clocks(dialog, market, m_clock.now());
        QVERIFY2(words.contains(u"1 h left"_s), qPrintable(words));
        QVERIFY(words.contains(u"At the latest by"_s));
        QVERIFY(words.contains(u"The marketplace takes messages until"_s));
        QCOMPARE(shop_words::windowEnd(dialog, m_clock.now()), u"closes in 5 h"_s);
        dialog.answerDue = m_clock.now() - 4min;
        QVERIFY(shop_words::clocks(dialog, market, m_clock.now()).contains(u"4 min ago"_s));
        dialog.writeUntil = m_clock.now() + 48h;
        QCOMPARE(shop_words::windowEnd(dialog, m_clock.now()), QString());
        QCOMPARE(shop_words::clocks({}, market, m_clock.now()), QString());
    }

    void OV_1_theSiteOfTheBuyerIsShownInTheHeader()
    {
        ConversationHeader header;
        Dialog dialog;
        dialog.name = u"Tomasz"_s;
        dialog.site = u"ovoko.pl"_s;
        header.setDialog(dialog, {});
        QVERIFY(header.accessibleDescription().contains(u"ovoko.pl"_s));
    }

private:
    void signIn(UserRole role) { m_account->tell(notice::Me{{UserId(u"u"_s), u"Anna"_s, role}}); }
    void setLink(LinkState state)
    {
        ConnectionStatus status;
        status.state = state;
        m_account->tell(notice::Status{status});
    }
    void choose(const QString &marketplace)
    {
        m_shop.id = ShopId(marketplace);
        m_shop.marketplace = marketplace;
        m_shop.name = u"My shop"_s;
        m_account->tell(notice::Shops{{m_shop}});
        DialogFilter filter;
        filter.shop = m_shop.id;
        m_inbox->setFilter(filter);
    }

    StillClock m_clock;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    Shop m_shop;
};

VITRINA_WIDGET_TEST_MAIN(ShopScreensTest)
#include "tst_shop_screens.moc"
