// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/role.h"
#include "marketplace/profile.h"
#include "safety/finding.h"
#include "safety/hosts.h"
#include "safety/rule_book.h"

#include <memory>
#include <optional>

namespace vitrina {

/// One text and what is known around it. Everything but the direction and the text may be empty.
struct TextToCheck {
    Direction direction = Direction::Unknown;
    PartyRole label = PartyRole::Buyer; ///< OZ-3: as the marketplace states it, of an incoming text
    QString senderName;
    QString text;
    std::vector<QString> ownNumbers; ///< of this dialog: order, shipment, article; never taken for a phone number
    QString language; ///< in which the text probably is: "uk"
    std::vector<QString> allowedHosts; ///< YM-5: makers, service centres and distributors, as the shop keeps them
    std::vector<QString> fileNames{}; ///< of the files that came with an incoming text
};

/// What can be told of one web address before it is opened (OZ-7).
struct LinkFacts {
    Host host;
    LinkDoubt doubt = LinkDoubt::Unknown; ///< Unknown: the marketplace's own, or another that is well known
    Localised reason; ///< of the doubt, in plain words; empty without one
};

/// Looks at one text under the rules of its marketplace: before it is sent (RZ-6, YM-5, YM-6), or when it came (OZ-7,
/// OZ-8, OZ-10). A pure function of what it is given: loaded once, then safe to use from any thread, without a network
/// and without a clock. It never changes a text and never decides alone: Severity says who does.
class MessageCheck {
public:
    /// Errors: Local/"safety_missing" when a file of `folder` can't be read, "lexicon_invalid" and "rules_invalid" with
    /// the line, "reasons_invalid" with the key.
    [[nodiscard]] static Result<MessageCheck> load(const QString &folder = QStringLiteral(":/safety"));

    MessageCheck(MessageCheck &&) noexcept;
    MessageCheck &operator=(MessageCheck &&) noexcept;
    MessageCheck(const MessageCheck &) = delete;
    MessageCheck &operator=(const MessageCheck &) = delete;
    ~MessageCheck();

    /// In order of place; no two of one code overlap. Text from real support raises nothing (OZ-8).
    [[nodiscard]] std::vector<Finding> check(const Profile &profile, const TextToCheck &text) const;

    /// An address as it stands in a text or behind a link: "https://pay.top/1", "shop dot ru". Nothing: it is none.
    [[nodiscard]] std::optional<LinkFacts> factsOf(const Profile &profile, const QString &address,
                                                   const std::vector<QString> &allowedHosts = {}) const;

    /// OZ-8: does the name claim what the label does not say?
    [[nodiscard]] bool posesAsSupport(const Profile &profile, PartyRole label, const QString &name) const;

    /// What stands behind so many UTF-16 units is not looked at: no marketplace takes a text that long.
    static constexpr qsizetype longestChecked = 32768;

    struct Book; ///< message_book.h

private:
    explicit MessageCheck(std::unique_ptr<const Book> book);

    std::unique_ptr<const Book> m_book;
};

} // namespace vitrina
