// SPDX-License-Identifier: Apache-2.0
#include "models/storage_desk.h"

#include <QPromise>
#include <QThreadPool>
#include <QUuid>

#include <memory>

namespace vitrina {

StorageDesk::StorageDesk(LiveAccount &account, QString folder, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_folder(std::move(folder))
{
    connect(&account, &Account::noticed, this, &StorageDesk::onNotice);
    connect(&m_measuring, &QFutureWatcherBase::finished, this, [this] {
        m_sizes = m_measuring.result();
        Q_EMIT changed();
    });
}

void StorageDesk::measure()
{
    const auto sizes = std::make_shared<QPromise<StorageSizes>>();
    sizes->start();
    m_measuring.setFuture(sizes->future());
    QThreadPool::globalInstance()->start([sizes, folder = m_folder] {
        sizes->addResult(storageSizes(folder));
        sizes->finish();
    });
}

void StorageDesk::clearFiles()
{
    if (isClearing())
        return;
    m_clearing = CommandId(QUuid::createUuid().toString(QUuid::WithoutBraces));
    Q_EMIT changed();
    m_account.clearFiles(m_clearing);
}

void StorageDesk::onNotice(const Notice &notice)
{
    if (const auto *status = std::get_if<notice::Status>(&notice)) {
        const bool connected = status->status.state == LinkState::Live;
        if (std::exchange(m_connected, connected) != connected)
            Q_EMIT changed();
    }
    const auto *settled = std::get_if<notice::Settled>(&notice);
    if (settled == nullptr || m_clearing.isEmpty() || settled->command != m_clearing)
        return;
    m_clearing = {};
    measure();
    Q_EMIT changed();
    Q_EMIT filesCleared(settled->refusal);
}

} // namespace vitrina
