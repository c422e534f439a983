// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace vitrina::hub {

inline constexpr int pictureWidth = 320;
inline constexpr int pictureHeight = 240;

/// A PNG of a parcel with a crack, in one of a few colours. Written by hand, because a floor without a screen has no
/// picture classes.
[[nodiscard]] QByteArray drawParcel(int variant);

/// A one-page PDF.
[[nodiscard]] QByteArray drawInvoice(int variant);

} // namespace vitrina::hub
