// SPDX-License-Identifier: Apache-2.0
#include "domain/reply_variables.h"

#include <array>
#include <optional>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestName = 32;

struct Names {
    ReplyVariable variable;
    const char16_t *en;
    const char16_t *hy;
    const char16_t *ru;
    const char16_t *uk;
};

constexpr std::array<Names, 7> allNames{{
    {ReplyVariable::Buyer, u"buyer", u"գնորդ", u"покупатель", u"покупець"},
    {ReplyVariable::Order, u"order", u"պատվեր", u"заказ", u"замовлення"},
    {ReplyVariable::Goods, u"goods", u"ապրանք", u"товар", u"товар"},
    {ReplyVariable::Tracking, u"tracking", u"առաքման համար", u"трек-номер", u"трек-номер"},
    {ReplyVariable::Delivery, u"delivery", u"առաքում", u"доставка", u"доставка"},
    {ReplyVariable::Shop, u"shop", u"խանութ", u"магазин", u"магазин"},
    {ReplyVariable::Operator, u"operator", u"օպերատոր", u"оператор", u"оператор"},
}};

std::optional<ReplyVariable> variableNamed(QStringView name)
{
    const QString folded = name.trimmed().toString().toCaseFolded();
    for (const Names &names : allNames) {
        for (const char16_t *one : {names.en, names.hy, names.ru, names.uk}) {
            if (folded == QStringView(one))
                return names.variable;
        }
    }
    return std::nullopt;
}

} // namespace

QString replyVariableName(ReplyVariable variable, const QString &language)
{
    const Names &names = allNames.at(static_cast<size_t>(variable));
    if (language.startsWith("hy"_L1))
        return QString::fromUtf16(names.hy);
    if (language.startsWith("ru"_L1))
        return QString::fromUtf16(names.ru);
    if (language.startsWith("uk"_L1))
        return QString::fromUtf16(names.uk);
    return QString::fromUtf16(names.en);
}

std::vector<OpenVariable> openVariables(QStringView text)
{
    std::vector<OpenVariable> found;
    for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
        // No further than a name may reach: a text of braces is no reason to read it again and again.
        const qsizetype length = text.sliced(open + 1).left(longestName + 1).indexOf(u'}');
        if (length < 0)
            continue;
        if (const auto variable = variableNamed(text.sliced(open + 1, length)))
            found.push_back({*variable, {open, length + 2}});
    }
    return found;
}

QString filledReply(const QString &text, const ReplyValues &values, const QString &language)
{
    QString result;
    qsizetype from = 0;
    for (const OpenVariable &one : openVariables(text)) {
        const QString value = values.value(one.variable);
        result += QStringView(text).sliced(from, one.range.start - from);
        result += value.isEmpty() ? QString(u'{' + replyVariableName(one.variable, language) + u'}') : value;
        from = one.range.end();
    }
    return result + QStringView(text).sliced(from);
}

} // namespace vitrina
