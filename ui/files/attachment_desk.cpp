// SPDX-License-Identifier: Apache-2.0
#include "ui/files/attachment_desk.h"

#include "ui/conversation/message_view.h"
#include "ui/files/picture_viewer.h"

#include <algorithm>

namespace vitrina::ui {

AttachmentDesk::AttachmentDesk(MessageFiles &files, MessageView &messages, QWidget *parent)
    : QObject(parent)
    , m_messages(messages)
    , m_window(parent)
    , m_shelf(files)
    , m_saver(files, parent)
{
    messages.setFileShelf(&m_shelf);
    connect(&messages, &MessageView::fileActivated, this, &AttachmentDesk::activate);
    connect(&messages, &MessageView::fileSaveRequested, this,
            [this](const Message &message, int file) { m_saver.save(message.attachments[static_cast<size_t>(file)]); });
}

PictureViewer *AttachmentDesk::viewer() const
{
    return m_viewer;
}

void AttachmentDesk::activate(const Message &message, int file)
{
    const Attachment &attachment = message.attachments[static_cast<size_t>(file)];
    if (m_shelf.files().state(attachment.id).stage == MessageFiles::Stage::Failed)
        return m_shelf.retry(attachment);
    isPicture(attachment) ? view(attachment) : m_saver.save(attachment);
}

void AttachmentDesk::view(const Attachment &picture)
{
    std::vector<Attachment> pictures;
    const MessageListModel &messages = m_messages.model();
    for (int row = 0; row < messages.rowCount(); ++row)
        std::ranges::copy_if(messages.message(row).attachments, std::back_inserter(pictures), isPicture);
    showPictures(std::move(pictures), picture.id);
}

void AttachmentDesk::showPictures(std::vector<Attachment> pictures, const AttachmentId &first)
{
    if (pictures.empty())
        return;
    const auto at = std::ranges::find(pictures, first, &Attachment::id);
    const auto place = static_cast<size_t>(at - pictures.begin());
    if (!m_viewer)
        m_viewer = new PictureViewer(m_shelf.files(), m_saver, m_window->window());
    m_viewer->showPictures(std::move(pictures), place);
    m_viewer->show();
    m_viewer->raise();
    m_viewer->activateWindow();
}

} // namespace vitrina::ui

#include "moc_attachment_desk.cpp"
