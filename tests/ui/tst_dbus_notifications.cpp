// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_notifications.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusReply>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

/// A desktop's notification service on the session's bus, over a connection of its own.
class FakeServer final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Call {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeServer()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"server"_s))
    {
    }
    ~FakeServer() override
    {
        leave();
        QDBusConnection::disconnectFromBus(u"server"_s);
    }
    [[nodiscard]] bool hasBus() const { return m_bus.isConnected(); }
    [[nodiscard]] bool enter()
    {
        return m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this, QDBusConnection::ExportAllContents)
            && m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    void leave()
    {
        m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
        m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
    }
    /// Answers the oldest Notify that waits, when `isSlow`.
    void answer() { m_bus.send(m_waiting.takeFirst()); }

    QStringList capabilities{u"body"_s, u"actions"_s, u"body-markup"_s};
    std::vector<Call> calls;
    QList<uint> closed;
    int asked = 0;
    bool isSlow = false;

public Q_SLOTS: // the interface, as the bus sees it
    QStringList GetCapabilities() // NOLINT(readability-identifier-naming)
    {
        ++asked;
        return capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body, // NOLINT
                const QStringList &actions, const QVariantMap &hints, int)
    {
        calls.push_back({replaces, title, body, actions, hints});
        const uint id = replaces != 0 ? replaces : ++m_ids;
        if (isSlow) {
            setDelayedReply(true);
            m_waiting.append(message().createReply(QVariant::fromValue(id)));
        }
        return id;
    }
    void CloseNotification(uint id) // NOLINT(readability-identifier-naming)
    {
        closed.append(id);
        Q_EMIT NotificationClosed(id, 3);
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action); // NOLINT(readability-identifier-naming)
    void NotificationClosed(uint id, uint reason); // NOLINT(readability-identifier-naming)
    void ActivationToken(uint id, const QString &token); // NOLINT(readability-identifier-naming)

private:
    QDBusConnection m_bus;
    QList<QDBusMessage> m_waiting;
    uint m_ids = 100;
};

DesktopNote note(const QString &key, const QString &body = u"Hello"_s)
{
    return {key, u"Buyer: Anna"_s, body, {{u"answer"_s, u"Answer"_s}}};
}

} // namespace

/// Against a real bus; the service at its other end is ours.
class DbusNotificationsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<FakeServer> m_server;
    std::unique_ptr<DbusNotifications> m_desktop;

    bool isTold(const QString &words)
    {
        m_desktop->show(note(u"c"_s, words));
        return std::ranges::find(m_server->calls, words, &FakeServer::Call::body) != m_server->calls.end();
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<FakeServer>();
        if (!m_server->hasBus())
            QSKIP("there is no session bus");
        if (!m_server->enter())
            QSKIP("the session has a notification service of its own");
        m_desktop = std::make_unique<DbusNotifications>();
    }
    void cleanup()
    {
        m_desktop.reset();
        m_server.reset();
    }

    void aNoteOfTheSameKeyTakesThePlaceOfTheOneBefore()
    {
        m_desktop->show(note(u"a"_s, u"one"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        QCOMPARE(m_server->calls[0].replaces, 0u);
        QCOMPARE(m_server->calls[0].title, u"Buyer: Anna"_s);
        QCOMPARE(m_server->calls[0].actions.size(), 4); // "default" is what a click does
        QCOMPARE(m_server->calls[0].hints.value(u"desktop-entry"_s).toString(), u"org.vitrina.Vitrina"_s);
        m_desktop->show(note(u"b"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        m_desktop->show(note(u"a"_s, u"two"_s)); // whether the first answer is here by now or not
        QTRY_COMPARE(m_server->calls.size(), size_t(3));
        QCOMPARE(m_server->calls[2].replaces, 101u);
        QCOMPARE(m_server->calls[2].body, u"two"_s);
    }

    void nothingWaitsForASlowServer()
    {
        m_server->isSlow = true;
        m_desktop->show(note(u"a"_s, u"one"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_desktop->show(note(u"a"_s, u"two"_s));
        m_desktop->show(note(u"a"_s, u"three"_s));
        m_server->answer();
        QTRY_COMPARE(m_server->calls.size(), size_t(2)); // the newest alone, and in its place
        QCOMPARE(m_server->calls[1].replaces, 101u);
        QCOMPARE(m_server->calls[1].body, u"three"_s);
        m_desktop->withdraw(u"a"_s); // while its answer is on the way
        QVERIFY(m_server->closed.isEmpty());
        m_server->answer();
        QTRY_COMPARE(m_server->closed, QList<uint>{101});
    }

    void whatTheUserPressesComesBackWithItsToken()
    {
        QSignalSpy activated(m_desktop.get(), &DesktopNotifications::activated);
        QSignalSpy dismissed(m_desktop.get(), &DesktopNotifications::dismissed);
        m_server->isSlow = true;
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_server->answer();
        Q_EMIT m_server->ActionInvoked(7, u"default"_s); // another program's
        Q_EMIT m_server->ActivationToken(101, u"token-1"_s);
        Q_EMIT m_server->ActionInvoked(101, u"answer"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated[0], (QVariantList{u"a"_s, u"answer"_s, u"token-1"_s}));
        QTRY_COMPARE(m_server->closed, QList<uint>{101});
        QCOMPARE(dismissed.size(), 0); // pressed is not dismissed
    }

    void whatTheUserClosesIsKnownToBeGone()
    {
        QSignalSpy dismissed(m_desktop.get(), &DesktopNotifications::dismissed);
        m_server->isSlow = true;
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_server->answer();
        Q_EMIT m_server->NotificationClosed(101, 2);
        QTRY_COMPARE(dismissed.size(), 1);
        m_desktop->withdraw(u"a"_s);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(m_server->calls[1].replaces, 0u);
        QVERIFY(m_server->closed.isEmpty());
    }

    void foreignTextIsNoMarkupWhereTheServerKnowsIt()
    {
        m_desktop->show(note(u"a"_s, u"<b>5 < 6</b> & \"7\""_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        QCOMPARE(m_server->calls[0].body, u"&lt;b&gt;5 &lt; 6&lt;/b&gt; &amp; &quot;7&quot;"_s);
    }

    void whatTheServerCannotDoIsLeftOut()
    {
        m_server->capabilities.clear();
        m_desktop->show(note(u"a"_s, u"5 < 6"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        QVERIFY(m_server->calls[0].actions.isEmpty());
        QVERIFY(m_server->calls[0].body.isEmpty());
        QCOMPARE(m_server->calls[0].title, u"Buyer: Anna - 5 < 6"_s);
    }

    void anotherServerIsAskedAnewWhatItCanDo()
    {
        QSignalSpy dismissed(m_desktop.get(), &DesktopNotifications::dismissed);
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_server->leave();
        QTRY_COMPARE(dismissed.size(), 1);
        m_server->capabilities = {u"body"_s};
        QVERIFY(m_server->enter());
        m_desktop->show(note(u"a"_s, u"5 < 6"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(m_server->asked, 2);
        QCOMPARE(m_server->calls[1].body, u"5 < 6"_s);
        QVERIFY(m_server->calls[1].actions.isEmpty());
    }

    void aNoteSoundsAsTheDesktopDoesOrNotAtAll()
    {
        DesktopNote loud = note(u"a"_s);
        loud.sound = true;
        m_desktop->show(loud);
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_desktop->show(note(u"b"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(2));
        QCOMPARE(m_server->calls[0].hints.value(u"sound-name"_s).toString(), u"message-new-instant"_s);
        QVERIFY(!m_server->calls[0].hints.contains(u"suppress-sound"_s));
        QCOMPARE(m_server->calls[1].hints.value(u"suppress-sound"_s).toBool(), true);
    }

    void withoutAServiceNothingHappensUntilThereIsOne()
    {
        const QDBusReply<QStringList> startable =
            QDBusConnection::sessionBus().interface()->call(u"ListActivatableNames"_s);
        if (startable.value().contains(u"org.freedesktop.Notifications"_s))
            QSKIP("the session would start a service of its own");
        m_server->leave();
        m_desktop->show(note(u"a"_s));
        m_desktop->withdraw(u"a"_s);
        m_desktop->show(note(u"b"_s, u"lost"_s));
        // Whatever was lost, sooner or later the service that came is noticed.
        QVERIFY(m_server->enter());
        QTRY_VERIFY(isTold(u"said"_s));
    }

    void whatIsShownGoesWithTheProgram()
    {
        m_server->isSlow = true;
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(1));
        m_server->answer();
        m_desktop->show(note(u"a"_s));
        QTRY_COMPARE(m_server->calls.size(), size_t(2)); // so the first answer was taken
        m_desktop.reset();
        QTRY_COMPARE(m_server->closed, QList<uint>{101});
    }
};

QTEST_GUILESS_MAIN(DbusNotificationsTest)
#include "tst_dbus_notifications.moc"
