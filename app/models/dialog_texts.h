// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_row.h"

#include <QByteArrayView>

#include <memory>

namespace vitrina {

/// The texts of one row in one block of memory: id, name, preview and order number as UTF-8. A preview is kept as far
/// as a list can show it.
class DialogTexts {
public:
    DialogTexts() = default;
    explicit DialogTexts(const DialogRow &row);

    [[nodiscard]] bool isNull() const { return !m_block; }
    [[nodiscard]] QByteArrayView id() const { return part(0); }
    [[nodiscard]] QString name() const { return QString::fromUtf8(part(1)); }
    [[nodiscard]] QString preview() const { return QString::fromUtf8(part(2)); }
    [[nodiscard]] QString orderNumber() const { return QString::fromUtf8(part(3)); }

private:
    static constexpr int parts = 4;
    [[nodiscard]] QByteArrayView part(int index) const;
    std::unique_ptr<char[]> m_block; ///< the lengths as quint16, then the parts
};

} // namespace vitrina
