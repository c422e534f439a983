// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace vitrina::wire {

/// Names of the files in resources/protocol/examples, and what is in one.
[[nodiscard]] QStringList exampleNames();
[[nodiscard]] QByteArray example(const QString &name);

} // namespace vitrina::wire
