// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_list_model.h"
#include "models/shown_dialogs.h"

namespace vitrina {

/// How the list model changes: what is stored, what is shown, and the signals that keep views and persistent indexes
/// true.
struct DialogListModel::Private {
    using Slot = DialogStore::Slot;
    using Change = DialogStore::Change;

    Private(DialogListModel *model, const Clock &time);

    [[nodiscard]] qint64 now() const { return toMilliseconds(clock.now()); }
    [[nodiscard]] DialogRow unpacked(Slot slot) const;

    void hideAll();
    void showPassing();
    /// Each slot at most once. `gone` are the dialogs that leave the store.
    void carryOut(std::vector<Change> changes, const std::vector<Slot> &gone);

    DialogListModel *q;
    const Clock &clock;
    DialogStore store;
    ShownDialogs shown;
    DialogFilter filter;
    bool loading = false;

private:
    struct Batch;
    void changeOne(Change &&change);
    void removeOne(Slot slot);
    void moveOne(int from, Change &&change);
    void carryOutMany(std::vector<Change> changes, const std::vector<Slot> &gone);
    void changeInPlace(Batch &batch);
    void rearrange(Batch &batch);
    template <typename Rearrange> void changeLayout(Rearrange rearrangement);
    void removeEnd(int count);
    void enter(std::vector<Slot> slots);
};

} // namespace vitrina
