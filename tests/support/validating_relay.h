// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/frame_schema.h"
#include "support/relay_gate.h"
#include "support/toward.h"

#include <QObject>
#include <QUrl>
#include <QWebSocketServer>

#include <vector>

namespace vitrina::wire {

class RelayLink;

/// Stands between a client and a hub: passes WebSocket frames, token and subprotocol on, holds every frame of both
/// sides against the contract, and breaks what it is told to break. Plain, on a loopback port of its own; lives on one
/// thread.
class ValidatingRelay : public QObject {
    Q_OBJECT

public:
    struct Violation {
        Toward toward;
        QByteArray frame;
        QString fault;
    };

    explicit ValidatingRelay(const QUrl &hub, QObject *parent = nullptr);
    ~ValidatingRelay() override;

    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); } ///< for the client
    /// Where the next connections go: a restarted hub has another port.
    void setHub(const QUrl &hub) { m_hub = hub; }
    [[nodiscard]] const QUrl &hub() const { return m_hub; }

    /// Frames that broke the contract, with what is wrong with them. They were passed on nevertheless.
    [[nodiscard]] const std::vector<Violation> &violations() const { return m_violations; }
    [[nodiscard]] qsizetype connections() const { return m_connections; } ///< since the beginning
    [[nodiscard]] bool isConnected() const { return !m_links.empty(); }

    /// Both ends lose their connection at once, without a close frame; new connections are welcome.
    void cut();
    /// While true, whoever connects is dropped.
    void refuse(bool refused) { m_refused = refused; }

    /// Faults of single frames.
    [[nodiscard]] RelayGate &gate(Toward toward) { return toward == Toward::Hub ? m_towardHub : m_towardClient; }
    /// While true, frames wait here, in order; then they all go at once.
    void hold(Toward toward, bool held);

    void check(Toward toward, const QByteArray &frame, bool isText); ///< for RelayLink

Q_SIGNALS:
    void frameSeen(vitrina::wire::Toward toward, const QByteArray &frame);

private:
    void accept();
    void drop(RelayLink *link);

    QWebSocketServer m_server;
    QUrl m_hub;
    FrameSchema m_schema;
    RelayGate m_towardHub;
    RelayGate m_towardClient;
    std::vector<std::unique_ptr<RelayLink>> m_links;
    std::vector<Violation> m_violations;
    qsizetype m_connections = 0;
    bool m_refused = false;
};

} // namespace vitrina::wire
