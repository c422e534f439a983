// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace vitrina::ui {

/// A rounded ground for things that belong together.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setLook(Color fill, Color line, int radius);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Color m_fill = Color::Surface;
    Color m_line = Color::Line;
    int m_radius = 10;
};

/// An icon that is looked at and not clicked; perhaps on a soft square of 40.
class Glyph final : public QWidget {
    Q_OBJECT
public:
    Glyph(Icon icon, int size, Color color, QWidget *parent = nullptr);

    void setOnSquare(bool onSquare);
    void setGlyph(Icon icon, Color color);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_size;
    Color m_color;
    bool m_onSquare = false;
};

/// One line between two things.
class Separator final : public QWidget {
    Q_OBJECT
public:
    explicit Separator(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vitrina::ui
