// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/change_set.h"
#include "storage/mirror.h"
#include "storage/outbox.h"
#include "wire/frames.h"

#include <QHash>

namespace vitrina {

/// Everything on this computer's disk: the mirror, the outbox, and the marks that the outbox gives to rows. Thread of
/// the engine.
class LocalStore {
public:
    struct Opened {
        std::unique_ptr<LocalStore> store;
        std::optional<Error> mirrorLost; ///< the mirror could not be read and was started anew; the hub has everything
    };
    /// A mirror that is damaged is set aside as mirror.db.damaged and built again; a damaged or newer outbox is an
    /// error, because nobody else has what it holds. So is a newer mirror: the user runs an older program by mistake.
    [[nodiscard]] static Result<Opened> open(const QString &folder, const DatabaseKey &key);

    LocalStore(std::unique_ptr<Mirror> mirror, std::unique_ptr<Outbox> outbox, std::vector<OutboxEntry> entries,
               const std::vector<Draft> &drafts);

    [[nodiscard]] Mirror &mirror() { return *m_mirror; }
    [[nodiscard]] Outbox &outbox() { return *m_outbox; }

    [[nodiscard]] Result<wire::Cursor> cursor();
    [[nodiscard]] Result<void> setCursor(const wire::Cursor &cursor);
    [[nodiscard]] Result<std::vector<Shop>> shops();
    [[nodiscard]] Result<std::vector<QuickReply>> quickReplies();
    [[nodiscard]] Result<std::vector<FraudReport>> reports(); ///< see withPending()
    [[nodiscard]] Result<void> putReport(const FraudReport &report);
    [[nodiscard]] Result<User> user();
    [[nodiscard]] std::optional<Order> order(const OrderId &id);
    /// Newest first; with a number the place does not matter.
    [[nodiscard]] Result<std::vector<Order>> orders(const ShopId &shop, const QString &number,
                                                    const OrderTable::Place &place, int limit);
    [[nodiscard]] Result<std::vector<Order>> ordersOfBuyer(const ShopId &shop, const BuyerId &buyer, int limit);

    /// Adds the draft and the failed messages to what the hub says.
    void decorate(DialogRow &row) const;
    [[nodiscard]] QString draft(const DialogId &dialog) const { return m_drafts.value(dialog).text; }
    [[nodiscard]] UtcTime draftTime(const DialogId &dialog) const { return m_drafts.value(dialog).at; }
    /// Durable when it returns well.
    [[nodiscard]] Result<void> putDraft(const Draft &draft, bool synced);
    /// RZ-7: what only this computer has of a dialog.
    [[nodiscard]] Result<void> forget(const DialogId &dialog);
    [[nodiscard]] std::vector<OutboxEntry> &entries() { return m_entries; }
    [[nodiscard]] OutboxEntry *entry(const CommandId &command);
    [[nodiscard]] Result<void> addEntry(const OutboxEntry &entry);
    [[nodiscard]] Result<void> setEntryState(const CommandId &command, OutboxState state, const Error &error = {});
    [[nodiscard]] Result<void> removeEntry(const CommandId &command);

private:
    template <typename T> [[nodiscard]] Result<std::vector<T>> allOf(QStringView kind);
    [[nodiscard]] static Result<std::vector<Order>> ordersOf(const Result<std::vector<QByteArray>> &read);

    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Outbox> m_outbox;
    QHash<DialogId, Draft> m_drafts;
    std::vector<OutboxEntry> m_entries;
};

} // namespace vitrina
