// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/frame_schema.h"
#include "wire/codec.h"

#include <QNetworkRequest>
#include <QTest>
#include <QWebSocket>

#include <deque>

namespace vitrina::hub {

/// A client as bare as can be: says what a test tells it, keeps what the hub says, and holds every frame of both sides
/// against the schema.
class HubClient final : public QObject {
    Q_OBJECT
public:
    explicit HubClient(QByteArray token, QObject *parent = nullptr);
    ~HubClient() override;

    /// Before connectTo() a hub with TLS: whom to trust.
    void trust(const QSslConfiguration &tls) { socket.setSslConfiguration(tls); }
    void connectTo(const QUrl &url);
    void say(const wire::Frame &frame);
    void sayText(const QString &text) { socket.sendTextMessage(text); }
    /// Hello without anything stored, up to the snapshot's offer.
    [[nodiscard]] std::optional<wire::SnapshotRequired> greet();
    /// Hello and subscribe to the newest, up to `live`.
    [[nodiscard]] bool goLive();
    [[nodiscard]] bool resume(const wire::Cursor &cursor);

    /// Waits for a frame of this kind; frames of other kinds before it stay.
    template <typename T> [[nodiscard]] std::optional<T> await()
    {
        const auto found = [this] {
            return std::find_if(received.begin(), received.end(),
                                [](const wire::Frame &frame) { return std::holds_alternative<T>(frame); });
        };
        if (!QTest::qWaitFor([&] { return found() != received.end(); }, 20000))
            return std::nullopt;
        const auto place = found();
        T frame = std::get<T>(std::move(*place));
        received.erase(place);
        return frame;
    }
    [[nodiscard]] std::optional<wire::Reply> command(const QString &id, const wire::CommandBody &body);
    [[nodiscard]] std::optional<wire::Reply> query(const wire::QueryBody &body);
    /// Waits until the log has come up to `seq`.
    [[nodiscard]] bool awaitSeq(qint64 seq);
    [[nodiscard]] bool awaitClosed();

    QWebSocket socket;
    std::deque<wire::Frame> received; ///< events are not here but below
    std::vector<wire::Event> events;
    QString epoch;
    QStringList faults; ///< frames that broke the contract
    bool acknowledges = true;

private:
    void take(const QString &text);
    void takeChunk(const QByteArray &bytes);

    QByteArray m_token;
    int m_queries = 0;
};

} // namespace vitrina::hub
