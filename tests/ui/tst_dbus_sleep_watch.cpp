// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_sleep_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// The session's bus stands in for the system's.
class SleepWatchTest : public QObject {
    Q_OBJECT
private:
    static void say(const QString &signal, const QVariantList &arguments, const QString &path = manager())
    {
        QDBusMessage message = QDBusMessage::createSignal(path, u"org.freedesktop.login1.Manager"_s, signal);
        message.setArguments(arguments);
        QVERIFY(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"login1"_s).send(message));
    }
    static QString manager() { return u"/org/freedesktop/login1"_s; }

private Q_SLOTS:
    void initTestCase()
    {
        // Before the first connection of all: addresses are read once.
        const QByteArray session = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", session);
        if (session.isEmpty() || !QDBusConnection::systemBus().isConnected())
            QSKIP("there is no session bus");
    }

    void onlyWakingIsTold()
    {
        DbusSleepWatch watch;
        QSignalSpy woke(&watch, &SleepWatch::woke);
        watch.start();
        say(u"PrepareForSleep"_s, {true});
        say(u"PrepareForShutdown"_s, {false});
        say(u"PrepareForSleep"_s, {false}, u"/elsewhere"_s);
        say(u"PrepareForSleep"_s, {false});
        QVERIFY(woke.wait()); // what was said before came before
        QCOMPARE(woke.size(), 1);
        say(u"PrepareForSleep"_s, {true});
        say(u"PrepareForSleep"_s, {false});
        QVERIFY(woke.wait()); // the next night
        QCOMPARE(woke.size(), 2);
    }
};

QTEST_GUILESS_MAIN(SleepWatchTest)
#include "tst_dbus_sleep_watch.moc"
