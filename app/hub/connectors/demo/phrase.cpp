// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/phrase.h"

#include <array>
#include <utility>

namespace vitrina::hub {

Phrase::Slot Phrase::slotOf(QStringView name)
{
    static constexpr std::array<std::pair<QStringView, Slot>, 10> known{{{u"item", Slot::Item},
                                                                         {u"article", Slot::Article},
                                                                         {u"order", Slot::Order},
                                                                         {u"city", Slot::City},
                                                                         {u"name", Slot::Name},
                                                                         {u"vin", Slot::Vin},
                                                                         {u"n", Slot::Number},
                                                                         {u"hour", Slot::Hour},
                                                                         {u"year", Slot::Year},
                                                                         {u"km", Slot::Km}}};
    for (const auto &[candidate, slot] : known) {
        if (candidate == name)
            return slot;
    }
    return Slot::Text;
}

Phrase::Phrase(QStringView pattern)
{
    while (!pattern.isEmpty()) {
        const qsizetype open = pattern.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0)
            break;
        if (open > 0)
            m_parts.push_back({Slot::Text, pattern.first(open).toString()});
        m_parts.push_back({slotOf(pattern.sliced(open + 1, close - open - 1)), {}});
        pattern = pattern.sliced(close + 1);
    }
    if (!pattern.isEmpty())
        m_parts.push_back({Slot::Text, pattern.toString()});
}

void Phrase::appendTo(QString &text, const PhraseValues &values) const
{
    for (const Part &part : m_parts) {
        switch (part.slot) {
        case Slot::Text:
            text += part.text;
            break;
        case Slot::Item:
            text += values.item;
            break;
        case Slot::Article:
            text += values.article;
            break;
        case Slot::Order:
            text += values.order;
            break;
        case Slot::City:
            text += values.city;
            break;
        case Slot::Name:
            text += values.name;
            break;
        case Slot::Vin:
            text += values.vin;
            break;
        case Slot::Number:
            text += QString::number(values.number);
            break;
        case Slot::Hour:
            text += QString::number(values.hour);
            break;
        case Slot::Year:
            text += QString::number(values.year);
            break;
        case Slot::Km:
            text += QString::number(values.km);
            break;
        }
    }
}

} // namespace vitrina::hub
