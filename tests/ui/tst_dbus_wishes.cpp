// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

using Spaces = QMap<QString, QVariantMap>;

namespace {

/// The desktop's portal, over a connection of its own.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    FakePortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        qDBusRegisterMetaType<Spaces>();
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }
    [[nodiscard]] bool enter()
    {
        return m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this, QDBusConnection::ExportAllContents)
            && m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
                                                         u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
        signal.setArguments({space, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }

    Spaces settings;
    QStringList asked;

public Q_SLOTS:
    [[nodiscard]] Spaces ReadAll(const QStringList &spaces)
    {
        asked = spaces;
        return settings;
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class DbusWishesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        if (!QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session bus");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config.path()));
        QFile::remove(m_config.filePath(u"gtk-3.0/settings.ini"_s));
    }

    void withoutAPortalNothingIsWished()
    {
        const DbusWishes wishes;
        QTest::qWait(0);
        QVERIFY(!wishes.highContrast());
        QVERIFY(!wishes.reducedMotion());
    }

    void whatThePortalSaysAndLaterChangesIsFollowed()
    {
        FakePortal portal;
        portal.settings = {{u"org.freedesktop.appearance"_s, {{u"contrast"_s, 1U}, {u"color-scheme"_s, 1U}}},
                           {u"org.gnome.desktop.interface"_s, {{u"enable-animations"_s, false}}}};
        QVERIFY(portal.enter());
        const DbusWishes wishes;
        QTRY_VERIFY(wishes.highContrast());
        QVERIFY(wishes.reducedMotion());
        QVERIFY(portal.asked.contains(u"org.freedesktop.appearance"_s)); // and not everything that there is
        portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 0U);
        QTRY_VERIFY(!wishes.highContrast());
        portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, true);
        QTRY_VERIFY(!wishes.reducedMotion());
        portal.change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
        QTRY_VERIFY(wishes.highContrast());
    }

    void nonsenseIsNoWish()
    {
        FakePortal portal;
        portal.settings = {{u"org.freedesktop.appearance"_s, {{u"contrast"_s, u"very"_s}}}};
        QVERIFY(portal.enter());
        const DbusWishes wishes;
        QTRY_VERIFY(!portal.asked.isEmpty());
        portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 7U);
        portal.change(u"org.gnome.desktop.interface"_s, u"enable-animations"_s, false);
        QTRY_VERIFY(wishes.reducedMotion());
        QVERIFY(!wishes.highContrast());
    }

    void gtkSaysItWhereThereIsNoPortal()
    {
        QVERIFY(QDir(m_config.path()).mkpath(u"gtk-3.0"_s));
        QFile file(m_config.filePath(u"gtk-3.0/settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Settings]\ngtk-enable-animations=false\n");
        file.close();
        QVERIFY(DbusWishes().reducedMotion());
    }

private:
    QTemporaryDir m_config;
};

QTEST_GUILESS_MAIN(DbusWishesTest)
#include "tst_dbus_wishes.moc"
