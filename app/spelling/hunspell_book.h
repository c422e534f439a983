// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/word_book.h"

namespace vitrina::spelling {

/// Reads a dictionary with Hunspell, in the dictionary's own encoding (KOI8-U, ISO 8859, UTF-8 ...). Takes some hundred
/// milliseconds and some ten megabytes. Null: the files are broken, too big or of an encoding that nobody knows.
[[nodiscard]] std::unique_ptr<WordBook> readHunspellBook(const DictionaryFiles &files);

} // namespace vitrina::spelling
