// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QLockFile>

#include <memory>

namespace vitrina::ui {

/// One program for each profile. A second start asks the first to come forward and ends.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    enum class Outcome { First, RaisedOther, Unreachable };

    /// `profile` is an existing folder.
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    /// Without `raise`, a program that runs already is left as it is, and also counts as raised.
    [[nodiscard]] Outcome claim(bool raise = true);

Q_SIGNALS:
    void raiseRequested();

private:
    [[nodiscard]] bool raiseOther() const;
    void listen();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace vitrina::ui
