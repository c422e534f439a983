// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_row_cache.h"

namespace vitrina::ui {
namespace {

constexpr int mostRows = 256;

} // namespace

void DialogRowCache::setDoubt(std::function<bool(const DialogRow &)> doubt)
{
    m_doubt = std::move(doubt);
    clear();
}

DialogRow DialogRowCache::shownRow(int row) const
{
    DialogRow shown = m_model.row(row);
    shown.posesAsSupport = m_doubt && m_doubt(shown);
    return shown;
}

const DialogRowLayout &DialogRowCache::at(int row, int width)
{
    if (width != std::exchange(m_width, width) || m_layouts.size() >= mostRows)
        m_layouts.clear();
    const DialogKey key = m_model.keyAt(row);
    auto layout = m_layouts.find(key);
    if (layout == m_layouts.end()) {
        const DialogRow shown = shownRow(row);
        const milliseconds target = m_targets.value(shown.shop, milliseconds(0));
        layout = m_layouts.insert(key, layOutDialogRow(shown, m_clock.now(), width, m_model.filter().search, target));
    }
    return *layout;
}

void DialogRowCache::forget(int firstRow, int lastRow)
{
    if (lastRow - firstRow >= mostRows) {
        clear();
        return;
    }
    for (int row = firstRow; row <= lastRow; ++row)
        m_layouts.remove(m_model.keyAt(row));
}

} // namespace vitrina::ui
