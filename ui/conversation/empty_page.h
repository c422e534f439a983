// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/color.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace vitrina::ui {

/// What stands where there is nothing to show: an icon, what is so, and what to do about it.
class EmptyPage final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyPage(Icon icon, Color ground, QWidget *parent = nullptr);

    void setWords(const QString &heading, const QString &body);
    void setGlyph(Icon icon);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Color m_ground;
    QString m_heading;
    QString m_body;
};

} // namespace vitrina::ui
