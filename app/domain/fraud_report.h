// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/time.h"

#include <optional>
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

/// A step of the profile's list that is done (OZ-9); perhaps by a colleague.
struct DoneStep {
    QString code;
    UtcTime at{};
    QString by; ///< name of the user

    friend bool operator==(const DoneStep &, const DoneStep &) = default;
};

inline constexpr qsizetype maxReportNote = 1000; ///< characters, as CharacterUnit::CodePoint counts them
inline constexpr size_t maxReportEvidence = 100; ///< messages

struct FraudReport {
    ReportId id;
    DialogId dialog;
    ReportKind kind = ReportKind::Unknown;
    std::vector<QString> reasons; ///< codes of the profile
    std::vector<MessageId> evidence;
    QString note;
    ReportState state = ReportState::Unknown;
    UtcTime at{};
    CommandId command; ///< that filed it
    std::optional<UtcTime> decidedAt; ///< when the marketplace accepted or declined it
    std::vector<DoneStep> doneSteps;

    friend bool operator==(const FraudReport &, const FraudReport &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::FraudReport)
