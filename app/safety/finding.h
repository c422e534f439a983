// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/text_range.h"
#include "marketplace/content_rules.h"
#include "safety/link_doubt.h"

#include <vector>

namespace vitrina {

/// What was found in a text. The first half belongs to what a seller is about to send (RZ-6, YM-5, YM-6), the second
/// to what a buyer wrote (OZ-7, OZ-8, OZ-10); some can be both.
enum class FindingCode : quint8 {
    Unknown,
    Advertising,
    Link,
    ContactDetails,
    ExternalMessenger,
    Profanity,
    UnreadableCharacters,
    ForbiddenSymbols,
    PersonalDataRequest,
    OffPlatformSale,
    PositiveReviewRequest,
    CancelRequest,
    TooLong,
    SupportImpersonation,
    CodeRequest,
    SuspiciousLink,
    AccountAccessRequest,
    OffPlatformPayment,
    Pressure, ///< only beside another
    RiskyAttachment,
};

template <> struct EnumNames<FindingCode> {
    static constexpr std::array<std::pair<FindingCode, const char *>, 19> table{{
        {FindingCode::Advertising, "advertising"},
        {FindingCode::Link, "link"},
        {FindingCode::ContactDetails, "contact_details"},
        {FindingCode::ExternalMessenger, "external_messenger"},
        {FindingCode::Profanity, "profanity"},
        {FindingCode::UnreadableCharacters, "unreadable_characters"},
        {FindingCode::ForbiddenSymbols, "forbidden_symbols"},
        {FindingCode::PersonalDataRequest, "personal_data_request"},
        {FindingCode::OffPlatformSale, "off_platform_sale"},
        {FindingCode::PositiveReviewRequest, "positive_review_request"},
        {FindingCode::CancelRequest, "cancel_request"},
        {FindingCode::TooLong, "too_long"},
        {FindingCode::SupportImpersonation, "support_impersonation"},
        {FindingCode::CodeRequest, "code_request"},
        {FindingCode::SuspiciousLink, "suspicious_link"},
        {FindingCode::AccountAccessRequest, "account_access_request"},
        {FindingCode::OffPlatformPayment, "off_platform_payment"},
        {FindingCode::Pressure, "pressure"},
        {FindingCode::RiskyAttachment, "risky_attachment"},
    }};
};

struct Finding {
    FindingCode code = FindingCode::Unknown;
    Severity severity = Severity::Ask; ///< what is found in an incoming text only ever warns
    TextRange range;
    bool inName = false; ///< the range is one of the sender's name, not of the text
    Localised reason; ///< in plain words; the profile's own for an outgoing text
    LinkDoubt doubt = LinkDoubt::Unknown; ///< of a suspicious link: why
    QString rule = {}; ///< ForbiddenContent::id of what an outgoing text breaks; empty for any other finding
    QString host{}; ///< of a link in an incoming text, ASCII; empty where it can't be read
};

enum class Verdict : quint8 { Clean, Warn, Stop };

[[nodiscard]] inline Verdict verdictOf(const std::vector<Finding> &findings)
{
    Verdict verdict = findings.empty() ? Verdict::Clean : Verdict::Warn;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Stop)
            verdict = Verdict::Stop;
    }
    return verdict;
}

} // namespace vitrina
