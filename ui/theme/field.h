// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QLineEdit>

#include <optional>

namespace vitrina::ui {

class IconButton;

/// A field of one line, 36 high: perhaps an icon at the left, perhaps a button at the right.
class Field final : public QLineEdit {
    Q_OBJECT
public:
    explicit Field(QWidget *parent = nullptr);

    void setGlyph(Icon glyph);
    /// The button at the right edge, made on first use.
    [[nodiscard]] IconButton &trailing(Icon icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setMargins();

    std::optional<Icon> m_glyph;
    IconButton *m_trailing = nullptr;
};

} // namespace vitrina::ui
