// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/write_block_panel.h"

#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vitrina::ui {
namespace {

constexpr int iconRoom = 44;
constexpr int iconSize = 18;

} // namespace

WriteBlockPanel::WriteBlockPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::BodyStrong, this))
    , m_detail(new PlainLabel(TextStyle::Body, this))
{
    setFocusPolicy(Qt::TabFocus);
    m_title->setMaxLines(2);
    m_detail->setMaxLines(4);
    m_detail->setColor(Color::TextMuted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(iconRoom, 16, 16, 16);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_detail);
}

void WriteBlockPanel::setWords(const write_block_words::Words &words)
{
    m_title->setText(words.title);
    m_detail->setText(words.detail);
    m_detail->setVisible(!words.detail.isEmpty());
    setAccessibleName(words.title);
    setAccessibleDescription(words.detail);
}

void WriteBlockPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
    paintIcon(painter, QRect(16, m_title->y(), iconSize, themeLine(TextStyle::Body)), Icon::Lock, iconSize,
              themeColor(Color::TextMuted));
}

} // namespace vitrina::ui

#include "moc_write_block_panel.cpp"
