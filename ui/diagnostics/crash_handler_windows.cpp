// SPDX-License-Identifier: Apache-2.0
#include <QtGlobal>

#ifdef Q_OS_WIN

#include "ui/diagnostics/crash_handler.h"
#include "ui/diagnostics/crash_writer.h"
#include "ui/diagnostics/log_tail.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <csignal>
#include <cstdlib>
#include <ctime>
#include <exception>

#include <qt_windows.h>

namespace vitrina::ui {
namespace {

constexpr DWORD mostFrames = 62;
constexpr DWORD abortCode = 0xE0000001; ///< ours: abort() and exceptions of C++ that nobody caught

struct Prepared {
    std::array<wchar_t, 4096> file{};
    std::array<char, 2048> head{};
    DWORD uiThread = 0;
    std::atomic_flag begun = ATOMIC_FLAG_INIT;
};
Prepared prepared;

void put(std::intptr_t to, const char *bytes, std::size_t count)
{
    DWORD written = 0;
    ::WriteFile(reinterpret_cast<HANDLE>(to), bytes, static_cast<DWORD>(count), &written, nullptr);
}

void writeFrames(CrashWriter &report)
{
    std::array<void *, mostFrames> frames{};
    const USHORT count = ::CaptureStackBackTrace(0, mostFrames, frames.data(), nullptr);
    report.text("\nWhere it stood:\n");
    for (USHORT i = 0; i < count; ++i) {
        HMODULE module = nullptr;
        std::array<char, MAX_PATH> name{};
        const DWORD how = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
        const bool known = ::GetModuleHandleExW(how, static_cast<LPCWSTR>(frames[i]), &module) != 0
            && ::GetModuleFileNameA(module, name.data(), static_cast<DWORD>(name.size() - 1)) != 0;
        report.frame(i, reinterpret_cast<std::uintptr_t>(frames[i]), known ? name.data() : nullptr,
                     reinterpret_cast<std::uintptr_t>(module), nullptr);
    }
}

void writeReport(DWORD code, const void *address)
{
    if (prepared.begun.test_and_set())
        return;
    const HANDLE file =
        ::CreateFileW(prepared.file.data(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return;
    CrashWriter report(&put, reinterpret_cast<std::intptr_t>(file));
    report.text(prepared.head.data()).text("Ended: ").moment(std::time(nullptr)).text("\nException: ").hex(code);
    report.text(" at ").hex(reinterpret_cast<std::uintptr_t>(address));
    report.text(::GetCurrentThreadId() == prepared.uiThread ? "\nThread: of the window\n" : "\nThread: another one\n");
    writeFrames(report);
    report.logLines();
    ::CloseHandle(file);
}

LONG WINAPI onException(EXCEPTION_POINTERS *exception)
{
    writeReport(exception->ExceptionRecord->ExceptionCode, exception->ExceptionRecord->ExceptionAddress);
    return EXCEPTION_CONTINUE_SEARCH;
}

void onAbort(int)
{
    writeReport(abortCode, nullptr);
}

} // namespace

void installCrashHandler(const QString &file, const QByteArray &head)
{
    if (file.size() >= qsizetype(prepared.file.size()) || head.size() >= qsizetype(prepared.head.size()))
        return;
    file.toWCharArray(prepared.file.data());
    std::copy(head.begin(), head.end(), prepared.head.begin());
    prepared.uiThread = ::GetCurrentThreadId();
    (void)logTail();
    ::SetUnhandledExceptionFilter(&onException);
    std::signal(SIGABRT, &onAbort); // std::terminate ends here, too
}

} // namespace vitrina::ui

#endif
