// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/rules.h"
#include "marketplace/profiles.h"

namespace vitrina::hub {

/// The rules as the profiles state them (ALL-6). A marketplace without a profile has those of the base.
class ProfileRules final : public Rules {
public:
    explicit ProfileRules(Profiles profiles)
        : m_profiles(std::move(profiles))
    {
    }

    [[nodiscard]] bool mayChat(const QString &marketplace, UserRole role) const override;
    [[nodiscard]] bool mayEditQuickReplies(const QString &marketplace, UserRole role) const override;
    [[nodiscard]] bool mayTurn(const QString &marketplace, const QString &name, UserRole role) const override;
    [[nodiscard]] int targetMinutes(const QString &marketplace) const override;
    [[nodiscard]] std::optional<UtcTime> answerDue(const Shop &shop, UtcTime waitingSince) const override;
    [[nodiscard]] std::optional<WriteBlock> chatStartBlock(const QString &marketplace, const Order &order,
                                                           UtcTime now) const override;
    [[nodiscard]] int quickRepliesPerShop(const QString &marketplace) const override;
    [[nodiscard]] bool quickReplyFits(const QString &marketplace, const QString &text) const override;
    [[nodiscard]] bool hasFraudReason(const QString &marketplace, ReportKind kind, const QString &code) const override;
    [[nodiscard]] bool hasFraudStep(const QString &marketplace, const QString &code) const override;
    [[nodiscard]] bool fits(const QString &marketplace, const QString &message) const override;
    [[nodiscard]] AttachmentLimits attachmentLimits(const QString &marketplace) const override;

private:
    Profiles m_profiles;
};

} // namespace vitrina::hub
