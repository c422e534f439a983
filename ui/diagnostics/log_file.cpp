// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/log_file.h"

#include "ui/diagnostics/log_tail.h"
#include "ui/diagnostics/log_words.h"

#include <QDateTime>
#include <QDir>

#include <atomic>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

// Qt's handler is a bare function: it finds the file here.
std::atomic<LogFile *> current = nullptr;
std::atomic<QtMessageHandler> before = nullptr;

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

} // namespace

LogFile::LogFile(const QString &folder)
    : m_file(QDir(folder).filePath(u"vitrina.log"_s))
{
    open();
    current = this;
    before = qInstallMessageHandler(&LogFile::take);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(before);
    current = nullptr;
}

void LogFile::open()
{
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::write(QByteArrayView line)
{
    const QByteArray whole =
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + line.toByteArray();
    const QMutexLocker lock(&m_mutex);
    logTail().add({whole.constData(), static_cast<size_t>(whole.size())});
    if (!m_file.isOpen())
        return;
    if (m_file.size() + whole.size() >= mostBytes) {
        const QString old = m_file.fileName() + u".1"_s;
        m_file.close();
        QFile::remove(old);
        QFile::rename(m_file.fileName(), old);
        open();
    }
    m_file.write(whole + '\n');
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &words)
{
    const QByteArrayView category(context.category);
    const bool ours = category.startsWith("vitrina.");
    const bool grave = type != QtDebugMsg && type != QtInfoMsg;
    LogFile *file = current;
    if (file != nullptr && (ours || grave)) {
        const QByteArray said = ours ? words.toUtf8().left(240) : withoutPersonalData(words);
        const QByteArray line = nameOf(type) + QByteArray(" ") + category.toByteArray() + ": " + said;
        file->write(line);
    }
    // What we tell the log alone is no business of a terminal.
    const QtMessageHandler next = before;
    if (next != nullptr && (!ours || grave))
        next(type, context, words);
}

} // namespace vitrina::ui
