// SPDX-License-Identifier: Apache-2.0
#include "client/live_account.h"

#include <QNetworkInformation>
#include <QTimer>

namespace vitrina {
namespace {

// Asking the system costs a moment on the bus: later than the first picture is early enough.
constexpr std::chrono::seconds networkWatchAfter(3);

} // namespace

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
    QTimer::singleShot(networkWatchAfter, this, &LiveAccount::watchNetwork);
}

void LiveAccount::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    perform(intent::ConnectNow{});
            });
}

void LiveAccount::perform(const Intent &intent)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, intent] { engine->perform(intent); }, Qt::QueuedConnection);
}

void LiveAccount::setProxy(const Proxy &proxy)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, proxy] { engine->setProxy(proxy); }, Qt::QueuedConnection);
}

void LiveAccount::clearFiles(const CommandId &command)
{
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, command] { engine->clearFiles(command); }, Qt::QueuedConnection);
}

} // namespace vitrina
