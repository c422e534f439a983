// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/report_way.h"

#include "ui/access/announcer.h"
#include "ui/safety/check_row.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int side = 16;
constexpr int indent = 28; ///< the reasons stand below the title's words
constexpr int ringRoom = 4; ///< that a row keeps round itself

} // namespace

ReportWay::ReportWay(const Words &words, const std::vector<FraudReason> &reasons, QWidget *parent)
    : QWidget(parent)
    , m_head(new CheckRow(CheckRow::Mark::Radio, this))
    , m_missing(new PlainLabel(TextStyle::SmallStrong, this))
    , m_button(new Button(words.button, ButtonKind::Secondary, this))
{
    m_head->setStyle(TextStyle::MessageStrong, 3);
    m_head->setWords(words.title, words.question);
    m_missing->setColor(Color::Danger);
    announceText(*m_missing);
    m_missing->setMaxLines(4);
    m_missing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(side - ringRoom, 8, side - ringRoom, 12);
    column->setSpacing(2);
    column->addWidget(m_head);
    auto *choices = new QVBoxLayout;
    choices->setContentsMargins(indent, 0, 0, 0);
    choices->setSpacing(2);
    for (const FraudReason &reason : reasons) {
        auto *row = new CheckRow(CheckRow::Mark::Box, this);
        row->setWords(reason.text.text(QLocale().name()));
        connect(row, &QAbstractButton::clicked, this, [this] {
            showMissing({});
            Q_EMIT wanted();
        });
        choices->addWidget(row);
        m_choices.push_back({reason.code, row});
    }
    auto *missing = new QHBoxLayout;
    missing->setContentsMargins(ringRoom, 0, ringRoom, 0);
    missing->addWidget(m_missing);
    choices->addLayout(missing);
    column->addLayout(choices);
    column->addSpacing(6);
    auto *button = new QHBoxLayout;
    button->setContentsMargins(0, 0, ringRoom, 0);
    button->addStretch(1);
    button->addWidget(m_button);
    column->addLayout(button);
    QWidget *last = m_head;
    for (const Choice &choice : m_choices) {
        setTabOrder(last, choice.row);
        last = choice.row;
    }
    setTabOrder(last, m_button);
    connect(m_head, &QAbstractButton::clicked, this, &ReportWay::wanted);
    connect(m_button, &QAbstractButton::clicked, this, &ReportWay::submitted);
    setChosen(false);
}

void ReportWay::setChosen(bool chosen)
{
    m_chosen = chosen;
    m_head->setChecked(chosen);
    m_button->setKind(chosen ? ButtonKind::Primary : ButtonKind::Quiet);
    for (const Choice &choice : m_choices)
        choice.row->setMuted(!chosen);
    if (!chosen)
        showMissing({});
    update();
}

std::vector<QString> ReportWay::reasons() const
{
    std::vector<QString> codes;
    for (const Choice &choice : m_choices) {
        if (choice.row->isChecked())
            codes.push_back(choice.code);
    }
    return codes;
}

void ReportWay::setReasons(const std::vector<QString> &codes)
{
    for (const Choice &choice : m_choices)
        choice.row->setChecked(std::ranges::find(codes, choice.code) != codes.end());
}

void ReportWay::showMissing(const QString &words)
{
    m_missing->setText(words);
    m_missing->setVisible(!words.isEmpty());
}

void ReportWay::mousePressEvent(QMouseEvent *)
{
    Q_EMIT wanted();
}

void ReportWay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = themeColor(Color::Surface),
              .line = themeColor(m_chosen ? Color::Accent : Color::Line),
              .radius = 8,
              .width = m_chosen ? 2.0 : 1.0});
}

} // namespace vitrina::ui

#include "moc_report_way.cpp"
