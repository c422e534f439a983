// SPDX-License-Identifier: Apache-2.0
#include "support/validating_relay.h"

#include "support/relay_link.h"
#include "wire/codec.h"

#include <QHostAddress>
#include <QWebSocket>

namespace vitrina::wire {

using namespace Qt::StringLiterals;

ValidatingRelay::ValidatingRelay(const QUrl &hub, QObject *parent)
    : QObject(parent)
    , m_server(u"relay"_s, QWebSocketServer::NonSecureMode)
    , m_hub(hub)
{
    m_server.setSupportedSubprotocols({QString::fromUtf16(subprotocol)});
    connect(&m_server, &QWebSocketServer::newConnection, this, &ValidatingRelay::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the relay can't listen: %s", qPrintable(m_server.errorString()));
}

ValidatingRelay::~ValidatingRelay() = default;

void ValidatingRelay::accept()
{
    while (m_server.hasPendingConnections()) {
        std::unique_ptr<QWebSocket> client(m_server.nextPendingConnection());
        if (m_refused) {
            client->abort();
            client.release()->deleteLater();
            continue;
        }
        ++m_connections;
        RelayLink *link = m_links.emplace_back(std::make_unique<RelayLink>(std::move(client), *this)).get();
        connect(
            link, &RelayLink::over, this, [this, link] { drop(link); }, Qt::QueuedConnection);
    }
}

void ValidatingRelay::drop(RelayLink *link)
{
    std::erase_if(m_links, [link](const auto &one) { return one.get() == link; });
}

void ValidatingRelay::cut()
{
    for (const auto &link : m_links)
        link->cut();
}

void ValidatingRelay::hold(Toward toward, bool held)
{
    gate(toward).held = held;
    for (const auto &link : m_links)
        link->pump(toward);
}

void ValidatingRelay::check(Toward toward, const QByteArray &frame, bool isText)
{
    std::optional<QString> fault;
    if (isText)
        fault = m_schema.fault(frame);
    else if (const auto chunk = decodeChunk(frame); !chunk)
        fault = chunk.error().detail;
    if (fault)
        m_violations.push_back({toward, frame, *fault});
    Q_EMIT frameSeen(toward, frame);
}

} // namespace vitrina::wire
