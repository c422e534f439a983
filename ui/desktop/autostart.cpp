// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/autostart.h"

#include <QCoreApplication>
#include <QFileInfo>

#ifdef Q_OS_WIN
#include "ui/desktop/autostart_registry.h"
#else
#include "ui/desktop/autostart_file.h"

#include <QDir>
#include <QStandardPaths>
#endif

namespace vitrina::ui {
using namespace Qt::StringLiterals;

#if defined(Q_OS_WIN)

std::unique_ptr<Autostart> makeAutostart()
{
    return std::make_unique<AutostartRegistry>(QCoreApplication::applicationFilePath());
}

#elif defined(Q_OS_MACOS)

std::unique_ptr<Autostart> makeAutostart()
{
    if (qEnvironmentVariableIsSet("APP_SANDBOX_CONTAINER_ID"))
        return nullptr;
    return std::make_unique<AutostartFile>(QDir::home().filePath(u"Library/LaunchAgents/org.vitrina.Vitrina.plist"_s),
                                           launchAgentOf(QCoreApplication::applicationFilePath()));
}

#else

namespace {

// What runs out of an AppImage is gone when it ends; the image stays.
QString lastingProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

} // namespace

std::unique_ptr<Autostart> makeAutostart()
{
    if (QFileInfo::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP"))
        return nullptr; // this folder is not the session's
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<AutostartFile>(QDir(folder).filePath(u"autostart/org.vitrina.Vitrina.desktop"_s),
                                           autostartEntryOf(lastingProgram()));
}

#endif

} // namespace vitrina::ui
