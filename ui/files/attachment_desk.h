// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/files/file_saver.h"
#include "ui/files/file_shelf.h"

#include <QPointer>

namespace vitrina::ui {

class MessageView;
class PictureViewer;

/// What pressing a file in the conversation does (OV-3): a picture opens in the viewer, anything else is saved; what
/// did not come is fetched again. Nothing is ever opened with another program.
class AttachmentDesk final : public QObject {
    Q_OBJECT
public:
    AttachmentDesk(MessageFiles &files, MessageView &messages, QWidget *parent);

    /// Opens the viewer on some pictures, those of a message or others; `first` is one of them.
    void showPictures(std::vector<Attachment> pictures, const AttachmentId &first);
    [[nodiscard]] FileSaver &saver() { return m_saver; }
    [[nodiscard]] PictureViewer *viewer() const; ///< null: not open

private:
    void activate(const Message &message, int file);
    void view(const Attachment &picture);

    MessageView &m_messages;
    QWidget *m_window;
    FileShelf m_shelf;
    FileSaver m_saver;
    QPointer<PictureViewer> m_viewer;
};

} // namespace vitrina::ui
