// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/enum_names.h"
#include "marketplace/localised.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>
#include <vector>

namespace vitrina {

/// The first fault of a profile: where and why. Later ones are mostly its consequences.
struct ProfileFault {
    QString field; ///< "sections[2].name.en"
    QString reason;
};

/// One value of a profile file together with its place, so that a fault can name it. Reading never fails loudly: it
/// notes the fault and gives an empty value.
class ProfileNode {
public:
    ProfileNode(QJsonValue value, QString field, std::optional<ProfileFault> &fault);

    /// Null while the field is absent; only the fields that are read below have to be there.
    [[nodiscard]] bool isAbsent() const { return m_value.isUndefined() || m_value.isNull(); }
    [[nodiscard]] ProfileNode child(const char16_t *key) const;
    [[nodiscard]] std::vector<ProfileNode> items() const; ///< of an array; none when absent

    [[nodiscard]] QString text(qsizetype maxLength = 2000) const; ///< not empty, one of Unicode's visible texts
    [[nodiscard]] QString identifier() const; ///< a-z 0-9 _ -, 1 to 40
    [[nodiscard]] QString host() const; ///< lower case ASCII host name
    [[nodiscard]] int number(int least, int most) const;
    [[nodiscard]] bool flag() const; ///< absent: false
    [[nodiscard]] Localised localised() const; ///< English is a must
    [[nodiscard]] Localised optionalLocalised() const;

    template <typename E> [[nodiscard]] E name() const
    {
        const E value = valueOf<E>(m_value.toString());
        if (value == E::Unknown)
            complain(QStringLiteral("is not one of the known names"));
        return value;
    }

    template <typename E> [[nodiscard]] std::vector<E> names() const
    {
        std::vector<E> values;
        for (const ProfileNode &item : items())
            values.push_back(item.name<E>());
        return values;
    }

    void complain(QString reason) const;

private:
    QJsonValue m_value;
    QString m_field;
    std::optional<ProfileFault> *m_fault;
};

} // namespace vitrina
