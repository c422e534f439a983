// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

namespace vitrina {

/// A file that belongs to a message, or shows goods. Its name is untrusted and is never a path.
struct Attachment {
    AttachmentId id;
    QString name;
    QString mediaType; ///< "image/jpeg"
    qint64 bytes = 0;
    QString sha256; ///< lower-case hex, may be empty while uploading
    int width = 0; ///< pixels, 0 when not a picture
    int height = 0;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

} // namespace vitrina
