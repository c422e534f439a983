// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/trace.h"
#include "ui/diagnostics/held_watch.h"

#include <QApplication>

#include <memory>

namespace vitrina::ui {

/// The QApplication of the program. With a trace it tells of every event that held the UI thread longer than one frame
/// of the screen, {"event":"ui_held","ms":21.5}, and at the end of how many there were in all:
/// {"event":"ui_turns","count":5321}. What holds the thread for half a second stands in the log.
class TimedApplication final : public QApplication {
    Q_OBJECT
public:
    TimedApplication(int &argc, char **argv);

    /// `trace` stays until it is replaced by null, which writes the sum.
    void setTrace(Trace *trace);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    [[nodiscard]] bool notifyTraced(QObject *receiver, QEvent *event);

    std::unique_ptr<HeldWatch> m_watch;
    Trace *m_trace = nullptr;
    bool m_inEvent = false;
    qint64 m_count = 0;
};

} // namespace vitrina::ui
