// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMutex>

namespace vitrina::ui {

/// `vitrina.log` in the profile's folder: what the program did, for who looks for a fault. Readable by its owner alone;
/// grows to 256 KB, then becomes `vitrina.log.1` in place of the one before. While it lives it takes Qt's messages:
/// those of the categories "vitrina.*" hold our own words and are written as they are, everybody else's warnings
/// without personal data (RZ-7). One at a time; where the disk says no, nothing is written. Any thread.
class LogFile final {
public:
    static constexpr qint64 mostBytes = 256 * 1024;

    explicit LogFile(const QString &folder);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    void write(QByteArrayView line);

private:
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &words);
    void open();

    QMutex m_mutex;
    QFile m_file;
};

} // namespace vitrina::ui
