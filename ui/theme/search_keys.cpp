// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/search_keys.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace vitrina::ui {

bool takeSearchKey(QEvent *event, QLineEdit &search, QWidget &list)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !search.text().isEmpty()) {
        search.clear();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    list.setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace vitrina::ui
