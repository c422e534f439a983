// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "domain/error.h"
#include "domain/id.h"
#include "domain/time.h"

#include <QJsonObject>
#include <QRandomGenerator>

#include <limits>
#include <optional>

namespace vitrina::wire {

/// Fills a value with random content that the contract allows: a third partner of `fields`, beside Reader and Writer.
/// The same seed gives the same values.
class RandomFields {
public:
    explicit RandomFields(QRandomGenerator &random)
        : m_random(random)
    {
    }

    template <typename Tag> void id(QLatin1StringView, Id<Tag> &to) { to = Id<Tag>(idText()); }
    template <typename Tag> void optionalId(QLatin1StringView, Id<Tag> &to)
    {
        if (chance())
            to = Id<Tag>(idText());
    }
    void id(QLatin1StringView, QString &to) { to = idText(); }
    template <typename IdType> void ids(QLatin1StringView, std::vector<IdType> &to, qsizetype)
    {
        for (int i = upTo(4); i > 0; --i)
            to.emplace_back(idText());
    }

    void text(QLatin1StringView, QString &to, qsizetype = 0) { to = anyText(); }
    void optionalText(QLatin1StringView, QString &to, qsizetype = 0)
    {
        if (chance())
            to = anyText();
    }
    template <typename List> void texts(QLatin1StringView, List &to, qsizetype)
    {
        for (int i = upTo(4); i > 0; --i)
            to.push_back(anyText());
    }

    void flag(QLatin1StringView, bool &to) { to = chance(); }
    void optionalFlag(QLatin1StringView, bool &to, bool = false) { to = chance(); }
    void optionalFlag(QLatin1StringView, std::optional<bool> &to)
    {
        if (chance())
            to = chance();
    }

    template <typename Number> void number(QLatin1StringView, Number &to, qint64 min = 0)
    {
        const auto max = qMin(qint64(std::numeric_limits<Number>::max()), qint64(1) << 53);
        to = static_cast<Number>(chance() ? qMax(min, qint64(1)) + upTo(1000) : (chance() ? max : min));
    }
    template <typename Number> void optionalNumber(QLatin1StringView key, Number &to, Number = 0) { number(key, to); }
    void optionalCount(QLatin1StringView, int &to, int max, int) { to = 1 + upTo(max - 1); }
    void duration(QLatin1StringView, std::chrono::milliseconds &to) { to = std::chrono::milliseconds(upTo(100000)); }
    void optionalDuration(QLatin1StringView key, std::optional<std::chrono::milliseconds> &to)
    {
        if (chance())
            duration(key, to.emplace());
    }

    void time(QLatin1StringView, UtcTime &to) { to = fromMilliseconds(m_random.bounded(qint64(4'000'000'000'000))); }
    void optionalTime(QLatin1StringView key, std::optional<UtcTime> &to)
    {
        if (chance())
            time(key, to.emplace());
    }

    template <typename Enum> void name(QLatin1StringView, Enum &to)
    {
        constexpr auto &table = EnumNames<Enum>::table;
        const auto pick = static_cast<std::size_t>(upTo(int(table.size())));
        to = pick < table.size() ? table[pick].first : Enum::Unknown;
    }
    void name(QLatin1StringView, ErrorClass &to) { to = static_cast<ErrorClass>(upTo(3)); }
    template <typename Enum> void optionalName(QLatin1StringView key, Enum &to, Enum) { name(key, to); }

    template <typename Value> void object(QLatin1StringView, Value &to) { fields(*this, to); }
    template <typename Value> void optionalObject(QLatin1StringView, std::optional<Value> &to)
    {
        if (chance())
            fields(*this, to.emplace());
    }
    template <typename Value> void optionalObject(QLatin1StringView, Value &to)
    {
        if (chance())
            fields(*this, to);
    }
    template <typename Value> void optionalList(QLatin1StringView, std::vector<Value> &to, qsizetype = 0)
    {
        for (int i = upTo(3); i > 0; --i)
            fields(*this, to.emplace_back());
    }

    template <typename Value> void readableList(QLatin1StringView key, std::vector<Value> &to, int &)
    {
        optionalList(key, to);
    }

    void raw(QLatin1StringView, QJsonObject &to) { to.insert(anyText(), anyText()); }

    [[nodiscard]] bool chance() { return m_random.bounded(2) == 0; }
    [[nodiscard]] int upTo(int most) { return m_random.bounded(most + 1); }
    [[nodiscard]] QString idText() { return QString::number(m_random.generate64(), 36); }
    /// Letters of four scripts, emoji, quotes, controls and joiners.
    [[nodiscard]] QString anyText();

private:
    QRandomGenerator &m_random;
};

} // namespace vitrina::wire
