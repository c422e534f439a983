// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// A name under which a file from outside may be kept on any system: never a path, no device of Windows (CON, NUL,
/// COM1 ...), no control, format or bidi character, none that a file system reads its own way, no dot or dash at the
/// start and no dot or space at the end, at most 200 bytes of UTF-8; the ending stays. Never empty.
[[nodiscard]] QString safeFileName(QStringView name);

/// What may be wrong with a file, as far as its name tells.
enum class FileRisk : quint8 {
    None,
    Archive, ///< what is inside can't be seen
    Macros, ///< a document that carries a program
    Runs, ///< it is a program, or a page that acts like one
    DoubleEnding, ///< "photo.jpg.exe": something that runs, in the dress of something that doesn't
    HiddenLetters, ///< characters that turn the name round: "gpj.exe" read as "exe.jpg"
};

[[nodiscard]] FileRisk riskOfFileName(QStringView name);

} // namespace vitrina
