// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/step_list.h"

#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

constexpr int padding = 12;
constexpr int textLeft = 42;
constexpr int signLeft = 16;
constexpr int between = 8;

struct Sign {
    Icon icon;
    Color color;
};

Sign signOf(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Passed:
        return {Icon::Check, Color::Ok};
    case TestStep::State::Failed:
        return {Icon::Failed, Color::Danger};
    case TestStep::State::NotTested:
        break;
    }
    return {Icon::Minus, Color::TextMuted};
}

TextStyle styleOf(TestStep::State state)
{
    return state == TestStep::State::Failed ? TextStyle::BodyStrong : TextStyle::Body;
}

Color inkOf(TestStep::State state)
{
    if (state == TestStep::State::Failed)
        return Color::Danger;
    return state == TestStep::State::Passed ? Color::Text : Color::TextMuted;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StepList::setSteps(const TestSteps &steps)
{
    m_steps = steps;
    describe();
    updateGeometry();
    update();
}

std::vector<StepList::Entry> StepList::entries() const
{
    std::vector<Entry> all;
    for (const TestStep &step : m_steps)
        all.push_back({step.state, stepWords(step)});
    // What comes last and was not reached is told in one line.
    const auto tested = [](const Entry &entry) { return entry.state != TestStep::State::NotTested; };
    const auto last = std::find_if(all.rbegin(), all.rend(), tested).base();
    if (last != all.begin() && all.end() - last > 1) {
        all.erase(last, all.end());
        all.push_back({TestStep::State::NotTested,
                       {QCoreApplication::translate("ConnectionTest", "Everything after this: not tested yet"), {}}});
    }
    return all;
}

int StepList::heightForWidth(int width) const
{
    const int room = width - textLeft - padding;
    int height = 2 * padding;
    for (const Entry &entry : entries()) {
        height += TextLines(entry.words.line, styleOf(entry.state), room).height() + between;
        if (!entry.words.advice.isEmpty())
            height += TextLines(entry.words.advice, TextStyle::Body, room).height();
    }
    return m_steps.empty() ? 0 : height - between;
}

void StepList::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    QPainter painter(this);
    const bool failed =
        std::ranges::any_of(m_steps, [](const auto &step) { return step.state == TestStep::State::Failed; });
    paintBox(painter, rect(), {.fill = {}, .line = themeColor(failed ? Color::DangerLine : Color::Line), .radius = 6});
    const int room = width() - textLeft - padding;
    int y = padding;
    for (const Entry &entry : entries()) {
        const Sign sign = signOf(entry.state);
        paintIcon(painter, QRect(signLeft, y + 2, 16, 16), sign.icon, 16, themeColor(sign.color));
        const TextLines line(entry.words.line, styleOf(entry.state), room);
        line.paint(painter, QPoint(textLeft, y), themeColor(inkOf(entry.state)));
        y += line.height();
        if (!entry.words.advice.isEmpty()) {
            const TextLines advice(entry.words.advice, TextStyle::Body, room);
            advice.paint(painter, QPoint(textLeft, y), themeColor(Color::Text));
            y += advice.height();
        }
        y += between;
    }
}

void StepList::describe()
{
    QStringList words;
    for (const Entry &entry : entries())
        words +=
            entry.words.advice.isEmpty() ? entry.words.line : QString(entry.words.line + u". "_s + entry.words.advice);
    setAccessibleName(words.join(u'\n'));
}

void StepList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        describe();
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
