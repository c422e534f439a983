// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/crash_report.h"

#include "ui/diagnostics/crash_handler.h"

#include <QDateTime>
#include <QDir>
#include <QSysInfo>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostKept = 10;

QByteArray headOf(const QDateTime &now)
{
    const QString head =
        u"Vitrina %1 ended unexpectedly.\n"
        "This file was written on this computer and is sent nowhere. It holds no messages and no names.\n\n"
        "Built for: %2\n"
        "System: %3, %4 %5\n"
        "Qt: %6\n"
        "Started: %7\n"_s;
    return head
        .arg(QLatin1StringView(VITRINA_VERSION), QSysInfo::buildAbi(), QSysInfo::prettyProductName(),
             QSysInfo::kernelType(), QSysInfo::kernelVersion(), QLatin1StringView(qVersion()),
             now.toString(Qt::ISODate))
        .toUtf8();
}

} // namespace

QString crashFolder(const QString &profileFolder)
{
    return QDir(profileFolder).filePath(u"crash-reports"_s);
}

void leaveCrashReports(const QString &profileFolder)
{
    const QDir folder(crashFolder(profileFolder));
    if (!folder.mkpath(u"."_s))
        return;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString file = folder.absoluteFilePath(u"new-%1.txt"_s.arg(now.toString(u"yyyyMMdd-HHmmss")));
    installCrashHandler(QDir::toNativeSeparators(file), headOf(now));
}

QStringList takeNewCrashReports(const QString &profileFolder)
{
    QDir folder(crashFolder(profileFolder));
    QStringList taken;
    for (const QString &name : folder.entryList({u"new-*.txt"_s}, QDir::Files, QDir::Name)) {
        const QString told = u"crash-"_s + name.sliced(4);
        folder.remove(told); // one of the same second
        if (folder.rename(name, told))
            taken.append(folder.absoluteFilePath(told));
    }
    const QStringList all = folder.entryList({u"crash-*.txt"_s}, QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < all.size() - mostKept; ++i)
        folder.remove(all[i]);
    return taken;
}

void deleteCrashReports(const QString &profileFolder)
{
    QDir folder(crashFolder(profileFolder));
    for (const QString &name : folder.entryList({u"crash-*.txt"_s}, QDir::Files))
        folder.remove(name);
}

} // namespace vitrina::ui
