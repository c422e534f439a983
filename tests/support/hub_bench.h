// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/hub.h"
#include "support/hub_client.h"
#include "support/scripted_connector.h"
#include "support/test_clock.h"

#include <QTemporaryDir>

namespace vitrina::hub {

/// A hub in this process over a scripted marketplace: an Ozon shop "shop" and an Ovoko shop "parts".
class HubBench {
public:
    explicit HubBench(const Limits &limits = {});

    /// Opens the hub and starts it; also again, after stop(). Stops the test when that fails.
    void start();
    void stop();
    [[nodiscard]] QByteArray token(const QString &user, UserRole role, const std::vector<ShopId> &shops = {});
    [[nodiscard]] std::unique_ptr<HubClient> client(const QByteArray &token);
    [[nodiscard]] const DatabaseKey &key() const { return m_key; } ///< to look into `dir` while the hub is stopped
    [[nodiscard]] ConnectorSink &sink() { return *script->sink; }
    /// A buyer's message with a new id.
    void buyerWrites(const QString &dialog, const QString &text);

    QTemporaryDir dir;
    TestClock clock;
    Limits limits;
    ListenOptions listen;
    std::shared_ptr<ConnectorScript> script = std::make_shared<ConnectorScript>();
    std::unique_ptr<Hub> hub;
    QUrl url;

private:
    ProfileRules m_rules;
    DatabaseKey m_key = DatabaseKey::random();
    int m_messages = 0;
};

} // namespace vitrina::hub
