// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSettings>

namespace vitrina::ui {

/// Which key sends; the other one, and always Shift+Enter, begins a new line.
enum class SendKey { Enter, ControlEnter };

[[nodiscard]] SendKey loadSendKey(const QSettings &settings);
void saveSendKey(QSettings &settings, SendKey key);

} // namespace vitrina::ui
