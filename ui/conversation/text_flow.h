// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/text_style.h"

#include <QSize>
#include <QTextLayout>

namespace vitrina::ui {

/// Breaks plain text into lines of the style's height, at most `width` wide. '\n' begins a new line. Returns what it
/// takes up; text of a right-to-left script is set against the right edge of that.
[[nodiscard]] QSize flowText(QTextLayout &layout, const QString &text, TextStyle style, int width,
                             Qt::Alignment alignment = Qt::AlignLeading);

} // namespace vitrina::ui
