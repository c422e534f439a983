// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/message.h"
#include "domain/order.h"
#include "domain/quick_reply.h"
#include "domain/shop.h"

/// What a marketplace says is made fit for a frame before it is stored: a text over the contract's bound is cut, since
/// a client would rightly end the connection over it. False: an id that can't stand in a frame; the fact is passed
/// over.
namespace vitrina::hub {

[[nodiscard]] bool bound(Shop &shop);
[[nodiscard]] bool bound(Dialog &dialog);
[[nodiscard]] bool bound(Message &message);
[[nodiscard]] bool bound(Order &order);
[[nodiscard]] bool bound(QuickReply &reply);

} // namespace vitrina::hub
