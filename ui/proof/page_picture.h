// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "ui/files/picture_reader.h"

#include <QHash>

namespace vitrina::ui {

/// A picture made anew for a page. Without `uri` there is none, and something says why.
struct PagePicture {
    QByteArray uri; ///< "data:image/jpeg;base64,..."
    QSize size; ///< pixels
    PictureFault fault = PictureFault::None;
    bool altered = false; ///< the file is not the one that was sent: its SHA-256 is another
    QString missing; ///< in words for the reader, why there is none
};

using PagePictures = QHash<AttachmentId, PagePicture>;

/// The longest side of a picture in a page: fit for reading and for paper.
inline constexpr int pageSide = 1600;

/// Decodes `content` with the limits of readPicture() and draws it anew, so that nothing but its pixels goes into the
/// page: no byte of the file, no text, place or device that it carries. `sha256` (hex, may be empty) is what was stated
/// of the file; another one is altered. Any thread; takes up to a second for the largest.
[[nodiscard]] PagePicture makePagePicture(const QByteArray &content, const QString &sha256);

} // namespace vitrina::ui
