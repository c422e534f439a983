// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/commands.h"

namespace vitrina::hub {

/// One command of one user: checks what the user may do, then does it. Lives as long as the call.
struct CommandHandler {
    Desk &desk;
    const Clock &clock;
    const ConnectorOf &connectorOf;
    const View &view;
    const QString &device;
    const CommandId &id;

    // dialog_commands.cpp
    [[nodiscard]] Handled handle(const wire::SendMessage &command);
    [[nodiscard]] Handled handle(const wire::MarkRead &command);
    [[nodiscard]] Handled handle(const wire::MarkUnread &command);
    [[nodiscard]] Handled handle(const wire::MarkDialog &command);
    [[nodiscard]] Handled handle(const wire::PutDraft &command);
    [[nodiscard]] Handled handle(const wire::OpenDialog &command);
    [[nodiscard]] Handled handle(const wire::ForgetBuyer &command);
    // report_commands.cpp
    [[nodiscard]] Handled handle(const wire::FileReport &command);
    [[nodiscard]] Handled handle(const wire::MarkStep &command);
    // shop_commands.cpp
    [[nodiscard]] Handled handle(const wire::PutQuickReply &command);
    [[nodiscard]] Handled handle(const wire::DeleteQuickReply &command);
    [[nodiscard]] Handled handle(const wire::SetSwitch &command);
    [[nodiscard]] Handled handle(const wire::PutShopSettings &command);
    // upload_commands.cpp
    [[nodiscard]] Handled handle(const wire::BeginUpload &command);
    [[nodiscard]] Handled handle(const wire::CommitUpload &command);

    void storeShop(const ShopRecord &record); ///< and tells everybody who sees the shop
    [[nodiscard]] static Handled refused(const char16_t *code, const QString &detail = {});
    [[nodiscard]] static Handled done();
    [[nodiscard]] QString madeId(QLatin1StringView prefix) const;
    /// The id that a command of this user was given.
    [[nodiscard]] QString madeId(QLatin1StringView prefix, const CommandId &command) const;
    [[nodiscard]] QString marketplaceOf(const ShopId &shop) const;
};

} // namespace vitrina::hub
