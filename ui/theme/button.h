// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QPushButton>

#include <optional>

namespace vitrina::ui {

enum class ButtonKind {
    Primary, ///< the one main action
    Secondary, ///< outlined, lineStrong
    Quiet, ///< outlined, line
    Plain, ///< no outline
    Tab, ///< one of several, the checked one raised
    Link, ///< small words in accent, inside a line of text
    DangerOutline, ///< leads to something grave
    Danger, ///< does something grave
};

/// A button with words, and perhaps an icon at the left. 32 high unless told.
class Button final : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonKind kind, QWidget *parent = nullptr);
    Button(const QString &text, ButtonKind kind, QWidget *parent = nullptr);

    void setKind(ButtonKind kind);
    void setGlyph(std::optional<Icon> glyph);
    void setButtonHeight(int height); ///< 20, 28, 32 or 40
    /// Shows the icon alone; the words stay as tooltip and accessible name.
    void setIconOnly(bool iconOnly);
    /// Drawn as pressed in: what it opens is open.
    void setActive(bool active);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont wordsFont() const;

    ButtonKind m_kind;
    std::optional<Icon> m_glyph;
    int m_height = 32;
    bool m_iconOnly = false;
    bool m_active = false;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
