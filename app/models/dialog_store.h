// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_facts.h"
#include "models/dialog_list_model.h"
#include "models/dialog_names.h"
#include "models/dialog_texts.h"
#include "models/slot_index.h"

namespace vitrina {

/// Every dialog of the account, packed, found by key and by id, and counted as it changes. A slot keeps its number for
/// as long as its dialog stays.
class DialogStore {
public:
    using Slot = quint32;
    static constexpr Slot none = SlotIndex::none;

    /// What a slot is going to hold. `texts` is null when they stay.
    struct Change {
        Slot slot = none;
        DialogFacts facts;
        DialogTexts texts;
    };

    /// The change that makes the row part of the store; a row not seen before is given a slot at once.
    [[nodiscard]] Change prepare(const DialogRow &row, qint64 now);
    void put(Change &&change);
    void erase(Slot slot);

    [[nodiscard]] Slot slotOf(DialogKey key) const;
    [[nodiscard]] Slot slotOf(const DialogId &dialog) const;
    [[nodiscard]] const DialogFacts &facts(Slot slot) const { return m_facts[slot]; }
    [[nodiscard]] DialogRow row(Slot slot) const;
    [[nodiscard]] QString name(Slot slot) const { return m_texts[slot].name(); }
    /// Slots ever given; those without a dialog are not `isUsed`.
    [[nodiscard]] Slot size() const { return static_cast<Slot>(m_facts.size()); }
    [[nodiscard]] bool isUsed(Slot slot) const { return !m_texts[slot].isNull(); }

    /// The dialogs whose target passed until `now`, or that are no longer late because the clock went back.
    [[nodiscard]] std::vector<Change> passTime(qint64 now);

    [[nodiscard]] DialogListModel::Counts counts() const { return m_counts; }
    [[nodiscard]] DialogNames &shops() { return m_shops; }
    [[nodiscard]] DialogNames &sections() { return m_sections; }
    /// Whether a count changed since the last call.
    [[nodiscard]] bool takeCountsChanged() { return std::exchange(m_countsChanged, false); }

private:
    struct Due {
        qint64 at;
        Slot slot;
        friend bool operator>(const Due &a, const Due &b) { return a.at > b.at; }
    };

    [[nodiscard]] Slot newSlot();
    void count(const DialogFacts &facts, int sign);
    void awaitTarget(Slot slot);
    void forgetStaleDues();
    [[nodiscard]] std::vector<Change> goBackTo(qint64 now);

    std::vector<DialogFacts> m_facts;
    std::vector<DialogTexts> m_texts;
    std::vector<Slot> m_free;
    SlotIndex m_byKey;
    SlotIndex m_byId;
    DialogNames m_shops;
    DialogNames m_sections;
    DialogNames m_sites;
    std::vector<Due> m_dues; ///< a heap, the next target first; entries of dialogs that changed meanwhile are skipped
    qint64 m_now = DialogFacts::never;
    DialogListModel::Counts m_counts;
    bool m_countsChanged = false;
};

} // namespace vitrina
