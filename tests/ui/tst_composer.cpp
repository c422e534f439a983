// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/send_button.h"
#include "ui/settings/settings.h"
#include "ui/shell/language.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;
using ui::Composer;
using ui::SendKey;

class TestComposer final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().install(); }
    void init()
    {
        QVERIFY(m_folder.isValid());
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.json"_s));
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"settings.json"_s));
        make();
    }
    void cleanup() { m_composer.reset(); }

    void RZ_5_answerIsTypedInTheFieldAndSentWithAnswer()
    {
        m_composer->setRules({{1000, CharacterUnit::CodePoint}, true, false});
        QCOMPARE(mainButtonWord(), u"Answer"_s);
        QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
        type(u"Так, підходить"_s);
        m_composer->sendButton().press();
        QCOMPARE(sent.count(), 1);
        QCOMPARE(sent.first().first().toString(), u"Так, підходить"_s);
        m_composer->setRules({{1000, CharacterUnit::CodePoint}, false, false});
        QCOMPARE(mainButtonWord(), u"Send"_s);
    }

    void sendingEmptiesTheFieldAndTellsNoDraftAfterwards()
    {
        QSignalSpy drafts(m_composer.get(), &Composer::draftTyped);
        QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
        type(u"  Hello \n"_s);
        m_composer->sendButton().press();
        QCOMPARE(sent.first().first().toString(), u"Hello"_s);
        QVERIFY(text().isEmpty());
        m_composer->flushDraft();
        QCOMPARE(drafts.count(), 0);
        QVERIFY(!m_composer->sendButton().isSendable());
    }

    void ALL_4_nothingBelowTheFieldIsCut_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {420, 484, 544, 900})
            QTest::addRow("%d wide", width) << width;
    }

    void ALL_4_nothingBelowTheFieldIsCut()
    {
        QFETCH(const int, width);
        ui::Language language;
        for (const char *code : {"hy", "ru", "uk", "en"}) {
            if (!language.use(QString::fromLatin1(code)))
                QSKIP("no translations are built in");
            m_composer->setRules({{1000, CharacterUnit::CodePoint}, true, false});
            m_composer->resize(width, 200);
            QCoreApplication::sendPostedEvents();
            for (const auto *label : m_composer->findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    QVERIFY2(label->width() >= label->sizeHint().width(), code);
            }
        }
    }

    void counterCountsAsTheMarketplaceDoes()
    {
        m_composer->setRules({{10, CharacterUnit::CodePoint}, false, false});
        type(u"Привет 😀😀"_s);
        QCOMPARE(m_composer->counterText(), u"9 / 10"_s);
        m_composer->setRules({{10, CharacterUnit::Utf16}, false, false});
        QCOMPARE(m_composer->counterText(), u"11 / 10"_s);
    }

    void overTheLimitNothingIsSentAndTheReasonIsSaid()
    {
        m_composer->setRules({{5, CharacterUnit::CodePoint}, false, false});
        QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
        type(u"123456"_s);
        QVERIFY(!m_composer->reasonText().isEmpty());
        QVERIFY(!m_composer->sendButton().isSendable());
        m_composer->sendButton().press();
        QTest::keyClick(&m_composer->field(), Qt::Key_Return);
        QCOMPARE(sent.count(), 0);
        QTest::keyClick(&m_composer->field(), Qt::Key_Backspace);
        QVERIFY(m_composer->reasonText().isEmpty());
        QTest::keyClick(&m_composer->field(), Qt::Key_Return);
        QCOMPARE(sent.count(), 1);
    }

    void enterSendsOrControlEnterDoes_data()
    {
        QTest::addColumn<bool>("controlSends");
        QTest::newRow("Enter") << false;
        QTest::newRow("Ctrl+Enter") << true;
    }
    void enterSendsOrControlEnterDoes()
    {
        QFETCH(bool, controlSends);
        m_composer->setSendKey(controlSends ? SendKey::ControlEnter : SendKey::Enter);
        const Qt::KeyboardModifiers sends = controlSends ? Qt::ControlModifier : Qt::NoModifier;
        const Qt::KeyboardModifiers breaks = controlSends ? Qt::NoModifier : Qt::ControlModifier;
        QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
        type(u"a"_s);
        QTest::keyClick(&m_composer->field(), Qt::Key_Return, breaks);
        type(u"b"_s);
        QTest::keyClick(&m_composer->field(), Qt::Key_Enter, Qt::ShiftModifier);
        type(u"c"_s);
        QCOMPARE(sent.count(), 0);
        QTest::keyClick(&m_composer->field(), Qt::Key_Return, sends);
        QCOMPARE(sent.first().first().toString(), u"a\nb\nc"_s);
        make();
        QCOMPARE(m_composer->sendKey(), controlSends ? SendKey::ControlEnter : SendKey::Enter);
    }

    void draftIsKeptAsTypedWhenAnotherDialogIsOpened()
    {
        QSignalSpy drafts(m_composer.get(), &Composer::draftTyped);
        type(u" half a thought \n"_s);
        m_composer->open(DialogId(u"d2"_s), u"the other one's"_s);
        QCOMPARE(drafts.count(), 1);
        QCOMPARE(drafts.first().at(0).value<DialogId>(), DialogId(u"d1"_s));
        QCOMPARE(drafts.first().at(1).toString(), u" half a thought \n"_s);
        QCOMPARE(text(), u"the other one's"_s);
        m_composer->open(DialogId(u"d1"_s), u" half a thought \n"_s);
        QCOMPARE(text(), u" half a thought \n"_s);
        QCOMPARE(drafts.count(), 1); // looking is not typing
    }

    void draftIsToldWhenTypingPausesAndWhenTheFocusLeaves()
    {
        QSignalSpy drafts(m_composer.get(), &Composer::draftTyped);
        type(u"one"_s);
        QTRY_COMPARE(drafts.count(), 1); // the delay of these tests is none
        type(u" two"_s);
        QFocusEvent left(QEvent::FocusOut);
        QCoreApplication::sendEvent(&m_composer->field(), &left);
        QCOMPARE(drafts.count(), 2);
        QCOMPARE(drafts.last().at(1).toString(), u"one two"_s);
    }

    void emptiedDraftIsToldToo()
    {
        m_composer->open(DialogId(u"d2"_s), u"x"_s);
        QSignalSpy drafts(m_composer.get(), &Composer::draftTyped);
        QTest::keyClick(&m_composer->field(), Qt::Key_Backspace);
        m_composer->flushDraft();
        QCOMPARE(drafts.first().at(1).toString(), QString());
    }

    void foreignDraftNeverReplacesWhatWasTypedHere()
    {
        m_composer->acceptDraft(DialogId(u"d1"_s), u"from the other desk"_s);
        QCOMPARE(text(), u"from the other desk"_s);
        type(u", and mine"_s);
        m_composer->acceptDraft(DialogId(u"d1"_s), u"later from there"_s);
        QCOMPARE(text(), u"from the other desk, and mine"_s);
        m_composer->acceptDraft(DialogId(u"d9"_s), u"not even open"_s);
        QCOMPARE(text(), u"from the other desk, and mine"_s);
    }

    void refusedTextIsTakenUpIntoAnEmptyFieldAndTheDraftComesFirst()
    {
        QStringList order;
        connect(m_composer.get(), &Composer::draftTyped, this,
                [&order](const DialogId &, const QString &text) { order += u"draft "_s + text; });
        connect(m_composer.get(), &Composer::takenUp, this,
                [&order](const CommandId &command) { order += u"taken "_s + command.value(); });
        m_composer->takeUp(u"call me"_s, CommandId(u"c1"_s));
        QCOMPARE(text(), u"call me"_s);
        QCOMPARE(order, (QStringList{u"draft call me"_s, u"taken c1"_s}));
    }

    void refusedTextNeverReplacesTypedText()
    {
        QSignalSpy taken(m_composer.get(), &Composer::takenUp);
        type(u"typed"_s);
        m_composer->takeUp(u"refused"_s, CommandId(u"c1"_s));
        QCOMPARE(text(), u"typed"_s);
        auto *question = m_composer->findChild<ui::ConfirmDialog *>();
        QVERIFY(question);
        question->reject();
        QCOMPARE(text(), u"typed"_s);
        QCOMPARE(taken.count(), 0);
        m_composer->takeUp(u"refused"_s, CommandId(u"c1"_s));
        for (auto *dialog : m_composer->findChildren<ui::ConfirmDialog *>()) {
            if (dialog->isVisible())
                dialog->accept();
        }
        QCOMPARE(text(), u"typed\nrefused"_s);
        QCOMPARE(taken.count(), 1);
    }

    void onlyPlainTextIsPasted()
    {
        class Field final : public QPlainTextEdit {
        public:
            using QPlainTextEdit::insertFromMimeData;
        };
        QMimeData data;
        data.setHtml(u"<b>bold</b>"_s);
        data.setText(u"bold"_s);
        // Through the virtual, as the clipboard and a drop would.
        QPlainTextEdit &field = m_composer->field();
        (field.*(&Field::insertFromMimeData))(&data);
        QCOMPARE(text(), u"bold"_s);
    }

    void fieldGrowsWithItsTextAndThenScrolls()
    {
        QCOMPARE(m_composer->field().sizeHint().height(), 60);
        type(u"a\nb\nc\nd"_s);
        QCOMPARE(m_composer->field().sizeHint().height(), 4 * 20 + 18);
        type(u"\n"_s.repeated(40));
        QCOMPARE(m_composer->field().sizeHint().height(), 200);
        type(u"x"_s.repeated(20000));
        QCOMPARE(m_composer->field().sizeHint().height(), 200);
    }

    void RZ_2_publicAnswerIsSaidToBePublic()
    {
        const auto words = u"Everyone will see the answer"_s;
        QVERIFY(!shownWords().contains(words));
        m_composer->setRules({{}, true, true});
        QVERIFY(shownWords().contains(words));
        const QColor ground = m_composer->grab().toImage().pixelColor(2, m_composer->height() - 2);
        QCOMPARE(ground, ui::themeColor(ui::Color::PublicSoft));
    }

private:
    void make()
    {
        m_composer = std::make_unique<Composer>(*m_settings, milliseconds(0));
        m_composer->resize(484, 160);
        m_composer->open(DialogId(u"d1"_s), {});
        m_composer->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_composer.get()));
        m_composer->field().setFocus();
    }
    void type(const QString &text) { m_composer->field().insertPlainText(text); }
    [[nodiscard]] QString text() const { return m_composer->field().toPlainText(); }
    [[nodiscard]] QString mainButtonWord() const
    {
        return m_composer->sendButton().findChildren<QAbstractButton *>().constFirst()->text();
    }
    [[nodiscard]] QStringList shownWords() const
    {
        QStringList words;
        for (const auto *label : m_composer->findChildren<QLabel *>()) {
            if (label->isVisible())
                words += label->text();
        }
        return words;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<Composer> m_composer;
};

QTEST_MAIN(TestComposer)
#include "tst_composer.moc"
