// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QImage>

namespace vitrina::ui {

/// How a picture from outside ended.
enum class PictureFault : quint8 {
    None,
    Unreadable, ///< no picture, a broken one, or one of a kind that is not shown
    TooLarge, ///< it would take more memory than any photo does: a picture bomb
};

struct ReadPicture {
    QImage image;
    PictureFault fault = PictureFault::None;
};

/// Decodes a picture from outside, no larger than `box` (which keeps its proportions) and turned as its camera was
/// held. What it is, its first bytes say, never its name; its header is read before anything is decoded, and the memory
/// of the decoder is bounded. Any thread; takes its time.
[[nodiscard]] ReadPicture readPicture(const QByteArray &bytes, QSize box);

} // namespace vitrina::ui
