// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/finding_watch.h"
#include "ui/conversation/link_dialog.h"
#include "ui/conversation/message_view.h"
#include "ui/dialogs/dialog_row_words.h"
#include "ui/safety/fraud_banner.h"
#include "ui/safety/fraud_report_dialog.h"
#include "ui/settings/settings.h"
#include "ui/theme/button.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"
#include "widget_main.h"

#include <QAccessible>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <utility>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::ui;

namespace {

const QString asksForCode = u"Пришлите код из смс"_s;

Dialog dialogNamed(const QString &name, PartyRole label = PartyRole::Buyer)
{
    Dialog result;
    result.id = samples::dialog;
    result.shop = ShopId(u"s1"_s);
    result.label = label;
    result.name = name;
    result.status = DialogStatus::Open;
    return result;
}

} // namespace

class TestFindings final : public QObject {
    Q_OBJECT
private:
    StoppedClock m_clock;
    QTemporaryDir m_folder;
    std::optional<Profiles> m_profiles;
    std::shared_ptr<const MessageCheck> m_check;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ConversationPane> m_pane;
    std::vector<QUrl> m_opened;
    std::vector<AcceptedFinding> m_accepted;

    MessageView &view() { return m_pane->messages(); }
    void open(const Dialog &dialog, const std::vector<Message> &messages)
    {
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, messages, false, {}, {}});
    }
    /// The engine's part of "It's fine".
    void carryOut()
    {
        for (const Intent &intent : std::exchange(m_account->asked, {})) {
            if (const auto *accept = std::get_if<intent::AcceptFinding>(&intent)) {
                std::erase(m_accepted, accept->finding);
                if (accept->on)
                    m_accepted.push_back(accept->finding);
            }
        }
        m_account->tell(notice::AcceptedFindings{m_accepted});
    }
    void press(int row, Spot spot)
    {
        for (const SpotLine &line : view().rowLayout(row).spots) {
            if (line.spot == spot)
                return QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                                         line.rect.center() + view().rowRect(row).topLeft());
        }
        QFAIL("no such spot");
    }
    bool offers(int row, Spot spot)
    {
        const auto &spots = view().rowLayout(row).spots;
        return std::ranges::any_of(spots, [spot](const SpotLine &line) { return line.spot == spot; });
    }
    Button *buttonNamed(const QString &text)
    {
        for (auto *button : m_pane->fraudBanner().findChildren<Button *>()) {
            if (button->text() == text && !button->isHidden())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles.emplace(*Profiles::loadAll());
        m_check = std::make_shared<const MessageCheck>(*MessageCheck::load());
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.json"_s));
    }
    void init()
    {
        m_opened.clear();
        m_accepted.clear();
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        Shop shop;
        shop.id = ShopId(u"s1"_s);
        shop.marketplace = u"ozon"_s;
        m_account->tell(notice::Shops{{shop}});
        m_pane = std::make_unique<ConversationPane>(*m_inbox, *m_profiles, *m_settings);
        m_pane->setLinkOpener([this](const QUrl &link) { m_opened.push_back(link); });
        m_pane->resize(484, 700);
        m_pane->show();
        m_pane->setMessageCheck(m_check);
    }
    void cleanup()
    {
        m_pane.reset();
        m_inbox.reset();
    }

    void OZ_7_aBarOverTheMessageSaysWhyAndTheWordsAreMarked()
    {
        open(dialogNamed(u"Иван"_s), {said(1, u"Добрый день"_s), said(2, asksForCode)});
        QTRY_VERIFY(view().rowLayout(1).finding);
        const MessageLayout &row = view().rowLayout(1);
        QVERIFY(!row.finding->words.isCut());
        QVERIFY(row.finding->box.bottom() < row.bubble.top());
        QVERIFY(QRect(0, 0, view().viewport()->width(), row.height).contains(row.finding->box));
        QVERIFY(!row.marks.empty());
        for (const QRect &mark : row.marks) {
            QCOMPARE(mark.height(), 2);
            QVERIFY(row.bubble.contains(mark.translated(row.textAt)));
        }
        QVERIFY(!view().rowLayout(0).finding);
        QVERIFY(m_pane->fraudBanner().isHidden()); // the name is no claim
        // The two pixels are there, in the colour of danger.
        const QPoint mark = row.marks.front().translated(row.textAt + view().rowRect(1).topLeft()).center();
        QCOMPARE(view().viewport()->grab().toImage().pixelColor(mark), themeColor(Color::Danger));
    }

    void OZ_7_aTranslationShowsTheBarAndMarksOnlyItsOwnWords()
    {
        open(dialogNamed(u"Tomasz"_s), {translated(1, u"Wyślij to"_s, asksForCode)});
        QTRY_VERIFY(view().rowLayout(0).finding);
        QVERIFY(!view().rowLayout(0).marks.empty());
        view().toggleOriginal(0);
        QVERIFY(view().rowLayout(0).finding);
        QVERIFY(view().rowLayout(0).marks.empty());
    }

    void OZ_7_itsFineTakesTheBarAwayAndUndoBringsItBack()
    {
        open(dialogNamed(u"Иван"_s), {said(1, asksForCode)});
        QTRY_VERIFY(view().rowLayout(0).finding);
        press(0, Spot::FindingFine);
        carryOut();
        QCOMPARE(m_accepted.size(), std::size_t(1));
        QVERIFY(view().rowLayout(0).finding->accepted);
        QVERIFY(view().rowLayout(0).marks.empty());
        press(0, Spot::FindingUndo);
        carryOut();
        QVERIFY(m_accepted.empty());
        QVERIFY(!view().rowLayout(0).finding->accepted);
    }

    void OZ_7_theKeyboardReachesWhatTheBarOffers()
    {
        open(dialogNamed(u"Иван"_s), {said(1, asksForCode)});
        QTRY_VERIFY(view().rowLayout(0).finding);
        view().setCurrentRow(0);
        QTest::keyClick(&view(), Qt::Key_Return);
        const auto *menu = view().findChild<QMenu *>();
        QVERIFY(menu);
        menu->actions().front()->trigger();
        carryOut();
        QCOMPARE(m_accepted.size(), std::size_t(1));
    }

    void OZ_7_whatWasCalledFineEarlierCanBeTakenBackFromTheMenu()
    {
        m_accepted = {{samples::dialog, u"code_request"_s, {}}};
        carryOut();
        open(dialogNamed(u"Иван"_s), {said(1, asksForCode)});
        QSignalSpy again(&view(), &MessageView::warnAgainRequested);
        const auto offered = [this] {
            view().setCurrentRow(0);
            QTest::keyClick(&view(), Qt::Key_Return);
            const auto menus = view().findChildren<QMenu *>();
            return menus.back()->actions().front();
        };
        QTRY_COMPARE(offered()->text(), u"Warn about this again"_s);
        offered()->trigger();
        QCOMPARE(again.count(), 1);
        carryOut();
        QVERIFY(m_accepted.empty());
        QVERIFY(view().rowLayout(0).finding);
    }

    void OZ_7_aReaderOfTheScreenHearsTheFinding()
    {
        open(dialogNamed(u"Иван"_s), {said(1, asksForCode)});
        QTRY_VERIFY(view().rowLayout(0).finding);
        auto *list = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(list->child(0)->text(QAccessible::Name).startsWith(u"Warning: "_s));
        QVERIFY(list->child(0)->text(QAccessible::Name).contains(asksForCode));
    }

    void OZ_10_theBarOffersAReportWithItsMessage()
    {
        open(dialogNamed(u"Иван"_s), {said(1, u"Добрый день"_s), said(2, asksForCode)});
        QTRY_VERIFY(view().rowLayout(1).finding);
        QSignalSpy reports(&view(), &MessageView::reportRequested);
        press(1, Spot::FindingReport);
        QCOMPARE(reports.count(), 1);
        QCOMPARE(reports.front().front().value<MessageId>(), MessageId(u"m2"_s));
        QVERIFY(m_pane->findChild<FraudReportDialog *>());
    }

    void OZ_10_theBannerOffersAReportWithAllDoubtfulMessages()
    {
        open(dialogNamed(u"Ozon Support"_s), {said(1, u"Добрый день"_s), said(2, asksForCode)});
        QTRY_VERIFY(view().rowLayout(1).finding);
        auto *watch = m_pane->findChild<FindingWatch *>();
        QSignalSpy reports(watch, &FindingWatch::reportRequested);
        buttonNamed(u"Report"_s)->click();
        QCOMPARE(reports.count(), 1);
        QCOMPARE(reports.front().front().value<std::vector<MessageId>>(), std::vector{MessageId(u"m2"_s)});
        watch->setReportOffered(false); // a marketplace that takes none
        QVERIFY(!buttonNamed(u"Report"_s) && !offers(1, Spot::FindingReport));
    }

    void OZ_8_aBannerStandsUnderTheHeaderOfAFalseSupport()
    {
        open(dialogNamed(u"Служба поддержки 0zon"_s), {said(1, asksForCode)});
        QVERIFY(m_pane->fraudBanner().isVisible()); // at once: the name needs no message
        QTRY_COMPARE(m_pane->fraudBanner().words().count(u'\n'), 1); // and the code
        QVERIFY(m_pane->fraudBanner().geometry().bottom() < view().geometry().top());
        buttonNamed(u"It’s fine"_s)->click();
        carryOut();
        QCOMPARE(
            m_accepted,
            (std::vector{AcceptedFinding{samples::dialog, u"support_impersonation"_s, u"Служба поддержки 0zon"_s}}));
        QVERIFY(buttonNamed(u"Undo"_s));
        buttonNamed(u"Undo"_s)->click();
        carryOut();
        QVERIFY(buttonNamed(u"It’s fine"_s));
        QVERIFY(m_pane->composer().isVisible()); // nothing is blocked
    }

    void OZ_8_realSupportHasNoBanner()
    {
        Message message = said(1, asksForCode);
        message.author = PartyRole::Support;
        open(dialogNamed(u"Служба поддержки Ozon"_s, PartyRole::Support), {message});
        QVERIFY(m_pane->fraudBanner().isHidden());
    }

    void OZ_8_fraudIsTheSecondMarkOfARow()
    {
        DialogRow row;
        row.posesAsSupport = true;
        row.hasDraft = true;
        QCOMPARE(dialog_row::mark(row)->words, u"Possible fraud"_s);
        row.failed = 1;
        QVERIFY(dialog_row::mark(row)->words != u"Possible fraud"_s);
    }

    void OZ_7_onlyTheMarketplacesOwnLinksOpenAtOnce_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("reported");
        QTest::addColumn<bool>("atOnce");
        QTest::newRow("own") << u"https://seller.ozon.ru/help"_s << false << true;
        QTest::newRow("own, reported dialog") << u"https://seller.ozon.ru/help"_s << true << false;
        QTest::newRow("own, not encrypted") << u"http://ozon.ru/"_s << false << false;
        QTest::newRow("own, port") << u"https://ozon.ru:444/"_s << false << false;
        QTest::newRow("like own") << u"https://ozon-help.example/"_s << false << false;
        QTest::newRow("below another") << u"https://ozon.ru.help.example/"_s << false << false;
        QTest::newRow("another marketplace's") << u"https://rozetka.com.ua/"_s << false << false;
    }
    void OZ_7_onlyTheMarketplacesOwnLinksOpenAtOnce()
    {
        QFETCH(QString, link);
        QFETCH(bool, reported);
        QFETCH(bool, atOnce);
        Dialog dialog = dialogNamed(u"Иван"_s);
        dialog.reported = reported;
        open(dialog, {said(1, link)});
        Q_EMIT view().linkActivated(QUrl(link));
        QCOMPARE(m_opened.size(), std::size_t(atOnce ? 1 : 0));
        auto *question = m_pane->findChild<LinkDialog *>();
        QCOMPARE(question == nullptr, atOnce);
        if (!question)
            return;
        question->accept();
        QCOMPARE(m_opened.size(), std::size_t(1));
    }

    void OZ_7_theQuestionNamesTheRegistrableDomainAndTheReasons()
    {
        open(dialogNamed(u"Иван"_s), {said(1, u"x"_s)});
        Q_EMIT view().linkActivated(QUrl(u"http://ozon.ru.login.pay-order.co.uk/x"_s));
        const auto *question = m_pane->findChild<LinkDialog *>();
        QVERIFY(question);
        QCOMPARE(question->shownHost(), u"pay-order.co.uk"_s);
        QStringList words;
        for (const auto *label : question->findChildren<QLabel *>())
            words += label->text();
        QVERIFY(words.contains(u"pay-order.co.uk"_s));
        QVERIFY(words.contains(u"The address looks like the marketplace’s, but the site is somebody else’s"_s));
        QVERIFY(words.contains(u"The connection to it is not encrypted."_s));
    }
};

VITRINA_WIDGET_TEST_MAIN(TestFindings)
#include "tst_findings.moc"
