// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings.h"

#include "domain/time.h"
#include "ui/settings/settings_file.h"

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr milliseconds together(200);

} // namespace

Settings::Settings(QString file, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    ReadSettings read = readSettings(m_file);
    m_values = std::move(read.values);
    m_mayWrite = read.mayWrite;
    m_problem = std::move(read.problem);
    m_writer.setMaxThreadCount(1); // in their order
    m_soon.setSingleShot(true);
    m_soon.setInterval(together);
    connect(&m_soon, &QTimer::timeout, this, &Settings::write);
}

Settings::~Settings()
{
    if (m_soon.isActive())
        write();
    m_writer.waitForDone();
}

QStringList Settings::fromJson(const QJsonValue &value, const QStringList &fallback)
{
    if (!value.isArray())
        return fallback;
    QStringList list;
    for (const QJsonValue one : value.toArray())
        list.append(one.toString());
    return list;
}

QByteArray Settings::fromJson(const QJsonValue &value, const QByteArray &fallback)
{
    return value.isString() ? QByteArray::fromBase64(value.toString().toLatin1()) : fallback;
}

void Settings::put(QLatin1StringView name, const QJsonValue &value)
{
    if (m_values.value(name) == value)
        return;
    if (value.isUndefined())
        m_values.remove(name);
    else
        m_values.insert(name, value);
    if (m_mayWrite)
        m_soon.start();
    Q_EMIT changed(name);
}

void Settings::write()
{
    m_soon.stop();
    m_writer.start([this, file = m_file, values = m_values] {
        const Result<void> result = writeSettings(file, values);
        QMetaObject::invokeMethod(
            this, [this, result] { onWritten(result); }, Qt::QueuedConnection);
    });
}

void Settings::onWritten(const Result<void> &result)
{
    if (result) {
        if (m_problem && m_problem->code == "settings_unwritable"_L1)
            m_problem.reset();
        return;
    }
    const bool known = m_problem == result.error();
    m_problem = result.error();
    if (!known)
        Q_EMIT failed(result.error());
}

} // namespace vitrina::ui
