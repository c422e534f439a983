// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/profile_rules.h"

#include "marketplace/chat_start.h"
#include "marketplace/deadlines.h"

#include <algorithm>

namespace vitrina::hub {

bool ProfileRules::mayChat(const QString &marketplace, UserRole role) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? profile->mayChat(role) : Rules::mayChat(marketplace, role);
}

bool ProfileRules::mayEditQuickReplies(const QString &marketplace, UserRole role) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? profile->mayEditTemplates(role) : Rules::mayEditQuickReplies(marketplace, role);
}

bool ProfileRules::mayTurn(const QString &marketplace, const QString &name, UserRole role) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? profile->mayTurn(name, role) : Rules::mayTurn(marketplace, name, role);
}

int ProfileRules::targetMinutes(const QString &marketplace) const
{
    const Profile *profile = m_profiles.find(marketplace);
    if (profile == nullptr || !profile->responseTarget)
        return Rules::targetMinutes(marketplace);
    return static_cast<int>(std::chrono::floor<std::chrono::minutes>(profile->responseTarget->answerWithin).count());
}

std::optional<UtcTime> ProfileRules::answerDue(const Shop &shop, UtcTime waitingSince) const
{
    const Profile *profile = m_profiles.find(shop.marketplace);
    return profile != nullptr ? vitrina::answerDue(*profile, waitingSince, shop.settings) : std::nullopt;
}

std::optional<WriteBlock> ProfileRules::chatStartBlock(const QString &marketplace, const Order &order,
                                                       UtcTime now) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? vitrina::chatStartBlock(*profile, order, now) : std::nullopt;
}

int ProfileRules::quickRepliesPerShop(const QString &marketplace) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? profile->quickReplies.count : Rules::quickRepliesPerShop(marketplace);
}

bool ProfileRules::quickReplyFits(const QString &marketplace, const QString &text) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? countCharacters(text, profile->messageLimit.unit) <= profile->quickReplies.characters
                              : Rules::quickReplyFits(marketplace, text);
}

bool ProfileRules::hasFraudReason(const QString &marketplace, ReportKind kind, const QString &code) const
{
    const Profile *profile = m_profiles.find(marketplace);
    if (profile == nullptr)
        return Rules::hasFraudReason(marketplace, kind, code);
    return std::ranges::any_of(profile->fraudReasons,
                               [&](const FraudReason &reason) { return reason.kind == kind && reason.code == code; });
}

bool ProfileRules::hasFraudStep(const QString &marketplace, const QString &code) const
{
    const Profile *profile = m_profiles.find(marketplace);
    if (profile == nullptr)
        return Rules::hasFraudStep(marketplace, code);
    return std::ranges::any_of(profile->fraudSteps, [&](const FraudStep &step) { return step.code == code; });
}

bool ProfileRules::fits(const QString &marketplace, const QString &message) const
{
    const Profile *profile = m_profiles.find(marketplace);
    if (profile == nullptr || profile->messageLimit.max == 0)
        return Rules::fits(marketplace, message);
    return countCharacters(message, profile->messageLimit.unit) <= profile->messageLimit.max;
}

AttachmentLimits ProfileRules::attachmentLimits(const QString &marketplace) const
{
    const Profile *profile = m_profiles.find(marketplace);
    return profile != nullptr ? profile->attachments : Rules::attachmentLimits(marketplace);
}

} // namespace vitrina::hub
