// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_launcher_count.h"

#include <QDBusConnection>
#include <QTest>

#include <memory>

using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// A dock: what it hears on the session's bus.
class Dock final : public QObject {
    Q_OBJECT
public:
    QStringList heard;

public Q_SLOTS: // called by name, from the bus
    void update(const QString &program, const QVariantMap &properties)
    {
        heard += program + u' ' + properties.value(u"count"_s).toString() + u' '
            + properties.value(u"count-visible"_s).toString();
    }
};

class LauncherCountTest : public QObject {
    Q_OBJECT
private:
    Dock m_dock;

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || !QDBusConnection::sessionBus().isConnected())
            QSKIP("there is no session bus");
        QDBusConnection dock = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"dock"_s);
        QVERIFY(dock.connect({}, {}, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s, &m_dock,
                             SLOT(update(QString, QVariantMap))));
    }
    void cleanupTestCase() { QDBusConnection::disconnectFromBus(u"dock"_s); }

    void OV_2_theDockBearsTheNumberOfChats()
    {
        auto count = std::make_unique<DbusLauncherCount>();
        count->show(0); // as it is
        count->show(3);
        count->show(3);
        count->show(12);
        count.reset();
        const QString program = u"application://org.vitrina.Vitrina.desktop "_s;
        const QStringList wanted{program + u"3 true"_s, program + u"12 true"_s, program + u"0 false"_s};
        QTRY_COMPARE(m_dock.heard, wanted);
    }
};

QTEST_GUILESS_MAIN(LauncherCountTest)
#include "tst_dbus_launcher_count.moc"
