// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina::ui {

/// The name of a language in the user's language, for BCP 47 tags that marketplaces use ("pl", "pl-PL"); the tag's own
/// native name for others, empty when even Qt does not know it.
[[nodiscard]] QString languageName(const QString &tag);

} // namespace vitrina::ui
