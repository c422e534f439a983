// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

#include <tl/expected.hpp>

namespace vitrina {

/// What the program does about an error; design.md "Errors are of a class".
enum class ErrorClass {
    Transient, ///< try again later, by itself
    Refused, ///< show it; the user may edit, retry or delete
    Auth, ///< ask to sign in again, keep everything
    Protocol, ///< close, log, resynchronise
    Local, ///< this computer: disk, keychain, a damaged file
};

/// An error that crosses a border. `code` is a stable snake_case name which the interface translates; `detail` is
/// English, for logs and for the curious. Neither ever holds a secret or a buyer's words.
struct Error {
    ErrorClass kind = ErrorClass::Local;
    QString code;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorClass kind, const char16_t *code, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, QString::fromUtf16(code), std::move(detail)});
}

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Error)
