// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace vitrina::ui {

/// Paints what the palette offers: its kind, its name, a dialog's label, and at the right where it belongs or its keys.
class PaletteRow final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int height = 36;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A key as it stands on a keyboard: its words in an outline. Paints at the right of `room`; gives the width it took.
int paintKey(QPainter &painter, const QRect &room, const QString &text);

} // namespace vitrina::ui
