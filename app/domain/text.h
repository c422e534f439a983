// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// What a marketplace counts when it limits a text.
enum class CharacterUnit { Utf16, CodePoint };

/// Length of a text in the given unit.
[[nodiscard]] qsizetype countCharacters(QStringView text, CharacterUnit unit);

/// A foreign name or title made fit for one line of ours: no control, format, bidi or line-breaking character, no more
/// than `maxMarks` combining marks in a row, runs of white space become one space, at most `maxLength` UTF-16 units
/// (cut at a whole character). What is left looks as its author meant it, but can't reach outside its own rectangle.
[[nodiscard]] QString singleLine(QStringView text, qsizetype maxLength = 256, int maxMarks = 4);

/// A foreign text made fit to be laid out as paragraphs: keeps line breaks, drops other controls and bidi overrides,
/// limits combining marks, replaces lone surrogates. Nothing a reader could see is lost.
[[nodiscard]] QString paragraphs(QStringView text, int maxMarks = 8);

/// Wraps foreign text in FSI ... PDI, so that its direction can't leak into a sentence of ours.
[[nodiscard]] QString isolated(const QString &text);

} // namespace vitrina
