// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <functional>

namespace vitrina::hub {

struct Colour {
    uchar red;
    uchar green;
    uchar blue;
};

/// A PNG of what `pixel` says. Written by hand, because a floor without a screen has no picture classes.
[[nodiscard]] QByteArray pngOf(int width, int height, const std::function<Colour(int x, int y)> &pixel);

inline constexpr int pictureWidth = 320;
inline constexpr int pictureHeight = 240;

/// A PNG of a parcel with a crack, in one of a few colours.
[[nodiscard]] QByteArray drawParcel(int variant);

/// A one-page PDF.
[[nodiscard]] QByteArray drawInvoice(int variant);

} // namespace vitrina::hub
