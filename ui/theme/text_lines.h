// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/text_style.h"

#include <QRect>
#include <QString>

#include <vector>

class QPainter;

namespace vitrina::ui {

/// Plain text broken into lines of our own line height. What does not fit in `maxLines` ends in "…".
class TextLines final {
public:
    static constexpr int unlimited = 1 << 20;

    TextLines(const QString &text, TextStyle style, int width, int maxLines = unlimited);

    [[nodiscard]] int height() const;
    [[nodiscard]] int width() const { return m_width; } ///< of the widest line
    [[nodiscard]] int count() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] bool isCut() const { return m_cut; }
    void paint(QPainter &painter, const QPoint &topLeft, const QColor &color) const;
    /// With another distance from line to line; the first line keeps its own height.
    void paint(QPainter &painter, const QPoint &topLeft, const QColor &color, int step) const;
    /// Each line inside a box of this width.
    void paint(QPainter &painter, const QRect &rect, const QColor &color, Qt::Alignment alignment) const;

private:
    struct Line {
        QString text;
        int width = 0;
    };
    std::vector<Line> m_lines;
    QFont m_font;
    int m_lineHeight = 0;
    int m_width = 0;
    bool m_cut = false;
};

} // namespace vitrina::ui
