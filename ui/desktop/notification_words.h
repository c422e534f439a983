// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/notification_rule.h"
#include "ui/desktop/desktop_notifications.h"

namespace vitrina::ui::notification_words {

struct Context {
    std::optional<DialogRow> row; ///< of the news' dialog; absent: a summary
    QString shop;
    UtcTime now{};
    bool hideText = false; ///< RZ-7: neither names nor words of anybody
};

/// Title, body and buttons. The title begins with the label that the marketplace states (OZ-3), whatever the name says.
[[nodiscard]] DesktopNote noteOf(const News &news, const Context &context);

} // namespace vitrina::ui::notification_words
