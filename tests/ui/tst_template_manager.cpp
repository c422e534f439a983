// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/quickreplies/template_desk.h"
#include "ui/quickreplies/template_editor.h"
#include "ui/quickreplies/template_manager.h"
#include "ui/theme/button.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/field.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QListView>
#include <QMimeData>
#include <QTest>

using namespace vitrina;
using namespace vitrina::samples;
using namespace Qt::StringLiterals;

class TemplateManagerTest final : public QObject {
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
        m_window = std::make_unique<QWidget>();
        m_desk = new ui::TemplateDesk(*m_inbox, *m_profiles, *m_window);
        tellShop(true);
        tellRole(UserRole::Owner);
        m_account->tell(notice::QuickReplies{{reply(u"Greeting"_s), reply(u"Return"_s)}});
        m_desk->open();
    }
    void cleanup()
    {
        m_window.reset();
        m_inbox.reset();
        m_account.reset();
    }

    void OZ_6_ownerAndAdministratorCreateATemplate_data() { roles(); }
    void OZ_6_ownerAndAdministratorCreateATemplate()
    {
        QFETCH(int, role);
        QFETCH(bool, allowed);
        tellRole(static_cast<UserRole>(role));
        m_desk->create();
        type(u"Thanks"_s, u"Thank you, {buyer}!"_s);
        QCOMPARE(editor().save().isVisible(), allowed);
        editor().save().click();
        QCOMPARE(m_account->count<intent::PutQuickReply>(), allowed ? 1 : 0);
        QCOMPARE(editor().title().isReadOnly(), !allowed);
        QCOMPARE(editor().text().isReadOnly(), !allowed);
        // He is told who may.
        QCOMPARE(editor().problemText().contains(u"Administrator"_s), !allowed);
        if (!allowed)
            return;
        const auto put = std::get<intent::PutQuickReply>(m_account->asked.back()).reply;
        QVERIFY(put.id.isEmpty());
        QCOMPARE(put.shop.value(), u"s1"_s);
        QCOMPARE(put.title, u"Thanks"_s);
        QCOMPARE(put.text, u"Thank you, {buyer}!"_s);
    }
    void OZ_6_anEditedTemplateKeepsItsId()
    {
        m_desk->edit(reply(u"Greeting"_s));
        type(u"Greeting"_s, u"Good day!"_s);
        editor().save().click();
        const auto put = std::get<intent::PutQuickReply>(m_account->asked.back());
        QCOMPARE(put.reply.id.value(), u"Greeting"_s);
        answer(put.command);
        QVERIFY(!editor().isModified());
    }
    void OZ_6_aTemplateIsDeletedWhenThatIsConfirmed()
    {
        m_desk->askToDelete(reply(u"Return"_s));
        QCOMPARE(m_account->count<intent::DeleteQuickReply>(), 0);
        question()->reject();
        QCOMPARE(m_account->count<intent::DeleteQuickReply>(), 0);
        m_desk->askToDelete(reply(u"Return"_s));
        question()->accept();
        QCOMPARE(std::get<intent::DeleteQuickReply>(m_account->asked.back()).id.value(), u"Return"_s);
    }
    void OZ_5_templatesAndCharactersAreCounted()
    {
        QCOMPARE(manager().countText(), u"2 of 20"_s);
        m_desk->create();
        type(u"Long"_s, QString(873, u'ա'));
        QCOMPARE(editor().countText(), u"873 of 1000"_s);
        type(u"Long"_s, u"😀"_s.repeated(1000)); // 1000 characters as this profile counts, 2000 as others do
        QVERIFY(editor().save().isEnabled());
        type(u"Long"_s, u"😀"_s.repeated(1001));
        QCOMPARE(editor().countText(), u"1001 of 1000"_s);
        QVERIFY(!editor().save().isEnabled());
        QVERIFY(!editor().problemText().isEmpty());
    }
    void OZ_5_aFullShopTakesNoMore()
    {
        std::vector<QuickReply> twenty;
        for (int i = 0; i < 20; ++i)
            twenty.push_back(reply(u"T%1"_s.arg(i)));
        m_account->tell(notice::QuickReplies{twenty});
        QCOMPARE(manager().countText(), u"20 of 20"_s);
        const auto buttons = manager().findChildren<ui::Button *>();
        const auto create = std::ranges::find_if(
            buttons, [](const ui::Button *button) { return button->text() == "Create template"_L1; });
        QVERIFY(create != buttons.end());
        QVERIFY(!(*create)->isEnabled());
    }
    void OZ_5_aRefusalStandsBesideTheFieldAndLosesNothing()
    {
        m_desk->create();
        type(u"Sale"_s, u"Everything must go"_s);
        editor().save().click();
        const auto command = std::get<intent::PutQuickReply>(m_account->asked.back()).command;
        manager().reject(); // closed meanwhile
        QVERIFY(!manager().isVisible());
        answer(command, Error{ErrorClass::Refused, u"too_many_quick_replies"_s, {}});
        QVERIFY(manager().isVisible());
        QCOMPARE(editor().title().text(), u"Sale"_s);
        QCOMPARE(editor().text().toPlainText(), u"Everything must go"_s);
        QVERIFY(editor().problemText().contains(u"as many templates"_s));
        QVERIFY(editor().save().isEnabled()); // it can be tried again
    }
    void OZ_5_whatTheMarketplaceSaysOfATemplateIsShown()
    {
        QuickReply gone = reply(u"Discount"_s);
        gone.state = QuickReplyState::Deleted;
        gone.reason = u"Offers elsewhere"_s;
        QuickReply pending = reply(u"Fresh"_s);
        pending.state = QuickReplyState::Pending;
        m_account->tell(notice::QuickReplies{{gone, pending}});
        m_desk->edit(gone);
        QVERIFY(editor().stateText().contains(u"Offers elsewhere"_s));
        m_desk->edit(pending);
        QVERIFY(editor().stateText().contains(u"checking"_s));
        pending.state = QuickReplyState::Accepted; // while it is open
        m_account->tell(notice::QuickReplies{{gone, pending}});
        QVERIFY(editor().stateText().contains(u"Accepted"_s));
    }
    void OZ_5_aShopInTestModeSaysSo()
    {
        tellShop(false);
        m_desk->create();
        QVERIFY(editor().problemText().contains(u"test mode"_s));
        QVERIFY(!editor().save().isVisible());
    }
    void OZ_5_aPictureIsNotTakenAndThatIsSaid()
    {
        m_desk->create();
        auto *picture = new QMimeData;
        picture->setImageData(QImage(8, 8, QImage::Format_RGB32));
        paste(picture);
        QVERIFY(editor().text().toPlainText().isEmpty());
        QVERIFY(editor().problemText().contains(u"picture"_s));
        auto *file = new QMimeData;
        file->setUrls({QUrl::fromLocalFile(u"/home/anna/box.png"_s)});
        file->setText(u"/home/anna/box.png"_s);
        paste(file);
        QVERIFY(editor().text().toPlainText().isEmpty()); // neither the picture nor where it lies
        QVERIFY(editor().problemText().contains(u"files"_s));
        auto *rich = new QMimeData;
        rich->setHtml(u"<b>Hello</b>"_s);
        rich->setText(u"Hello"_s);
        paste(rich);
        QCOMPARE(editor().text().toPlainText(), u"Hello"_s);
        QVERIFY(editor().problemText().contains(u"formatting"_s));
    }
    void nothingTypedIsLeftWithoutAQuestion()
    {
        m_desk->create();
        type(u"Half"_s, u"a thought"_s);
        m_desk->edit(reply(u"Return"_s));
        QCOMPARE(editor().title().text(), u"Half"_s);
        question()->reject();
        QCOMPARE(editor().title().text(), u"Half"_s);
        manager().reject();
        QVERIFY(manager().isVisible());
        question()->accept();
        QVERIFY(!manager().isVisible());
    }
    void theListAsksNothingOfWhoOnlyComesBy()
    {
        m_desk->create();
        type(u"Half"_s, u"a thought"_s);
        manager().list().setFocus(Qt::TabFocusReason);
        QCOMPARE(editor().title().text(), u"Half"_s);
        QVERIFY(m_window->findChildren<ui::ConfirmDialog *>().isEmpty());
        manager().list().setCurrentIndex(manager().list().model()->index(1, 0));
        QCOMPARE(m_window->findChildren<ui::ConfirmDialog *>().size(), 1);
        question()->accept();
        QCOMPARE(editor().title().text(), u"Return"_s);
    }
    void whatAnotherDeletesMeanwhileIsNotLostHere()
    {
        m_desk->edit(reply(u"Return"_s));
        type(u"Return"_s, u"typed on"_s);
        m_account->tell(notice::QuickReplies{{reply(u"Greeting"_s)}});
        QCOMPARE(editor().text().toPlainText(), u"typed on"_s);
        QVERIFY(editor().id().isEmpty()); // saving makes it anew
        QVERIFY(editor().save().isEnabled());
    }
    void whatAnotherChangesMeanwhileDoesNotReplaceWhatIsTyped()
    {
        m_desk->edit(reply(u"Return"_s));
        type(u"Return"_s, u"typed on"_s);
        QuickReply other = reply(u"Return"_s);
        other.text = u"changed elsewhere"_s;
        m_account->tell(notice::QuickReplies{{other}});
        QCOMPARE(editor().text().toPlainText(), u"typed on"_s);
    }
    void aSavedTemplateIsTheOneThatIsEdited()
    {
        m_desk->create();
        type(u"Thanks"_s, u"Thank you!"_s);
        editor().save().click();
        const auto put = std::get<intent::PutQuickReply>(m_account->asked.back());
        answer(put.command);
        QuickReply stored = put.reply;
        stored.id = QuickReplyId(u"q_new"_s);
        stored.state = QuickReplyState::Pending;
        m_account->tell(notice::QuickReplies{{reply(u"Greeting"_s), stored}});
        QCOMPARE(editor().id().value(), u"q_new"_s);
        type(u"Thanks"_s, u"Thank you again!"_s);
        editor().save().click();
        QCOMPARE(std::get<intent::PutQuickReply>(m_account->asked.back()).reply.id.value(), u"q_new"_s);
    }
    void aMessageBecomesATemplate()
    {
        m_desk->create(u"We ship today."_s);
        QCOMPARE(editor().text().toPlainText(), u"We ship today."_s);
        QVERIFY(editor().title().text().isEmpty());
        QVERIFY(!editor().save().isEnabled()); // it needs a title
        type(u"Today"_s, u"We ship today."_s);
        QVERIFY(editor().save().isEnabled());
    }

private:
    static void roles()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("owner") << int(UserRole::Owner) << true;
        QTest::newRow("administrator") << int(UserRole::Administrator) << true;
        QTest::newRow("manager") << int(UserRole::Manager) << false;
        QTest::newRow("operator") << int(UserRole::Operator) << false;
    }
    static QuickReply reply(const QString &title)
    {
        return {QuickReplyId(title), ShopId(u"s1"_s), title, u"Text of "_s + title, QuickReplyState::Accepted, {}};
    }
    void tellShop(bool quickReplies)
    {
        Shop one;
        one.id = ShopId(u"s1"_s);
        // Its message's characters are code points, and Owner and Administrator may change its templates.
        one.marketplace = u"ozon"_s;
        one.quickReplies = quickReplies;
        m_account->tell(notice::Shops{{one}});
    }
    void tellRole(UserRole role) { m_account->tell(notice::Me{{UserId(u"u1"_s), u"Ani"_s, role}}); }
    void answer(const CommandId &command, const std::optional<Error> &refusal = {})
    {
        m_account->tell(notice::Settled{command, refusal, {}});
    }
    void type(const QString &title, const QString &text)
    {
        if (editor().title().isReadOnly())
            return;
        editor().title().clear();
        QTest::keyClicks(&editor().title(), title);
        editor().text().setPlainText(text);
    }
    void paste(QMimeData *what)
    {
        QApplication::clipboard()->setMimeData(what);
        editor().text().paste();
    }
    ui::ConfirmDialog *question()
    {
        for (ui::ConfirmDialog *one : m_window->findChildren<ui::ConfirmDialog *>()) {
            if (one->isVisible())
                return one;
        }
        qFatal("nothing is asked");
    }
    ui::TemplateManager &manager() { return m_desk->manager(); }
    ui::TemplateEditor &editor() { return manager().editor(); }

    StoppedClock m_clock;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<QWidget> m_window;
    ui::TemplateDesk *m_desk = nullptr;
};

QTEST_MAIN(TemplateManagerTest)
#include "tst_template_manager.moc"
