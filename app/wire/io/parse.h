// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "wire/io/reader.h"

#include <QByteArrayView>
#include <QJsonObject>

namespace vitrina::wire {

/// The object in a text frame, if it is one within the bounds of size and depth.
[[nodiscard]] Result<QJsonObject> parseFrame(QByteArrayView utf8);

/// Names the field and what is wrong with it.
[[nodiscard]] QString describe(const Fault &fault);
[[nodiscard]] tl::unexpected<Error> broken(const Fault &fault);

} // namespace vitrina::wire
