// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/live_account.h"
#include "client/storage_sizes.h"

#include <QFutureWatcher>

#include <optional>

namespace vitrina {

/// What the account keeps on this computer: how much it is, and how it is made less. The disk is asked on other
/// threads. UI thread.
class StorageDesk final : public QObject {
    Q_OBJECT
public:
    /// `folder`: of the account.
    StorageDesk(LiveAccount &account, QString folder, QObject *parent = nullptr);

    void measure(); ///< changed() follows
    [[nodiscard]] const std::optional<StorageSizes> &sizes() const { return m_sizes; } ///< absent: not measured yet
    void clearFiles(); ///< filesCleared() follows
    [[nodiscard]] bool isClearing() const { return !m_clearing.isEmpty(); }
    [[nodiscard]] bool isConnected() const { return m_connected; }

Q_SIGNALS:
    void changed();
    void filesCleared(const std::optional<vitrina::Error> &problem);
    void rebuildWanted(); ///< confirmed: the copy is thrown away and fetched anew

private:
    void onNotice(const Notice &notice);

    LiveAccount &m_account;
    QString m_folder;
    QFutureWatcher<StorageSizes> m_measuring;
    std::optional<StorageSizes> m_sizes;
    CommandId m_clearing;
    bool m_connected = false;
};

} // namespace vitrina
