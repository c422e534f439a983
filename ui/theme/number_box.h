// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSpinBox>

namespace vitrina::ui {

/// A whole number: typed, or stepped with the arrow keys and with − and + beside it. The wheel over it scrolls the
/// page.
class NumberBox final : public QSpinBox {
    Q_OBJECT
public:
    explicit NumberBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace vitrina::ui
