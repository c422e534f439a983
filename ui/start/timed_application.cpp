// SPDX-License-Identifier: Apache-2.0
#include "ui/start/timed_application.h"

#include <QScopedValueRollback>
#include <QThread>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 frameNs = 16'000'000;

} // namespace

void TimedApplication::setTrace(Trace *trace)
{
    if (trace == nullptr && m_trace != nullptr)
        m_trace->write("ui_turns", {{u"count"_s, m_count}});
    m_trace = trace;
}

bool TimedApplication::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads' objects pass here, too; and those sent while one is handled belong to it.
    if (QThread::currentThread() != thread() || m_trace == nullptr || m_inEvent)
        return QApplication::notify(receiver, event);
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
