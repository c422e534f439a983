// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"

namespace vitrina {

enum class QuickReplyState : quint8 { Unknown, Pending, Accepted, Deleted };

template <> struct EnumNames<QuickReplyState> {
    static constexpr std::array<std::pair<QuickReplyState, const char *>, 3> table{
        {{QuickReplyState::Pending, "pending"},
         {QuickReplyState::Accepted, "accepted"},
         {QuickReplyState::Deleted, "deleted"}}};
};

/// A template of an answer (OZ-5).
struct QuickReply {
    QuickReplyId id;
    ShopId shop;
    QString title;
    QString text;
    QuickReplyState state = QuickReplyState::Unknown;
    QString reason; ///< why the marketplace deleted it

    friend bool operator==(const QuickReply &, const QuickReply &) = default;
};

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::QuickReply)
