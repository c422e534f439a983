// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

#include <optional>

/// A reader of the screen, as far as its wire goes: what stands on the accessibility bus, and what is announced there.
namespace vitrina::test {
using namespace Qt::StringLiterals;

/// An object of some program.
struct AtSpiObject {
    QString bus;
    QString path;
};

class AtSpiClient final {
public:
    /// Empty: connected; else why not. `onState` of `listener` hears of every state that changes.
    [[nodiscard]] QString open(QObject *listener, const char *onState)
    {
        const QDBusMessage ask =
            QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s);
        const QDBusReply<QString> address = QDBusConnection::sessionBus().call(ask);
        if (!address.isValid())
            return u"no accessibility bus (package at-spi2-core): "_s + address.error().message();
        m_bus = QDBusConnection::connectToBus(address.value(), u"at-spi-test"_s);
        if (!m_bus.isConnected())
            return u"the accessibility bus lets nobody in: "_s + m_bus.lastError().message();
        // As a reader of the screen does when it starts.
        QDBusMessage wake = QDBusMessage::createMethodCall(u"org.a11y.Bus"_s, u"/org/a11y/bus"_s,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Set"_s);
        wake.setArguments({u"org.a11y.Status"_s, u"IsEnabled"_s, QVariant::fromValue(QDBusVariant(true))});
        (void)QDBusConnection::sessionBus().call(wake);
        // Programs send only what somebody has asked for.
        call({registry, u"/org/a11y/atspi/registry"_s}, u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s,
             {u"object:"_s, QStringList(), QString()});
        m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, u"StateChanged"_s, listener, onState);
        return {};
    }
    ~AtSpiClient() { QDBusConnection::disconnectFromBus(u"at-spi-test"_s); }

    [[nodiscard]] std::optional<AtSpiObject> program(qint64 process)
    {
        for (const AtSpiObject &one : children({registry, u"/org/a11y/atspi/accessible/root"_s})) {
            const QDBusMessage pid = call({u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s},
                                          u"org.freedesktop.DBus"_s, u"GetConnectionUnixProcessID"_s, {one.bus});
            if (pid.arguments().value(0).toLongLong() == process)
                return one;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::vector<AtSpiObject> children(const AtSpiObject &object)
    {
        std::vector<AtSpiObject> found;
        const QDBusMessage answer = call(object, accessible, u"GetChildren"_s, {});
        if (answer.arguments().isEmpty())
            return found;
        const auto list = answer.arguments().constFirst().value<QDBusArgument>();
        for (list.beginArray(); !list.atEnd();) {
            AtSpiObject child;
            QDBusObjectPath path;
            list.beginStructure();
            list >> child.bus >> path;
            list.endStructure();
            child.path = path.path();
            found.push_back(child);
        }
        return found;
    }

    [[nodiscard]] QString name(const AtSpiObject &object)
    {
        const QDBusMessage answer =
            call(object, u"org.freedesktop.DBus.Properties"_s, u"Get"_s, {accessible, u"Name"_s});
        return answer.arguments().value(0).value<QDBusVariant>().variant().toString();
    }
    [[nodiscard]] QString role(const AtSpiObject &object)
    {
        return call(object, accessible, u"GetRoleName"_s, {}).arguments().value(0).toString();
    }
    /// Of a role (part of its name) with this name, or with any if it is empty; depth first.
    [[nodiscard]] std::optional<AtSpiObject> find(const AtSpiObject &root, const QString &role, const QString &name)
    {
        for (const AtSpiObject &child : children(root)) {
            const QString is = this->role(child);
            if (is.contains(role) && (name.isEmpty() || this->name(child).startsWith(name)))
                return child;
            if (is == u"list item"_s)
                continue; // there may be many of them, and nothing in them
            if (auto found = find(child, role, name))
                return found;
        }
        return std::nullopt;
    }
    [[nodiscard]] QStringList namesOfChildren(const AtSpiObject &object)
    {
        QStringList names;
        for (const AtSpiObject &child : children(object))
            names += name(child);
        return names;
    }
    bool press(const AtSpiObject &object)
    {
        const QDBusMessage answer = call(object, u"org.a11y.atspi.Action"_s, u"DoAction"_s, {0});
        return answer.type() == QDBusMessage::ReplyMessage;
    }
    void type(const AtSpiObject &object, const QString &text)
    {
        call(object, u"org.a11y.atspi.EditableText"_s, u"InsertText"_s, {0, text, int(text.size())});
    }

private:
    const QString registry = u"org.a11y.atspi.Registry"_s;
    const QString accessible = u"org.a11y.atspi.Accessible"_s;

    QDBusMessage call(const AtSpiObject &object, const QString &interface, const QString &method,
                      const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(object.bus, object.path, interface, method);
        message.setArguments(arguments);
        return m_bus.call(message);
    }

    QDBusConnection m_bus{QString()};
};

} // namespace vitrina::test
