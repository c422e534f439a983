// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/phone_link.h"

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype fewestDigits = 5;
constexpr qsizetype mostDigits = 15; // E.164

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9'; // no other script's: a call program may read them otherwise
}

} // namespace

std::optional<QUrl> callLink(const QString &phone)
{
    QString number;
    for (const QChar c : phone.trimmed()) {
        if (isDigit(c) || (c == u'+' && number.isEmpty()))
            number += c;
        else if (!QStringView(u" ()-.\u00A0").contains(c))
            return std::nullopt;
    }
    const auto digits = std::count_if(number.begin(), number.end(), isDigit);
    if (digits < fewestDigits || digits > mostDigits)
        return std::nullopt;
    return QUrl(u"tel:"_s + number);
}

} // namespace vitrina::ui
