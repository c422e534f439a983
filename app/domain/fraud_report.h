// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/time.h"

#include <vector>

namespace vitrina {

/// OZ-9: it has happened. OZ-10: somebody is trying.
enum class ReportKind : quint8 { Unknown, Confirmed, Complaint };

template <> struct EnumNames<ReportKind> {
    static constexpr std::array<std::pair<ReportKind, const char *>, 2> table{
        {{ReportKind::Confirmed, "confirmed"}, {ReportKind::Complaint, "complaint"}}};
};

enum class ReportState : quint8 { Unknown, Filed, Accepted, Declined };

template <> struct EnumNames<ReportState> {
    static constexpr std::array<std::pair<ReportState, const char *>, 3> table{
        {{ReportState::Filed, "filed"}, {ReportState::Accepted, "accepted"}, {ReportState::Declined, "declined"}}};
};

struct FraudReport {
    ReportId id;
    DialogId dialog;
    ReportKind kind = ReportKind::Unknown;
    std::vector<QString> reasons; ///< codes of the profile
    std::vector<MessageId> evidence;
    QString note;
    ReportState state = ReportState::Unknown;
    UtcTime at{};

    friend bool operator==(const FraudReport &, const FraudReport &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::FraudReport)
