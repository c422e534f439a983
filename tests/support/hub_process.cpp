// SPDX-License-Identifier: Apache-2.0
#include "support/hub_process.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace vitrina::hub {

namespace {

constexpr int patienceMs = 60'000;

} // namespace

HubProcess::HubProcess(QString program)
    : m_program(std::move(program))
{
}

HubProcess::~HubProcess()
{
    kill();
}

HubProcess::Ended HubProcess::run(const QStringList &arguments)
{
    m_process.start(m_program, arguments);
    m_process.waitForFinished(patienceMs);
    return {m_process.exitCode(), m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

QUrl HubProcess::start(const QStringList &arguments)
{
    m_process.start(m_program, arguments);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            return {};
    }
    const auto line = QJsonDocument::fromJson(m_process.readLine()).object();
    return QUrl(line.value(QLatin1StringView("listening")).toString());
}

void HubProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

HubProcess::Ended HubProcess::terminate()
{
    m_process.terminate();
    m_process.waitForFinished(patienceMs);
    return {m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
            m_process.readAllStandardOutput(), m_process.readAllStandardError()};
}

} // namespace vitrina::hub
