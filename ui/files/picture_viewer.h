// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_files.h"
#include "ui/files/picture_reader.h"

#include <QDialog>
#include <QThreadPool>

namespace vitrina::ui {

class FileSaver;
class IconButton;
class PictureCanvas;
class PlainLabel;

/// The pictures of a conversation in a window of their own, one at a time. Not modal: one answers beside it.
class PictureViewer final : public QDialog {
    Q_OBJECT
public:
    PictureViewer(MessageFiles &files, FileSaver &saver, QWidget *parent);
    ~PictureViewer() override;

    /// Also while it is open already.
    void showPictures(std::vector<Attachment> pictures, size_t first);

    [[nodiscard]] PictureCanvas &canvas() { return *m_canvas; }
    [[nodiscard]] const AttachmentId &shown() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();
    void retranslate();
    void go(int step);
    void showCurrent();
    void refresh();
    void retry();
    void onArrived(const AttachmentId &id, const QByteArray &content);
    void onChanged(const AttachmentId &id);
    void onDecoded(const AttachmentId &id, const ReadPicture &picture);

    MessageFiles &m_files;
    FileSaver &m_saver;
    QThreadPool m_threads;
    std::vector<Attachment> m_pictures;
    size_t m_at = 0;
    AttachmentId m_shown;
    PlainLabel *m_name;
    PlainLabel *m_zoom;
    PictureCanvas *m_canvas;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_out;
    IconButton *m_in;
    IconButton *m_fit;
    IconButton *m_rotate;
    IconButton *m_save;
};

} // namespace vitrina::ui
