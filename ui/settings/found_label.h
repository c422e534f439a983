// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"
#include "ui/theme/color.h"
#include "ui/theme/text_style.h"

#include <QWidget>

#include <vector>

class QTextLayout;

namespace vitrina::ui {

/// A paragraph of plain text in which what a search found is marked.
class FoundLabel final : public QWidget {
    Q_OBJECT
public:
    FoundLabel(TextStyle style, Color color, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setColor(Color color);
    void setMarks(std::vector<TextRange> marks);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<TextRange> &marks() const { return m_marks; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut(QTextLayout &layout, int width) const;

    TextStyle m_style;
    Color m_color;
    QString m_text;
    std::vector<TextRange> m_marks;
};

} // namespace vitrina::ui
