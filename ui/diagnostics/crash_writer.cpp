// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/crash_writer.h"

#include "ui/diagnostics/log_tail.h"

#include <array>

namespace vitrina::ui {
namespace {

struct Day {
    std::int64_t year;
    std::int64_t month;
    std::int64_t day;
};

// The C library's gmtime may take a lock. By the calendar of 400 years, which begin in March.
Day dayOf(std::int64_t daysSince1970)
{
    const std::int64_t days = daysSince1970 + 719468;
    const std::int64_t era = days / 146097;
    const std::int64_t ofEra = days % 146097;
    const std::int64_t year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const std::int64_t ofYear = ofEra - (365 * year + year / 4 - year / 100);
    const std::int64_t month = (5 * ofYear + 2) / 153;
    const std::int64_t inJanuary = month < 10 ? 0 : 1;
    return {year + era * 400 + inJanuary, month < 10 ? month + 3 : month - 9, ofYear - (153 * month + 2) / 5 + 1};
}

} // namespace

CrashWriter &CrashWriter::text(std::string_view words)
{
    m_put(m_to, words.data(), words.size());
    return *this;
}

CrashWriter &CrashWriter::padded(std::uint64_t number, int digits)
{
    std::array<char, 24> buffer{};
    std::size_t at = buffer.size();
    do {
        buffer[--at] = static_cast<char>('0' + number % 10);
        number /= 10;
        --digits;
    } while (number != 0 || digits > 0);
    return text({buffer.data() + at, buffer.size() - at});
}

CrashWriter &CrashWriter::number(std::uint64_t number)
{
    return padded(number, 1);
}

CrashWriter &CrashWriter::hex(std::uint64_t number)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::array<char, 18> buffer{};
    std::size_t at = buffer.size();
    do {
        buffer[--at] = digits[number % 16];
        number /= 16;
    } while (number != 0);
    return text("0x").text({buffer.data() + at, buffer.size() - at});
}

CrashWriter &CrashWriter::moment(std::int64_t unixSeconds)
{
    const auto seconds = static_cast<std::uint64_t>(unixSeconds % 86400);
    const Day day = dayOf(unixSeconds / 86400);
    padded(static_cast<std::uint64_t>(day.year), 4).text("-").padded(static_cast<std::uint64_t>(day.month), 2);
    text("-").padded(static_cast<std::uint64_t>(day.day), 2).text("T").padded(seconds / 3600, 2).text(":");
    return padded(seconds / 60 % 60, 2).text(":").padded(seconds % 60, 2).text("Z");
}

CrashWriter &CrashWriter::logLines()
{
    text("\nThe newest lines of the log:\n");
    logTail().each([this](std::string_view line) { text(line).text("\n"); });
    return *this;
}

CrashWriter &CrashWriter::frame(int index, std::uint64_t address, const char *path, std::uint64_t base,
                                const char *symbol)
{
    text("#").padded(static_cast<std::uint64_t>(index), 2).text(" ").hex(address);
    if (path != nullptr) {
        std::string_view name(path);
        name.remove_prefix(name.find_last_of("/\\") + 1); // npos + 1 is 0
        text(" ").text(name).text("+").hex(address - base);
    }
    if (symbol != nullptr)
        text(" ").text(symbol);
    return text("\n");
}

} // namespace vitrina::ui
