// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_row.h"

#include "ui/settings/found_label.h"
#include "ui/settings/setting_query.h"

#include <QBoxLayout>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int side = 16;
constexpr int above = 12;
constexpr int between = 24;

} // namespace

SettingRow::SettingRow(const SettingWords &words, QWidget *parent)
    : QWidget(parent)
    , m_keywords(words.keywords)
    , m_title(new FoundLabel(TextStyle::Body, Color::Text, this))
    , m_help(new FoundLabel(TextStyle::Small, Color::TextMuted, this))
    , m_reason(new FoundLabel(TextStyle::Small, Color::Warn, this))
    , m_problem(new FoundLabel(TextStyle::Small, Color::Danger, this))
    , m_words(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    m_title->setText(words.title);
    m_words->setSpacing(2);
    m_words->addStretch(1); // beside a control that is higher, the words stand in the middle
    for (FoundLabel *label : {m_title, m_help, m_reason, m_problem})
        m_words->addWidget(label);
    m_words->addStretch(1);
    m_row->setContentsMargins(side, above, side, above);
    m_row->setSpacing(between);
    m_row->addLayout(m_words, 1);
    m_reason->hide();
    m_problem->hide();
    setHelp(words.help);
}

void SettingRow::setControl(QWidget *control)
{
    adopt(control);
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setWideControl(QWidget *control)
{
    adopt(control);
    // Under the words, but above what may be said to be wrong with it.
    const int under = m_words->indexOf(m_help) + 1;
    m_words->insertSpacing(under, 6);
    m_words->insertWidget(under + 1, control);
}

void SettingRow::adopt(QWidget *control)
{
    m_control = control;
    control->setParent(this);
    control->show();
    describe();
}

void SettingRow::describe()
{
    if (m_control == nullptr)
        return;
    if (m_control->accessibleName().isEmpty())
        m_control->setAccessibleName(m_title->text());
    QStringList said{m_help->text(), m_reason->text(), m_problem->text()};
    said.removeAll(QString());
    m_control->setAccessibleDescription(said.join(u' '));
}

void SettingRow::setHelp(const QString &help)
{
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    describe();
}

void SettingRow::setBlocked(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    m_title->setColor(reason.isEmpty() ? Color::Text : Color::TextMuted);
    if (m_control != nullptr)
        m_control->setEnabled(reason.isEmpty());
    describe();
}

void SettingRow::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    describe();
}

void SettingRow::setAbsent(bool absent)
{
    if (m_absent == absent)
        return;
    m_absent = absent;
    setVisible(!absent);
    Q_EMIT absentChanged();
}

bool SettingRow::find(const SettingQuery &query, const QString &around)
{
    const QStringList all{title(), help(), m_keywords, around};
    const bool shown = !m_absent && query.finds(all.join(u' '));
    m_title->setMarks(query.marks(title()));
    m_help->setMarks(query.marks(help()));
    setVisible(shown);
    return shown;
}

QString SettingRow::title() const
{
    return m_title->text();
}

QString SettingRow::help() const
{
    return m_help->text();
}

} // namespace vitrina::ui
