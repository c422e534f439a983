// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/order.h"
#include "hub/connectors/demo/content.h"

namespace vitrina::hub {

/// Everything that holds of one simulated dialog. Made anew from its number whenever it is needed; a hundred thousand
/// of them are never in memory at once.
struct DialogFacts {
    Dialog dialog;
    std::optional<Order> order;
    const DemoShop *shop = nullptr;
    quint64 key = 0; ///< what its own random numbers come from
    int scene = -1; ///< of DemoContent::scenes; -1: an invented one
    PhraseValues values;
    int messages = 0; ///< of an invented one's past
    UtcTime lastAt{};
    bool waiting = false; ///< its past ends with a question of the buyer

    bool quiet = false; ///< whoever writes here says no more

    /// A buyer may be made to write here.
    [[nodiscard]] bool isLively() const
    {
        return !quiet && dialog.label == PartyRole::Buyer && dialog.status == DialogStatus::Open && !dialog.writeBlock;
    }
};

} // namespace vitrina::hub
