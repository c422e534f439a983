// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/autostart.h"

#ifdef Q_OS_WIN

#include <QDir>
#include <QSettings>

#include <utility>

namespace vitrina::ui {

/// Windows: a value of the user's own Run key, which is read at each sign-in. The installer's choice writes the same
/// value.
class AutostartRegistry final : public Autostart {
public:
    explicit AutostartRegistry(const QString &program)
        : m_command(QStringLiteral("\"%1\" --hidden").arg(QDir::toNativeSeparators(program)))
    {
    }

    [[nodiscard]] bool isOn() const override { return run().contains(name()); }
    [[nodiscard]] Result<void> turn(bool on) override
    {
        QSettings key = run();
        if (on)
            key.setValue(name(), m_command);
        else
            key.remove(name());
        key.sync();
        if (key.status() != QSettings::NoError)
            return failure(ErrorClass::Local, u"autostart_unwritable", key.fileName());
        return {};
    }

private:
    [[nodiscard]] static QString name() { return QStringLiteral("Vitrina"); }
    [[nodiscard]] static QSettings run()
    {
        return QSettings(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
                         QSettings::NativeFormat);
    }

    QString m_command;
};

} // namespace vitrina::ui

#endif
