// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reply_variables.h"

#include <QStyledItemDelegate>

#include <optional>

namespace vitrina::ui {

/// Paints a template in a list: its title, its text as the open dialog fills it, what stands against its use, and what
/// can be done with it.
class QuickReplyRow final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static constexpr int height = 52;

    enum class Tool { None, Edit, Delete };

    /// Of the open dialog. Without, templates are shown as they are written.
    void setValues(const ReplyValues &values) { m_values = values; }
    /// Tools stand on the row that is selected or under the pointer (OZ-6).
    void setTools(bool tools) { m_tools = tools; }
    [[nodiscard]] static QRect toolRect(Tool tool, const QRect &row);
    [[nodiscard]] Tool toolAt(const QRect &row, QPoint point) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::optional<ReplyValues> m_values;
    bool m_tools = false;
};

} // namespace vitrina::ui
