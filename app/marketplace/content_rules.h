// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/fraud_report.h"
#include "marketplace/localised.h"

#include <vector>

namespace vitrina {

/// What happens to a text that breaks a rule (RZ-6, YM-6, OZ-5).
enum class Severity : quint8 {
    Unknown,
    Stop, ///< the marketplace refuses or punishes it: it is not sent
    Ask, ///< only a person can tell: asked once, then sent
};

template <> struct EnumNames<Severity> {
    static constexpr std::array<std::pair<Severity, const char *>, 2> table{
        {{Severity::Stop, "stop"}, {Severity::Ask, "ask"}}};
};

/// How a forbidden thing is found. The finders are the message check's; a profile only names them.
enum class ContentKind : quint8 {
    Unknown,
    Advertising,
    CancelRequest, ///< asks the buyer to cancel his order
    Characters, ///< any of ForbiddenContent::characters
    Contact,
    DealElsewhere,
    DiscountElsewhere,
    Email,
    GoodsElsewhere,
    Insult,
    Messenger,
    OtherMarketplace,
    PersonalDataRequest,
    Phone,
    PositiveReviewOnly,
    Unreadable,
    WebAddress, ///< any address whose host is not in ForbiddenContent::allowedHosts or the profile's ownHosts
};

template <> struct EnumNames<ContentKind> {
    static constexpr std::array<std::pair<ContentKind, const char *>, 16> table{{
        {ContentKind::Advertising, "advertising"},
        {ContentKind::CancelRequest, "cancel_request"},
        {ContentKind::Characters, "characters"},
        {ContentKind::Contact, "contact"},
        {ContentKind::DealElsewhere, "deal_elsewhere"},
        {ContentKind::DiscountElsewhere, "discount_elsewhere"},
        {ContentKind::Email, "email"},
        {ContentKind::GoodsElsewhere, "goods_elsewhere"},
        {ContentKind::Insult, "insult"},
        {ContentKind::Messenger, "messenger"},
        {ContentKind::OtherMarketplace, "other_marketplace"},
        {ContentKind::PersonalDataRequest, "personal_data_request"},
        {ContentKind::Phone, "phone"},
        {ContentKind::PositiveReviewOnly, "positive_review_only"},
        {ContentKind::Unreadable, "unreadable"},
        {ContentKind::WebAddress, "web_address"},
    }};
};

struct ForbiddenContent {
    QString id; ///< unique in the profile
    QString rule; ///< "RZ-6"
    ContentKind kind = ContentKind::Unknown;
    Severity severity = Severity::Unknown;
    Localised name; ///< a short noun phrase for the finding
    QString characters; ///< only of ContentKind::Characters
    std::vector<QString> allowedHosts; ///< exceptions of ContentKind::WebAddress; a host covers its subdomains
    bool ownHostsAllowed = false; ///< addresses of the marketplace itself may be sent
};

/// A reason in the fraud report (OZ-9, OZ-10); `code` is what FraudReport::reasons holds.
struct FraudReason {
    QString code;
    ReportKind kind = ReportKind::Unknown;
    Localised text;
};

/// What to do after a confirmed fraud, in order (OZ-9).
struct FraudStep {
    QString code;
    Localised title;
    Localised detail; ///< may be empty
};

/// OZ-7.
struct SafetyRule {
    QString code;
    Localised title;
    Localised detail; ///< may be empty
};

} // namespace vitrina
