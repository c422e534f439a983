// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/tokens.h"

namespace vitrina {

enum class ContactKind : quint8 { Phone, Email, Handle, Card };

struct Contact {
    ContactKind kind = ContactKind::Phone;
    qsizetype from = 0; ///< in the folded text
    qsizetype to = 0;
};

/// What helps to tell a phone number from the numbers of a trade.
struct NumberContext {
    std::vector<QString> regions; ///< where numbers are dialled from: "UA"
    std::vector<QString> ownNumbers; ///< of this dialog: order, shipment, article
};

/// Phone numbers, e-mail addresses, "@names" and card numbers, also masked ("8 9O6 ...", "name (at) mail . ru").
[[nodiscard]] std::vector<Contact> contactsIn(const FoldedText &text, const std::vector<Token> &tokens,
                                              const Lexicon &lexicon, const NumberContext &context);

} // namespace vitrina
