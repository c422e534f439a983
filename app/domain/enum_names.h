// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <utility>

namespace vitrina {

/// Names of an enum's values in frames, profiles and the database: specialise with
/// `static constexpr std::array<std::pair<E, const char *>, N> table`. Every such enum has a value `Unknown`, which
/// stands for whatever a newer peer may say and is never an error.
template <typename E> struct EnumNames;

template <typename E> [[nodiscard]] QLatin1StringView nameOf(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::table) {
        if (candidate == value)
            return QLatin1StringView(name);
    }
    return QLatin1StringView("unknown");
}

template <typename E> [[nodiscard]] E valueOf(QStringView name)
{
    for (const auto &[candidate, known] : EnumNames<E>::table) {
        if (name == QLatin1StringView(known))
            return candidate;
    }
    return E::Unknown;
}

} // namespace vitrina
