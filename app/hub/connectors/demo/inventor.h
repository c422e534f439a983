// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/demo/dialog_facts.h"
#include "hub/connectors/demo/random.h"

namespace vitrina::hub {

/// Invents buyers, orders and goods: whoever is asked for twice is the same person. Pure but for the content it reads.
class DemoInventor {
public:
    DemoInventor(const DemoContent &content, quint64 seed)
        : m_content(content)
        , m_seed(seed)
    {
    }

    /// `number` makes the names and numbers of the dialog unique; `lastAt` is when its past ends.
    /// With the key of another dialog it is that one's buyer who writes again.
    [[nodiscard]] DialogFacts invent(const DialogId &id, quint64 key, std::optional<quint64> again, qint64 number,
                                     UtcTime lastAt, UtcTime present) const;
    /// A buyer of `shop` who writes for the first time.
    [[nodiscard]] DialogFacts newcomer(const DialogId &id, const DemoShop &shop, qint64 number, UtcTime at) const;
    /// An order that nobody has written about yet (OZ-4).
    [[nodiscard]] DialogFacts shipment(const DialogId &id, const DemoShop &shop, int number, UtcTime present) const;
    /// What the buyer of `later` had ordered long before; there is no chat about it.
    [[nodiscard]] DialogFacts earlier(const DialogId &id, const DialogFacts &later, int number, UtcTime present) const;
    /// The marketplace's write window, and the closing of old dialogs. Asks facts.waiting.
    void limits(DialogFacts &facts, UtcTime present) const;

private:
    void goods(DialogFacts &facts, DemoRandom &random) const;
    void person(DialogFacts &facts, DemoRandom &random) const;
    void place(DialogFacts &facts, DemoRandom &random) const;
    void order(DialogFacts &facts, DemoRandom &random, qint64 number, milliseconds age, UtcTime at) const;

    [[nodiscard]] DialogFacts begin(const DialogId &id, const DemoShop &shop, quint64 key) const;

    const DemoContent &m_content;
    quint64 m_seed;
};

} // namespace vitrina::hub
