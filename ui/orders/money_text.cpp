// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/money_text.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

struct Currency {
    QLatin1StringView code;
    const char16_t *sign;
    int digits; ///< that people write
};

constexpr std::array<Currency, 7> currencies{{
    {"AMD"_L1, u"֏", 0},
    {"EUR"_L1, u"€", 2},
    {"PLN"_L1, u"zł", 2},
    {"RON"_L1, u"lei", 2},
    {"RUB"_L1, u"₽", 2},
    {"UAH"_L1, u"₴", 2},
    {"USD"_L1, u"$", 2},
}};

} // namespace

QString moneyText(const Money &money)
{
    const auto known =
        std::ranges::find_if(currencies, [&](const Currency &one) { return one.code == money.currency; });
    const QString sign = known == currencies.end() ? money.currency.left(3) : QString::fromUtf16(known->sign);
    const bool whole = known != currencies.end() && known->digits == 0 && money.minor % 100 == 0;
    // 2^53 kopecks are far beyond any price. The sign stands where the marketplaces' countries put it, whatever the
    // language.
    return QLocale().toString(static_cast<double>(money.minor) / 100, 'f', whole ? 0 : 2) + QChar::Nbsp + sign;
}

} // namespace vitrina::ui
