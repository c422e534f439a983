// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_filter.h"
#include "models/dialog_row.h"

#include <QAbstractListModel>

#include <memory>

namespace vitrina {

/// The dialogs that pass the filter, sorted: pinned, then overdue and waiting by their clocks, then the newest.
/// A dialog without a target waits as if it had one of two hours; one that can't be answered does not wait.
/// Holds 100,000 rows compactly; a row is unpacked when it is asked for. UI thread.
class DialogListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    explicit DialogListModel(const Clock &clock, QObject *parent = nullptr);
    ~DialogListModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole (name), Qt::AccessibleTextRole is the view's matter.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    [[nodiscard]] DialogRow row(int row) const;
    [[nodiscard]] DialogKey keyAt(int row) const;
    [[nodiscard]] int rowOf(const DialogId &dialog) const; ///< -1: not shown
    [[nodiscard]] std::optional<DialogRow> find(const DialogId &dialog) const; ///< also when the filter hides it
    [[nodiscard]] std::optional<DialogRow> findKey(DialogKey key) const; ///< the same
    /// The next row of `set` below `row` (`step` 1) or above it (-1), round the ends and `row` itself last; -1: none.
    /// From row -1 it begins at the end that `step` leads away from.
    [[nodiscard]] int rowAfter(int row, int step, DialogSet set) const;
    [[nodiscard]] bool isLoading() const; ///< the first page is there, the rest still comes

    [[nodiscard]] const DialogFilter &filter() const;
    void setFilter(const DialogFilter &filter);

    /// Rows that are new or changed; a batch costs one pass, never a reset. A dialog keeps its key for as long as the
    /// model holds it. Hand a large load over in pages of at most 1,000 rows (some milliseconds each).
    void apply(const std::vector<DialogRow> &rows);
    void remove(const std::vector<DialogKey> &keys);
    void setLoading(bool loading);
    /// The dialogs a search found, newest first, each with its snippet; shown while the filter's search is not empty.
    struct Hit {
        DialogKey key = 0;
        QString snippet;
    };
    void setSearchHits(const std::vector<Hit> &hits);
    /// Lets deadlines pass: costs what became overdue, not what is there. Re-sorts what became overdue, and asks for a
    /// repaint of the chips.
    void clockMoved();

    struct Counts {
        int all = 0;
        int waiting = 0;
        int unread = 0; ///< dialogs with unread messages that are not muted, OV-2
        int overdue = 0;
    };
    /// Over everything, whatever the filter.
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] int waitingIn(const ShopId &shop) const;
    [[nodiscard]] int waitingIn(const QString &section) const;
    [[nodiscard]] QStringList sections() const; ///< that occur

Q_SIGNALS:
    void filterChanged();
    void countsChanged();
    void loadingChanged();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrina
