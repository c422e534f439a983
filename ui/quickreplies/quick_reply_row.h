// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reply_variables.h"

#include <QStyledItemDelegate>

namespace vitrina::ui {

/// Paints a template of the picker: its title, its text as this dialog fills it, and what stands against its use.
class QuickReplyRow final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int height = 52;

    void setValues(const ReplyValues &values) { m_values = values; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ReplyValues m_values;
};

} // namespace vitrina::ui
