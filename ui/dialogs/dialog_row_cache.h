// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_list_model.h"
#include "ui/dialogs/dialog_row_layout.h"

#include <QHash>

#include <functional>

namespace vitrina::ui {

/// The laid out rows near the screen.
class DialogRowCache {
public:
    DialogRowCache(const DialogListModel &model, const Clock &clock)
        : m_model(model)
        , m_clock(clock)
    {
    }

    /// OZ-8: asked once for a row that is laid out; by default no name is doubtful.
    void setDoubt(std::function<bool(const DialogRow &)> doubt);
    /// The row as it is shown, with what is only looked at where it is shown.
    [[nodiscard]] DialogRow shownRow(int row) const;
    /// Valid until the next call.
    [[nodiscard]] const DialogRowLayout &at(int row, int width);
    void forget(int firstRow, int lastRow); ///< what these rows show has changed
    void clear() { m_layouts.clear(); }
    /// Lengths of targets that do not run day and night; see deadlineOf().
    void setTargets(const QHash<ShopId, milliseconds> &targets)
    {
        m_targets = targets;
        clear();
    }

private:
    const DialogListModel &m_model;
    const Clock &m_clock;
    std::function<bool(const DialogRow &)> m_doubt;
    QHash<DialogKey, DialogRowLayout> m_layouts;
    QHash<ShopId, milliseconds> m_targets;
    int m_width = 0;
};

} // namespace vitrina::ui
