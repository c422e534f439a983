// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "ui/start/options.h"

namespace vitrina::ui {

/// The folder that holds all state of a run: what --profile names, or the user's own place. Made, private to the user.
/// Errors: "profile_unwritable" with the folder's name.
[[nodiscard]] Result<QString> profileFolder(const StartOptions &options);

/// Where the settings of the profile are, or will be; empty without a folder for them.
[[nodiscard]] QString settingsFile(const StartOptions &options);

/// A token from a file: one line, no longer than a token can be. Errors: "token_file_unreadable", "token_file_empty".
[[nodiscard]] Result<QByteArray> readTokenFile(const QString &path);

/// Removes what a signed-out user leaves behind: databases, the demo's hub, settings of the account.
void removeLocalData(const QString &folder);

} // namespace vitrina::ui
