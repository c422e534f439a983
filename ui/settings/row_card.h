// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/card.h"

class QVBoxLayout;

namespace vitrina::ui {

/// Rows on one ground, with a line between those that are shown.
class RowCard final : public Card {
    Q_OBJECT
public:
    explicit RowCard(QWidget *parent = nullptr);

    void addRow(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
};

} // namespace vitrina::ui
