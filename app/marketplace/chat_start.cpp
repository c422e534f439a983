// SPDX-License-Identifier: Apache-2.0
#include "marketplace/chat_start.h"

#include <algorithm>
#include <array>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// The states of an order that follow its payment; from the third on it has been shipped.
constexpr std::array paidStates{"paid"_L1, "packing"_L1, "shipped"_L1, "delivered"_L1, "returned"_L1};

/// A marketplace may name the state alone and no moment.
bool isIn(const QString &state, size_t from)
{
    return std::any_of(paidStates.begin() + from, paidStates.end(),
                       [&state](QLatin1StringView each) { return state == each; });
}

bool hasHappened(const std::optional<UtcTime> &event, const QString &state, size_t from, UtcTime now)
{
    return event ? *event <= now : isIn(state, from);
}

} // namespace

std::optional<WriteBlock> chatStartBlock(const Profile &profile, const Order &order, UtcTime now)
{
    const bool shipped = hasHappened(order.shippedAt, order.state, 2, now);
    const bool paid = shipped || hasHappened(order.paidAt, order.state, 0, now);
    const Scheme *scheme = profile.scheme(order.scheme);
    switch (scheme != nullptr ? scheme->chatFrom : ChatFrom::Unknown) {
    case ChatFrom::Paid:
        return paid ? std::nullopt : std::optional(WriteBlock{u"not_paid"_s, order.paidAt});
    case ChatFrom::Shipped:
        return shipped ? std::nullopt : std::optional(WriteBlock{u"not_shipped"_s, order.shippedAt});
    case ChatFrom::Delivered:
        return isIn(order.state, 3) ? std::nullopt : std::optional(WriteBlock{u"not_delivered"_s, std::nullopt});
    case ChatFrom::Buyer:
        return WriteBlock{u"buyer_first"_s, std::nullopt};
    case ChatFrom::Order:
    case ChatFrom::Unknown:
        break;
    }
    return std::nullopt;
}

} // namespace vitrina
