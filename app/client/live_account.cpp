// SPDX-License-Identifier: Apache-2.0
#include "client/live_account.h"

namespace vitrina {

LiveAccount::LiveAccount(Engine::Options options, const Clock &clock)
    : m_engine(new Engine(std::move(options), clock))
{
    qRegisterMetaType<Notice>();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Account::noticed, this, &Account::noticed, Qt::QueuedConnection);
    m_thread.start();
}

LiveAccount::~LiveAccount()
{
    // Intents that are queued come first; the thread ends after them.
    QMetaObject::invokeMethod(
        m_engine, [this] { m_thread.quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void LiveAccount::start()
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine] { engine->start(); }, Qt::QueuedConnection);
}

void LiveAccount::perform(const Intent &intent)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, intent] { engine->perform(intent); }, Qt::QueuedConnection);
}

} // namespace vitrina
