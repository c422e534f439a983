// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/word_book.h"

namespace vitrina::spelling {

/// Does an Armenian dictionary know the spelling of today («հաղորդագրություն», «բարև»)? Those that know only the one
/// before the reform («հաղորդագրութիւն», «բարեւ») would mark every other word.
[[nodiscard]] bool isReformed(WordBook &book);

} // namespace vitrina::spelling
