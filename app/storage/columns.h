// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/time.h"

#include <optional>

namespace vitrina {

/// Every row of `read`, as `make` reads it; or the error that broke the reading off. Half a list is never given.
template <typename Make>
[[nodiscard]] auto rowsOf(Statement &read, Make make) -> Result<std::vector<decltype(make(read))>>
{
    std::vector<decltype(make(read))> rows;
    while (read.step())
        rows.push_back(make(read));
    return read.result().map([&rows] { return std::move(rows); });
}

/// The first row, if there is one.
template <typename Make>
[[nodiscard]] auto firstOf(Statement &read, Make make) -> Result<std::optional<decltype(make(read))>>
{
    std::optional<decltype(make(read))> row;
    if (read.step())
        row = make(read);
    return read.result().map([&row] { return std::move(row); });
}

inline void bindTime(Statement &statement, int index, const std::optional<UtcTime> &time)
{
    if (time)
        statement.bind(index, toMilliseconds(*time));
    else
        statement.bindNull(index);
}

[[nodiscard]] inline std::optional<UtcTime> columnTime(const Statement &statement, int column)
{
    return statement.isNull(column) ? std::nullopt : std::optional(fromMilliseconds(statement.integer(column)));
}

template <typename E> [[nodiscard]] E columnEnum(const Statement &statement, int column)
{
    return static_cast<E>(statement.integer(column));
}

} // namespace vitrina
