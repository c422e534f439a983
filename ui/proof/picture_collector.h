// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_files.h"
#include "ui/proof/page_picture.h"

#include <QThreadPool>

namespace vitrina::ui {

/// All pictures of one page together, as they stand in it; the rest is named there.
inline constexpr qint64 pageRoom = qint64(40) * 1024 * 1024;

/// Fetches pictures one after the other and makes them fit for a page, on a thread of its own. Without a link it waits
/// for what is not on the disk; leaveTheRest() ends that. UI thread.
class PictureCollector final : public QObject {
    Q_OBJECT
public:
    explicit PictureCollector(MessageFiles &files, QObject *parent = nullptr);
    ~PictureCollector() override;

    /// Ends with finished(), at once for no pictures. `room` in bytes.
    void collect(std::vector<Attachment> pictures, qint64 room = pageRoom);
    void leaveTheRest(); ///< finished() follows at once; what is not here says so
    void cancel(); ///< nothing follows

    [[nodiscard]] int done() const { return static_cast<int>(m_at); }
    [[nodiscard]] int all() const { return static_cast<int>(m_wanted.size()); }
    /// One for each picture that was asked for, when it is finished.
    [[nodiscard]] const PagePictures &pictures() const { return m_made; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void next();
    [[nodiscard]] bool waitsFor(const AttachmentId &id) const;
    void onArrived(const AttachmentId &id, const QByteArray &content);
    void onChanged(const AttachmentId &id);
    void take(PagePicture picture);
    void leaveOut(const QString &why); ///< this one and all after it

    MessageFiles &m_files;
    QThreadPool m_threads;
    std::vector<Attachment> m_wanted; ///< empty: nothing is under way
    size_t m_at = 0;
    bool m_making = false; ///< the one at m_at is here and is being made
    int m_run = 0; ///< of collect(): what was made for an earlier one is not taken
    qint64 m_room = 0;
    PagePictures m_made;
};

} // namespace vitrina::ui
