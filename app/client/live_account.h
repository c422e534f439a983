// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/engine.h"

#include <QThread>

namespace vitrina {

/// An account whose engine runs on a worker thread. Lives on the UI thread, which never waits for it, except in the
/// destructor: until what was asked for is on the disk.
class LiveAccount final : public Account {
    Q_OBJECT
public:
    LiveAccount(Engine::Options options, const Clock &clock);
    ~LiveAccount() override;

    void start();
    void perform(const Intent &intent) override;
    void setProxy(const Proxy &proxy); ///< see Engine, also of the next
    void clearFiles(const CommandId &command);

private:
    void watchNetwork();

    QThread m_thread;
    Engine *m_engine;
};

} // namespace vitrina
