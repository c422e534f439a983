// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "corpus_lines.h"

#include <QMap>
#include <QPair>

#include <utility>

namespace vitrina::corpus {

/// How often a code was found rightly, wrongly, and not where it should have been.
struct Counts {
    int right = 0;
    int wrong = 0;
    int missed = 0;

    /// 1 where nothing was found: no finding was wrong.
    double precision() const { return right + wrong == 0 ? 1.0 : double(right) / (right + wrong); }
    /// 1 where nothing was to be found.
    double recall() const { return right + missed == 0 ? 1.0 : double(right) / (right + missed); }

    void add(const Counts &other)
    {
        right += other.right;
        wrong += other.wrong;
        missed += other.missed;
    }
};

/// Counts by code and language, and the lines that were judged otherwise than labelled.
class Score {
public:
    void judge(const Line &line, const QSet<QString> &found)
    {
        const QSet<QString> expected = line.expected();
        for (const QString &code : expected &found)
            count(line, code).right++;
        for (const QString &code : found - expected - line.tolerated()) {
            count(line, code).wrong++;
            m_faults.append(u"  %1 wrong  %2"_s.arg(line.id(), code));
        }
        for (const QString &code : expected - found) {
            count(line, code).missed++;
            m_faults.append(u"  %1 missed %2"_s.arg(line.id(), code));
        }
    }

    /// An empty code or language stands for all of them.
    Counts counts(const QString &code = {}, const QString &language = {}) const
    {
        Counts sum;
        for (auto it = m_counts.begin(); it != m_counts.end(); ++it) {
            if ((code.isEmpty() || it.key().first == code) && (language.isEmpty() || it.key().second == language))
                sum.add(it.value());
        }
        return sum;
    }

    const QStringList &faults() const { return m_faults; }

    /// Precision and recall: a row for each code, a column for each language.
    QString table() const
    {
        QStringList rows{row(u"precision / recall"_s,
                             [](const QString &language) { return language.isEmpty() ? u"all"_s : language; })};
        for (const QString &code : std::as_const(m_codes))
            rows.append(row(code, [&](const QString &language) { return cell(counts(code, language)); }));
        rows.append(row(u"all"_s, [&](const QString &language) { return cell(counts({}, language)); }));
        return rows.join(u'\n');
    }

private:
    Counts &count(const Line &line, const QString &code)
    {
        const QString name = (line.text("direction"_L1) == "incoming"_L1 ? u"in "_s : u"out "_s) + code;
        if (!m_codes.contains(name)) {
            m_codes.append(name);
            m_codes.sort();
        }
        return m_counts[{name, line.language()}];
    }

    static QString cell(const Counts &counts)
    {
        if (counts.right + counts.wrong + counts.missed == 0)
            return u"-"_s;
        return u"%1 / %2"_s.arg(counts.precision(), 0, 'f', 3).arg(counts.recall(), 0, 'f', 3);
    }

    template <typename Cell> static QString row(const QString &name, Cell cellOf)
    {
        QString text = name.leftJustified(28) + cellOf(QString()).leftJustified(16);
        for (const QString &language : languages)
            text += cellOf(language).leftJustified(16);
        return text.trimmed();
    }

    QMap<QPair<QString, QString>, Counts> m_counts;
    QStringList m_codes;
    QStringList m_faults;
};

} // namespace vitrina::corpus
