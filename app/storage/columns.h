// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "database/database.h"
#include "domain/time.h"

#include <optional>

namespace vitrina {

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
