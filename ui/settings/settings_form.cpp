// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_form.h"

#include "ui/settings/row_card.h"
#include "ui/settings/setting_query.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int betweenGroups = 20;
constexpr int underHeading = 8;

QWidget *makeHead(const QString &title, const QString &help, QWidget *parent)
{
    auto *head = new QWidget(parent);
    auto *words = new QVBoxLayout(head);
    words->setContentsMargins(0, 0, 0, underHeading);
    words->setSpacing(2);
    words->addWidget(new PlainLabel(title, TextStyle::BodyStrong, head));
    if (!help.isEmpty()) {
        auto *label = new PlainLabel(help, TextStyle::Small, head);
        label->setColor(Color::TextMuted);
        label->setMaxLines(TextLines::unlimited);
        words->addWidget(label);
    }
    return head;
}

} // namespace

SettingsForm::SettingsForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, betweenGroups);
    m_column->setSpacing(0);
}

void SettingsForm::addHeading(const QString &title, const QString &help)
{
    QWidget *head = title.isEmpty() ? nullptr : makeHead(title, help, this);
    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, m_groups.empty() ? 0 : betweenGroups, 0, 0);
    column->setSpacing(0);
    if (head != nullptr)
        column->addWidget(head);
    auto *card = new RowCard(whole);
    column->addWidget(card);
    m_column->addWidget(whole);
    m_groups.push_back({title, whole, card, {}});
}

void SettingsForm::take(SettingRow *row)
{
    if (m_groups.empty())
        addHeading({});
    m_groups.back().card->addRow(row);
    m_groups.back().rows.push_back(row);
    m_rows.push_back(row);
    connect(row, &SettingRow::absentChanged, this, [this, at = m_groups.size() - 1] { showGroup(m_groups[at]); });
}

void SettingsForm::showGroup(const Group &group)
{
    group.whole->setVisible(std::ranges::any_of(group.rows, [](const SettingRow *row) { return !row->isHidden(); }));
    group.card->update();
}

int SettingsForm::find(const SettingQuery &query, const QString &page)
{
    int found = 0;
    for (const Group &group : m_groups) {
        for (SettingRow *row : group.rows)
            found += row->find(query, group.title + u' ' + page) ? 1 : 0;
        showGroup(group);
    }
    return found;
}

} // namespace vitrina::ui
