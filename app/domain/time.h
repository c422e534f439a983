// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace vitrina {

/// A moment in UTC, to the millisecond.
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;
using std::chrono::milliseconds;

/// Where the time comes from. Everything that needs "now" is given one, so that tests need not wait.
/// Implementations are safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override;
};

[[nodiscard]] constexpr qint64 toMilliseconds(UtcTime time)
{
    return time.time_since_epoch().count();
}
[[nodiscard]] constexpr UtcTime fromMilliseconds(qint64 ms)
{
    return UtcTime(milliseconds(ms));
}

/// "2026-07-29T14:31:05.120Z", the only form of a moment in a frame.
[[nodiscard]] QString toIso(UtcTime time);
/// Accepts the form of toIso() with or without milliseconds; nothing else.
[[nodiscard]] std::optional<UtcTime> fromIso(QStringView text);

} // namespace vitrina
