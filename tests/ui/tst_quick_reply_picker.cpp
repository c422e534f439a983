// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/send_button.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/quickreplies/quick_reply_picker.h"
#include "ui/settings/settings.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"

#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace vitrina::samples;
using namespace Qt::StringLiterals;

class QuickReplyPickerTest final : public QObject {
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
        tellShop(true);
        m_account->tell(notice::QuickReplies{{reply(u"Greeting"_s, u"Hello, {buyer}!"_s),
                                              reply(u"On its way"_s, u"Number: {tracking}."_s),
                                              reply(u"Other shop"_s, u"x"_s, u"s2"_s)}});
        m_pane->show();
        open();
    }
    void cleanup()
    {
        m_pane.reset();
        m_inbox.reset();
        m_account.reset();
    }

    void OZ_5_aTemplateIsInsertedAtTheCursorAndReplacesNothing()
    {
        type(u"before after"_s);
        QTextCursor cursor = field().textCursor();
        cursor.setPosition(0);
        cursor.setPosition(6, QTextCursor::KeepAnchor); // "before" is selected
        field().setTextCursor(cursor);
        choose(u"greet"_s);
        QCOMPARE(field().toPlainText(), u"before Hello, Oksana! after"_s);
        choose(u"greet"_s);
        QCOMPARE(field().toPlainText(), u"before Hello, Oksana! Hello, Oksana! after"_s);
    }
    void OZ_5_anEmptyVariableStopsTheSendingUntilItIsFilled()
    {
        choose(u"way"_s);
        QCOMPARE(field().toPlainText(), u"Number: {tracking}."_s);
        QVERIFY(!m_pane->composer().sendButton().isSendable());
        QCOMPARE(field().extraSelections().size(), 1);
        press(field(), Qt::Key_Return);
        QCOMPARE(m_account->count<intent::Send>(), 0);
        field().resetText(u"Number: 20450."_s);
        QVERIFY(m_pane->composer().sendButton().isSendable());
        QVERIFY(field().extraSelections().isEmpty());
    }
    void OZ_5_theShopsOwnTemplatesAreOfferedAndCounted()
    {
        m_pane->openQuickReplies();
        QCOMPARE(picker().list().model()->rowCount(), 2);
        QCOMPARE(picker().countText(), u"2 of 20"_s);
        QVERIFY(picker().noticeText().isEmpty());
    }
    void OZ_5_aShopInTestModeSaysSo()
    {
        tellShop(false);
        m_pane->openQuickReplies();
        QCOMPARE(picker().list().model()->rowCount(), 0);
        QVERIFY(picker().noticeText().contains(u"test mode"_s));
    }
    void OZ_5_whatTheMarketplaceDeletedIsShownAndNotInserted()
    {
        QuickReply gone = reply(u"Discount"_s, u"Cheaper on our site"_s);
        gone.state = QuickReplyState::Deleted;
        gone.reason = u"Offers elsewhere are forbidden"_s;
        m_account->tell(notice::QuickReplies{{gone}});
        choose(u"discount"_s);
        QVERIFY(picker().isVisible());
        QVERIFY(field().toPlainText().isEmpty());
    }
    void aChatThatClosesMeanwhileTakesItsPickerAlong()
    {
        m_pane->openQuickReplies();
        QVERIFY(picker().isVisible());
        Dialog closed = *m_inbox->current();
        closed.writeBlock = WriteBlock{u"window_closed"_s, {}};
        m_account->tell(notice::DialogUpdated{closed});
        QVERIFY(!picker().isVisible());
    }
    void OZ_6_everyRoleMayUseTheTemplates()
    {
        m_account->tell(notice::Me{{UserId(u"u1"_s), u"Ani"_s, UserRole::Operator}});
        choose(u"greet"_s);
        QCOMPARE(field().toPlainText(), u"Hello, Oksana!"_s);
    }
    void OZ_6_aTemplateIsEditedAndDeletedInTheListByItsRolesOnly()
    {
        QSignalSpy edited(&picker(), &ui::QuickReplyPicker::editRequested);
        QSignalSpy deleted(&picker(), &ui::QuickReplyPicker::deleteRequested);
        const auto tryAll = [this] {
            m_pane->openQuickReplies();
            QTest::keyClick(&picker().search(), Qt::Key_F2);
            QTest::keyClick(&picker().search(), Qt::Key_Delete, Qt::ControlModifier);
            const QRect row = picker().list().visualRect(picker().list().model()->index(1, 0));
            for (const auto tool : {ui::QuickReplyRow::Tool::Edit, ui::QuickReplyRow::Tool::Delete})
                QTest::mouseClick(picker().list().viewport(), Qt::LeftButton, {},
                                  ui::QuickReplyRow::toolRect(tool, row).center());
        };
        m_account->tell(notice::Me{{UserId(u"u1"_s), u"Ani"_s, UserRole::Operator}});
        tryAll();
        QVERIFY(edited.isEmpty() && deleted.isEmpty());
        QVERIFY(!picker().createButton().isVisible());
        QVERIFY(!picker().isVisible()); // where the others have their tools he has pressed the template itself
        m_account->tell(notice::Me{{UserId(u"u1"_s), u"Ani"_s, UserRole::Owner}});
        type({});
        tryAll();
        QCOMPARE(edited.size(), 2);
        QCOMPARE(deleted.size(), 2);
        QCOMPARE(edited.front().front().value<QuickReply>().title, u"Greeting"_s);
        QCOMPARE(edited.back().front().value<QuickReply>().title, u"On its way"_s);
        QVERIFY(picker().createButton().isVisible());
        QVERIFY(picker().isVisible()); // and nothing was inserted
        QVERIFY(field().toPlainText().isEmpty());
    }
    void OZ_5_theTemplateThatAMessageWasMadeFromIsSentWithIt()
    {
        choose(u"greet"_s);
        press(field(), Qt::Key_Return);
        QCOMPARE(sent().quickReply.value(), u"Greeting"_s);
        type(u"Typed by hand"_s);
        press(field(), Qt::Key_Return);
        QVERIFY(sent().quickReply.isEmpty());
        choose(u"greet"_s);
        type({}); // given up
        type(u"Typed by hand"_s);
        press(field(), Qt::Key_Return);
        QVERIFY(sent().quickReply.isEmpty());
    }
    void aSlashWhereAWordBeginsOpensThePicker()
    {
        QTest::keyClicks(&field(), u"/"_s);
        QVERIFY(picker().isVisible());
        QVERIFY(field().toPlainText().isEmpty());
        QTest::keyClick(&picker().search(), Qt::Key_Slash);
        QVERIFY(!picker().isVisible());
        QCOMPARE(field().toPlainText(), u"/"_s);
    }
    void aSlashInsideAWordIsASlash()
    {
        QTest::keyClicks(&field(), u"1/2"_s);
        QVERIFY(!picker().isVisible());
        QCOMPARE(field().toPlainText(), u"1/2"_s);
    }
    void escapeLeavesWhatWasTypedAsItWas()
    {
        type(u"half an answer"_s);
        m_pane->openQuickReplies();
        press(picker().search(), Qt::Key_Escape);
        QVERIFY(!picker().isVisible());
        QCOMPARE(field().toPlainText(), u"half an answer"_s);
    }
    void anotherDialogClosesThePicker()
    {
        m_pane->openQuickReplies();
        QVERIFY(picker().isVisible());
        open(u"d2"_s);
        QVERIFY(!picker().isVisible());
    }

private:
    static QuickReply reply(const QString &title, const QString &text, const QString &shop = u"s1"_s)
    {
        return {QuickReplyId(title), ShopId(shop), title, text, QuickReplyState::Accepted, {}};
    }
    void tellShop(bool quickReplies)
    {
        Shop one;
        one.id = ShopId(u"s1"_s);
        one.marketplace = m_profiles->all().front().id;
        one.quickReplies = quickReplies;
        m_account->tell(notice::Shops{{one}});
    }
    void open(const QString &id = u"d1"_s)
    {
        Dialog dialog;
        dialog.id = DialogId(id);
        dialog.shop = ShopId(u"s1"_s);
        dialog.label = PartyRole::Buyer;
        dialog.name = u"Oksana"_s;
        dialog.status = DialogStatus::Open;
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, {}, false, {}, {}});
    }
    void choose(const QString &search)
    {
        m_pane->openQuickReplies();
        QTest::keyClicks(&picker().search(), search);
        press(picker().search(), Qt::Key_Return);
    }
    [[nodiscard]] intent::Send sent() const { return m_account->all<intent::Send>().back(); }
    static void press(QWidget &widget, Qt::Key key) { QTest::keyClick(&widget, key); }
    void type(const QString &text) { field().resetText(text); }
    ui::ComposerField &field() { return m_pane->composer().field(); }
    ui::QuickReplyPicker &picker() { return m_pane->picker(); }

    StoppedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ConversationPane> m_pane;
};

QTEST_MAIN(QuickReplyPickerTest)
#include "tst_quick_reply_picker.moc"
