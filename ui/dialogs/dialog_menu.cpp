// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_menu.h"

#include "ui/desktop/mute_menu.h"

namespace vitrina::ui {

DialogMenu::DialogMenu(const DialogRow &row, bool isOpen, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!isOpen)
        connect(addAction(tr("Open")), &QAction::triggered, this, &DialogMenu::openChosen);
    const bool pin = !row.pinned;
    connect(addAction(pin ? tr("Pin") : tr("Unpin")), &QAction::triggered, this,
            [this, pin] { Q_EMIT pinChosen(pin); });
    const bool mute = !row.muted;
    connect(addAction(mute ? tr("Mute") : tr("Unmute")), &QAction::triggered, this,
            [this, mute] { Q_EMIT muteChosen(mute); });
    if (mute) {
        QMenu *forATime = addMenu(tr("Mute for a time"));
        for (const MuteSpan span : {MuteSpan::Hour, MuteSpan::FourHours, MuteSpan::UntilMorning})
            connect(forATime->addAction(muteSpanWords(span)), &QAction::triggered, this,
                    [this, span] { Q_EMIT muteForChosen(span); });
    }
    if (row.unread == 0)
        connect(addAction(tr("Mark as unread")), &QAction::triggered, this, &DialogMenu::unreadChosen);
    else
        connect(addAction(tr("Mark as read")), &QAction::triggered, this, &DialogMenu::readChosen);
    if (row.waitingSince)
        connect(addAction(tr("No answer needed")), &QAction::triggered, this, [this] { Q_EMIT noAnswerChosen(false); });
    else if (row.previewAuthor == PartyRole::Buyer && row.canWrite)
        connect(addAction(tr("An answer is needed")), &QAction::triggered, this,
                [this] { Q_EMIT noAnswerChosen(true); });
}

} // namespace vitrina::ui
