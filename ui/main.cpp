// SPDX-License-Identifier: Apache-2.0
#include "hub/program/quit_signals.h"
#include "resources/resources.h"
#include "ui/access/reopening.h"
#include "ui/start/application.h"
#include "ui/start/check_command.h"
#include "ui/start/profile_folder.h"
#include "ui/start/verify_command.h"

#include <cstdio>
#include <optional>
#include <vector>

namespace {

/// From the making of QApplication to its end.
int runProgram(int argc, char *argv[], const vitrina::ui::StartOptions &options, qint64 processStart)
{
    std::optional<vitrina::ui::ZoomedStart> zoomed(vitrina::ui::settingsFile(options));
    vitrina::ui::TimedApplication qt(argc, argv);
    const int zoom = zoomed->percent();
    zoomed.reset();
    initVitrinaResources();
    // A session that ends, or a kill, is a normal end: what was typed is saved on the way out.
    const vitrina::hub::QuitSignals quitSignals;
    QObject::connect(&quitSignals, &vitrina::hub::QuitSignals::quitWanted, &qt,
                     [] { QCoreApplication::exit(); }); // quit() would ask the window, which may go to the tray
    vitrina::ui::Application application(qt, options, zoom, processStart);
    if (!application.start())
        return application.exitCode();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const qint64 processStart = vitrina::Trace::monotonicNow();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // The message check for scripts starts no application: it needs no display.
    if (arguments.value(1) == u"check")
        return vitrina::ui::runCheckCommand(arguments.mid(2));
    if (arguments.value(1) == u"verify")
        return vitrina::ui::runVerifyCommand(arguments.mid(2));
    const auto options = vitrina::ui::parseStartOptions(arguments);
    if (!options) {
        std::fputs(qPrintable(options.error().text), options.error().exitCode == 0 ? stdout : stderr);
        return options.error().exitCode;
    }
    QCoreApplication::setApplicationName(QStringLiteral("Vitrina"));
    QCoreApplication::setOrganizationName(QStringLiteral("Vitrina"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINA_VERSION));
    QGuiApplication::setDesktopFileName(
        QStringLiteral("org.vitrina.Vitrina")); // window, icon and notes belong together
    std::vector<char *> given(argv, argv + argc); // QApplication takes its own out of argv
    given.push_back(nullptr);
    const int code = runProgram(argc, argv, *options, processStart);
    return code == vitrina::ui::reopenCode ? vitrina::ui::reopenProgram(argc, given.data()) : code;
}
