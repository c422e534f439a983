// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_rows.h"

#include "ui/theme/choice_box.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/number_box.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/toggle.h"

#include <QBoxLayout>
#include <QMouseEvent>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int factWidth = 260;

} // namespace

SwitchRow::SwitchRow(const SettingWords &words, QWidget *parent)
    : SettingRow(words, parent)
    , m_toggle(new Toggle(this))
{
    setControl(m_toggle);
    connect(m_toggle, &QAbstractButton::clicked, this, &SwitchRow::turned);
}

void SwitchRow::setOn(bool on)
{
    m_toggle->setChecked(on);
}

bool SwitchRow::isOn() const
{
    return m_toggle->isChecked();
}

void SwitchRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_toggle->click();
}

ChoiceRow::ChoiceRow(const SettingWords &words, const std::vector<Choice> &choices, QWidget *parent)
    : SettingRow(words, parent)
    , m_box(new ChoiceBox(this))
{
    for (const Choice &choice : choices)
        m_box->addItem(choice.words, choice.id);
    setControl(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(chosenId()); });
}

void ChoiceRow::setChosen(const QString &id)
{
    m_box->setCurrentIndex(std::max(m_box->findData(id), 0));
}

QString ChoiceRow::chosenId() const
{
    return m_box->currentData().toString();
}

NumberRow::NumberRow(const SettingWords &words, const Range &range, QWidget *parent)
    : SettingRow(words, parent)
    , m_box(new NumberBox(this))
{
    m_box->setRange(range.least, range.most);
    m_box->setSingleStep(range.step);
    m_box->setSuffix(range.unit);
    m_box->setAccessibleName(words.title);
    auto *control = new QWidget(this);
    control->setFocusProxy(m_box);
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const auto step = [this, row, control](Icon icon, const QString &says, int by) {
        auto *button = new IconButton(icon, control);
        button->setWords(says);
        button->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
        connect(button, &QAbstractButton::clicked, m_box, [this, by] { m_box->stepBy(by); });
        row->addWidget(button);
    };
    step(Icon::Minus, tr("Less"), -1);
    row->addWidget(m_box);
    step(Icon::Plus, tr("More"), 1);
    setControl(control);
    connect(m_box, &QSpinBox::valueChanged, this, &NumberRow::chosen);
}

void NumberRow::setNumber(int number)
{
    const QSignalBlocker quiet(m_box);
    m_box->setValue(number);
}

int NumberRow::number() const
{
    return m_box->value();
}

TextRow::TextRow(const SettingWords &words, QWidget *parent)
    : SettingRow(words, parent)
    , m_field(new Field(this))
{
    setWideControl(m_field);
    connect(m_field, &QLineEdit::editingFinished, this, [this] {
        if (m_field->text() == m_known)
            return;
        m_known = m_field->text();
        Q_EMIT given(m_known);
    });
}

void TextRow::setText(const QString &text)
{
    m_known = text;
    m_field->setText(text);
}

QString TextRow::text() const
{
    return m_field->text();
}

void TextRow::setSecret(bool secret)
{
    m_field->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
}

ButtonRow::ButtonRow(const SettingWords &words, const QString &button, ButtonKind kind, QWidget *parent)
    : SettingRow(words, parent)
    , m_button(new Button(button, kind, this))
{
    m_button->setAccessibleName(button == words.title ? button : words.title + QStringLiteral(": ") + button);
    setControl(m_button);
    connect(m_button, &QAbstractButton::clicked, this, &ButtonRow::pressed);
}

FactRow::FactRow(const SettingWords &words, const QString &fact, QWidget *parent)
    : SettingRow(words, parent)
    , m_fact(new PlainLabel(TextStyle::Body, this))
{
    m_fact->setMaxLines(TextLines::unlimited);
    m_fact->setColor(Color::TextMuted);
    m_fact->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setFact(fact);
    setControl(m_fact);
}

void FactRow::setFact(const QString &fact)
{
    m_fact->setText(fact);
    m_fact->setAccessibleName(title() + QStringLiteral(": ") + fact);
    const int wide = std::min(m_fact->sizeHint().width(), factWidth);
    m_fact->setFixedSize(wide, m_fact->heightForWidth(wide));
}

QString FactRow::fact() const
{
    return m_fact->text();
}

} // namespace vitrina::ui
