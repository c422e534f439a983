// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace vitrina {

/// Numbers for the few names that many rows share, and how many rows have each. Number 0 is the empty name; it also
/// stands for whatever comes after 65,535 different ones, which no honest hub sends.
class DialogNames {
public:
    struct Use {
        QString name;
        int total = 0;
        int waiting = 0;
    };

    DialogNames();
    quint16 number(const QString &name); ///< given when new
    [[nodiscard]] const QString &name(quint16 number) const { return m_uses[number].name; }
    [[nodiscard]] int waiting(const QString &name) const;
    [[nodiscard]] QStringList inUse() const; ///< sorted, without the empty one
    void count(quint16 number, int total, int waiting);

private:
    std::vector<Use> m_uses;
    QHash<QString, quint16> m_numbers;
};

} // namespace vitrina
