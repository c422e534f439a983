// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trace.h"

#include <QElapsedTimer>
#include <QObject>

#include <vector>

namespace vitrina::ui {

/// For --trace: how long the UI thread was busy without a break. When it goes, writes `ui_thread` with the number of
/// turns of the event loop, the 99.9th percentile and the longest, in microseconds, and how many took longer than a
/// frame (16 ms).
class LoopWatch final : public QObject {
public:
    explicit LoopWatch(Trace &trace);
    ~LoopWatch() override;

private:
    void onSleep();

    Trace &m_trace;
    QElapsedTimer m_busy;
    std::vector<quint32> m_microseconds;
};

} // namespace vitrina::ui
