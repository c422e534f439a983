// SPDX-License-Identifier: Apache-2.0
#include "support/fake_hub.h"

#include "domain/overloaded.h"
#include "support/frame_schema.h"
#include "wire/codec.h"

#include <QHostAddress>
#include <QNetworkRequest>
#include <QTest>

namespace vitrina {
using namespace Qt::StringLiterals;

FakeHub::FakeHub()
    : m_server(u"fake hub"_s, QWebSocketServer::NonSecureMode)
{
    m_server.setSupportedSubprotocols({QString::fromUtf16(wire::subprotocol)});
    connect(&m_server, &QWebSocketServer::newConnection, this, &FakeHub::onConnection);
    start();
}

void FakeHub::start()
{
    m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
}

void FakeHub::stop()
{
    m_server.close();
    cut();
}

QUrl FakeHub::url() const
{
    return QUrl(u"ws://127.0.0.1:%1"_s.arg(m_port));
}

wire::Session FakeHub::session()
{
    wire::Session session;
    session.hub = u"fake 1"_s;
    session.user = {UserId(u"u1"_s), u"Anna"_s, UserRole::Owner};
    session.capabilities = {u"message.send"_s, u"draft.put"_s, u"history.page"_s, u"history.recent"_s,
                            u"attachment.get"_s};
    return session;
}

void FakeHub::say(const wire::Frame &frame)
{
    if (const auto *chunk = std::get_if<wire::Chunk>(&frame)) {
        if (m_client)
            m_client->sendBinaryMessage(wire::encodeChunk(*chunk));
        return;
    }
    const QByteArray text = wire::encode(frame);
    check("the test's hub", text);
    sayRaw(QString::fromUtf8(text));
}

void FakeHub::check(const char *who, const QByteArray &frame)
{
    static const wire::FrameSchema schema; // dear to make
    if (const auto fault = schema.fault(frame))
        QTest::qFail(qPrintable(u"%1 broke the contract: %2"_s.arg(QLatin1StringView(who), *fault)), __FILE__,
                     __LINE__);
}

void FakeHub::sayRaw(const QString &text)
{
    if (m_client)
        m_client->sendTextMessage(text);
}

void FakeHub::cut()
{
    if (m_client)
        m_client->abort();
}

void FakeHub::close(quint16 code)
{
    if (m_client)
        m_client->close(static_cast<QWebSocketProtocol::CloseCode>(code)); // one of ours, outside of Qt's list
}

void FakeHub::onConnection()
{
    m_client = m_server.nextPendingConnection();
    m_client->setParent(this);
    authorization = m_client->request().rawHeader("Authorization");
    ++connections;
    connect(m_client, &QWebSocket::textMessageReceived, this, &FakeHub::onText);
    connect(m_client, &QWebSocket::binaryMessageReceived, this, [this](const QByteArray &bytes) {
        if (auto chunk = wire::decodeChunk(bytes))
            heard.push_back(std::move(*chunk));
        else
            QTest::qFail("the client broke the contract: a chunk", __FILE__, __LINE__);
    });
}

void FakeHub::onText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check("the client", utf8);
    const auto frame = wire::decode(utf8);
    if (!frame)
        return;
    heard.push_back(*frame);
    answer(*frame);
    Q_EMIT heardFrame(*frame);
}

void FakeHub::answer(const wire::Frame &frame)
{
    std::visit(Overloaded{
                   [this](const wire::Hello &hello) {
                       if (!answersHello)
                           return;
                       if (!hello.resume)
                           return say(wire::SnapshotRequired{offer, u"new"_s, cursor});
                       say(wire::Resumed{offer, cursor.epoch, hello.resume->seq, hello.resume->seq});
                       say(wire::Live{hello.resume->seq});
                   },
                   [this](const wire::Subscribe &subscribe) {
                       say(wire::Resumed{offer, cursor.epoch, subscribe.from.seq, subscribe.from.seq});
                       say(wire::Live{subscribe.from.seq});
                   },
                   [this](const wire::Query &query) {
                       const auto *asked = std::get_if<wire::SnapshotPage>(&query.body);
                       if (!answersPages || asked == nullptr)
                           return;
                       wire::SnapshotItems items;
                       items.total = static_cast<qint64>(dialogs.size());
                       const qint64 from = asked->after.toLongLong();
                       const qint64 to = std::min(from + wire::maxPageItems, items.total);
                       if (from == 0)
                           items.shops = {{ShopId(u"s1"_s), u"ozon"_s, u"Tonir"_s}};
                       items.dialogs.assign(dialogs.begin() + from, dialogs.begin() + to);
                       items.next = to < items.total ? QString::number(to) : QString();
                       say(wire::Reply{query.id, wire::ReplyBody(items), std::nullopt});
                   },
                   [](const auto &) {},
               },
               frame);
}

Dialog sampleDialog(const QString &id)
{
    Dialog dialog;
    dialog.id = DialogId(id);
    dialog.shop = ShopId(u"s1"_s);
    dialog.label = PartyRole::Buyer;
    dialog.name = u"Oksana "_s + id;
    dialog.status = DialogStatus::Open;
    dialog.unread = 1;
    dialog.last = {u"Where is my order?"_s, PartyRole::Buyer, fromMilliseconds(1'700'000'000'000), 0};
    dialog.waitingSince = dialog.last.at;
    return dialog;
}

Message sampleMessage(const QString &dialog, qint64 position, const QString &text)
{
    Message message;
    message.id = MessageId(u"%1-m%2"_s.arg(dialog).arg(position));
    message.dialog = DialogId(dialog);
    message.position = position;
    message.author = PartyRole::Buyer;
    message.at = fromMilliseconds(1'700'000'000'000 + position * 1000);
    message.text = text;
    return message;
}

} // namespace vitrina
