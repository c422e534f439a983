// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_words.h"

#include "domain/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace vitrina::ui::order_words {
using namespace Qt::StringLiterals;

namespace {

struct State {
    QLatin1StringView code;
    const char *word;
    Color color;
};

constexpr std::array<State, 7> states{{
    {"created"_L1, QT_TRANSLATE_NOOP("Order", "Not paid yet"), Color::Warn},
    {"paid"_L1, QT_TRANSLATE_NOOP("Order", "Paid"), Color::Ok},
    {"packing"_L1, QT_TRANSLATE_NOOP("Order", "Being packed"), Color::Ok},
    {"shipped"_L1, QT_TRANSLATE_NOOP("Order", "Shipped"), Color::Ok},
    {"delivered"_L1, QT_TRANSLATE_NOOP("Order", "Delivered"), Color::Ok},
    {"cancelled"_L1, QT_TRANSLATE_NOOP("Order", "Cancelled"), Color::Danger},
    {"returned"_L1, QT_TRANSLATE_NOOP("Order", "Returned"), Color::Danger},
}};

const State *find(const QString &code)
{
    const auto known = std::ranges::find_if(states, [&code](const State &one) { return one.code == code; });
    return known == states.end() ? nullptr : &*known;
}

} // namespace

QString state(const QString &state)
{
    const State *known = find(state);
    return known ? QCoreApplication::translate("Order", known->word) : singleLine(state, 40);
}

Color stateColor(const QString &state)
{
    const State *known = find(state);
    return known ? known->color : Color::TextMuted;
}

QString quantity(int quantity)
{
    return QCoreApplication::translate("Order", "%n pc(s).", "pieces of one item", quantity);
}

} // namespace vitrina::ui::order_words
