// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QJsonObject>

#include <optional>

namespace vitrina::ui {

/// What a settings file held.
struct ReadSettings {
    QJsonObject values;
    /// Why not everything is as it was left. Local/"settings_restored": the file was damaged and the copy of the last
    /// start is used; "settings_lost": there was no such copy; "settings_from_future": written by a newer Vitrina, of
    /// which the known part is used; "settings_unreadable". `detail` is a path.
    std::optional<Error> problem;
    bool mayWrite = true; ///< false: the file is kept as it is, and what is changed holds for this run
};

/// JSON, {"format": 1, "values": {...}}. A damaged file is set aside as FILE.damaged, for whoever can mend it; a good
/// one is copied to FILE.backup. Never fails: without a file the values are empty.
[[nodiscard]] ReadSettings readSettings(const QString &file);

/// All at once or not at all. Errors: Local/"settings_unwritable" with the path.
[[nodiscard]] Result<void> writeSettings(const QString &file, const QJsonObject &values);

} // namespace vitrina::ui
