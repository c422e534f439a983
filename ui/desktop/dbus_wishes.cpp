// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSettings>
#include <QStandardPaths>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

using Spaces = QMap<QString, QVariantMap>;

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto place = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto gnome = "org.gnome.desktop.interface"_L1;
constexpr auto gnomeAccess = "org.gnome.desktop.a11y.interface"_L1;

/// True unless GTK's own settings say otherwise.
bool gtkAnimates()
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"gtk-3.0/settings.ini"_s);
    if (path.isEmpty())
        return true;
    const QSettings file(path, QSettings::IniFormat);
    return file.value("Settings/gtk-enable-animations"_L1, true).toBool();
}

} // namespace

DbusWishes::DbusWishes()
{
    setReducedMotion(!gtkAnimates());
    qDBusRegisterMetaType<Spaces>();
    qRegisterMetaType<QDBusVariant>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect({}, place, interface, u"SettingChanged"_s, this, SLOT(onChanged(QString, QString, QDBusVariant)));
    QDBusMessage ask = QDBusMessage::createMethodCall(service, place, interface, u"ReadAll"_s);
    ask.setArguments({QStringList{appearance, gnome, gnomeAccess}});
    auto *answer = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<Spaces> reply = *answer;
        if (reply.isError())
            return; // no portal: nothing is wished for
        const Spaces spaces = reply.value();
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
            for (auto setting = space->cbegin(); setting != space->cend(); ++setting)
                take(space.key(), setting.key(), setting.value());
        }
    });
}

void DbusWishes::onChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
}

void DbusWishes::take(const QString &space, const QString &key, const QVariant &value)
{
    if (space == appearance && key == "contrast"_L1)
        setHighContrast(value.toUInt() == 1);
    else if (space == gnomeAccess && key == "high-contrast"_L1)
        setHighContrast(value.toBool());
    else if (space == appearance && key == "reduced-motion"_L1)
        setReducedMotion(value.toUInt() == 1);
    else if (space == gnome && key == "enable-animations"_L1)
        setReducedMotion(!value.toBool());
}

} // namespace vitrina::ui

#include "moc_dbus_wishes.cpp"
