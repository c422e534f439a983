// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/empty_page.h"
#include "ui/conversation/link_dialog.h"
#include "ui/conversation/message_view.h"
#include "ui/conversation/write_block_panel.h"
#include "ui/orders/money_text.h"
#include "ui/orders/order_panel.h"
#include "ui/safety/safety_rules_dialog.h"
#include "ui/settings/settings.h"
#include "ui/theme/badge.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace vitrina;
using namespace vitrina::samples;

namespace {

Dialog dialogNamed(const QString &id, const QString &name)
{
    Dialog result;
    result.id = DialogId(id);
    result.shop = ShopId(u"s1"_s);
    result.label = PartyRole::Buyer;
    result.name = name;
    result.orderNumber = u"5839201"_s;
    result.status = DialogStatus::Open;
    return result;
}

} // namespace

class TestConversationPane final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        ui::Theme::instance().install();
        auto loaded = Profiles::loadAll();
        QVERIFY(loaded);
        m_profiles = std::make_unique<Profiles>(std::move(*loaded));
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.json"_s));
        m_pane = std::make_unique<ui::ConversationPane>(*m_inbox, *m_profiles, *m_settings);
        m_pane->resize(484, 700);
        m_account->tell(notice::Shops{{shop(m_profiles->all().front().id)}});
    }
    void cleanup()
    {
        m_pane.reset();
        m_inbox.reset();
    }

    void OZ_3_badgeStandsRightOfTheNameWhateverTheName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("short") << u"Li"_s;
        QTest::newRow("none") << QString();
        QTest::newRow("500 letters") << u"W"_s.repeated(500);
        QTest::newRow("override") << QString(QChar(0x202E) + u"reyuB ✓ Support"_s);
        QTest::newRow("lines") << u"Support\n\n\n\nSupport"_s;
        QTest::newRow("piled marks") << QString(u"A"_s + QString(300, QChar(0x0301)));
        QTest::newRow("markup") << u"<table><tr><td><h1>Support</h1>"_s.repeated(20);
        QTest::newRow("emoji") << u"🟩✅"_s.repeated(100);
    }
    void OZ_3_badgeStandsRightOfTheNameWhateverTheName()
    {
        QFETCH(QString, name);
        for (const int width : {240, 420, 484, 900}) {
            ui::ConversationHeader header;
            header.resize(width, header.sizeHint().height());
            header.setDialog(dialogNamed(u"d1"_s, name), {});
            QCOMPARE(header.badgeRect().size(), ui::badge::size(PartyRole::Buyer));
            QCOMPARE(header.badgeRect().left() - header.nameRect().right() - 1, 8);
            QVERIFY(header.badgeRect().right() < width - 32);
            // The badge's own pixels are those of a badge next to any other name.
            const QImage picture = header.grab().toImage();
            QImage expected(header.badgeRect().size(), picture.format());
            expected.fill(ui::themeColor(ui::Color::Surface));
            QPainter painter(&expected);
            ui::badge::paint(painter, expected.rect(), PartyRole::Buyer);
            painter.end();
            QCOMPARE(picture.copy(header.badgeRect()), expected);
        }
    }

    void OZ_3_supportIsLabelledToo()
    {
        ui::ConversationHeader header;
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        dialog.label = PartyRole::Support;
        header.resize(484, 72);
        header.setDialog(dialog, {});
        QCOMPARE(header.badgeRect().size(), ui::badge::size(PartyRole::Support));
        QVERIFY(header.accessibleName().contains(u"Support"_s));
    }

    void OZ_7_theSafetyRulesAreOneClickAwayInEveryChat()
    {
        for (const Profile &profile : m_profiles->all()) {
            m_account->tell(notice::Shops{{shop(profile.id)}});
            open(dialogNamed(u"d1"_s, u"Anna"_s));
            m_pane->show();
            const auto buttons = m_pane->header().findChildren<QAbstractButton *>();
            const auto found = std::ranges::find(buttons, u"Safety rules"_s, &QAbstractButton::accessibleName);
            QVERIFY2(found != buttons.end() && (*found)->isVisible(), qPrintable(profile.id));
            (*found)->click();
            const auto *dialog = m_pane->findChild<ui::SafetyRulesDialog *>();
            QVERIFY(dialog != nullptr && dialog->isVisible());
            QStringList shown;
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                shown += label->text();
            for (const SafetyRule &rule : profile.safetyRules)
                QVERIFY2(shown.contains(rule.title.text(u"en"_s)), qPrintable(rule.code));
            (*found)->click(); // once more: the same one comes to the front
            QCOMPARE(m_pane->findChildren<ui::SafetyRulesDialog *>().size(), 1);
            delete dialog;
        }
    }

    void RZ_7_whoLeadsMaySaveTheProofAndForgetABuyer_data()
    {
        QTest::addColumn<UserRole>("role");
        QTest::addColumn<bool>("leads");
        QTest::newRow("owner") << UserRole::Owner << true;
        QTest::newRow("administrator") << UserRole::Administrator << true;
        QTest::newRow("manager") << UserRole::Manager << false;
        QTest::newRow("operator") << UserRole::Operator << false;
    }
    void RZ_7_whoLeadsMaySaveTheProofAndForgetABuyer()
    {
        QFETCH(UserRole, role);
        QFETCH(bool, leads);
        m_account->tell(notice::Me{{UserId(u"u1"_s), u"Ani"_s, role}});
        open(dialogNamed(u"d1"_s, u"Anna"_s));
        m_pane->show();
        const auto buttons = m_pane->header().findChildren<QAbstractButton *>();
        const auto more = std::ranges::find(buttons, u"More actions"_s, &QAbstractButton::accessibleName);
        QVERIFY(more != buttons.end());
        (*more)->click();
        auto *menu = m_pane->header().findChild<QMenu *>();
        QVERIFY(menu != nullptr);
        const auto actions = menu->actions();
        const auto forget = std::ranges::find(actions, u"Forget this buyer…"_s, &QAction::text);
        QCOMPARE(forget != actions.end(), leads);
        QCOMPARE(std::ranges::count(actions, u"Save the proof…"_s, &QAction::text), leads ? 1 : 0);
        if (leads) {
            (*forget)->trigger();
            auto *question = m_pane->findChild<ui::ConfirmDialog *>();
            QVERIFY(question != nullptr && question->isVisible());
            QCOMPARE(m_account->count<intent::ForgetBuyer>(), 0); // it is asked first
            question->accept();
            QCOMPARE(m_account->all<intent::ForgetBuyer>().at(0).dialog, DialogId(u"d1"_s));
        }
        menu->close();
    }

    void withoutADialogThePaneSaysSo()
    {
        m_pane->show();
        QVERIFY(m_pane->findChild<ui::EmptyPage *>()->isVisible());
        QVERIFY(!m_pane->composer().isVisible());
        open(dialogNamed(u"d1"_s, u"Anna"_s));
        QVERIFY(!m_pane->findChild<ui::EmptyPage *>()->isVisible());
        QVERIFY(m_pane->composer().isVisible());
        QCOMPARE(m_pane->header().accessibleName(), u"Anna, Buyer"_s);
    }

    void OV_5_withoutAccessNothingOfTheChatsIsShown()
    {
        Shop denied = shop(m_profiles->all().front().id);
        denied.chatAccess = false;
        m_pane->show();
        m_account->tell(notice::Shops{{denied}});
        const auto *page = m_pane->findChild<ui::EmptyPage *>();
        QVERIFY(page->isVisible());
        QVERIFY2(page->accessibleName().contains(u"No access"_s), qPrintable(page->accessibleName()));
        QVERIFY(!page->accessibleDescription().isEmpty());
        open(dialogNamed(u"d1"_s, u"Anna"_s));
        QVERIFY(page->isVisible());
        QVERIFY(!m_pane->messages().isVisible() && !m_pane->composer().isVisible() && !m_pane->header().isVisible());
    }

    void OZ_1_dialogThatIsNotOpenYetSaysWhyAndFromWhen()
    {
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        dialog.status = DialogStatus::NotYetOpen;
        dialog.writeBlock = WriteBlock{u"not_paid"_s, m_clock.now() + std::chrono::hours(3)};
        m_pane->show();
        open(dialog);
        const auto *block = m_pane->findChild<ui::WriteBlockPanel *>();
        QVERIFY(block->isVisible());
        QVERIFY(!m_pane->composer().isVisible());
        QVERIFY(block->accessibleDescription().contains(u"when the order is paid"_s));
        QVERIFY(block->accessibleDescription().contains(u"You can write from"_s));
        dialog.status = DialogStatus::Open;
        dialog.writeBlock.reset();
        m_account->tell(notice::DialogUpdated{dialog});
        QVERIFY(!block->isVisible());
        QVERIFY(m_pane->composer().isVisible());
    }

    void composerGoesWhenTheWriteWindowEnds()
    {
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        dialog.writeUntil = m_clock.now() + std::chrono::minutes(1);
        m_pane->show();
        open(dialog);
        QVERIFY(m_pane->composer().isVisible());
        m_clock.moment += std::chrono::minutes(2);
        m_pane->refresh();
        QVERIFY(!m_pane->composer().isVisible());
        m_clock.moment -= std::chrono::minutes(2);
    }

    void draftsAreKeptAsTypedOnSwitching()
    {
        open(dialogNamed(u"d1"_s, u"Anna"_s), u"old draft"_s);
        auto &field = m_pane->composer().field();
        QCOMPARE(field.toPlainText(), u"old draft"_s);
        field.insertPlainText(u" and  more\n"_s);
        open(dialogNamed(u"d2"_s, u"Boris"_s));
        QCOMPARE(field.toPlainText(), QString());
        const auto saved = m_account->all<intent::SaveDraft>();
        QCOMPARE(saved.size(), size_t(1));
        QCOMPARE(saved.front().draft.dialog, DialogId(u"d1"_s));
        QCOMPARE(saved.front().draft.text, u"old draft and  more\n"_s);
    }

    void aDialogThatIsOpenedAnewDoesNotTouchWhatIsBeingTyped()
    {
        open(dialogNamed(u"d1"_s, u"Anna"_s));
        m_pane->composer().field().insertPlainText(u"typing"_s);
        open(dialogNamed(u"d1"_s, u"Anna"_s), u"older"_s);
        QCOMPARE(m_pane->composer().field().toPlainText(), u"typing"_s);
    }

    void sentMessageAppearsAtOnce()
    {
        open(dialogNamed(u"d1"_s, u"Anna"_s));
        m_pane->composer().field().insertPlainText(u"Hello"_s);
        QTest::keyClick(&m_pane->composer().field(), Qt::Key_Return);
        QCOMPARE(m_account->all<intent::Send>().size(), size_t(1));
        QCOMPARE(m_inbox->messages().rowCount(), 1);
        QCOMPARE(m_inbox->messages().message(0).delivery, Delivery::Queued);
    }

    void RZ_5_answerGoesToTheQuestionItBelongsTo()
    {
        open(dialogNamed(u"d1"_s, u"Anna"_s), {}, {said(1, u"First?"_s), said(2, u"Second?"_s), answered(3, u"Yes"_s)});
        m_pane->composer().field().insertPlainText(u"And yes"_s);
        QTest::keyClick(&m_pane->composer().field(), Qt::Key_Return);
        QCOMPARE(m_account->all<intent::Send>().front().answers, MessageId(u"m2"_s));
    }

    void refusedMessageIsTakenUpAndOnlyThenDiscarded()
    {
        Message refused = held(u"c1"_s, u"call me"_s, Delivery::Refused);
        open(dialogNamed(u"d1"_s, u"Anna"_s), {}, {refused});
        m_pane->messages().activate(0, ui::Spot::Edit);
        QCOMPARE(m_pane->composer().field().toPlainText(), u"call me"_s);
        QCOMPARE(m_account->all<intent::SaveDraft>().size(), size_t(1));
        QCOMPARE(m_account->all<intent::Discard>().size(), size_t(1));
        m_pane->messages().activate(0, ui::Spot::Retry);
        QCOMPARE(m_account->all<intent::Retry>().front().command, CommandId(u"c1"_s));
    }

    void linkIsOpenedOnlyAfterTheQuestion()
    {
        std::vector<QUrl> opened;
        m_pane->setLinkOpener([&opened](const QUrl &url) { opened.push_back(url); });
        Q_EMIT m_pane->messages().linkActivated(QUrl(u"https://example.com/"_s));
        auto *question = m_pane->findChild<ui::LinkDialog *>();
        QVERIFY(question);
        QVERIFY(opened.empty());
        question->accept();
        QCOMPARE(opened.size(), size_t(1));
    }

    void whatIsSeenIsMarkedRead()
    {
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        dialog.unread = 1;
        open(dialog, {}, {said(1, u"Hello"_s)});
        QTimer turn;
        QSignalSpy turned(&turn, &QTimer::timeout);
        turn.start(0);
        QVERIFY(turned.wait());
        QCOMPARE(m_account->all<intent::MarkRead>().size(), size_t(0)); // nobody can see it
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        QTRY_COMPARE(m_account->all<intent::MarkRead>().size(), size_t(1));
        QCOMPARE(m_account->all<intent::MarkRead>().front().upTo, 1);
    }

    void whatWasMarkedUnreadByHandStaysSoWhileItIsOpen()
    {
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        open(dialog, {}, {said(1, u"Hello"_s)});
        m_inbox->markUnread(dialog.id);
        dialog.unread = 1;
        m_account->tell(notice::DialogUpdated{dialog});
        QEvent activated(QEvent::ActivationChange);
        QCoreApplication::sendEvent(m_pane.get(), &activated);
        QCOMPARE(m_account->all<intent::MarkRead>().size(), size_t(0));
        m_inbox->markDialogRead(dialog.id); // by hand
        QCOMPARE(m_account->all<intent::MarkRead>().size(), size_t(1));
        m_account->tell(notice::DialogUpdated{dialog}); // a new message
        m_inbox->markSeen();
        QCOMPARE(m_account->all<intent::MarkRead>().size(), size_t(2));
    }

    void theFirstDialogOfARunIsMarkedReadToo()
    {
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        // Its view is still hidden and small: the new messages don't fit before it is shown.
        Dialog dialog = dialogNamed(u"d1"_s, u"Anna"_s);
        dialog.unread = 3;
        m_inbox->open(dialog.id);
        std::vector<Message> messages;
        for (const qint64 position : {1, 2, 3}) {
            messages.push_back(said(position, u"Hello, and a few words more that take a line or two"_s));
            messages.back().dialog = dialog.id;
        }
        m_account->tell(notice::Opened{dialog, 1, messages, false, {}, {}});
        QTRY_COMPARE(m_account->all<intent::MarkRead>().size(), size_t(1));
        QCOMPARE(m_account->all<intent::MarkRead>().front().upTo, 3);
    }

    void RZ_3_orderStandsBesideTheChatWithThePhone()
    {
        ui::OrderPanel panel(*m_inbox, *m_profiles);
        panel.resize(236, 700);
        panel.show();
        QVERIFY(panel.findChild<ui::EmptyPage *>()->isVisible());
        Order order;
        order.number = u"5839201"_s;
        order.state = u"paid"_s;
        order.items = {{u"Фара передняя левая"_s, u"A-1"_s, 1, {64000, u"PLN"_s}}};
        order.total = {64000, u"PLN"_s};
        order.phone = u"+48 600 000 112"_s;
        m_account->tell(notice::OrderUpdated{order}); // of no open dialog: nothing happens
        open(dialogNamed(u"d1"_s, u"Anna"_s), {}, {}, order);
        QVERIFY(!panel.findChild<ui::EmptyPage *>()->isVisible());
        QStringList values;
        for (const auto *field : panel.findChildren<QLineEdit *>()) {
            QVERIFY(field->isReadOnly());
            values += field->text();
        }
        QVERIFY(values.contains(u"+48 600 000 112"_s));
        QVERIFY(values.contains(u"5839201"_s));
        QStringList labels;
        for (const auto *label : panel.findChildren<QLabel *>())
            labels += label->text();
        QVERIFY(labels.contains(u"Фара передняя левая"_s));
        QVERIFY(labels.contains(ui::moneyText(order.total)));
    }

    void moneyIsWrittenAsTheLocaleDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"ru_RU"_s));
        QCOMPARE(ui::moneyText({64000, u"PLN"_s}).simplified(), u"640,00 zł"_s);
        QCOMPARE(ui::moneyText({4850000, u"AMD"_s}).simplified(), u"48 500 ֏"_s);
        QVERIFY(ui::moneyText({-5, u"XYZ"_s}).contains(u"XYZ"_s));
        QLocale::setDefault(before);
    }

private:
    static Shop shop(const QString &marketplace)
    {
        Shop result;
        result.id = ShopId(u"s1"_s);
        result.marketplace = marketplace;
        result.name = u"Shop"_s;
        return result;
    }
    void open(const Dialog &dialog, const QString &draft = {}, const std::vector<Message> &messages = {},
              const std::optional<Order> &order = {})
    {
        m_inbox->open(dialog.id);
        std::vector<Message> own = messages;
        for (Message &message : own)
            message.dialog = dialog.id;
        m_account->tell(notice::Opened{dialog, 0, own, false, draft, order});
    }

    StoppedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ConversationPane> m_pane;
};

QTEST_MAIN(TestConversationPane)
#include "tst_conversation_pane.moc"
