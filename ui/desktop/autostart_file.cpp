// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/autostart_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qint64 longestFile = 64 * 1024; ///< ours has some hundred bytes

tl::unexpected<Error> unwritable(const QString &file)
{
    return failure(ErrorClass::Local, u"autostart_unwritable", QDir::toNativeSeparators(file));
}

// As the specification of desktop entries has it: quoted, and every value escaped once more as a string.
QString quotedForExec(const QString &program)
{
    QString quoted;
    for (const QChar c : program) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            quoted += u'\\';
        if (c == u'%')
            quoted += u'%';
        quoted += c;
    }
    return u"\"%1\""_s.arg(quoted.replace(u'\\', u"\\\\"_s));
}

bool isSwitchedOff(const QByteArray &line)
{
    const QByteArray text = line.simplified().replace(" = ", "=").toLower();
    return text == "hidden=true" || text == "x-gnome-autostart-enabled=false";
}

} // namespace

AutostartFile::AutostartFile(QString file, QByteArray content)
    : m_file(std::move(file))
    , m_content(std::move(content))
{
}

bool AutostartFile::isOn() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QList<QByteArray> lines = file.read(longestFile).split('\n');
    return std::none_of(lines.cbegin(), lines.cend(), &isSwitchedOff);
}

Result<void> AutostartFile::turn(bool on)
{
    if (!on) {
        if (QFileInfo::exists(m_file) && !QFile::remove(m_file))
            return unwritable(m_file);
        return {};
    }
    QSaveFile file(m_file);
    if (!QDir().mkpath(QFileInfo(m_file).absolutePath()) || !file.open(QIODevice::WriteOnly)
        || file.write(m_content) != m_content.size() || !file.flush() || !file.commit())
        return unwritable(m_file);
    return {};
}

QByteArray autostartEntryOf(const QString &program)
{
    QString tried = program;
    tried.replace(u'\\', u"\\\\"_s);
    // Without its program, as after it was removed, an entry with TryExec is passed over.
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Vitrina\n"
           "Icon=org.vitrina.Vitrina\n"
           "TryExec=%1\n"
           "Exec=%2 --hidden\n"
           "X-GNOME-Autostart-enabled=true\n"
           "X-KDE-autostart-after=panel\n"_s.arg(tried, quotedForExec(program))
               .toUtf8();
}

QByteArray launchAgentOf(const QString &program)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n"
           "<dict>\n"
           "  <key>Label</key>\n"
           "  <string>org.vitrina.Vitrina</string>\n"
           "  <key>ProgramArguments</key>\n"
           "  <array>\n"
           "    <string>%1</string>\n"
           "    <string>--hidden</string>\n"
           "  </array>\n"
           "  <key>RunAtLoad</key>\n"
           "  <true/>\n"
           "  <key>LimitLoadToSessionType</key>\n"
           "  <string>Aqua</string>\n"
           "</dict>\n"
           "</plist>\n"_s.arg(program.toHtmlEscaped())
               .toUtf8();
}

} // namespace vitrina::ui
