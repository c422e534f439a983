// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/dbus_notifications.h"

#include "ui/desktop/desktop_id.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int patienceMs = 10'000; ///< a server may be started by our first call

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QString path()
{
    return u"/org/freedesktop/Notifications"_s;
}

// For a server that knows no sounds: the desktop's bell.
void beep()
{
    if (qobject_cast<QApplication *>(QCoreApplication::instance()) != nullptr)
        QApplication::beep();
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), path(), service(), method);
}

} // namespace

DbusNotifications::DbusNotifications(QObject *parent)
    : DesktopNotifications(parent)
{
}

DbusNotifications::~DbusNotifications()
{
    for (const Shown &shown : std::as_const(m_notes)) {
        if (shown.id != 0)
            closeAtServer(shown.id);
    }
}

bool DbusNotifications::join()
{
    if (m_bus)
        return m_bus->isConnected();
    m_bus = QDBusConnection::sessionBus();
    if (!m_bus->isConnected())
        return false;
    auto *watcher = new QDBusServiceWatcher(service(), *m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DbusNotifications::forgetServer);
    // Without a sender's name: to find out whose it is would be a call that waits. Ids that are not ours are ignored.
    m_bus->connect({}, path(), service(), u"ActionInvoked"_s, this, SLOT(onAction(uint, QString)));
    m_bus->connect({}, path(), service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
    m_bus->connect({}, path(), service(), u"ActivationToken"_s, this, SLOT(onToken(uint, QString)));
    return true;
}

void DbusNotifications::show(const DesktopNote &note)
{
    if (!join())
        return;
    Shown &shown = m_notes[note.key];
    shown.note = note;
    shown.unwanted = false;
    if (!m_capabilities)
        askCapabilities();
    else
        send(note.key);
}

void DbusNotifications::withdraw(const QString &key)
{
    const auto shown = m_notes.find(key);
    if (shown == m_notes.end())
        return;
    if (shown->asked) {
        shown->unwanted = true; // its number comes with the answer
        return;
    }
    if (shown->id != 0)
        closeAtServer(shown->id);
    m_notes.erase(shown);
}

void DbusNotifications::askCapabilities()
{
    if (std::exchange(m_asking, true))
        return;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call(u"GetCapabilities"_s), patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QStringList> reply = *watcher;
        if (reply.isError())
            m_notes.clear(); // there is no server; the next note asks again
        else
            takeCapabilities(reply.value());
    });
}

void DbusNotifications::takeCapabilities(const QStringList &capabilities)
{
    m_capabilities = capabilities;
    for (const QString &key : m_notes.keys())
        send(key);
}

void DbusNotifications::forgetServer()
{
    // Its notes went with it; what it could do says nothing of the next one.
    ++m_generation;
    m_capabilities.reset();
    const QStringList keys = m_notes.keys();
    for (const QString &key : keys) {
        const Shown &shown = m_notes[key];
        if (shown.id == 0 && !shown.asked)
            continue; // waits for the next server
        m_notes.remove(key);
        Q_EMIT dismissed(key);
    }
}

QVariantList DbusNotifications::argumentsOf(const Shown &shown) const
{
    const DesktopNote &note = shown.note;
    QString title = note.title;
    QString body = note.body;
    if (!m_capabilities->contains(u"body"_s) && !body.isEmpty())
        title += u" - "_s + std::exchange(body, {});
    if (m_capabilities->contains(u"body-markup"_s))
        body = body.toHtmlEscaped();
    QStringList actions;
    if (m_capabilities->contains(u"actions"_s)) {
        actions << u"default"_s << tr("Open");
        for (const DesktopNote::Action &action : note.actions)
            actions << action.name << action.words;
    }
    QVariantMap hints{{u"desktop-entry"_s, desktopId()},
                      {u"category"_s, u"im.received"_s},
                      {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    if (note.sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    return {u"Vitrina"_s, shown.id, u"vitrina"_s, title, body, actions, hints, -1};
}

void DbusNotifications::send(const QString &key)
{
    Shown &shown = m_notes[key];
    if (shown.asked) {
        shown.again = true;
        return;
    }
    shown.asked = true;
    if (shown.note.sound && !m_capabilities->contains(u"sound"_s))
        beep();
    QDBusMessage notify = call(u"Notify"_s);
    notify.setArguments(argumentsOf(shown));
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(notify, patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key, generation = m_generation] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        onShown(key, generation, reply.isError() ? 0 : reply.value());
    });
}

void DbusNotifications::onShown(const QString &key, quint32 generation, uint id)
{
    const auto found = m_notes.find(key);
    if (generation != m_generation || found == m_notes.end())
        return;
    found->asked = false;
    found->id = id;
    if (found->unwanted || id == 0) {
        if (id != 0)
            closeAtServer(id);
        m_notes.erase(found);
    } else if (std::exchange(found->again, false)) {
        send(key);
    }
}

void DbusNotifications::closeAtServer(uint id)
{
    QDBusMessage close = call(u"CloseNotification"_s);
    close.setArguments({id});
    m_bus->send(close); // whatever it answers
}

QString DbusNotifications::keyOf(uint id) const
{
    for (auto shown = m_notes.cbegin(); shown != m_notes.cend(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return {};
}

void DbusNotifications::onToken(uint id, const QString &token)
{
    if (keyOf(id).isNull())
        return;
    m_tokenOf = id;
    m_token = token;
}

void DbusNotifications::onAction(uint id, const QString &action)
{
    const QString key = keyOf(id);
    if (key.isNull())
        return;
    const QString token = std::exchange(m_tokenOf, 0) == id ? std::exchange(m_token, {}) : QString();
    closeAtServer(id); // some servers leave it standing
    m_notes.remove(key);
    Q_EMIT activated(key, action, token);
}

void DbusNotifications::onClosed(uint id, uint)
{
    const QString key = keyOf(id);
    if (key.isNull() || m_notes.value(key).asked)
        return; // not ours; or a newer text is on its way, and comes as a new one
    m_notes.remove(key);
    Q_EMIT dismissed(key);
}

} // namespace vitrina::ui
