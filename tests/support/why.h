// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace vitrina {

/// What a result failed with, for QVERIFY2 (which evaluates its message also when all is well).
template <typename T> [[nodiscard]] QByteArray why(const Result<T> &result)
{
    return result ? QByteArray() : (result.error().code + u": " + result.error().detail).toUtf8();
}

} // namespace vitrina
