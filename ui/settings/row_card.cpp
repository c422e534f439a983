// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/row_card.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vitrina::ui {
namespace {

constexpr int radius = 8;
constexpr int side = 16;

} // namespace

RowCard::RowCard(QWidget *parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    setLook(Color::Surface, Color::Line, radius);
    m_column->setContentsMargins(0, 1, 0, 1);
    m_column->setSpacing(1);
}

void RowCard::addRow(QWidget *row)
{
    m_column->addWidget(row);
}

void RowCard::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    bool first = true;
    for (int i = 0; i < m_column->count(); ++i) {
        const QWidget *row = m_column->itemAt(i)->widget();
        if (row == nullptr || row->isHidden())
            continue;
        if (!first)
            painter.fillRect(side, row->y() - 1, width() - 2 * side, 1, themeColor(Color::Line));
        first = false;
    }
}

} // namespace vitrina::ui
