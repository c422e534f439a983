// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace vitrina::ui {

/// Marks a saved file as one that came from the internet, where the system knows such a mark and then asks before it
/// opens the file: the zone of Windows, the quarantine of macOS, the origin attribute of Linux desktops. Returns
/// whether the mark is there; on a file system without attributes it can't be.
bool markAsFromInternet(const QString &path);

} // namespace vitrina::ui
