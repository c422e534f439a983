// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/tokens.h"

#include <vector>

namespace vitrina {

/// A file that a text names ("invoice.pdf.exe", ".apk") and that may do harm, by its name.
struct OfferedFile {
    qsizetype from = 0; ///< in the folded text
    qsizetype to = 0;
    const char16_t *wordClass = nullptr; ///< what rules know it by: "file_dressed", "file_program", ...
};

/// In order of place. A name that could as well be a host counts only in the dress of another kind of file.
[[nodiscard]] std::vector<OfferedFile> offeredFilesIn(const FoldedText &text, QStringView original);

/// Each file becomes one word, of its class alone: what stands in a name is said to nobody.
void joinFiles(std::vector<Token> &tokens, const std::vector<OfferedFile> &files, const Lexicon &lexicon);

} // namespace vitrina
