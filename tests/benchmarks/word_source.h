// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace vitrina {

/// Words as a language has them: few are common, most are rare (Zipf). Made of Russian, Ukrainian and Armenian
/// syllables; the same from the same seed.
class WordSource {
public:
    WordSource(int count, quint32 seed)
        : m_random(seed)
        , m_total(size_t(count))
    {
        while (m_words.size() < count)
            m_words.append(newWord());
        for (size_t i = 0; i < m_total.size(); ++i)
            m_total[i] = 1.0 / double(i + 1);
        std::partial_sum(m_total.begin(), m_total.end(), m_total.begin());
    }

    [[nodiscard]] const QString &next()
    {
        const double point = m_random.generateDouble() * m_total.back();
        const auto found = std::lower_bound(m_total.begin(), m_total.end(), point);
        return m_words[found - m_total.begin()];
    }
    [[nodiscard]] const QString &at(int rank) const { return m_words[rank]; } ///< 0 is the commonest
    [[nodiscard]] QString text(int least, int most)
    {
        QStringList words;
        for (int left = m_random.bounded(least, most + 1); left > 0; --left)
            words.append(next());
        return words.join(u' ');
    }
    [[nodiscard]] QRandomGenerator &random() { return m_random; }

private:
    QString newWord()
    {
        static const QList<QStringList> syllables{
            QStringLiteral("ка по то ре на ли за ве но го при став по сыл ску да рак").split(u' '),
            QStringLiteral("ї во ні ко за мо вле ння до став ки че рез ґу дзи єк та пі").split(u' '),
            QStringLiteral("պա տվ եր բա րև մի ան նա որ տեղ հա սց ես ու ղար կել շն").split(u' ')};
        const QStringList &language = syllables[m_random.bounded(3)];
        QString word;
        for (int left = m_random.bounded(1, 6); left > 0; --left)
            word += language[m_random.bounded(int(language.size()))];
        return word;
    }

    QRandomGenerator m_random;
    QStringList m_words;
    std::vector<double> m_total;
};

} // namespace vitrina
