// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_names.h"

#include <limits>

namespace vitrina {

DialogNames::DialogNames()
    : m_uses(1)
    , m_numbers{{QString(), quint16(0)}}
{
}

quint16 DialogNames::number(const QString &name)
{
    const auto known = m_numbers.constFind(name);
    if (known != m_numbers.constEnd())
        return *known;
    if (m_uses.size() > std::numeric_limits<quint16>::max())
        return 0;
    const auto number = static_cast<quint16>(m_uses.size());
    m_uses.push_back({name, 0, 0});
    m_numbers.insert(name, number);
    return number;
}

int DialogNames::waiting(const QString &name) const
{
    const auto known = m_numbers.constFind(name);
    return known == m_numbers.constEnd() ? 0 : m_uses[*known].waiting;
}

QStringList DialogNames::inUse() const
{
    QStringList names;
    for (size_t i = 1; i < m_uses.size(); ++i) {
        if (m_uses[i].total > 0)
            names += m_uses[i].name;
    }
    names.sort();
    return names;
}

void DialogNames::count(quint16 number, int total, int waiting)
{
    m_uses[number].total += total;
    m_uses[number].waiting += waiting;
}

} // namespace vitrina
