// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/codec.h"

#include <QJsonDocument>

namespace vitrina::hub {

template <typename T> [[nodiscard]] QByteArray toText(const T &value)
{
    return QJsonDocument(wire::toJson(value)).toJson(QJsonDocument::Compact);
}

/// A value that this program stored itself; one that can't be read any more is a damaged database.
template <typename T> [[nodiscard]] Result<T> fromText(QByteArrayView text)
{
    const QByteArray raw = QByteArray::fromRawData(text.data(), text.size());
    auto value = wire::fromJson<T>(QJsonDocument::fromJson(raw).object());
    if (!value)
        return failure(ErrorClass::Local, u"database_corrupt", value.error().detail);
    return value;
}

} // namespace vitrina::hub
