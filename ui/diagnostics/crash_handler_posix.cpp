// SPDX-License-Identifier: Apache-2.0
#include <QtGlobal>

#if defined(Q_OS_UNIX) && __has_include(<execinfo.h>)

#include "ui/diagnostics/crash_handler.h"
#include "ui/diagnostics/crash_writer.h"
#include "ui/diagnostics/log_tail.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <cxxabi.h>
#include <dlfcn.h>
#include <exception>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <typeinfo>
#include <unistd.h>

namespace vitrina::ui {
namespace {

constexpr std::array signals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};
#ifdef VITRINA_SANITIZED
constexpr bool sanitizersReport = true; ///< they want the signals themselves
#else
constexpr bool sanitizersReport = false;
#endif
constexpr int mostFrames = 64;
constexpr std::size_t stackBytes = 128 * 1024; ///< of the handler: the program's own may be what ran out

// All a handler may use is made before: it can take no memory.
struct Prepared {
    std::array<char, 4096> file{};
    std::array<char, 2048> head{};
    std::array<char, stackBytes> stack{};
    pthread_t uiThread{};
    std::atomic<pthread_t> reporter{};
    std::atomic<const char *> exception = nullptr;
    std::atomic_flag begun = ATOMIC_FLAG_INIT;
};
Prepared prepared;

void put(std::intptr_t to, const char *bytes, std::size_t count)
{
    while (count > 0) {
        const ssize_t written = ::write(static_cast<int>(to), bytes, count);
        if (written <= 0)
            return;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
}

std::string_view nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "SIGABRT";
    }
}

void writeFrames(CrashWriter &report)
{
    std::array<void *, mostFrames> frames{};
    const int count = ::backtrace(frames.data(), mostFrames);
    report.text("\nWhere it stood:\n");
    for (int i = 0; i < count; ++i) {
        void *address = frames[static_cast<std::size_t>(i)];
        Dl_info info{};
        const bool known = ::dladdr(address, &info) != 0;
        report.frame(i, reinterpret_cast<std::uintptr_t>(address), known ? info.dli_fname : nullptr,
                     reinterpret_cast<std::uintptr_t>(info.dli_fbase), known ? info.dli_sname : nullptr);
    }
}

void writeReport(int signal)
{
    const int file = ::open(prepared.file.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return;
    CrashWriter report(&put, file);
    report.text(prepared.head.data())
        .text("Ended: ")
        .moment(std::time(nullptr))
        .text("\nSignal: ")
        .text(nameOf(signal));
    const bool isUi = ::pthread_equal(::pthread_self(), prepared.uiThread) != 0;
    report.text(isUi ? "\nThread: of the window\n" : "\nThread: another one\n");
    if (const char *exception = prepared.exception)
        report.text("Exception nobody caught: ").text(exception).text("\n");
    writeFrames(report);
    report.logLines();
    ::close(file);
}

void onSignal(int signal)
{
    // Whoever crashes second, another thread or the handler itself, must not spoil the report of the first.
    if (!prepared.begun.test_and_set()) {
        prepared.reporter = ::pthread_self();
        writeReport(signal);
    } else if (::pthread_equal(prepared.reporter, ::pthread_self()) == 0) {
        ::sleep(5);
    }
    // The signal has its own meaning again, and comes when this returns: cores and exit codes stay true.
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

[[noreturn]] void onTerminate()
{
    // Its type alone: what it says may hold anybody's words.
    if (const std::type_info *type = abi::__cxa_current_exception_type())
        prepared.exception = type->name();
    std::abort();
}

template <std::size_t size> bool keep(const QByteArray &text, std::array<char, size> &where)
{
    if (text.size() >= static_cast<qsizetype>(size))
        return false;
    std::copy(text.begin(), text.end(), where.begin());
    return true;
}

} // namespace

void installCrashHandler(const QString &file, const QByteArray &head)
{
    if (sanitizersReport || !keep(QFile::encodeName(file), prepared.file) || !keep(head, prepared.head))
        return;
    prepared.uiThread = ::pthread_self();
    (void)logTail(); // made now: its first use takes a lock
    std::array<void *, 2> primed{};
    ::backtrace(primed.data(), static_cast<int>(primed.size())); // its first call loads a library
    stack_t stack{};
    stack.ss_sp = prepared.stack.data();
    stack.ss_size = prepared.stack.size();
    ::sigaltstack(&stack, nullptr);
    struct sigaction action { };
    action.sa_handler = &onSignal;
    action.sa_flags = SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (const int signal : signals)
        ::sigaction(signal, &action, nullptr);
    std::set_terminate(&onTerminate);
}

} // namespace vitrina::ui

#elif !defined(Q_OS_WIN)

#include "ui/diagnostics/crash_handler.h"

namespace vitrina::ui {

void installCrashHandler(const QString &, const QByteArray &)
{
} // this C library tells no frames

} // namespace vitrina::ui

#endif
