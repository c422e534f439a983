// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"

/// Why the seller can't write in a dialog, in the user's language.
namespace vitrina::ui::write_block_words {

struct Words {
    QString title; ///< one line: what is so
    QString detail; ///< why, and from when it will be otherwise; may be empty
};

/// Absent: the seller may write. A write window that ends while the dialog is open counts from `now`.
[[nodiscard]] std::optional<Words> of(const Dialog &dialog, UtcTime now);

} // namespace vitrina::ui::write_block_words
