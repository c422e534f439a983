// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QEvent>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <thread>

namespace vitrina::ui {

/// Tells how long one event held the UI thread, when that was long: afterwards, and, from a thread of its own, while it
/// still does. Waiting for events is not holding, also in an event loop inside another one. Its thread sleeps while no
/// event is handled: it has no timer of its own. What is told names an event and a class, and nobody's data.
class HeldWatch final {
public:
    struct Limits {
        milliseconds told{500}; ///< shorter ones are not worth a line
        milliseconds stuck{3000}; ///< told while it lasts
    };
    /// From any thread. `ended` is false while it goes on.
    using Tell = std::function<void(milliseconds held, int eventType, const char *receiver, bool ended)>;

    HeldWatch(Limits limits, Tell tell);
    ~HeldWatch();
    HeldWatch(const HeldWatch &) = delete;
    HeldWatch &operator=(const HeldWatch &) = delete;

    /// The loop waits for events from now on. UI thread.
    void wait() { finish(); }

    /// One event, from its beginning to its end. UI thread. One inside another belongs to it, unless a loop in there
    /// has waited in between.
    class Turn {
    public:
        Turn(HeldWatch &watch, const QObject *receiver, const QEvent *event);
        ~Turn();
        Turn(const Turn &) = delete;
        Turn &operator=(const Turn &) = delete;

    private:
        HeldWatch &m_watch;
        bool m_counts;
    };

private:
    void begin(int type, const char *receiver);
    void finish();
    void watch();

    Limits m_limits;
    Tell m_tell;
    std::atomic<qint64> m_since = 0; ///< ns; 0: no event is handled
    std::atomic<int> m_type = QEvent::None;
    std::atomic<const char *> m_receiver = nullptr; ///< a class name of Qt's meta objects: it stays
    std::atomic<bool> m_asleep = false;
    std::atomic<bool> m_ends = false;
    QSemaphore m_wake;
    std::thread m_thread;
};

/// As the log says it: "Paint of MessageView".
[[nodiscard]] QByteArray heldBy(int eventType, const char *receiver);

} // namespace vitrina::ui
