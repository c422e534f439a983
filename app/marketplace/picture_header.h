// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QSize>

namespace vitrina {

/// The largest picture that is taken or decoded at all, in pixels; a phone's best photo has 50 million. What says to be
/// larger is a picture bomb.
inline constexpr qint64 mostPicturePixels = 64'000'000;
inline constexpr int longestPictureSide = 20'000;

/// What the header of a JPEG, PNG, GIF or WebP says of its size, in pixels, without decoding anything; 0 x 0 when it is
/// none of them or broken.
[[nodiscard]] QSize pictureSize(QByteArrayView content);

[[nodiscard]] bool isPictureBomb(QSize size);

} // namespace vitrina
