// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/contacts.h"
#include "safety/links.h"
#include "safety/message_check.h"

#include <map>

namespace vitrina {

/// What resources/safety knows about the world outside of the marketplaces' profiles.
struct MessageCheck::Book {
    Lexicon lexicon;
    RuleBook rules;
    std::map<QString, std::vector<QString>> hosts; ///< by list: "messenger", "known", "shortener"
    std::map<FindingCode, Localised> reasons;
    std::map<LinkDoubt, Localised> linkReasons;

    [[nodiscard]] bool isHost(const char16_t *list, const WebLink &link) const;
    [[nodiscard]] Localised reason(FindingCode code) const;
    [[nodiscard]] Localised reason(LinkDoubt doubt) const;
};

/// A text taken apart once, for all that look at it.
struct ReadText {
    ReadText(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text);

    FoldedText folded;
    std::vector<Token> tokens;
    std::vector<WebLink> links;
    std::vector<Contact> contacts;
    std::vector<Phrase> phrases;
};

[[nodiscard]] std::vector<Finding> checkOutgoing(const MessageCheck::Book &book, const Profile &profile,
                                                 const TextToCheck &text);
[[nodiscard]] std::vector<Finding> checkIncoming(const MessageCheck::Book &book, const Profile &profile,
                                                 const TextToCheck &text);

} // namespace vitrina
