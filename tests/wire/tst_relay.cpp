// SPDX-License-Identifier: Apache-2.0
#include "support/tcp_fault_proxy.h"
#include "support/validating_relay.h"
#include "wire/frames.h"

#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <QWebSocketServer>

using namespace vitrina::wire;
using namespace Qt::StringLiterals;

namespace {

const QString ack = u"{\"type\":\"ack\",\"seq\":1}"_s;

/// Says back whatever it hears.
class EchoHub : public QObject {
    Q_OBJECT

public:
    EchoHub()
        : server(u"echo"_s, QWebSocketServer::NonSecureMode)
    {
        server.setSupportedSubprotocols({QString::fromUtf16(subprotocol)});
        connect(&server, &QWebSocketServer::newConnection, this, [this] {
            peer = server.nextPendingConnection();
            peer->setParent(this);
            connect(peer, &QWebSocket::textMessageReceived, peer, [this](const QString &text) {
                heard << text;
                peer->sendTextMessage(text);
            });
            connect(peer, &QWebSocket::binaryMessageReceived, peer,
                    [this](const QByteArray &bytes) { peer->sendBinaryMessage(bytes); });
        });
        server.listen(QHostAddress::LocalHost);
    }

    QWebSocketServer server;
    QWebSocket *peer = nullptr;
    QStringList heard;
};

void open(QWebSocket &client, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer secret");
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString::fromUtf16(subprotocol)});
    client.open(request, options);
}

QUrl viaProxy(const TcpFaultProxy &proxy)
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(proxy.port()));
}

// The enum ends where RFC 6455 does, the codes of the contract lie beyond.
void closeWith(QWebSocket &socket, quint16 code)
{
    socket.close(static_cast<QWebSocketProtocol::CloseCode>(code), u"why"_s);
}

} // namespace

/// The relays that other tests rely on do what they say.
class Relay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesFramesTokenAndSubprotocol();
    void recordsWhatBreaksTheContract();
    void passesCloseCodes();
    void passesACutAsACut();
    void cutsLosesDoublesAndHolds();
    void refusesAndLetsInAgain();
    void proxyCutsInTheMiddleOfAFrame();
    void proxyStallsAndSlices();
};

void Relay::passesFramesTokenAndSubprotocol()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    QSignalSpy answers(&client, &QWebSocket::textMessageReceived);
    QSignalSpy binaries(&client, &QWebSocket::binaryMessageReceived);
    connect(&client, &QWebSocket::connected, &client, [&client] { client.sendTextMessage(ack); });
    open(client, relay.url());
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers[0][0].toString(), ack);
    QCOMPARE(hub.peer->request().rawHeader("Authorization"), QByteArray("Bearer secret"));
    QCOMPARE(hub.peer->subprotocol(), QString::fromUtf16(subprotocol));
    client.sendBinaryMessage(QByteArray("\x01\x01"
                                        "a"
                                        "\0\0\0\0\0\0\0\0"
                                        "x",
                                        12));
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(relay.connections(), 1);
    QVERIFY(relay.violations().empty());
}

void Relay::recordsWhatBreaksTheContract()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    QSignalSpy answers(&client, &QWebSocket::textMessageReceived);
    connect(&client, &QWebSocket::connected, &client, [&client] { client.sendTextMessage(u"{\"type\":\"ack\"}"_s); });
    open(client, relay.url());
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(relay.violations().size(), std::size_t(2)); // there and back
    QCOMPARE(relay.violations()[0].toward, Toward::Hub);
    QVERIFY(relay.violations()[0].fault.contains(u"seq"));
    client.sendBinaryMessage("no chunk");
    QTRY_COMPARE(relay.violations().size(), std::size_t(4));
}

void Relay::passesCloseCodes()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    open(client, relay.url());
    QTRY_VERIFY(hub.peer);
    closeWith(*hub.peer, closeAuth);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(int(client.closeCode()), int(closeAuth));
    QCOMPARE(client.closeReason(), u"why"_s);
    QTRY_VERIFY(!relay.isConnected());
}

void Relay::passesACutAsACut()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    open(client, relay.url());
    QTRY_VERIFY(hub.peer);
    QSignalSpy orderly(&client, &QWebSocket::aboutToClose);
    hub.peer->abort();
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(orderly.isEmpty());
}

void Relay::cutsLosesDoublesAndHolds()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    QSignalSpy answers(&client, &QWebSocket::textMessageReceived);
    QSignalSpy connected(&client, &QWebSocket::connected);
    open(client, relay.url());
    QTRY_COMPARE(connected.size(), 1);

    relay.gate(Toward::Hub).loseNext = 1;
    relay.gate(Toward::Client).doubleNext = 1;
    client.sendTextMessage(ack);
    client.sendTextMessage(ack);
    QTRY_COMPARE(answers.size(), 2);
    QCOMPARE(hub.heard.size(), 1);

    relay.hold(Toward::Client, true);
    client.sendTextMessage(ack);
    QTRY_COMPARE(hub.heard.size(), 2);
    QCOMPARE(answers.size(), 2);
    relay.hold(Toward::Client, false);
    QTRY_COMPARE(answers.size(), 3);

    relay.gate(Toward::Client).cutAfter = 2;
    for (int i = 0; i < 5; ++i)
        client.sendTextMessage(ack);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(answers.size() <= 5);
    QTRY_VERIFY(!relay.isConnected());
}

void Relay::refusesAndLetsInAgain()
{
    EchoHub hub;
    ValidatingRelay relay(hub.server.serverUrl());
    QWebSocket client;
    QSignalSpy disconnected(&client, &QWebSocket::disconnected);
    relay.refuse(true);
    open(client, relay.url());
    QTRY_COMPARE(disconnected.size(), 1);
    QVERIFY(!hub.peer);
    relay.refuse(false);
    open(client, relay.url());
    QTRY_VERIFY(hub.peer);
    relay.cut();
    QTRY_COMPARE(disconnected.size(), 2);
}

void Relay::proxyCutsInTheMiddleOfAFrame()
{
    EchoHub hub;
    TcpFaultProxy proxy(hub.server.serverPort());
    QWebSocket client;
    QSignalSpy connected(&client, &QWebSocket::connected);
    QSignalSpy answers(&client, &QWebSocket::textMessageReceived);
    open(client, viaProxy(proxy));
    QTRY_COMPARE(connected.size(), 1);
    client.sendTextMessage(ack);
    QTRY_COMPARE(answers.size(), 1);
    proxy.cutAfter(Toward::Hub, 10);
    client.sendTextMessage(ack);
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(hub.heard.size(), 1);
}

void Relay::proxyStallsAndSlices()
{
    EchoHub hub;
    TcpFaultProxy proxy(hub.server.serverPort());
    proxy.slice(1);
    QWebSocket client;
    QSignalSpy connected(&client, &QWebSocket::connected);
    QSignalSpy answers(&client, &QWebSocket::textMessageReceived);
    open(client, viaProxy(proxy));
    QTRY_COMPARE(connected.size(), 1);
    proxy.stall(true);
    client.sendTextMessage(ack);
    client.flush();
    proxy.stall(false);
    QTRY_COMPARE(answers.size(), 1);
}

QTEST_GUILESS_MAIN(Relay)
#include "tst_relay.moc"
