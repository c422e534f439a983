// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/fraud_report.h"
#include "domain/order.h"
#include "domain/role.h"
#include "domain/shop.h"
#include "domain/time.h"
#include "marketplace/profile.h"

#include <QString>

#include <optional>

namespace vitrina::hub {

/// What the hub asks of a marketplace's rules. This base is a marketplace that publishes none; any thread.
class Rules {
public:
    virtual ~Rules() = default;

    [[nodiscard]] virtual bool mayChat(const QString &marketplace, UserRole role) const; ///< OV-5
    [[nodiscard]] virtual bool mayEditQuickReplies(const QString &marketplace, UserRole role) const; ///< OZ-6
    [[nodiscard]] virtual bool mayTurn(const QString &marketplace, const QString &name, UserRole role) const; ///< OZ-11
    /// Who settles the ShopSettings, sees the proof and has a buyer forgotten (RZ-7).
    [[nodiscard]] virtual bool mayConfigure(UserRole role) const;
    /// Of the target that a shop may tighten; 0: none is published.
    [[nodiscard]] virtual int targetMinutes(const QString &marketplace) const;
    /// RZ-4, YM-4, OV-6; absent: no target.
    [[nodiscard]] virtual std::optional<UtcTime> answerDue(const Shop &shop, UtcTime waitingSince) const;
    /// OZ-1, YM-1; absent: the seller may write first.
    [[nodiscard]] virtual std::optional<WriteBlock> chatStartBlock(const QString &marketplace, const Order &order,
                                                                   UtcTime now) const;
    [[nodiscard]] virtual int quickRepliesPerShop(const QString &marketplace) const; ///< OZ-5
    [[nodiscard]] virtual bool quickReplyFits(const QString &marketplace, const QString &text) const; ///< OZ-5
    /// OZ-9, OZ-10: whether a report of this kind may name this reason.
    [[nodiscard]] virtual bool hasFraudReason(const QString &marketplace, ReportKind kind, const QString &code) const;
    [[nodiscard]] virtual bool hasFraudStep(const QString &marketplace, const QString &code) const; ///< OZ-9
    [[nodiscard]] virtual bool fits(const QString &marketplace, const QString &message) const; ///< its length limit
    [[nodiscard]] virtual AttachmentLimits attachmentLimits(const QString &marketplace) const; ///< OV-3, YM-5
};

} // namespace vitrina::hub
