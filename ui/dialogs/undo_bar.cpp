// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/undo_bar.h"

#include "ui/access/announcer.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace vitrina::ui {
namespace {

constexpr std::chrono::seconds shown(10);
constexpr int mostLines = 3;

} // namespace

UndoBar::UndoBar(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(TextStyle::Body, this))
    , m_undo(new Button(ButtonKind::Secondary, this))
{
    m_words->setMaxLines(mostLines);
    announceText(*m_words);
    m_undo->setButtonHeight(28);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(shown);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QAbstractButton::clicked, this, [this] {
        hide();
        m_timer.stop();
        if (const auto take = std::exchange(m_take, nullptr))
            take();
    });
    retranslate();
    hide();
}

void UndoBar::offer(const QString &words, std::function<void()> undo)
{
    m_words->setText(words);
    setAccessibleName(words);
    m_take = std::move(undo);
    m_timer.start();
    show();
}

void UndoBar::retranslate()
{
    m_undo->setText(tr("Undo"));
}

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::AccentSoft));
    painter.fillRect(0, 0, width(), 1, themeColor(Color::AccentLine));
}

} // namespace vitrina::ui
