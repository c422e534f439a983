// SPDX-License-Identifier: Apache-2.0
#include "ui/shops/hours_editor.h"

#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"

#include <QGridLayout>
#include <QLocale>
#include <QRegularExpression>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 4;
constexpr int minutesOfHour = 60;

QString clockText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesOfHour).arg(minutes % minutesOfHour, 2, 10, QLatin1Char('0'));
}

std::optional<WorkHours> read(int day, const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{1,2})(?:[:.](\d\d))?\s*[-–—]\s*(\d{1,2})(?:[:.](\d\d))?$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = [&match](int number) { return match.captured(number).toInt(); };
    const WorkHours hours{day, part(1) * minutesOfHour + part(2), part(3) * minutesOfHour + part(4)};
    const bool inDay = hours.from < hours.to && hours.to <= ShopSettings::minutesOfDay;
    return inDay && part(2) < minutesOfHour && part(4) < minutesOfHour ? std::optional(hours) : std::nullopt;
}

} // namespace

HoursEditor::HoursEditor(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    const QLocale locale;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        const QString name = locale.standaloneDayName(i + 1, QLocale::ShortFormat);
        auto *label = new PlainLabel(name, TextStyle::Body, this);
        auto *field = new Field(this);
        field->setMaxLength(16);
        field->setPlaceholderText(tr("day off"));
        field->setAccessibleName(locale.standaloneDayName(i + 1));
        const int column = i < rows ? 0 : 3;
        grid->addWidget(label, i % rows, column);
        grid->addWidget(field, i % rows, column + 1);
        m_days[static_cast<size_t>(i)] = {label, field};
    }
    grid->setColumnMinimumWidth(2, 16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
}

void HoursEditor::setHours(const std::vector<WorkHours> &hours)
{
    for (const Day &day : m_days)
        day.field->clear();
    for (const WorkHours &each : hours) {
        if (each.day >= 1 && each.day <= static_cast<int>(m_days.size()))
            m_days[static_cast<size_t>(each.day - 1)].field->setText(clockText(each.from) + u'–' + clockText(each.to));
    }
}

std::optional<std::vector<WorkHours>> HoursEditor::hours() const
{
    std::vector<WorkHours> found;
    for (int i = 0; i < static_cast<int>(m_days.size()); ++i) {
        Field *field = m_days[static_cast<size_t>(i)].field;
        if (field->text().trimmed().isEmpty())
            continue;
        const auto hours = read(i + 1, field->text());
        if (!hours) {
            field->setFocus(Qt::OtherFocusReason);
            field->selectAll();
            return std::nullopt;
        }
        found.push_back(*hours);
    }
    return found;
}

} // namespace vitrina::ui
