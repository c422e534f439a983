// SPDX-License-Identifier: Apache-2.0
#include "support/test_clock.h"
#include "ui/lock/lock_page.h"
#include "ui/lock/screen_lock.h"
#include "ui/theme/field.h"
#include "widget_main.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Knows one passphrase, and answers through the event loop.
class KnownSecret final : public QObject, public LockSecret {
public:
    QString passphrase = u"open sesame"_s;

    [[nodiscard]] bool isSet() const override { return !passphrase.isEmpty(); }
    [[nodiscard]] bool isOfTheData() const override { return false; }
    void check(const QString &tried, Done done) override
    {
        const bool right = tried == passphrase;
        QMetaObject::invokeMethod(
            this,
            [right, done = std::move(done)] {
                done(right ? Result<void>() : failure(ErrorClass::Refused, u"passphrase_wrong"));
            },
            Qt::QueuedConnection);
    }
    void change(const QString &wanted, Done done) override
    {
        passphrase = wanted;
        done({});
    }
};

/// A window with something to read, something to type in, and a key.
struct Bench {
    QTemporaryDir dir;
    Settings settings{dir.filePath(u"settings.json"_s)};
    TestClock clock;
    KnownSecret secret;
    QWidget window;
    QLabel *shown = new QLabel(u"Oksana: where is my order?"_s, &window);
    QLabel *folded = new QLabel(u"folded"_s, &window);
    QLineEdit *typed = new QLineEdit(&window);
    int keyPressed = 0;
    ScreenLock *lock = nullptr;

    Bench()
    {
        folded->hide();
        QObject::connect(new QShortcut(QKeySequence(u"Ctrl+K"_s), &window), &QShortcut::activated, &window,
                         [this] { ++keyPressed; });
        lock = new ScreenLock(window, settings, clock, secret);
        window.resize(900, 600);
        window.show();
        QApplication::setActiveWindow(&window);
        typed->setFocus();
    }
    [[nodiscard]] LockPage *page() const { return window.findChild<LockPage *>(); }
    [[nodiscard]] Field *field() const { return page()->findChild<Field *>(); }
    void give(const QString &passphrase) const
    {
        field()->setText(passphrase);
        QTest::keyClick(field(), Qt::Key_Return);
    }
};

} // namespace

class ScreenLockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAPassphraseNothingIsLocked()
    {
        Bench bench;
        bench.secret.passphrase.clear();
        bench.lock->lockNow();
        QVERIFY(!bench.lock->isLocked());
        QVERIFY(bench.shown->isVisible());
    }

    void whatIsUnderTheLockIsNeitherSeenNorReadNorReached()
    {
        Bench bench;
        QDialog dialog(&bench.window);
        dialog.show();
        bench.lock->lockNow();
        QVERIFY(bench.lock->isLocked());
        QVERIFY(bench.page()->isVisible());
        QCOMPARE(bench.page()->geometry(), bench.window.rect());
        QVERIFY(!dialog.isVisible());
        for (QWidget *under : {static_cast<QWidget *>(bench.shown), static_cast<QWidget *>(bench.typed)}) {
            QVERIFY(!under->isVisible());
            QVERIFY(QAccessible::queryAccessibleInterface(under)->state().invisible);
        }
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(bench.keyPressed, 0);
        bench.window.resize(1000, 700);
        QCOMPARE(bench.page()->geometry(), bench.window.rect());
    }

    void whatWouldShowItselfWaits()
    {
        Bench bench;
        bench.lock->lockNow();
        QDialog dialog(&bench.window);
        dialog.show();
        bench.folded->show();
        QTRY_VERIFY(!dialog.isVisible() && !bench.folded->isVisible());
        QVERIFY(bench.page()->isVisible());
        bench.give(u"open sesame"_s);
        QTRY_VERIFY(!bench.lock->isLocked());
        QVERIFY(dialog.isVisible() && bench.folded->isVisible());
    }

    void thePassphraseBringsEverythingBack()
    {
        Bench bench;
        QSignalSpy changes(bench.lock, &ScreenLock::lockedChanged);
        bench.lock->lockNow();
        bench.give(u"open sesame"_s);
        QTRY_VERIFY(!bench.lock->isLocked());
        QVERIFY(bench.shown->isVisible() && bench.typed->isVisible() && !bench.folded->isVisible());
        QVERIFY(!bench.page()->isVisible());
        QVERIFY(bench.field()->text().isEmpty());
        QCOMPARE(changes.size(), 2);
        QTest::keyClick(&bench.window, Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(bench.keyPressed, 1);
    }

    void aWrongPassphraseIsToldAndTheNextOneWaits()
    {
        Bench bench;
        int asked = 0;
        bench.lock->setPenalty([&asked](int failures) {
            asked = failures;
            return failures == 1 ? 0ms : std::chrono::hours(1);
        });
        bench.lock->lockNow();
        bench.give(u"guess"_s);
        QTRY_COMPARE(asked, 1);
        QTRY_VERIFY(!bench.field()->isReadOnly()); // the first one costs nothing
        bench.give(u"another guess"_s);
        QTRY_COMPARE(asked, 2);
        QVERIFY(bench.field()->isReadOnly());
        bench.give(u"open sesame"_s);
        QVERIFY(bench.lock->isLocked());
    }

    void attemptsGetDearer()
    {
        QCOMPARE(ScreenLock::usualPenalty(1), 0ms);
        QCOMPARE(ScreenLock::usualPenalty(2), 0ms);
        QVERIFY(ScreenLock::usualPenalty(3) > 0ms);
        QVERIFY(ScreenLock::usualPenalty(5) > ScreenLock::usualPenalty(4));
        QCOMPARE(ScreenLock::usualPenalty(1000), 60s);
    }

    void nobodyTouchesItForATime()
    {
        Bench bench;
        bench.settings.set(lockAfterKey, 5);
        bench.clock.forward(4min);
        QTest::keyClick(bench.typed, Qt::Key_A);
        bench.clock.forward(4min);
        QTest::keyClick(bench.typed, Qt::Key_B);
        QVERIFY(!bench.lock->isLocked());
        QCOMPARE(bench.typed->text(), u"ab"_s);
        bench.clock.forward(5min); // as after sleep: no timer has run
        QTest::keyClick(bench.typed, Qt::Key_C);
        QVERIFY(bench.lock->isLocked());
        QCOMPARE(bench.typed->text(), u"ab"_s); // the key that wakes does nothing else
    }

    void theSystemSaysThatItSlept()
    {
        Bench bench;
        bench.settings.set(lockAfterKey, 5);
        bench.lock->passTime();
        QVERIFY(!bench.lock->isLocked());
        bench.clock.forward(5min);
        bench.lock->passTime();
        QVERIFY(bench.lock->isLocked());
    }

    void itIsNotIdleUnlessTold()
    {
        Bench bench;
        bench.clock.forward(24h);
        QTest::keyClick(bench.typed, Qt::Key_A);
        QVERIFY(!bench.lock->isLocked());
    }

    void oneTimerEndsTheWait()
    {
        TestClock clock;
        IdleWatch watch(clock);
        QSignalSpy idle(&watch, &IdleWatch::idle);
        watch.setLimit(1ms);
        clock.forward(1ms);
        QTRY_COMPARE(idle.size(), 1);
    }
};

VITRINA_WIDGET_TEST_MAIN(ScreenLockTest)
#include "tst_screen_lock.moc"
