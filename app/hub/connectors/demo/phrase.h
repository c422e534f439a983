// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace vitrina::hub {

/// What the placeholders of a phrase stand for.
struct PhraseValues {
    QString item;
    QString article;
    QString order;
    QString city;
    QString name;
    QString vin;
    int number = 2;
    int hour = 18;
    int year = 2016;
    int km = 120;
};

/// A sentence with placeholders ("{item}", "{n}" ...), taken apart once, so that a million of them can be told quickly.
class Phrase {
public:
    explicit Phrase(QStringView pattern);

    void appendTo(QString &text, const PhraseValues &values) const;

private:
    enum class Slot : quint8 { Text, Item, Article, Order, City, Name, Vin, Number, Hour, Year, Km };
    struct Part {
        Slot slot = Slot::Text;
        QString text;
    };
    static Slot slotOf(QStringView name);

    std::vector<Part> m_parts;
};

} // namespace vitrina::hub
