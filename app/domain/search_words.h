// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina {

/// The words of a text as the search sees them, parted by single spaces: without case and accents (ё is е, ž is z, but
/// й and ї stay letters of their own), «և» written out, and without the signs that may stand inside a word: the
/// Armenian marks of question and stress, the Ukrainian apostrophe, soft hyphens and joiners. What is stored and what
/// is asked for pass through here both, so that they can't disagree on what a word is.
[[nodiscard]] QString searchWords(QStringView text);

/// The first place in `text` where one of `words` begins, the last of them being perhaps incomplete; -1: none in the
/// first few thousand characters. `words` come from searchWords().
[[nodiscard]] qsizetype findSearchWord(QStringView text, const QStringList &words);

} // namespace vitrina
