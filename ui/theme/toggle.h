// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

namespace vitrina::ui {

/// A switch that acts at once, 36 x 20; its knob's side says the state, colour repeats it. What it is for stands beside
/// it and is its accessible name.
class Toggle final : public QCheckBox {
    Q_OBJECT
public:
    explicit Toggle(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
