// SPDX-License-Identifier: Apache-2.0
#include "hub/program/quit_signals.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace vitrina::hub {

#ifdef Q_OS_WIN

namespace {
QuitSignals *instance = nullptr; // a console handler has no place for a pointer of ours

BOOL WINAPI handleConsole(DWORD)
{
    // Runs on a thread of the system.
    QMetaObject::invokeMethod(
        instance, [] { Q_EMIT instance->quitWanted(); }, Qt::QueuedConnection);
    return TRUE;
}
} // namespace

struct QuitSignals::Private { };

QuitSignals::QuitSignals()
{
    instance = this;
    SetConsoleCtrlHandler(handleConsole, TRUE);
}

QuitSignals::~QuitSignals()
{
    SetConsoleCtrlHandler(handleConsole, FALSE);
    instance = nullptr;
}

#else

namespace {
int writeEnd = -1; // a signal handler has no place for a pointer of ours

void handleSignal(int)
{
    const char byte = 1;
    // A full pipe has said it already.
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}
} // namespace

struct QuitSignals::Private {
    int readEnd = -1;
    std::unique_ptr<QSocketNotifier> notifier;
};

QuitSignals::QuitSignals()
    : d(std::make_unique<Private>())
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    d->readEnd = ends[0];
    writeEnd = ends[1];
    d->notifier = std::make_unique<QSocketNotifier>(d->readEnd, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(d->readEnd, bytes, sizeof bytes) > 0) { }
        Q_EMIT quitWanted();
    });
    struct sigaction action = {};
    action.sa_handler = handleSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

QuitSignals::~QuitSignals()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    d->notifier.reset();
    ::close(d->readEnd);
    ::close(std::exchange(writeEnd, -1));
}

#endif

} // namespace vitrina::hub
