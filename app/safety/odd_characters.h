// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/finding.h"

#include <QString>

namespace vitrina {

/// Runs of any of the given characters, also in their wide shapes (RZ-6). In units of the text itself.
[[nodiscard]] std::vector<TextRange> charactersIn(QStringView text, QStringView characters);

/// What nobody can read (RZ-6): invisible and control characters, lost encodings ("ÐŸÑ€Ð¸", "????"), letters buried
/// under marks, letters that are mathematical signs, rows of ornaments. Pictures of emotion are readable.
[[nodiscard]] std::vector<TextRange> unreadableIn(QStringView text);

} // namespace vitrina
