// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/time.h"

#include <QObject>
#include <QThread>
#include <QUrl>

namespace vitrina::ui {

/// The hub inside the program, for a seller alone: four simulated shops, on a loopback port, on a thread of its own.
/// The window and it meet only over a WebSocket.
class DemoHub final : public QObject {
    Q_OBJECT
public:
    /// `folder` keeps the demo's state.
    DemoHub(QString folder, DatabaseKey key, const Clock &clock);
    ~DemoHub() override;

    void start();

Q_SIGNALS:
    void ready(const QUrl &url, const QByteArray &token);
    void failed(const vitrina::Error &error);

private:
    class Worker;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace vitrina::ui
