// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QMutex>

#include <memory>

namespace vitrina {

/// Writes what happened and when, one JSON object a line, for `--trace`: {"event":"list_ready","ns":123,"rows":128}.
/// `ns` is the monotonic clock of the system in nanoseconds, so that other processes' figures compare. Safe from any
/// thread. Holds no text of anybody.
class Trace {
public:
    /// Opens the file; null when it can't be written.
    [[nodiscard]] static std::unique_ptr<Trace> open(const QString &path);

    void write(const char *event, const QJsonObject &more = {});
    /// With a moment that was taken before.
    void writeAt(qint64 nanoseconds, const char *event, const QJsonObject &more = {});
    [[nodiscard]] static qint64 monotonicNow();

private:
    QMutex m_mutex;
    QFile m_file;
};

} // namespace vitrina
