// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "spelling/dictionary_files.h"

namespace vitrina::spelling {

/// Hunspell believes what a dictionary says of itself and makes room for it: this looks first. Both are plain files of
/// a sensible size, and no table claims more entries than there is text for. Worker thread: reads the .aff whole.
/// Errors: "dictionary_unreadable", "dictionary_too_big", "dictionary_broken".
[[nodiscard]] Result<void> checkDictionaryFiles(const DictionaryFiles &files);

} // namespace vitrina::spelling
