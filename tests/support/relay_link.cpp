// SPDX-License-Identifier: Apache-2.0
#include "support/relay_link.h"

#include "support/validating_relay.h"
#include "wire/frames.h"

#include <QNetworkRequest>
#include <QWebSocketHandshakeOptions>

namespace vitrina::wire {

RelayLink::RelayLink(std::unique_ptr<QWebSocket> client, ValidatingRelay &relay)
    : m_relay(relay)
    , m_client(std::move(client))
{
    wire(*m_client, m_hub, Toward::Hub);
    wire(m_hub, *m_client, Toward::Client);
    connect(&m_hub, &QWebSocket::connected, this, [this] { pump(Toward::Hub); });
    openHub();
}

RelayLink::~RelayLink()
{
    m_client->disconnect(this);
    m_hub.disconnect(this);
}

void RelayLink::openHub()
{
    constexpr auto authorization = "Authorization";
    QNetworkRequest request(m_relay.hub());
    if (m_client->request().hasRawHeader(authorization))
        request.setRawHeader(authorization, m_client->request().rawHeader(authorization));
    QWebSocketHandshakeOptions options;
    if (!m_client->subprotocol().isEmpty())
        options.setSubprotocols({m_client->subprotocol()});
    m_hub.open(request, options);
}

void RelayLink::wire(QWebSocket &from, QWebSocket &to, Toward toward)
{
    connect(&from, &QWebSocket::textMessageReceived, this, [this, toward](const QString &text) {
        receive(toward, {text.toUtf8(), true});
    });
    connect(&from, &QWebSocket::binaryMessageReceived, this, [this, toward](const QByteArray &bytes) {
        receive(toward, {bytes, false});
    });
    // After a cut, closeCode() is that of an orderly end: only a close frame makes it true.
    const auto wasSaid = std::make_shared<bool>(false);
    connect(&from, &QWebSocket::aboutToClose, this, [wasSaid] { *wasSaid = true; });
    connect(&from, &QWebSocket::disconnected, this, [this, &from, &to, wasSaid] { passClose(from, to, *wasSaid); });
}

void RelayLink::receive(Toward toward, Frame frame)
{
    m_relay.check(toward, frame.bytes, frame.isText);
    waiting(toward).push_back(std::move(frame));
    pump(toward);
}

void RelayLink::pump(Toward toward)
{
    RelayGate &gate = m_relay.gate(toward);
    while (!gate.held && canSend(toward) && !waiting(toward).empty()) {
        const Frame frame = std::move(waiting(toward).front());
        waiting(toward).pop_front();
        for (int copies = gate.copies(); copies > 0; --copies)
            send(toward, frame);
        if (gate.cutsNow())
            return cut();
    }
}

void RelayLink::send(Toward toward, const Frame &frame)
{
    QWebSocket &to = toward == Toward::Hub ? m_hub : *m_client;
    if (frame.isText)
        to.sendTextMessage(QString::fromUtf8(frame.bytes));
    else
        to.sendBinaryMessage(frame.bytes);
    to.flush();
}

bool RelayLink::canSend(Toward toward) const
{
    const QWebSocket &to = toward == Toward::Hub ? m_hub : *m_client;
    return to.state() == QAbstractSocket::ConnectedState;
}

void RelayLink::passClose(QWebSocket &from, QWebSocket &to, bool wasSaid)
{
    if (to.state() == QAbstractSocket::ConnectedState && wasSaid)
        to.close(from.closeCode(), from.closeReason());
    else
        to.abort();
    if (m_client->state() == QAbstractSocket::UnconnectedState && m_hub.state() == QAbstractSocket::UnconnectedState)
        Q_EMIT over();
}

void RelayLink::cut()
{
    m_client->abort();
    m_hub.abort();
    Q_EMIT over();
}

} // namespace vitrina::wire
