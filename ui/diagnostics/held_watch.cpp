// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/held_watch.h"

#include "domain/trace.h"

#include <QMetaEnum>

#include <utility>

namespace vitrina::ui {
namespace {

milliseconds between(qint64 began, qint64 now)
{
    return std::chrono::duration_cast<milliseconds>(std::chrono::nanoseconds(now - began));
}

} // namespace

HeldWatch::HeldWatch(Limits limits, Tell tell)
    : m_limits(limits)
    , m_tell(std::move(tell))
    , m_thread([this] { watch(); })
{
}

HeldWatch::~HeldWatch()
{
    m_ends = true;
    m_wake.release();
    m_thread.join();
}

void HeldWatch::begin(int type, const char *receiver)
{
    m_type = type;
    m_receiver = receiver;
    m_since = Trace::monotonicNow();
    if (m_asleep.exchange(false))
        m_wake.release();
}

void HeldWatch::finish()
{
    const qint64 since = m_since.exchange(0);
    if (since == 0)
        return;
    const milliseconds held = between(since, Trace::monotonicNow());
    if (held >= m_limits.told)
        m_tell(held, m_type, m_receiver, true);
}

HeldWatch::Turn::Turn(HeldWatch &watch, const QObject *receiver, const QEvent *event)
    : m_watch(watch)
    , m_counts(watch.m_since == 0)
{
    if (m_counts)
        watch.begin(event->type(), receiver->metaObject()->className());
}

HeldWatch::Turn::~Turn()
{
    if (m_counts)
        m_watch.finish();
}

void HeldWatch::watch()
{
    qint64 told = 0; ///< the one that was told already
    while (!m_ends) {
        if (m_since == 0) {
            m_asleep = true;
            // An event that began in between has seen no sleeper: then there is no sleep.
            if (m_since == 0 || !m_asleep.exchange(false))
                m_wake.acquire();
            continue;
        }
        const qint64 since = m_since;
        const auto limit = static_cast<int>(m_limits.stuck.count());
        if (m_wake.tryAcquire(1, limit))
            continue; // the end
        if (since == m_since && since != std::exchange(told, since))
            m_tell(between(since, Trace::monotonicNow()), m_type, m_receiver, false);
    }
}

QByteArray heldBy(int eventType, const char *receiver)
{
    const char *name = QMetaEnum::fromType<QEvent::Type>().valueToKey(eventType);
    const QByteArray event = name != nullptr ? QByteArray(name) : "event " + QByteArray::number(eventType);
    return event + " of " + (receiver != nullptr ? receiver : "nobody");
}

} // namespace vitrina::ui
