// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/fraud_banner.h"

#include "ui/access/announcer.h"
#include "ui/theme/button.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16;
constexpr int iconRoom = 42;
constexpr int iconSize = 18;
constexpr int mostLines = 8;

} // namespace

FraudBanner::FraudBanner(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::MessageStrong, this))
    , m_reasons(new PlainLabel(TextStyle::Body, this))
    , m_report(new Button(ButtonKind::Danger, this))
    , m_fine(new Button(ButtonKind::Secondary, this))
    , m_undo(new Button(ButtonKind::Link, this))
{
    m_reasons->setMaxLines(mostLines);
    announceText(*m_reasons);
    m_report->setGlyph(Icon::Flag);
    connect(m_report, &Button::clicked, this, &FraudBanner::reportRequested);
    connect(m_fine, &Button::clicked, this, &FraudBanner::fineRequested);
    connect(m_undo, &Button::clicked, this, &FraudBanner::undoRequested);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_report);
    buttons->addWidget(m_fine);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(iconRoom, 12, margin, 12);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_reasons);
    column->addLayout(buttons);
}

void FraudBanner::say(const QString &title)
{
    m_title->setText(title);
    m_title->setStyle(m_accepted ? TextStyle::Small : TextStyle::MessageStrong);
    m_title->setColor(m_accepted ? Color::TextMuted : Color::Danger);
    announceText(*m_title);
    for (QWidget *part : {static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_fine)})
        part->setVisible(!m_accepted);
    m_undo->setVisible(m_accepted);
    m_undo->setText(tr("Undo"));
    m_report->setText(tr("Report"));
    m_fine->setText(tr("It’s fine"));
    layout()->setContentsMargins(iconRoom, m_accepted ? 4 : 12, margin, m_accepted ? 4 : 12);
    setAccessibleName(title);
    setAccessibleDescription(m_accepted ? QString() : m_reasons->text());
    update();
}

void FraudBanner::showReasons(const QStringList &reasons, bool canReport)
{
    m_accepted = false;
    QStringList lines;
    for (const QString &reason : reasons)
        lines += QString(u"· "_s + reason);
    m_reasons->setText(lines.join(u'\n'));
    m_report->setVisible(canReport);
    say(tr("Possible fraud"));
}

void FraudBanner::showUndo()
{
    m_accepted = true;
    m_report->hide();
    say(tr("You said that this name is fine"));
}

QString FraudBanner::words() const
{
    return m_accepted ? m_title->text() : m_reasons->text();
}

void FraudBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(m_accepted ? Color::Canvas : Color::DangerSoft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(m_accepted ? Color::Line : Color::DangerLine));
    const Icon glyph = m_accepted ? Icon::Check : Icon::Late;
    paintIcon(painter, QRect(margin, m_title->y(), iconSize, m_title->height()), glyph, m_accepted ? 14 : iconSize,
              themeColor(m_accepted ? Color::TextMuted : Color::Danger));
}

} // namespace vitrina::ui

#include "moc_fraud_banner.cpp"
