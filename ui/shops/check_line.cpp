// SPDX-License-Identifier: Apache-2.0
#include "ui/shops/check_line.h"

#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMouseEvent>

namespace vitrina::ui {

CheckLine::CheckLine(QWidget *parent)
    : QWidget(parent)
    , m_box(new QCheckBox(this))
    , m_words(new PlainLabel(TextStyle::Body, this))
    , m_detail(new PlainLabel(TextStyle::Small, this))
    , m_reason(new PlainLabel(TextStyle::Small, this))
{
    m_detail->setColor(Color::TextMuted);
    m_reason->setColor(Color::Warn);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    for (PlainLabel *label : {m_words, m_detail, m_reason}) {
        label->setMaxLines(TextLines::unlimited);
        label->setVisible(label == m_words);
        words->addWidget(label);
    }
    words->addStretch(1); // in a row that is higher, the words stay beside the box
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_box, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_box, &QCheckBox::clicked, this, [this](bool wanted) { Q_EMIT turned(wanted); });
}

void CheckLine::setWords(const QString &words, const QString &detail)
{
    m_words->setText(words);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_box->setAccessibleName(words);
    m_box->setAccessibleDescription(detail);
}

void CheckLine::setOn(bool on)
{
    m_box->setChecked(on);
}

bool CheckLine::isOn() const
{
    return m_box->isChecked();
}

void CheckLine::setBlocked(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_box->setEnabled(reason.isEmpty());
    m_words->setColor(reason.isEmpty() ? Color::Text : Color::TextMuted);
    setPlainToolTip(this, reason);
}

void CheckLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        m_box->click();
}

} // namespace vitrina::ui
