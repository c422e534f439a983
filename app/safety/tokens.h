// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/folded_text.h"
#include "safety/lexicon.h"

#include <vector>

namespace vitrina {

enum class TokenKind : quint8 {
    Word,
    Number,
    Comma, ///< ends a clause
    Stop, ///< ends a sentence
};

struct Token {
    TokenKind kind = TokenKind::Word;
    qsizetype from = 0; ///< in the folded text
    qsizetype to = 0;
    QString word; ///< without apostrophes
    WordClasses classes; ///< of all its readings
};

/// The words of a text with what each can be: also written apart ("т е л е г р а м", "теле.грам"), with letters of
/// other alphabets, or with a sign for a letter. Words of the class "filler" (please, dear) are left out, with their
/// commas.
[[nodiscard]] std::vector<Token> tokensOf(const FoldedText &text, const Lexicon &lexicon);

} // namespace vitrina
