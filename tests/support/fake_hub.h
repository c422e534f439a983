// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/frames.h"

#include <QPointer>
#include <QWebSocket>
#include <QWebSocketServer>

namespace vitrina {

/// A hub for tests of the client: a real WebSocket on a free port of this machine, whose every word the test chooses.
/// Every frame of both sides is held against the schema, and one that breaks it fails the test; but for sayRaw(), which
/// is there to break it.
class FakeHub final : public QObject {
    Q_OBJECT
public:
    FakeHub();

    [[nodiscard]] QUrl url() const;
    void say(const wire::Frame &frame);
    void sayRaw(const QString &text);
    /// Ends the link without a close frame.
    void cut();
    /// Ends it with a close frame.
    void close(quint16 code);
    /// Stops and starts listening: the port stays.
    void stop();
    void start();

    /// Answers the hello by itself, with a snapshot of `dialogs`, and every command with Done, unless switched off.
    bool answersHello = true;
    bool answersPages = true;
    std::vector<Dialog> dialogs;
    wire::Session offer = session(); ///< what it tells of itself
    wire::Cursor cursor{QStringLiteral("e1"), 100};

    std::vector<wire::Frame> heard; ///< everything, in order
    int connections = 0;
    QByteArray authorization; ///< of the newest connection

    template <typename T> [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const wire::Frame &frame : heard) {
            if (const auto *value = std::get_if<T>(&frame))
                found.push_back(*value);
        }
        return found;
    }
    [[nodiscard]] static wire::Session session();

Q_SIGNALS:
    void heardFrame(const vitrina::wire::Frame &frame);

private:
    void onConnection();
    void onText(const QString &text);
    static void check(const char *who, const QByteArray &frame);
    void answer(const wire::Frame &frame);

    QWebSocketServer m_server;
    quint16 m_port = 0;
    QPointer<QWebSocket> m_client;
};

/// A dialog with a message waiting, for tests.
[[nodiscard]] Dialog sampleDialog(const QString &id);
[[nodiscard]] Message sampleMessage(const QString &dialog, qint64 position, const QString &text);

} // namespace vitrina
