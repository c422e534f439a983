// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_store.h"

#include <QHash>

namespace vitrina {

/// Which slots the list shows, and in what order. Rows at the end that are only being added or taken away wait,
/// unsorted, behind the sorted ones, so that a batch is one pass and each signal of the model finds a consistent list.
class ShownDialogs {
public:
    using Slot = DialogStore::Slot;

    explicit ShownDialogs(const DialogStore &store)
        : m_store(store)
    {
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] Slot at(int row) const { return m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] int rowOf(Slot slot) const; ///< -1: not shown
    /// Where facts that are not shown yet belong among the sorted rows.
    [[nodiscard]] int rowFor(const DialogFacts &facts) const;

    void setFilter(const DialogFilter &filter, DialogStore &store);
    void setHits(const std::vector<DialogListModel::Hit> &hits);
    [[nodiscard]] const QString *snippetOf(DialogKey key) const; ///< null: no hit
    [[nodiscard]] bool passes(const DialogFacts &facts) const;
    [[nodiscard]] DialogPlace placeOf(const DialogFacts &facts) const;

    void insert(int row, Slot slot);
    void erase(int first, int count);
    void move(int from, int to); ///< `to` as counted without the row that moves
    void append(const std::vector<Slot> &slots); ///< at the unsorted end
    void sortEnd();
    /// Takes sorted rows out; those that stay go where their new facts say, the others to the unsorted end. To be
    /// called between `lift` and `drop`, the facts are changed.
    void lift(std::vector<int> rows);
    void drop(std::vector<Slot> staying, const std::vector<Slot> &leaving);
    [[nodiscard]] std::vector<Slot> passing() const; ///< everything that passes, sorted
    void assign(std::vector<Slot> sorted);

private:
    void mergeIn(std::vector<Slot> slots);
    using Ranked = std::pair<qint64, Slot>;
    void sortTies(std::vector<Ranked> &sorted) const;
    struct Hit {
        int rank;
        QString snippet;
    };

    const DialogStore &m_store;
    std::vector<Slot> m_rows;
    size_t m_sorted = 0;
    DialogFilter m_filter;
    quint16 m_shop = 0;
    quint16 m_section = 0;
    bool m_showsHits = false;
    QHash<DialogKey, Hit> m_hits;
};

} // namespace vitrina
