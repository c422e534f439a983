// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QAbstractButton>

namespace vitrina::ui {

/// 32 x 32, an icon alone. What it does is its tooltip and its accessible name.
class IconButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit IconButton(Icon icon, QWidget *parent = nullptr);

    void setIconName(Icon icon);
    void setGlyphSize(int logicalSize); ///< 14, 16, 18, 20 or 22
    /// Tooltip and accessible name.
    void setWords(const QString &words);
    void setActive(bool active);

    [[nodiscard]] QSize sizeHint() const override { return {32, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    Icon m_icon;
    int m_size = 18;
    bool m_active = false;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
