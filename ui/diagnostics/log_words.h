// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace vitrina::ui {

/// A line for the log, from words that may hold what others wrote: what stands in quotes is left out, so are addresses,
/// folders, long numbers and every letter outside ASCII. One line, at most 240 bytes.
[[nodiscard]] QByteArray withoutPersonalData(const QString &words);

} // namespace vitrina::ui
