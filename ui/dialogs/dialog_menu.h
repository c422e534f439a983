// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_row.h"
#include "models/notification_wishes.h"

#include <QMenu>

namespace vitrina::ui {

/// What one can do to a dialog from the list. Deletes itself when it closes.
class DialogMenu final : public QMenu {
    Q_OBJECT
public:
    DialogMenu(const DialogRow &row, bool isOpen, QWidget *parent);

Q_SIGNALS:
    void openChosen();
    void pinChosen(bool pinned);
    void muteChosen(bool muted);
    void muteForChosen(vitrina::MuteSpan span);
    void unreadChosen();
    void readChosen();
    void noAnswerChosen(bool needed); ///< whether an answer is needed after all
};

} // namespace vitrina::ui
