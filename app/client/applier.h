// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/change_set.h"
#include "client/local_store.h"
#include "wire/frames.h"

namespace vitrina {

/// Turns what the hub says into rows of the mirror. Every function is to be called inside a transaction of the
/// caller's, who also moves the cursor in it.
class Applier {
public:
    Applier(LocalStore &store, QString device);

    [[nodiscard]] Result<void> apply(const wire::EventBody &event, ChangeSet &changes);
    /// Instead of apply(), for an event that can't be: notes where it stood and why, and sees to it that the messages
    /// of its dialog are fetched anew.
    [[nodiscard]] Result<void> setAside(const wire::Event &event, const wire::EventFault &fault, ChangeSet &changes);
    [[nodiscard]] Result<void> applyPage(const wire::SnapshotItems &page, qint64 generation, ChangeSet &changes);
    /// Removes the dialogs that the snapshot did not name.
    [[nodiscard]] Result<void> finishSnapshot(qint64 generation, ChangeSet &changes);
    /// A page of history; `before` is 0 when it starts at the newest message.
    [[nodiscard]] Result<void> applyHistory(const wire::HistoryItems &page, qint64 before);

private:
    [[nodiscard]] Result<void> putDialog(const Dialog &dialog, qint64 generation, ChangeSet &changes);
    [[nodiscard]] Result<void> removeDialog(DialogKey key, ChangeSet &changes);
    [[nodiscard]] Result<void> putMessage(const wire::MessageChanged &event, ChangeSet &changes);
    [[nodiscard]] Result<void> takeDraft(const Draft &draft, ChangeSet &changes);
    [[nodiscard]] Result<void> putOrder(const Order &order);
    /// Of shops that are gone, or whose chats the user may not see any more (OV-5).
    [[nodiscard]] Result<void> dropOrders();
    [[nodiscard]] Result<void> putRecord(QStringView kind, QStringView id, const QJsonObject &value);

    LocalStore &m_store;
    QString m_device;
};

} // namespace vitrina
