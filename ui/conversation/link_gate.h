// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

namespace vitrina {
struct Profile;
} // namespace vitrina

namespace vitrina::ui {

/// OZ-7: whether a link that was pressed opens without a question: only on the marketplace's own hosts, encrypted and
/// without tricks, and never in a dialog that was reported as fraud. A question that always comes is not read.
[[nodiscard]] bool opensAtOnce(const QUrl &link, const Profile *profile, bool reported);

} // namespace vitrina::ui
