// SPDX-License-Identifier: Apache-2.0
#include "domain/trace.h"

#include <QJsonDocument>

#include <chrono>

namespace vitrina {

std::unique_ptr<Trace> Trace::open(const QString &path)
{
    auto trace = std::make_unique<Trace>();
    trace->m_file.setFileName(path);
    if (!trace->m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return nullptr;
    return trace;
}

void Trace::write(const char *event, const QJsonObject &more)
{
    writeAt(monotonicNow(), event, more);
}

void Trace::writeAt(qint64 nanoseconds, const char *event, const QJsonObject &more)
{
    QJsonObject line = more;
    line.insert(QLatin1StringView("event"), QString::fromLatin1(event));
    line.insert(QLatin1StringView("ns"), nanoseconds);
    const QByteArray bytes = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    const QMutexLocker lock(&m_mutex);
    m_file.write(bytes);
}

qint64 Trace::monotonicNow()
{
    using namespace std::chrono;
    return duration_cast<nanoseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace vitrina
