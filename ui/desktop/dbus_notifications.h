// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/desktop_notifications.h"

#include <QDBusConnection>
#include <QHash>
#include <QStringList>

#include <optional>

namespace vitrina::ui {

/// org.freedesktop.Notifications. Every call is asynchronous. What the server can do is asked before the first note,
/// and again when another one takes its place; without a server notes are lost silently.
class DbusNotifications final : public DesktopNotifications {
    Q_OBJECT
public:
    explicit DbusNotifications(QObject *parent = nullptr);
    ~DbusNotifications() override; ///< takes its notes with it

    void show(const DesktopNote &note) override;
    void withdraw(const QString &key) override;

private Q_SLOTS: // called by name, from the bus
    void onAction(uint id, const QString &action);
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString &token);

private:
    /// One note, from being wanted until it is gone.
    struct Shown {
        DesktopNote note;
        uint id = 0; ///< of the server; 0: it has not answered yet
        bool asked = false; ///< its answer is on the way
        bool again = false; ///< changed meanwhile
        bool unwanted = false; ///< withdrawn meanwhile
    };

    /// The session's bus, joined by the first note: a start costs nothing. False: there is none.
    [[nodiscard]] bool join();
    void askCapabilities();
    void takeCapabilities(const QStringList &capabilities);
    void forgetServer();
    void send(const QString &key);
    void onShown(const QString &key, quint32 generation, uint id);
    void closeAtServer(uint id);
    [[nodiscard]] QString keyOf(uint id) const; ///< null: not ours
    [[nodiscard]] QVariantList argumentsOf(const Shown &shown) const;

    std::optional<QDBusConnection> m_bus;
    QHash<QString, Shown> m_notes;
    std::optional<QStringList> m_capabilities; ///< absent: not known
    bool m_asking = false;
    quint32 m_generation = 0; ///< counts servers: an answer of one that is gone is not taken
    uint m_tokenOf = 0;
    QString m_token;
};

} // namespace vitrina::ui
