// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/quickreplies/template_editor.h"
#include "ui/settings/settings.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/spelling_menu.h"
#include "ui/spelling/spelling_watch.h"

#include "spelling/dictionary_samples.h"
#include "widget_main.h"

#include <QContextMenuEvent>
#include <QInputMethodEvent>
#include <QSignalSpy>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

class TestSpelling final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aMisspelledWordIsMarkedWhenItIsFinished();
    void theWordBeingTypedIsNotMarked();
    void theMarkDiffersFromABreach();
    void whatAnInputMethodComposesIsLeftAlone();
    void aSuggestionReplacesTheWordAndUndoBringsItBack();
    void theMenuOpensByKeyAtTheCaret();
    void anAddedWordIsRightAndStaysSo();
    void anIgnoredWordIsRightUntilTheProgramEnds();
    void theChoiceInTheMenuHoldsAtOnce();
    void namesOfTheDialogAreNotMarked();
    void oneGoesFromWordToWord();
    void aTemplateIsCheckedToo();
    void whatIsReadOnlyIsNotChecked();

private:
    [[nodiscard]] ComposerField &field() { return m_composer->field(); }
    [[nodiscard]] QStringList marked();
    void type(const QString &text);
    /// The menu over the place `position`, when its suggestions have come.
    [[nodiscard]] SpellingMenu *menuAt(int position);
    static QAction *action(const QMenu &menu, const QString &words);

    DictionaryFolder m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<Composer> m_composer;
};

void TestSpelling::init()
{
    QFile::remove(m_folder.path(u"settings.json"_s));
    QFile::remove(m_folder.path(u"own.txt"_s));
    m_folder.addUtf8(u"en_US"_s, {u"hello"_s, u"order"_s, u"please"_s});
    m_folder.addUtf8(u"ru_RU"_s, {u"привет"_s, u"заказ"_s, u"это"_s});
    m_settings = std::make_unique<Settings>(m_folder.path(u"settings.json"_s));
    m_spelling = std::make_unique<Spelling>(*m_settings, m_folder.path(u"own.txt"_s), QStringList{m_folder.folder()});
    m_composer = std::make_unique<Composer>(*m_settings);
    m_composer->spelling().setSpelling(m_spelling.get());
    m_composer->resize(484, 200);
    m_composer->show();
    m_composer->activateWindow();
    field().setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
}

void TestSpelling::cleanup()
{
    m_composer.reset();
    m_spelling.reset();
    m_settings.reset();
}

QStringList TestSpelling::marked()
{
    if (!QTest::qWaitFor([this] { return m_composer->spelling().isCurrent(); }))
        return {u"no answer"_s};
    QStringList words;
    for (const TextRange &range : m_composer->spelling().marked())
        words += field().toPlainText().mid(range.start, range.length);
    return words;
}

void TestSpelling::type(const QString &text)
{
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &field(), Qt::Key_unknown, QString(c), Qt::NoModifier);
}

SpellingMenu *TestSpelling::menuAt(int position)
{
    QTextCursor cursor = field().textCursor();
    cursor.setPosition(position);
    field().setTextCursor(cursor);
    (void)marked();
    const QPoint point = field().cursorRect().center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, field().viewport()->mapToGlobal(point));
    QCoreApplication::sendEvent(field().viewport(), &event);
    auto *menu = field().findChild<SpellingMenu *>();
    if (menu == nullptr || !QTest::qWaitFor([menu] { return menu->isVisible(); }))
        return nullptr;
    (void)QTest::qWaitFor([menu] { return action(*menu, u"Looking for suggestions…"_s) == nullptr; });
    return menu;
}

QAction *TestSpelling::action(const QMenu &menu, const QString &words)
{
    for (QAction *one : menu.actions()) {
        if (one->text().section(u'\t', 0, 0) == words)
            return one;
    }
    return nullptr;
}

void TestSpelling::aMisspelledWordIsMarkedWhenItIsFinished()
{
    type(u"hello ordr "_s);
    QCOMPARE(marked(), QStringList{u"ordr"_s});
    type(u"prease, "_s);
    QCOMPARE(marked(), (QStringList{u"ordr"_s, u"prease"_s}));
    field().resetText(u"привед, hello"_s);
    QCOMPARE(marked(), QStringList{u"привед"_s});
    field().resetText({});
    QCOMPARE(marked(), QStringList());
}

void TestSpelling::theWordBeingTypedIsNotMarked()
{
    type(u"hello ordr"_s);
    QCOMPARE(marked(), QStringList());
    QCOMPARE(m_composer->spelling().wrong().size(), 1U);
    QTest::keyClick(&field(), Qt::Key_Home); // gone elsewhere: it is finished
    QCOMPARE(marked(), QStringList{u"ordr"_s});
    QTest::keyClick(&field(), Qt::Key_End); // and looked at again, it stays marked
    QCOMPARE(marked(), QStringList{u"ordr"_s});
    type(u"s"_s);
    QCOMPARE(marked(), QStringList());
}

void TestSpelling::theMarkDiffersFromABreach()
{
    field().resetText(u"ordr"_s);
    QCOMPARE(marked(), QStringList{u"ordr"_s});
    Finding breach;
    breach.range = {0, 4};
    field().markBreaches({breach});
    const auto marks = field().extraSelections();
    QCOMPARE(marks.size(), 2);
    QVERIFY(marks[0].format.underlineStyle() != marks[1].format.underlineStyle());
    QVERIFY(marks[0].format.underlineColor() != marks[1].format.underlineColor());
    QCOMPARE(marks[1].format.underlineStyle(), QTextCharFormat::WaveUnderline); // the breach is drawn over it
}

void TestSpelling::whatAnInputMethodComposesIsLeftAlone()
{
    type(u"hello "_s);
    QInputMethodEvent composing(u"ordr"_s, {});
    QCoreApplication::sendEvent(&field(), &composing);
    QCOMPARE(marked(), QStringList());
    QCOMPARE(field().toPlainText(), u"hello "_s);
    QInputMethodEvent done;
    done.setCommitString(u"ordr "_s);
    QCoreApplication::sendEvent(&field(), &done);
    QCOMPARE(marked(), QStringList{u"ordr"_s});
}

void TestSpelling::aSuggestionReplacesTheWordAndUndoBringsItBack()
{
    type(u"hello ordr please"_s);
    SpellingMenu *menu = menuAt(8);
    QVERIFY(menu != nullptr);
    QCOMPARE(menu->actions().front()->text(), u"order"_s);
    menu->actions().front()->trigger();
    QCOMPARE(field().toPlainText(), u"hello order please"_s);
    QCOMPARE(marked(), QStringList());
    field().undo();
    QCOMPARE(field().toPlainText(), u"hello ordr please"_s);
    menu->close();
}

void TestSpelling::theMenuOpensByKeyAtTheCaret()
{
    field().resetText(u"hello ordr"_s);
    QCOMPARE(marked(), QStringList{u"ordr"_s});
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, {}, {});
    QKeyEvent shiftF10(QEvent::KeyPress, Qt::Key_F10, Qt::ShiftModifier);
    for (QEvent *key : {static_cast<QEvent *>(&menuKey), static_cast<QEvent *>(&shiftF10)}) {
        QCoreApplication::sendEvent(&field(), key);
        QCoreApplication::sendEvent(&field(), &menuKey); // some systems send both: one menu all the same
        QCOMPARE(field().findChildren<SpellingMenu *>().size(), 1);
        const QPointer<SpellingMenu> menu = field().findChild<SpellingMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTRY_VERIFY(action(*menu, u"order"_s) != nullptr);
        QVERIFY(action(*menu, u"Select all"_s) != nullptr);
        menu->close();
        QTRY_VERIFY(menu.isNull());
    }
}

void TestSpelling::anAddedWordIsRightAndStaysSo()
{
    field().resetText(u"ozonka hello"_s);
    QCOMPARE(marked(), QStringList{u"ozonka"_s});
    SpellingMenu *menu = menuAt(3);
    QVERIFY(menu != nullptr);
    action(*menu, u"Add “ozonka” to dictionary"_s)->trigger();
    menu->close();
    QTRY_COMPARE(marked(), QStringList());
    QCOMPARE(spelling::OwnWords(m_folder.path(u"own.txt"_s)).words(), QStringList{u"ozonka"_s});
    m_spelling->removeWord(u"ozonka"_s);
    QTRY_COMPARE(marked(), QStringList{u"ozonka"_s});
}

void TestSpelling::anIgnoredWordIsRightUntilTheProgramEnds()
{
    field().resetText(u"ozonka hello"_s);
    SpellingMenu *menu = menuAt(3);
    QVERIFY(menu != nullptr);
    action(*menu, u"Ignore"_s)->trigger();
    menu->close();
    QTRY_COMPARE(marked(), QStringList());
    QVERIFY(!QFile::exists(m_folder.path(u"own.txt"_s)));
}

void TestSpelling::theChoiceInTheMenuHoldsAtOnce()
{
    field().resetText(u"привед helo"_s);
    QCOMPARE(marked(), (QStringList{u"привед"_s, u"helo"_s}));
    QMenu menu;
    addSpellingChoice(menu, *m_spelling);
    const QMenu &choice = *menu.actions().front()->menu();
    QVERIFY(action(choice, u"Automatic"_s)->isChecked());
    action(choice, u"Russian"_s)->trigger();
    QTRY_COMPARE(marked(), QStringList{u"привед"_s});
    action(choice, u"Off"_s)->trigger();
    QTRY_COMPARE(marked(), QStringList());
    action(choice, u"Automatic"_s)->trigger();
    QTRY_COMPARE(marked(), (QStringList{u"привед"_s, u"helo"_s}));
}

void TestSpelling::namesOfTheDialogAreNotMarked()
{
    field().resetText(u"Hello Zorbak, helo"_s);
    QCOMPARE(marked(), (QStringList{u"Zorbak"_s, u"helo"_s}));
    spelling::SpellingQuestion around;
    around.names = {u"Ivan Zorbak"_s};
    m_composer->spelling().setAround(around);
    QTRY_COMPARE(marked(), QStringList{u"helo"_s});
}

void TestSpelling::oneGoesFromWordToWord()
{
    field().resetText(u"helo order plese"_s);
    QCOMPARE(marked(), (QStringList{u"helo"_s, u"plese"_s}));
    m_composer->spelling().walk(1);
    QCOMPARE(field().textCursor().selectedText(), u"helo"_s); // round the end
    m_composer->spelling().walk(1);
    QCOMPARE(field().textCursor().selectedText(), u"plese"_s);
    m_composer->spelling().walk(-1);
    QCOMPARE(field().textCursor().selectedText(), u"helo"_s);
    QCOMPARE(marked(), (QStringList{u"helo"_s, u"plese"_s})); // looking is not typing
}

void TestSpelling::aTemplateIsCheckedToo()
{
    TemplateEditor editor;
    editor.spelling().setSpelling(m_spelling.get());
    QuickReply reply;
    reply.text = u"Hello {buyer}, your ordr"_s;
    TemplateRights rights;
    rights.mayEdit = true;
    editor.setRights(rights);
    editor.edit(reply);
    QTRY_COMPARE(editor.spelling().marked().size(), 2U); // "your" is in no dictionary here
}

void TestSpelling::whatIsReadOnlyIsNotChecked()
{
    field().resetText(u"helo"_s);
    QCOMPARE(marked(), QStringList{u"helo"_s});
    field().setReadOnly(true);
    QTRY_COMPARE(marked(), QStringList());
}

VITRINA_WIDGET_TEST_MAIN(TestSpelling)
#include "tst_spelling.moc"
