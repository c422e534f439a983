// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/autostart.h"

#include <QByteArray>
#include <QString>

namespace vitrina::ui {

/// Where the session reads a folder of files, each of which starts a program: XDG's autostart, macOS's launch agents.
/// The file is written whole or not at all.
class AutostartFile final : public Autostart {
public:
    AutostartFile(QString file, QByteArray content);

    /// A session's settings may switch a file off without removing it.
    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Result<void> turn(bool on) override;

private:
    QString m_file;
    QByteArray m_content;
};

/// A desktop entry that starts `program` (an absolute path) in the tray, after the panel where the desktop can say so.
[[nodiscard]] QByteArray autostartEntryOf(const QString &program);

/// A property list for launchd that does the same.
[[nodiscard]] QByteArray launchAgentOf(const QString &program);

} // namespace vitrina::ui
