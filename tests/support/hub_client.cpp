// SPDX-License-Identifier: Apache-2.0
#include "support/hub_client.h"

#include <QWebSocketHandshakeOptions>

namespace vitrina::hub {
namespace {

const wire::FrameSchema &schema()
{
    static const wire::FrameSchema only;
    return only;
}

} // namespace

HubClient::HubClient(QByteArray token, QObject *parent)
    : QObject(parent)
    , m_token(std::move(token))
{
    connect(&socket, &QWebSocket::textMessageReceived, this, &HubClient::take);
    connect(&socket, &QWebSocket::binaryMessageReceived, this, &HubClient::takeChunk);
}

HubClient::~HubClient()
{
    socket.disconnect(this);
}

void HubClient::connectTo(const QUrl &url)
{
    QNetworkRequest request(url);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString::fromUtf16(wire::subprotocol)});
    socket.open(request, options);
}

void HubClient::say(const wire::Frame &frame)
{
    const QByteArray text = wire::encode(frame);
    if (const auto fault = schema().fault(text))
        faults += *fault;
    socket.sendTextMessage(QString::fromUtf8(text));
}

std::optional<wire::SnapshotRequired> HubClient::greet()
{
    if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }, 20000))
        return std::nullopt;
    say(wire::Hello{QStringLiteral("test"), QStringLiteral("device-1"), {}, std::nullopt});
    return await<wire::SnapshotRequired>();
}

bool HubClient::goLive()
{
    const auto offer = greet();
    if (!offer)
        return false;
    say(wire::Subscribe{offer->asOf});
    return await<wire::Resumed>() && await<wire::Live>();
}

bool HubClient::resume(const wire::Cursor &cursor)
{
    if (!QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; }, 20000))
        return false;
    say(wire::Hello{QStringLiteral("test"), QStringLiteral("device-1"), {}, cursor});
    return await<wire::Resumed>().has_value();
}

std::optional<wire::Reply> HubClient::command(const QString &id, const wire::CommandBody &body)
{
    say(wire::Command{CommandId(id), body});
    return await<wire::Reply>();
}

std::optional<wire::Reply> HubClient::query(const wire::QueryBody &body)
{
    say(wire::Query{QStringLiteral("query-%1").arg(++m_queries), body});
    return await<wire::Reply>();
}

bool HubClient::awaitSeq(qint64 seq)
{
    return QTest::qWaitFor([&] { return !events.empty() && events.back().seq >= seq; }, 20000);
}

bool HubClient::awaitClosed()
{
    return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20000);
}

void HubClient::takeChunk(const QByteArray &bytes)
{
    auto chunk = wire::decodeChunk(bytes);
    if (chunk)
        received.push_back(std::move(*chunk));
    else
        faults += chunk.error().detail;
}

void HubClient::take(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (const auto fault = schema().fault(utf8))
        faults += *fault;
    auto frame = wire::decode(utf8);
    if (!frame) {
        faults += frame.error().detail;
        return;
    }
    auto *news = std::get_if<wire::Events>(&*frame);
    if (news == nullptr) {
        received.push_back(std::move(*frame));
        return;
    }
    epoch = news->epoch;
    for (wire::Event &event : news->items) {
        if (!events.empty() && event.seq != events.back().seq + 1)
            faults += QStringLiteral("gap before %1").arg(event.seq);
        events.push_back(std::move(event));
    }
    if (acknowledges)
        say(wire::Ack{events.back().seq});
}

} // namespace vitrina::hub
