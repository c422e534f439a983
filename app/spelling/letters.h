// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace vitrina::spelling {

enum class Script { None, Latin, Cyrillic, Armenian, Other, Mixed };

/// The script of a word's letters; Mixed: of more than one.
[[nodiscard]] Script scriptOf(QStringView word);
/// The script that a language is written in; Other: none that is known here.
[[nodiscard]] Script scriptOfLanguage(QStringView language);

/// "uk" by і ї є ґ, "ru" by ы э ъ ё, whichever are more; "be" by ў; empty: the letters don't tell.
[[nodiscard]] QString cyrillicLanguage(QStringView text);
/// The language that a text is probably in, by its letters: "hy", "ru", "uk", "en" ...; empty: they don't tell.
[[nodiscard]] QString languageOfText(QStringView text);

/// A word as dictionaries have it: composed, without stress marks, soft hyphens and the Armenian marks that stand
/// inside of a word, with a plain apostrophe and «և» as one letter.
[[nodiscard]] QString plainWord(QStringView word);

} // namespace vitrina::spelling
