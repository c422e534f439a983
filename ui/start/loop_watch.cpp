// SPDX-License-Identifier: Apache-2.0
#include "ui/start/loop_watch.h"

#include <QAbstractEventDispatcher>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr size_t mostTurns = 4'000'000; ///< 16 MB: hours of work
constexpr quint32 frame = 16'000;

} // namespace

LoopWatch::LoopWatch(Trace &trace)
    : m_trace(trace)
{
    const auto *dispatcher = QAbstractEventDispatcher::instance();
    connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] { m_busy.start(); });
    connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &LoopWatch::onSleep);
}

LoopWatch::~LoopWatch()
{
    if (m_microseconds.empty())
        return;
    std::sort(m_microseconds.begin(), m_microseconds.end());
    const auto over = std::upper_bound(m_microseconds.begin(), m_microseconds.end(), frame);
    m_trace.write("ui_thread",
                  {{u"turns"_s, static_cast<qint64>(m_microseconds.size())},
                   {u"p999_us"_s, static_cast<qint64>(m_microseconds[m_microseconds.size() * 999 / 1000])},
                   {u"max_us"_s, static_cast<qint64>(m_microseconds.back())},
                   {u"over_16ms"_s, static_cast<qint64>(m_microseconds.end() - over)}});
}

void LoopWatch::onSleep()
{
    if (!m_busy.isValid() || m_microseconds.size() >= mostTurns)
        return;
    m_microseconds.push_back(static_cast<quint32>(m_busy.nsecsElapsed() / 1000));
    m_busy.invalidate();
}

} // namespace vitrina::ui
