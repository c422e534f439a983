// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/rules.h"

#include "domain/text.h"

namespace vitrina::hub {
namespace {

bool leads(UserRole role)
{
    return role == UserRole::Owner || role == UserRole::Administrator;
}

} // namespace

bool Rules::mayChat(const QString &, UserRole role) const
{
    return role != UserRole::Unknown;
}

bool Rules::mayEditQuickReplies(const QString &, UserRole role) const
{
    return leads(role);
}

bool Rules::mayTurn(const QString &, const QString &, UserRole role) const
{
    return leads(role);
}

bool Rules::mayConfigure(UserRole role) const
{
    return leads(role);
}

int Rules::targetMinutes(const QString &) const
{
    return 0;
}

std::optional<UtcTime> Rules::answerDue(const Shop &, UtcTime) const
{
    return std::nullopt;
}

std::optional<WriteBlock> Rules::chatStartBlock(const QString &, const Order &, UtcTime) const
{
    return std::nullopt;
}

int Rules::quickRepliesPerShop(const QString &) const
{
    return 20;
}

bool Rules::quickReplyFits(const QString &, const QString &text) const
{
    return countCharacters(text, CharacterUnit::CodePoint) <= 1000;
}

bool Rules::hasFraudReason(const QString &, ReportKind kind, const QString &) const
{
    return kind != ReportKind::Unknown;
}

bool Rules::hasFraudStep(const QString &, const QString &) const
{
    return true;
}

bool Rules::fits(const QString &, const QString &) const
{
    return true;
}

AttachmentLimits Rules::attachmentLimits(const QString &) const
{
    return {}; // none are allowed
}

} // namespace vitrina::hub
