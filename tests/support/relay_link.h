// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/toward.h"

#include <QObject>
#include <QWebSocket>

#include <deque>
#include <memory>

namespace vitrina::wire {

class ValidatingRelay;

/// One client's connection through the relay: the socket it came on and the one that was opened to the hub for it.
class RelayLink : public QObject {
    Q_OBJECT

public:
    RelayLink(std::unique_ptr<QWebSocket> client, ValidatingRelay &relay);
    ~RelayLink() override;

    void cut();
    /// Passes on what waits, as far as the gate lets it.
    void pump(Toward toward);

Q_SIGNALS:
    /// Both ends are closed.
    void over();

private:
    struct Frame {
        QByteArray bytes;
        bool isText;
    };

    void openHub();
    void wire(QWebSocket &from, QWebSocket &to, Toward toward);
    void receive(Toward toward, Frame frame);
    void send(Toward toward, const Frame &frame);
    void passClose(QWebSocket &from, QWebSocket &to, bool wasSaid);
    [[nodiscard]] bool canSend(Toward toward) const;
    [[nodiscard]] std::deque<Frame> &waiting(Toward toward) { return toward == Toward::Hub ? m_forHub : m_forClient; }

    ValidatingRelay &m_relay;
    std::unique_ptr<QWebSocket> m_client;
    QWebSocket m_hub;
    std::deque<Frame> m_forHub;
    std::deque<Frame> m_forClient;
};

} // namespace vitrina::wire
