// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_book.h"
#include "ui/actions/key_control.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/setting_query.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/button.h"
#include "ui/theme/icon_button.h"

#include "widget_main.h"

#include <QSignalSpy>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// Giving an action another key.
class KeyControlTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_window;
    ActionBook *m_book = nullptr;
    KeyControl *m_control = nullptr;
    int m_quickReplies = 0;

    void record(int key, Qt::KeyboardModifiers held = {})
    {
        m_control->keyButton().click();
        QVERIFY(m_control->isRecording());
        QTest::keyClick(&m_control->keyButton(), static_cast<Qt::Key>(key), held);
    }

private Q_SLOTS:
    void init()
    {
        m_quickReplies = 0;
        m_window = std::make_unique<QWidget>();
        m_book = new ActionBook(m_window.get());
        for (const ActEntry &entry : actTable())
            m_book->bind(entry.act, [this, act = entry.act] { m_quickReplies += act == Act::QuickReply ? 1 : 0; });
        m_control = new KeyControl(*m_book, Act::Palette, m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void whatIsPressedIsTheNewKey()
    {
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+K"_s);
        QVERIFY(!m_control->resetButton().isVisible());
        record(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!m_control->isRecording());
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+Shift+G"_s);
        m_control->resetButton().click();
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+K"_s);
        QVERIFY(m_book->stored().isEmpty());
    }

    void escapeLeavesItAndBackspaceTakesItAway()
    {
        record(Qt::Key_Escape);
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+K"_s);
        record(Qt::Key_Backspace);
        QVERIFY(m_book->keys(Act::Palette).isEmpty());
        QCOMPARE(m_control->keyButton().text(), u"No key"_s);
    }

    void aModifierAloneIsWaitedFor()
    {
        m_control->keyButton().click();
        QTest::keyPress(&m_control->keyButton(), Qt::Key_Control, Qt::ControlModifier);
        QVERIFY(m_control->isRecording());
    }

    void aKeyThatWritesIsRefusedInWords()
    {
        QSignalSpy problem(m_control, &KeyControl::problemChanged);
        record(Qt::Key_A);
        QVERIFY(!problem.last().at(0).toString().isEmpty());
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+K"_s);
    }

    void aConflictIsToldAtOnceAndDecidedByTheUser()
    {
        QSignalSpy problem(m_control, &KeyControl::problemChanged);
        record(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_quickReplies, 0); // what is recorded does nothing
        QVERIFY(problem.last().at(0).toString().contains(u"Quick replies"_s));
        QVERIFY(m_control->takeButton().isVisible());
        m_control->cancelButton().click();
        QVERIFY(problem.last().at(0).toString().isEmpty());
        QVERIFY(m_book->stored().isEmpty());
        record(Qt::Key_J, Qt::ControlModifier);
        m_control->takeButton().click();
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+J"_s);
        QVERIFY(m_book->keys(Act::QuickReply).isEmpty());
    }

    void theWayBackIsAskedForWhereAnotherHasTheKey()
    {
        m_book->setKey(Act::Help, QKeySequence(Qt::CTRL | Qt::Key_K));
        QCOMPARE(m_control->keyButton().text(), u"No key"_s);
        m_control->resetButton().click();
        QVERIFY(m_control->takeButton().isVisible());
        m_control->takeButton().click();
        QCOMPARE(m_control->keyButton().text(), u"Ctrl+K"_s);
        QVERIFY(m_book->keys(Act::Help).isEmpty());
    }

    void thePageHasEveryActionAndFindsItByNameAndKey()
    {
        SettingsForm form;
        const SettingsPage page = keysPage(*m_book);
        page.fill(form);
        QCOMPARE(form.rows().size(), actTable().size() + 1); // and the way back for all
        QCOMPARE(form.find(SettingQuery(u"Ctrl+J"), page.title()), 1);
        QVERIFY(form.find(SettingQuery(u"overdue"), page.title()) >= 2);
    }

    void thePageTakesAllBack()
    {
        SettingsForm form;
        keysPage(*m_book).fill(form);
        Button &all = qobject_cast<ButtonRow *>(form.rows().front())->button();
        QVERIFY(!all.isEnabled());
        m_book->setKey(Act::Help, {});
        QVERIFY(all.isEnabled());
        all.click();
        QVERIFY(!m_book->isAnyChanged());
        QVERIFY(!all.isEnabled());
    }

    void whatIsElsewhereChangedIsShown()
    {
        m_book->setKey(Act::Palette, QKeySequence(Qt::Key_F5));
        QCOMPARE(m_control->keyButton().text(), u"F5"_s);
        QVERIFY(m_control->keyButton().accessibleName().contains(u"F5"_s));
    }
};

VITRINA_WIDGET_TEST_MAIN(KeyControlTest)
#include "tst_key_control.moc"
