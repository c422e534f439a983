// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/letters.h"
#include "spelling/speller.h"

namespace vitrina::spelling {

/// The languages whose dictionaries judge the words of one script in this text.
[[nodiscard]] QStringList languagesFor(Script script, const SpellingQuestion &question);

/// The words of names, case folded.
[[nodiscard]] QSet<QString> wordsOfNames(const QStringList &names);
/// Also with another ending: "Анна" is in "Анны", "Анне", "Анной".
[[nodiscard]] bool isNamed(const QString &folded, const QSet<QString> &names);

} // namespace vitrina::spelling
