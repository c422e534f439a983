// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <vector>

namespace vitrina {

/// Copies of `value`, each with one field (at any depth) replaced by what `change` makes of it; undefined removes it.
template <typename Change>
[[nodiscard]] std::vector<QJsonValue> variantsOf(const QJsonValue &value, const Change &change)
{
    std::vector<QJsonValue> variants;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        QJsonObject copy = object;
        copy.insert(it.key(), change(it.value()));
        variants.emplace_back(copy);
        for (const QJsonValue &inner : variantsOf(it.value(), change)) {
            copy.insert(it.key(), inner);
            variants.emplace_back(copy);
        }
    }
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (const QJsonValue &inner : variantsOf(list[i], change)) {
            QJsonArray copy = list;
            copy[i] = inner;
            variants.emplace_back(copy);
        }
    }
    return variants;
}

} // namespace vitrina
