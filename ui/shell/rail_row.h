// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"
#include "ui/theme/icons.h"

#include <QAbstractButton>

#include <optional>

namespace vitrina::ui {

/// A row of the rail: an icon or a shop's mark, a label that wraps and is never cut, perhaps a note, and a count.
class RailRow final : public QAbstractButton {
    Q_OBJECT
public:
    struct Look {
        std::optional<Icon> icon;
        std::optional<ShopMark> mark; ///< instead of an icon
        QString label;
        QString note; ///< a second, smaller line
        bool isPublic = false; ///< icon and note in the colour of public things
        bool counts = true; ///< false: the row leads somewhere and shows no number
        bool alarming = false; ///< the number is drawn as overdue

        [[nodiscard]] bool shows(const Look &other) const; ///< the same
    };

    explicit RailRow(QWidget *parent = nullptr);

    void setLook(const Look &look);
    void setCount(int count);
    /// Icon alone; everything else goes into the tooltip.
    void setNarrow(bool narrow);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int labelWidth(int width) const;
    void paintSign(QPainter &painter) const;
    void paintWords(QPainter &painter) const;
    void describe();

    Look m_look;
    int m_count = 0;
    bool m_narrow = false;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
