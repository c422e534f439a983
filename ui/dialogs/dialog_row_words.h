// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_row.h"
#include "ui/theme/color.h"
#include "ui/theme/icons.h"

#include <optional>

/// What a row of the list says, in words made fit for one line.
namespace vitrina::ui::dialog_row {

/// The one mark before the preview: failed, else reported, else possibly fraud (OZ-8), else draft, else public.
struct Mark {
    Icon icon;
    Color color;
    QString words;
};

[[nodiscard]] QString name(const DialogRow &row); ///< never empty
[[nodiscard]] std::optional<Mark> mark(const DialogRow &row);
[[nodiscard]] QString preview(const DialogRow &row); ///< may be empty
/// The whole row for those who hear it: badge, name, shop, unread count, clock, marks, preview, time.
[[nodiscard]] QString spoken(const DialogRow &row, const QString &shop, const Deadline &deadline, const QString &time);

} // namespace vitrina::ui::dialog_row
