// SPDX-License-Identifier: Apache-2.0
#include "ui/files/internet_mark.h"

#include <QFile>

#if defined(Q_OS_LINUX) || defined(Q_OS_MACOS)
#include <sys/xattr.h>
#endif

namespace vitrina::ui {

#if defined(Q_OS_WIN)
bool markAsFromInternet(const QString &path)
{
    QFile zone(path + QStringLiteral(":Zone.Identifier"));
    return zone.open(QIODevice::WriteOnly) && zone.write("[ZoneTransfer]\r\nZoneId=3\r\n") > 0;
}
#elif defined(Q_OS_MACOS)
bool markAsFromInternet(const QString &path)
{
    constexpr char mark[] = "0081;00000000;Vitrina;";
    return setxattr(QFile::encodeName(path).constData(), "com.apple.quarantine", mark, sizeof mark - 1, 0, 0) == 0;
}
#elif defined(Q_OS_LINUX)
bool markAsFromInternet(const QString &path)
{
    // Where exactly it came from is the buyer's business, not that of whoever gets the file later.
    constexpr char origin[] = "about:internet";
    return setxattr(QFile::encodeName(path).constData(), "user.xdg.origin.url", origin, sizeof origin - 1, 0) == 0;
}
#else
bool markAsFromInternet(const QString &)
{
    return false;
}
#endif

} // namespace vitrina::ui
