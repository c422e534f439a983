// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina::ui {

/// A host as somebody typed or pasted it, perhaps with "https://" before and a path behind it (YM-5).
struct HostEntry {
    QString host; ///< as ShopSettings::allowedHosts keeps it; empty: see `problem`
    QString problem; ///< in words; empty: there is none
};

[[nodiscard]] HostEntry readHost(const QString &typed);

/// For the eye: "магазин.рф" for "xn--80aaxitdbjk.xn--p1ai".
[[nodiscard]] QString readableHost(const QString &host);

} // namespace vitrina::ui
