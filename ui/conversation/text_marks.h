// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QRect>

#include <vector>

class QTextLayout;

namespace vitrina::ui {

/// Lines of two pixels under these parts of a text that is laid out, in its coordinates (OZ-7).
[[nodiscard]] std::vector<QRect> underlines(const QTextLayout &layout, const std::vector<TextRange> &ranges);

} // namespace vitrina::ui
