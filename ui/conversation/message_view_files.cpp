// SPDX-License-Identifier: Apache-2.0
// The files of messages in the message view.
#include "ui/conversation/message_view.h"
#include "ui/conversation/message_words.h"
#include "ui/files/file_shelf.h"

#include <QMenu>

namespace vitrina::ui {

void MessageView::setFileShelf(FileShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &FileShelf::changed, viewport(), qOverload<>(&QWidget::update));
}

void MessageView::activateFile(int row, int file)
{
    const Message &message = m_model.message(row);
    if (static_cast<size_t>(file) < message.attachments.size())
        Q_EMIT fileActivated(message, file);
}

void MessageView::addFilesToMenu(QMenu &menu, int row)
{
    if (m_shelf == nullptr)
        return;
    const Message &message = m_model.message(row); // a copy goes along: the row may move while the menu is open
    for (size_t i = 0; i < message.attachments.size(); ++i) {
        const Attachment &attachment = message.attachments[i];
        // A menu reads "&" its own way.
        const QString name = message_words::attachment(attachment).replace(u'&', QStringLiteral("&&"));
        const int file = static_cast<int>(i);
        if (isPicture(attachment))
            connect(menu.addAction(tr("View %1", "a picture").arg(name)), &QAction::triggered, this,
                    [this, message, file] { Q_EMIT fileActivated(message, file); });
        connect(menu.addAction(tr("Save %1…", "a file").arg(name)), &QAction::triggered, this,
                [this, message, file] { Q_EMIT fileSaveRequested(message, file); });
    }
}

} // namespace vitrina::ui
