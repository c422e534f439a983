// SPDX-License-Identifier: Apache-2.0
#include "ui/start/demo_hub.h"

#include "hub/demo_hub.h"
#include "hub/hub.h"

namespace vitrina::ui {
using namespace Qt::StringLiterals;

/// Lives on the hub's thread and owns it there.
class DemoHub::Worker final : public QObject {
public:
    Worker(QString folder, DatabaseKey key, const Clock &clock, DemoHub *owner)
        : m_folder(std::move(folder))
        , m_key(std::move(key))
        , m_clock(clock)
        , m_owner(owner)
    {
    }

    void start()
    {
        const Result<QUrl> url = listen();
        const Result<QByteArray> token = url ? m_hub->createToken({u"Anna Melik"_s, UserRole::Owner, {}})
                                             : Result<QByteArray>(tl::unexpected(url.error()));
        if (token)
            Q_EMIT m_owner->ready(*url, *token);
        else
            Q_EMIT m_owner->failed(token.error());
    }

private:
    Result<QUrl> listen()
    {
        auto profiles = Profiles::loadAll();
        if (!profiles)
            return tl::unexpected(profiles.error());
        m_rules = std::make_unique<hub::ProfileRules>(std::move(*profiles));
        auto opened = hub::Hub::open({m_folder, m_key, {}}, *m_rules, m_clock);
        if (!opened)
            return tl::unexpected(opened.error());
        m_hub = std::move(*opened);
        return hub::startDemo(*m_hub, {}).and_then([this] { return m_hub->listen(); });
    }

    QString m_folder;
    DatabaseKey m_key;
    const Clock &m_clock;
    DemoHub *m_owner;
    std::unique_ptr<hub::ProfileRules> m_rules;
    std::unique_ptr<hub::Hub> m_hub;
};

DemoHub::DemoHub(QString folder, DatabaseKey key, const Clock &clock)
    : m_worker(new Worker(std::move(folder), std::move(key), clock, this))
{
    m_thread.setObjectName(u"demo hub"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

DemoHub::~DemoHub()
{
    m_thread.quit();
    m_thread.wait();
}

void DemoHub::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->start(); }, Qt::QueuedConnection);
}

} // namespace vitrina::ui
