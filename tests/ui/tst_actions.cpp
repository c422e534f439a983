// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_book.h"
#include "ui/actions/action_settings.h"
#include "ui/actions/key_rules.h"

#include "widget_main.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// What can be done by name and key, and how the keys are changed.
class ActionsTest final : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QWidget> m_window;
    ActionBook *m_book = nullptr;
    std::vector<Act> m_done;

    void bindAll(ActionBook &book)
    {
        for (const ActEntry &entry : actTable())
            book.bind(entry.act, [this, act = entry.act] { m_done.push_back(act); });
    }
    void press(int key, Qt::KeyboardModifiers held, const QString &text = {})
    {
        // As the platform hands it over: first the question whether a field wants it, then the shortcuts.
        QTest::sendKeyEvent(QTest::Click, m_window->focusWidget() ? m_window->focusWidget() : m_window.get(),
                            static_cast<Qt::Key>(key), text, held);
    }

private Q_SLOTS:
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QWidget>();
        m_book = new ActionBook(m_window.get());
        bindAll(*m_book);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void everyActionHasItsOwnIdAndNoTwoShareADefaultKey()
    {
        QSet<QString> ids;
        QHash<QString, QString> holders;
        for (const ActEntry &entry : actTable()) {
            const QString id = QLatin1StringView(entry.id);
            QVERIFY2(!ids.contains(id), entry.id);
            ids.insert(id);
            QCOMPARE(actById(id), entry.act);
            for (const QKeyCombination keys : entry.keys) {
                const QString text = key_rules::toFile(QKeySequence(keys));
                QVERIFY2(!holders.contains(text), qPrintable(text + u" of "_s + id + u" and "_s + holders.value(text)));
                holders.insert(text, id);
            }
        }
    }

    void defaultKeysWriteNothingAndAreNoTextKeys()
    {
        for (const ActEntry &entry : actTable()) {
            for (const QKeyCombination keys : entry.keys) {
                QVERIFY2(key_rules::faultOf(QKeySequence(keys)) == key_rules::Fault::None, entry.id);
                // Ctrl+Alt is AltGr, which writes signs on some layouts.
                const auto held = keys.keyboardModifiers();
                QVERIFY2(!(held.testFlag(Qt::ControlModifier) && held.testFlag(Qt::AltModifier)), entry.id);
            }
        }
    }

    void keysThatWriteOrEditCannotBeTaken_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<int>("fault");
        using key_rules::Fault;
        const auto row = [](const char *name, const QKeySequence &keys, Fault fault) {
            QTest::newRow(name) << keys << static_cast<int>(fault);
        };
        row("a letter", QKeySequence(Qt::Key_A), Fault::Types);
        row("a capital", QKeySequence(Qt::SHIFT | Qt::Key_A), Fault::Types);
        row("Enter", QKeySequence(Qt::CTRL | Qt::Key_Return), Fault::Types);
        row("Esc", QKeySequence(Qt::Key_Escape), Fault::Types);
        row("copy", QKeySequence(Qt::CTRL | Qt::Key_C), Fault::Taken);
        row("undo", QKeySequence(Qt::CTRL | Qt::Key_Z), Fault::Taken);
        row("delete template", QKeySequence(Qt::CTRL | Qt::Key_Delete), Fault::Taken);
        row("Ctrl alone", QKeySequence(Qt::CTRL | Qt::Key_Control), Fault::Odd);
        row("two strokes", QKeySequence(Qt::CTRL | Qt::Key_X, Qt::CTRL | Qt::Key_Y), Fault::Odd);
        row("a letter of one layout", QKeySequence(Qt::ALT | static_cast<Qt::Key>(0x041b)), Fault::Layout);
        row("none", QKeySequence(), Fault::Odd);
        row("F5", QKeySequence(Qt::Key_F5), Fault::None);
        row("Alt+letter", QKeySequence(Qt::ALT | Qt::Key_E), Fault::None);
    }
    void keysThatWriteOrEditCannotBeTaken()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(int, fault);
        QCOMPARE(static_cast<int>(key_rules::faultOf(keys)), fault);
        const QKeySequence before = m_book->keys(Act::Palette).front();
        m_book->setKey(Act::Palette, keys);
        if (fault != 0 && !keys.isEmpty())
            QCOMPARE(m_book->keys(Act::Palette).front(), before);
    }

    void aKeyDoesWhatItIsFor()
    {
        press(Qt::Key_K, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::AltModifier);
        press(Qt::Key_F7, {});
        QCOMPARE(m_done, (std::vector{Act::Palette, Act::NextWaiting, Act::NextOverdue}));
    }

    void keysReachTheWindowFromATextField()
    {
        auto *field = new QLineEdit(u"text"_s, m_window.get());
        field->show();
        field->setFocus();
        for (const ActEntry &entry : actTable()) {
            for (const QKeyCombination keys : entry.keys) {
                m_done.clear();
                press(keys.key(), keys.keyboardModifiers());
                QVERIFY2(m_done == std::vector{entry.act}, entry.id);
            }
        }
        QCOMPARE(field->text(), u"text"_s);
    }

    // What a system with another layout hands over: the key's Latin letter, and what the layout would write.
    void keysWorkOnNonLatinLayouts_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("ru") << u"л"_s;
        QTest::newRow("uk") << u"Л"_s;
        QTest::newRow("hy") << u"կ"_s;
    }
    void keysWorkOnNonLatinLayouts()
    {
        QFETCH(QString, written);
        auto *field = new QLineEdit(m_window.get());
        field->show();
        field->setFocus();
        press(Qt::Key_K, Qt::ControlModifier, written);
        QCOMPARE(m_done, std::vector{Act::Palette});
        QVERIFY(field->text().isEmpty());
    }

    // Without a Latin layout beside it: the letter itself, and where its key is.
    void keysWorkWithoutALatinLayout_data()
    {
        QTest::addColumn<int>("letter");
        QTest::newRow("ru") << 0x041b;
        QTest::newRow("hy") << 0x053f;
    }
    void keysWorkWithoutALatinLayout()
    {
#if !defined(Q_OS_UNIX) || defined(Q_OS_DARWIN)
        QSKIP("the system itself knows the Latin letter");
#endif
        QFETCH(int, letter);
        auto *field = new QLineEdit(m_window.get());
        field->show();
        field->setFocus();
        constexpr quint32 placeOfK = 45;
        QKeyEvent plain(QEvent::KeyPress, letter, Qt::NoModifier, placeOfK, 0, 0, QString(QChar(letter)));
        QCoreApplication::sendEvent(field, &plain);
        QVERIFY(m_done.empty());
        QCOMPARE(field->text(), QString(QChar(letter)));
        QKeyEvent held(QEvent::KeyPress, letter, Qt::ControlModifier, placeOfK, 0, 0);
        QCoreApplication::sendEvent(field, &held);
        QCOMPARE(m_done, std::vector{Act::Palette});
        // A Latin layout of another order says what it means.
        QKeyEvent latin(QEvent::KeyPress, Qt::Key_A, Qt::ControlModifier, 24, 0, 0);
        QCoreApplication::sendEvent(m_window.get(), &latin);
        QCOMPARE(m_done.size(), size_t(1));
    }

    void noDefaultKeyIsAnotherOnesOnTheArmenianLayout()
    {
        // There the key of 4 writes a comma.
        QCOMPARE(m_book->holderOf(QKeySequence(Qt::CTRL | Qt::Key_4)), std::nullopt);
    }

    void whatIsNotPossibleIsNotDone()
    {
        bool may = false;
        m_book->bind(
            Act::Mute, [this] { m_done.push_back(Act::Mute); }, [&may] { return may; });
        press(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(m_done.empty());
        QVERIFY(!m_book->isPossible(Act::Mute));
        may = true;
        press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(m_done, std::vector{Act::Mute});
    }

    void nothingIsDoneUnderTheLock()
    {
        m_book->bind(Act::Mute, [this] { m_done.push_back(Act::Mute); });
        m_book->setLocked(true);
        press(Qt::Key_D, Qt::ControlModifier);
        m_book->trigger(Act::Mute);
        QVERIFY(m_done.empty());
        m_book->setLocked(false);
        m_book->trigger(Act::Mute);
        QCOMPARE(m_done, std::vector{Act::Mute});
    }

    void aChangedKeyWorksAndTheOldOneDoesNot()
    {
        QSignalSpy changed(m_book, &ActionBook::keysChanged);
        m_book->setKey(Act::Palette, QKeySequence(Qt::CTRL | Qt::Key_G));
        QCOMPARE(changed.count(), 1);
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_done.empty());
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_done, std::vector{Act::Palette});
        m_book->setKey(Act::Palette, {});
        press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_done.size(), size_t(1));
        m_book->reset(Act::Palette);
        press(Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(m_done.size(), size_t(2));
        QVERIFY(m_book->stored().isEmpty());
    }

    void aConflictIsToldAndTheKeyChangesHands()
    {
        const QKeySequence key(Qt::CTRL | Qt::Key_J);
        QCOMPARE(m_book->holderOf(key), Act::QuickReply);
        QCOMPARE(m_book->holderOf(key, Act::QuickReply), std::nullopt);
        m_book->setKey(Act::Palette, key);
        QVERIFY(m_book->keys(Act::QuickReply).isEmpty());
        press(Qt::Key_J, Qt::ControlModifier);
        QCOMPARE(m_done, std::vector{Act::Palette});
        // The way back is told as well.
        QCOMPARE(m_book->holderOfDefault(Act::QuickReply), Act::Palette);
        m_book->reset(Act::QuickReply);
        QVERIFY(m_book->keys(Act::Palette).isEmpty());
        m_book->resetAll();
        QCOMPARE(m_book->keys(Act::Palette).front(), QKeySequence(Qt::CTRL | Qt::Key_K));
        QVERIFY(m_book->stored().isEmpty());
    }

    void oneOfTwoKeysIsLostWithoutTheOther()
    {
        m_book->setKey(Act::Palette, QKeySequence(Qt::CTRL | Qt::Key_Equal));
        QCOMPARE(m_book->keys(Act::ZoomIn), QList{QKeySequence(Qt::CTRL | Qt::Key_Plus)});
    }

    void changedKeysSurviveARestart()
    {
        m_book->setKey(Act::Palette, QKeySequence(Qt::CTRL | Qt::Key_J)); // quick replies lose it
        m_book->setKey(Act::Help, {});
        const QJsonObject stored = m_book->stored();
        QCOMPARE(stored.size(), 3);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.json"_s);
        {
            Settings settings(file);
            settings.set(keysSetting, stored);
        }
        QWidget window;
        auto *book = new ActionBook(&window);
        bindAll(*book);
        Settings settings(file);
        bindKeys(*book, settings);
        QCOMPARE(book->keys(Act::Palette).front(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QVERIFY(book->keys(Act::QuickReply).isEmpty());
        QVERIFY(book->keys(Act::Help).isEmpty());
        QCOMPARE(book->stored(), stored);
        book->setKey(Act::Help, QKeySequence(Qt::Key_F5));
        QCOMPARE(settings.value(keysSetting).value(u"help"_s).toString(), u"F5"_s);
        settings.reset(keysSetting);
        QVERIFY(!book->isAnyChanged());
        book->resetAll();
        QVERIFY(settings.value(keysSetting).isEmpty());
    }

    void badKeysInTheFileAreLeftOut()
    {
        m_book->restore({{u"palette"_s, 7},
                         {u"search"_s, u"Hyper+Q"_s},
                         {u"orders"_s, u"A"_s},
                         {u"menu"_s, u"Ctrl+C"_s},
                         {u"help"_s, QString(5000, u'x')},
                         {u"quit"_s, u"Ctrl+G, Ctrl+H"_s},
                         {u"settings"_s, QJsonObject()}});
        for (const ActEntry &entry : actTable())
            QVERIFY2(!m_book->isChanged(entry.act), entry.id);
    }

    void ofTwoThatShareAKeyInTheFileOneGivesWay()
    {
        m_book->restore({{u"palette"_s, u"Ctrl+J"_s}}); // which quick replies have, and did not give away
        QCOMPARE(m_book->keys(Act::Palette).front(), QKeySequence(Qt::CTRL | Qt::Key_K));
        m_book->restore({{u"palette"_s, u"Ctrl+J"_s}, {u"write.quickReply"_s, u"Ctrl+K"_s}}); // they changed places
        QCOMPARE(m_book->holderOf(QKeySequence(Qt::CTRL | Qt::Key_J)), Act::Palette);
        QCOMPARE(m_book->holderOf(QKeySequence(Qt::CTRL | Qt::Key_K)), Act::QuickReply);
        m_book->restore({{u"palette"_s, u"Ctrl+G"_s}, {u"search"_s, u"Ctrl+G"_s}, {u"menu"_s, u"Ctrl+K"_s}});
        QHash<QKeySequence, int> uses;
        for (const ActEntry &entry : actTable()) {
            for (const QKeySequence &keys : m_book->keys(entry.act))
                QCOMPARE(++uses[keys], 1);
        }
    }

    void whatALaterProgramWroteIsKept()
    {
        m_book->restore({{u"dialog.fly"_s, u"Ctrl+G"_s}});
        m_book->setKey(Act::Help, {});
        QCOMPARE(m_book->stored().value(u"dialog.fly"_s).toString(), u"Ctrl+G"_s);
    }
};

VITRINA_WIDGET_TEST_MAIN(ActionsTest)
#include "tst_actions.moc"
