// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/attachment.h"
#include "domain/time.h"

#include <optional>
#include <vector>

namespace vitrina {

/// An amount of money in the currency's smallest unit (kopecks, grosz), never a floating number.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217

    friend bool operator==(const Money &, const Money &) = default;
};

struct OrderItem {
    QString name;
    QString article;
    int quantity = 1;
    Money price;
    std::optional<Attachment> picture{}; ///< of the goods; the marketplace may have none

    friend bool operator==(const OrderItem &, const OrderItem &) = default;
};

struct Order {
    OrderId id;
    ShopId shop;
    BuyerId buyer; ///< may be empty
    QString buyerName; ///< untrusted, may be empty
    QString number;
    QString scheme; ///< of the profile: "fbs", "realfbs", "fbo" (OZ-1), may be empty
    QString state; ///< "created", "paid", "packing", "shipped", "delivered", "cancelled", "returned"
    std::vector<OrderItem> items;
    Money total;
    QString delivery; ///< "DPD, Kraków"
    QString phone; ///< buyer's, personal data (RZ-7), may be empty
    UtcTime createdAt{};
    std::optional<UtcTime> paidAt;
    std::optional<UtcTime> shippedAt;
    std::optional<UtcTime> shipBy;
    QString tracking;
    std::optional<UtcTime> deliverBy; ///< when the buyer was told that it comes

    friend bool operator==(const Order &, const Order &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::Order)
