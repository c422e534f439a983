// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"
#include "ui/theme/text_style.h"

#include <QLabel>

namespace vitrina::ui {

/// The only label for text: what it shows is plain text, whoever wrote it. One line that elides, or a paragraph that
/// wraps.
class PlainLabel final : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(TextStyle style, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextStyle style, QWidget *parent = nullptr);

    void setStyle(TextStyle style);
    void setColor(Color color);
    /// Wraps, to at most this many lines; 1 (the default) elides.
    void setMaxLines(int lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_maxLines > 1; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextStyle m_style;
    Color m_color = Color::Text;
    int m_maxLines = 1;
};

/// Sets a tooltip that is shown as plain text, whatever is in it, and cut to a size that can't hold up the program.
void setPlainToolTip(QWidget *widget, const QString &text);

/// The same text for QToolTip::showText().
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace vitrina::ui
