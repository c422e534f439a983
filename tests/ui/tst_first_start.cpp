// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "marketplace/profiles.h"
#include "resources/resources.h"
#include "ui/accounts/first_start_page.h"
#include "ui/accounts/keychain_wait.h"
#include "ui/accounts/secret_choice_dialog.h"
#include "ui/accounts/sign_out_dialog.h"
#include "ui/accounts/step_list.h"
#include "ui/shell/language.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"

#include <QSignalSpy>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

using Step = TestStep;

struct Stage {
    Stage()
        : profiles(*Profiles::loadAll())
        , page(profiles, language)
    {
        page.show();
        const auto fields = page.findChildren<Field *>();
        address = fields.at(0);
        token = fields.at(1);
        for (Button *button : page.findChildren<Button *>()) {
            if (button->text() == u"Test connection"_s)
                test = button;
            if (button->text() == u"Connect"_s)
                connect = button;
            if (button->text() == u"Try the demo"_s)
                demo = button;
        }
    }

    Profiles profiles;
    Language language;
    FirstStartPage page;
    Field *address = nullptr;
    Field *token = nullptr;
    Button *test = nullptr;
    Button *connect = nullptr;
    Button *demo = nullptr;
};

TestSteps passedSteps()
{
    return {{Step::What::Address, Step::State::Passed, u"hub.example"_s, {}},
            {Step::What::Port, Step::State::Passed, u"8443"_s, {}}};
}

} // namespace

class FirstStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initVitrinaResources(); }
    void theDemoIsOneClickAway();
    void connectingNeedsATestThatPassed();
    void aChangedAddressNeedsAnotherTest();
    void ALL_3_tokenIsHiddenUntilAsked();
    void aStepThatFailedIsReadAloud();
    void hostileNamesInStepsStayPlain();
    void ALL_4_languageIsChosenHere();
    void ALL_3_withoutAPasswordStoreTheUserChooses();
    void signOutSaysWhatIsLost();
    void ALL_3_aKeychainThatIsWaitedForIsSaid();
};

void FirstStartTest::theDemoIsOneClickAway()
{
    Stage stage;
    QSignalSpy demo(&stage.page, &FirstStartPage::demoChosen);
    stage.demo->click();
    QCOMPARE(demo.count(), 1);
}

void FirstStartTest::connectingNeedsATestThatPassed()
{
    Stage stage;
    QVERIFY(!stage.test->isEnabled());
    stage.address->setText(u"hub.example:8443"_s);
    stage.token->setText(u" secret "_s);
    QVERIFY(stage.test->isEnabled());
    QVERIFY(!stage.connect->isEnabled());
    QSignalSpy tested(&stage.page, &FirstStartPage::testRequested);
    stage.test->click();
    QCOMPARE(tested.count(), 1);
    QCOMPARE(tested.at(0).at(0).toUrl(), QUrl(u"wss://hub.example:8443"_s));
    QCOMPARE(tested.at(0).at(1).toString(), u"secret"_s);
    stage.page.setTestResult(passedSteps());
    QVERIFY(stage.connect->isEnabled());
    QSignalSpy connected(&stage.page, &FirstStartPage::connectRequested);
    stage.connect->click();
    QCOMPARE(connected.count(), 1);
    stage.page.setBusy(true);
    QVERIFY(!stage.connect->isEnabled() && !stage.test->isEnabled());
}

void FirstStartTest::aChangedAddressNeedsAnotherTest()
{
    Stage stage;
    stage.address->setText(u"hub.example:8443"_s);
    stage.token->setText(u"secret"_s);
    stage.page.setTestResult(passedSteps());
    QVERIFY(stage.connect->isEnabled());
    stage.address->setText(u"other.example:8443"_s);
    QVERIFY(!stage.connect->isEnabled());
    stage.address->setText(u"https://x"_s);
    QVERIFY(!stage.test->isEnabled());
    // What is tested now is no longer what stands there.
    QSignalSpy abandoned(&stage.page, &FirstStartPage::testAbandoned);
    stage.page.setBusy(true);
    stage.address->setText(u"third.example"_s);
    QCOMPARE(abandoned.count(), 1);
}

void FirstStartTest::ALL_3_tokenIsHiddenUntilAsked()
{
    Stage stage;
    QCOMPARE(stage.token->echoMode(), QLineEdit::Password);
    auto *eye = stage.token->findChild<IconButton *>();
    const QString show = eye->accessibleName();
    eye->click();
    QCOMPARE(stage.token->echoMode(), QLineEdit::Normal);
    QVERIFY(eye->accessibleName() != show);
    eye->click();
    QCOMPARE(stage.token->echoMode(), QLineEdit::Password);
}

void FirstStartTest::aStepThatFailedIsReadAloud()
{
    StepList list;
    list.setSteps({{Step::What::Address, Step::State::Passed, u"hub.example"_s, {}},
                   {Step::What::Port, Step::State::Failed, u"8443"_s, {ErrorClass::Transient, u"link_refused"_s, {}}},
                   {Step::What::Certificate, Step::State::NotTested, {}, {}},
                   {Step::What::Access, Step::State::NotTested, {}, {}}});
    QVERIFY(list.accessibleName().contains(u"Nothing answers at this address"_s));
    QCOMPARE(list.accessibleName().count(u'\n'), 2); // what was not reached is one line
    QVERIFY(list.heightForWidth(200) > list.heightForWidth(600));
}

void FirstStartTest::hostileNamesInStepsStayPlain()
{
    const QString name = u"<img src=x>\u202Eelpmaxe"_s + QString(500, u'a');
    const StepWords words = stepWords({Step::What::Address, Step::State::Passed, name, {}});
    QVERIFY(words.line.size() < 200);
    QVERIFY(!words.line.contains(QChar(0x202E)));
    const StepWords percent = stepWords({Step::What::Port, Step::State::Passed, u"%1%2"_s, {}});
    QVERIFY(percent.line.contains(u"%1%2"_s));
}

void FirstStartTest::ALL_4_languageIsChosenHere()
{
    Stage stage;
    QSignalSpy chosen(&stage.page, &FirstStartPage::languageChosen);
    for (Button *button : stage.page.findChildren<Button *>()) {
        if (button->text() == u"Հայերեն"_s)
            button->click();
    }
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.at(0).at(0).toString(), u"hy"_s);
}

void FirstStartTest::ALL_3_withoutAPasswordStoreTheUserChooses()
{
    SecretChoiceDialog dialog(SecretChoiceDialog::Purpose::Choose, nullptr);
    QSignalSpy session(&dialog, &SecretChoiceDialog::sessionOnlyChosen);
    QSignalSpy phrase(&dialog, &SecretChoiceDialog::passphraseChosen);
    const auto fields = dialog.findChildren<Field *>();
    QPushButton *use = nullptr;
    QPushButton *only = nullptr;
    for (Button *button : dialog.findChildren<Button *>()) {
        if (button->text() == u"Use the passphrase"_s)
            use = button;
        if (button->text() == u"This session only"_s)
            only = button;
    }
    QVERIFY(!use->isEnabled());
    fields.at(0)->setText(u"correct horse"_s);
    QVERIFY(!use->isEnabled());
    fields.at(1)->setText(u"correct hors"_s);
    QVERIFY(!use->isEnabled());
    fields.at(1)->setText(u"correct horse"_s);
    QVERIFY(use->isEnabled());
    use->click();
    QCOMPARE(phrase.at(0).at(0).toString(), u"correct horse"_s);
    only->click();
    QCOMPARE(session.count(), 1);
    for (const Field *field : fields)
        QCOMPARE(field->echoMode(), QLineEdit::Password);
}

void FirstStartTest::signOutSaysWhatIsLost()
{
    Language language;
    QVERIFY(language.use(u"en"_s)); // the plural forms
    QWidget parent;
    const auto textOf = [&parent](int messages, int drafts) {
        QString all;
        for (const PlainLabel *label : makeSignOutDialog(messages, drafts, &parent)->findChildren<PlainLabel *>())
            all += label->text() + u'\n';
        return all;
    };
    QVERIFY(textOf(1, 0).contains(u"1 message not sent yet will be lost."_s));
    QVERIFY(textOf(3, 0).contains(u"3 messages not sent yet will be lost."_s));
    QVERIFY(textOf(0, 2).contains(u"2 drafts kept only on this computer will be lost."_s));
    QVERIFY(!textOf(0, 0).contains(u"lost"_s));
}

void FirstStartTest::ALL_3_aKeychainThatIsWaitedForIsSaid()
{
    KeychainWait wait(std::chrono::milliseconds(0));
    QSignalSpy quit(&wait, &KeychainWait::quitRequested);
    QVERIFY(!wait.advises());
    wait.show();
    const int before = wait.height();
    QTRY_VERIFY(wait.advises());
    QVERIFY(wait.height() > before);
    for (const PlainLabel *label : wait.findChildren<PlainLabel *>())
        QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    wait.findChild<Button *>()->click();
    QCOMPARE(quit.count(), 1);
}

VITRINA_WIDGET_TEST_MAIN(FirstStartTest)
#include "tst_first_start.moc"
