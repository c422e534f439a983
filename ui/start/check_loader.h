// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/message_check.h"

#include <QObject>
#include <QThread>

namespace vitrina::ui {

/// Reads the check of messages (RZ-6, YM-6, OZ-7) on a thread of its own, once, when it is told to: its words and
/// grammars cost more than the first picture of the window may wait.
class CheckLoader final : public QObject {
    Q_OBJECT
public:
    explicit CheckLoader(QObject *parent = nullptr);
    ~CheckLoader() override; ///< waits for a reading that has begun

    void start();

Q_SIGNALS:
    void loaded(const std::shared_ptr<const vitrina::MessageCheck> &check);
    /// Local/"check_unavailable"; messages are then neither watched nor checked.
    void failed(const vitrina::Error &error);

private:
    void finish(Result<MessageCheck> result);

    std::unique_ptr<QThread> m_thread;
};

} // namespace vitrina::ui
