// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QSize>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace vitrina::ui {

/// What stands on the command line.
struct StartOptions {
    bool demo = false;
    QUrl hub;
    QString tokenFile;
    bool hidden = false;
    QString profile;
    QString language; ///< "hy", "ru", "uk", "en"; empty: as set, or the system's
    QString theme; ///< "light", "dark", "system"; empty: as set
    QSize size;
    QString screenshot;
    DialogId dialog;
    QString trace;
};

/// Text to print and the exit code, when the program is not to start: --help, --version, or a mistake in one clear
/// sentence.
struct StartAnswer {
    QString text;
    int exitCode = 0;
};

[[nodiscard]] tl::expected<StartOptions, StartAnswer> parseStartOptions(const QStringList &arguments);

} // namespace vitrina::ui
