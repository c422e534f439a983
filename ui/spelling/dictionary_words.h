// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/spelling_desk.h"

namespace vitrina::ui::dictionary_words {

[[nodiscard]] QString language(const QString &code); ///< as the title of a row: "Russian"
[[nodiscard]] QString title(const spelling::DictionaryFiles &files); ///< "Russian (ru_RU)"
[[nodiscard]] QString problem(spelling::DictionaryState state); ///< why it is not used; empty: it can be
/// What to do for a language that can't be checked; empty: it can. A sentence.
[[nodiscard]] QString missing(const QString &code, const std::vector<spelling::DictionaryFiles> &found,
                              const spelling::SpellingDesk &desk);

} // namespace vitrina::ui::dictionary_words
