// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include <optional>

namespace vitrina::ui {

/// What a call program is given for a buyer's number; absent when that is not plainly one number: it comes from
/// outside.
[[nodiscard]] std::optional<QUrl> callLink(const QString &phone);

} // namespace vitrina::ui
