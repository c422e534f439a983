// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/spelling_mark.h"

#include "ui/theme/theme.h"

namespace vitrina::ui {

QTextCharFormat spellingMark()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(themeColor(Color::Accent));
    return format;
}

} // namespace vitrina::ui
