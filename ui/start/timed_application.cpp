// SPDX-License-Identifier: Apache-2.0
#include "ui/start/timed_application.h"

#include <QAbstractEventDispatcher>
#include <QLoggingCategory>
#include <QScopedValueRollback>
#include <QThread>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

Q_LOGGING_CATEGORY(heldLog, "vitrina.held")

constexpr qint64 frameNs = 16'000'000;

void tellHeld(milliseconds held, int eventType, const char *receiver, bool ended)
{
    qCInfo(heldLog).noquote() << "the window" << (ended ? "was held for" : "is held, so far for") << held.count()
                              << "ms by" << heldBy(eventType, receiver);
}

} // namespace

TimedApplication::TimedApplication(int &argc, char **argv)
    : QApplication(argc, argv)
    , m_watch(std::make_unique<HeldWatch>(HeldWatch::Limits(), &tellHeld))
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this,
            [this] { m_watch->wait(); });
}

void TimedApplication::setTrace(Trace *trace)
{
    if (trace == nullptr && m_trace != nullptr)
        m_trace->write("ui_turns", {{u"count"_s, m_count}});
    m_trace = trace;
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads' objects pass here, too, and those before there is a watch.
    if (QThread::currentThread() != thread() || !m_watch)
        return QApplication::notify(receiver, event);
    const HeldWatch::Turn turn(*m_watch, receiver, event);
    // Those sent while one is handled belong to it.
    if (m_trace == nullptr || m_inEvent)
        return QApplication::notify(receiver, event);
    return notifyTraced(receiver, event);
}

bool TimedApplication::notifyTraced(QObject *receiver, QEvent *event)
{
    const QScopedValueRollback inEvent(m_inEvent, true);
    const qint64 began = Trace::monotonicNow();
    const bool taken = QApplication::notify(receiver, event);
    const qint64 held = Trace::monotonicNow() - began;
    ++m_count;
    if (held > frameNs && m_trace != nullptr)
        m_trace->write("ui_held", {{u"ms"_s, double(held) / 1e6}});
    return taken;
}

} // namespace vitrina::ui
