// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/safety_rules_dialog.h"

#include "ui/theme/button.h"
#include "ui/theme/dialog_ground.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLocale>

namespace vitrina::ui {
namespace {

constexpr int dialogWidth = 520;
constexpr int margin = 24;
constexpr int numberWidth = 20;
constexpr int mostLines = 6;

} // namespace

SafetyRulesDialog::SafetyRulesDialog(const std::vector<SafetyRule> &rules, QWidget *parent)
    : QDialog(parent)
    , m_footer(new QWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Safety rules"));
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 20, margin, 20);
    body->setSpacing(12);
    body->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    int number = 0;
    for (const SafetyRule &rule : rules)
        body->addLayout(ruleOf(rule, ++number));

    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(margin, 16, margin, 16);
    auto *close = new Button(tr("Close"), ButtonKind::Secondary, m_footer);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    buttons->addStretch();
    buttons->addWidget(close);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(body);
    column->addWidget(m_footer);
    // A window does not ask its layout how high wrapped text gets at its width.
    setFixedSize(dialogWidth, column->totalHeightForWidth(dialogWidth));
}

QLayout *SafetyRulesDialog::ruleOf(const SafetyRule &rule, int number)
{
    const QString language = QLocale().name();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *count = new PlainLabel(QLocale().toString(number), TextStyle::BodyStrong, this);
    count->setColor(Color::Accent);
    count->setFixedWidth(numberWidth);
    row->addWidget(count, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *title = new PlainLabel(rule.title.text(language), TextStyle::BodyStrong, this);
    title->setMaxLines(mostLines);
    words->addWidget(title);
    if (const QString detail = rule.detail.text(language); !detail.isEmpty()) {
        auto *label = new PlainLabel(detail, TextStyle::Small, this);
        label->setColor(Color::TextMuted);
        label->setMaxLines(mostLines);
        words->addWidget(label);
    }
    row->addLayout(words, 1);
    return row;
}

void SafetyRulesDialog::paintEvent(QPaintEvent *)
{
    paintDialogGround(*this, *m_footer);
}

} // namespace vitrina::ui

#include "moc_safety_rules_dialog.cpp"
