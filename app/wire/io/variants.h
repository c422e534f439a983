// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/names.h"
#include "wire/io/reader.h"
#include "wire/io/writer.h"

#include <optional>
#include <utility>

namespace vitrina::wire {

/// A value of the alternative of `Variant` that is called `name`, made by default; nothing when there is none.
template <typename Variant> [[nodiscard]] std::optional<Variant> alternativeNamed(QStringView name)
{
    std::optional<Variant> made;
    const auto attempt = [&]<std::size_t I>(std::integral_constant<std::size_t, I>) {
        using T = std::variant_alternative_t<I, Variant>;
        if constexpr (contractName<T> != nullptr) {
            if (!made && name == QLatin1StringView(contractName<T>))
                made.emplace(T{});
        }
    };
    [&]<std::size_t... I>(std::index_sequence<I...>)
    {
        (attempt(std::integral_constant<std::size_t, I>{}), ...);
    }
    (std::make_index_sequence<std::variant_size_v<Variant>>{});
    return made;
}

template <typename Variant> [[nodiscard]] QLatin1StringView nameInContract(const Variant &value)
{
    return std::visit([]<typename T>(const T &) { return QLatin1StringView(contractName<T>); }, value);
}

/// Fills the alternative that `to` holds. One without a name has no fields.
template <typename Variant> void readBody(Reader &reader, QLatin1StringView key, Variant &to)
{
    const auto read = [&]<typename T>(T &body) {
        if constexpr (contractName<T> != nullptr)
            reader.object(key, body);
    };
    std::visit(read, to);
}

template <typename Variant> void writeBody(Writer &writer, QLatin1StringView key, const Variant &from)
{
    const auto write = [&]<typename T>(const T &body) {
        if constexpr (contractName<T> != nullptr)
            writer.object(key, body);
    };
    std::visit(write, from);
}

} // namespace vitrina::wire
