// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace vitrina::ui {

/// One of several, 32 high; the wheel over it scrolls the page and does not choose.
class ChoiceBox final : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
