// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QLatin1StringView>

namespace vitrina::wire {

/// Names of error classes in a frame. Trouble local to the hub (its disk, say) is for a client a reason to try later.
[[nodiscard]] inline QLatin1StringView errorClassName(ErrorClass value)
{
    switch (value) {
    case ErrorClass::Refused:
        return QLatin1StringView("refused");
    case ErrorClass::Auth:
        return QLatin1StringView("auth");
    case ErrorClass::Protocol:
        return QLatin1StringView("protocol");
    case ErrorClass::Transient:
    case ErrorClass::Local:
        break;
    }
    return QLatin1StringView("transient");
}

/// A class that this version does not know is shown to the user, like a refusal: never repeated by itself.
[[nodiscard]] inline ErrorClass errorClassOf(QStringView name)
{
    for (const ErrorClass value : {ErrorClass::Transient, ErrorClass::Auth, ErrorClass::Protocol}) {
        if (name == errorClassName(value))
            return value;
    }
    return ErrorClass::Refused;
}

} // namespace vitrina::wire
