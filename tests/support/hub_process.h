// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QUrl>

namespace vitrina::hub {

/// The program `vitrina-hub`, as a user runs it.
class HubProcess {
public:
    /// `program` is its path.
    explicit HubProcess(QString program);
    ~HubProcess();

    struct Ended {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    /// Runs it to its end.
    [[nodiscard]] Ended run(const QStringList &arguments);
    /// Starts it and waits until it listens; an invalid address: it did not.
    [[nodiscard]] QUrl start(const QStringList &arguments);
    void kill(); ///< SIGKILL
    [[nodiscard]] Ended terminate(); ///< SIGTERM

private:
    QString m_program;
    QProcess m_process;
};

} // namespace vitrina::hub
