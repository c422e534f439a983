// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/desk/people.h"
#include "hub/desk/profile_rules.h"
#include "hub/server/limits.h"
#include "hub/server/listen_options.h"

#include <QObject>
#include <QUrl>

#include <memory>
#include <vector>

namespace vitrina::hub {

/// The backend that a client talks to, whole: the program `vitrina-hub` is one with a command line, and `vitrina` alone
/// runs one inside itself. Everything of a hub lives on the thread that made it, which has an event loop; a hub of the
/// desktop program has a thread of its own.
class Hub final : public QObject {
    Q_OBJECT
public:
    struct Options {
        QString dataDir; ///< made when it is not there
        DatabaseKey key;
        Limits limits;
    };
    /// Opens the store. `rules` and `clock` live longer than the hub. Errors (Local): "hub_running" when another
    /// process has this folder, "data_dir_unusable", or those of the database.
    [[nodiscard]] static Result<std::unique_ptr<Hub>> open(const Options &options, const Rules &rules,
                                                           const Clock &clock);
    ~Hub() override;

    /// Starts the connectors; the first time, this returns when the store holds everything they tell. Called once.
    [[nodiscard]] Result<void> start(std::vector<std::unique_ptr<Connector>> connectors);
    /// Lets clients in, and returns the address they connect to. After start().
    [[nodiscard]] Result<QUrl> listen(const ListenOptions &options = {});
    /// A new token for a user of this name (see people.h); never stored, never shown again.
    [[nodiscard]] Result<QByteArray> createToken(const TokenRequest &request);
    /// A small text that whoever runs the hub keeps with it; empty: none.
    [[nodiscard]] QString memo(const QString &name);
    void setMemo(const QString &name, const QString &text);
    [[nodiscard]] const Clock &clock() const;
    /// Tells the clients that the hub goes away and closes. The hub may be destroyed after the next turn of the loop.
    void close();

    /// Looks again at users and tokens, which another process may have changed. A timer does so every few seconds.
    void refreshPeople();
    /// Heartbeats and deadlines of the sessions, and the connectors' time, as the timers drive them.
    void tick();

Q_SIGNALS:
    /// The store can't be written any more; the clients were sent away. Nothing was told that is not stored.
    void failed(const vitrina::Error &error);

private:
    struct Private;
    explicit Hub(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace vitrina::hub
