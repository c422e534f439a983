// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_files.h"
#include "ui/files/picture_reader.h"

#include <QCache>
#include <QSet>
#include <QThreadPool>

namespace vitrina::ui {

/// How an attachment looks in its bubble now.
struct FileLook {
    QImage thumbnail; ///< null: there is none, yet or at all
    QString words; ///< beside or under it: how far it has come, or what is wrong; may be empty
    bool failed = false; ///< the words say what is wrong
    bool risky = false; ///< the words warn
};

/// Whether it is shown as a picture, as far as what is said of it goes. One with a dangerous name is not.
[[nodiscard]] bool isPicture(const Attachment &file);

/// The files of the messages on the screen: fetches a picture when it is first looked at, and makes its thumbnail on a
/// thread of its own. Documents are fetched by whoever opens them. UI thread.
class FileShelf final : public QObject {
    Q_OBJECT
public:
    /// Thumbnails are decoded no larger than `box`, in pixels of the screen, and the last `kept` bytes of them stay.
    static constexpr QSize bubbleBox{480, 480}; ///< for screens of twice the density
    static constexpr qsizetype bubbleBytes = qsizetype(48) * 1024 * 1024;
    explicit FileShelf(MessageFiles &files, QObject *parent = nullptr, QSize box = bubbleBox,
                       qsizetype kept = bubbleBytes);
    ~FileShelf() override;

    /// May begin to fetch; changed() follows. To be called while painting.
    [[nodiscard]] FileLook look(const Attachment &file);
    [[nodiscard]] MessageFiles &files() const { return m_files; }
    /// Tries again what could not be fetched.
    void retry(const Attachment &file);

Q_SIGNALS:
    void changed(); ///< some file looks different

private:
    void onArrived(const AttachmentId &id, const QByteArray &content);
    void onThumbnail(const AttachmentId &id, const ReadPicture &picture);
    [[nodiscard]] QString wordsOf(const Attachment &file, const MessageFiles::State &state, FileLook &look) const;

    MessageFiles &m_files;
    QSize m_box;
    QThreadPool m_threads;
    QCache<AttachmentId, QImage> m_thumbnails; ///< cost in bytes
    QSet<AttachmentId> m_wanted; ///< asked for, not decoded yet
    QHash<AttachmentId, PictureFault> m_faults;
};

/// The same width and height for a picture in a bubble whatever has been loaded of it; `count` of them in one message.
[[nodiscard]] QSize thumbnailSize(const Attachment &file, size_t count);

} // namespace vitrina::ui
