// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>

namespace vitrina::hub {

/// SIGTERM and SIGINT (Windows: Ctrl+C and the end of the session) as a Qt signal. One in a program.
class QuitSignals final : public QObject {
    Q_OBJECT
public:
    QuitSignals();
    ~QuitSignals() override;

Q_SIGNALS:
    void quitWanted();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrina::hub
