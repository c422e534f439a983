// SPDX-License-Identifier: Apache-2.0
#include "safety/brand_names.h"

#include "safety/look_alikes.h"

#include <QSet>

#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <memory>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostLettersMore = 3;

// What ICU takes for different, and the eye does not. Both sides go through this.
QString withOwnPairs(QString skeleton)
{
    skeleton.replace(u"vv"_s, u"w"_s);
    for (QChar &c : skeleton) {
        if (c == u'ӏ')
            c = u'l';
        else if (c == u'ĸ' || c == u'κ' || c == u'к')
            c = u'k';
    }
    return skeleton;
}

QString skeletonOf(const QString &word)
{
    static const std::unique_ptr<USpoofChecker, decltype(&uspoof_close)> checker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<USpoofChecker, decltype(&uspoof_close)>(uspoof_open(&status), &uspoof_close);
    }();
    std::array<UChar, 256> buffer{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(checker.get(), 0, reinterpret_cast<const UChar *>(word.utf16()),
                                              int32_t(word.size()), buffer.data(), int32_t(buffer.size()), &status);
    return U_FAILURE(status) ? word : withOwnPairs(QString::fromUtf16(buffer.data(), length));
}

bool hasVowelEnd(const QString &name)
{
    return u"аяоеa"_s.contains(name.back());
}

// Endings of Armenian in Latin letters: "ozoni", "rozetkayic".
bool isLatinEnding(QStringView ending)
{
    static const QSet<QString> endings{u"i"_s, u"yi"_s, u"y"_s, u"n"_s, u"ic"_s, u"yic"_s, u"ov"_s, u"um"_s, u"in"_s};
    return endings.contains(ending.toString());
}

// "озона", "розетки", "яндексе", "Ozon-ի": the name with an ending.
bool isFormOf(const QString &word, const QString &name)
{
    if (word == name)
        return true;
    const bool isCyrillic = name[0].unicode() >= 0x400 && name[0].unicode() < 0x530;
    const bool isArmenian = name[0].unicode() >= 0x530 && name[0].unicode() < 0x590;
    if (!isCyrillic && !isArmenian)
        return word.startsWith(name) && isLatinEnding(QStringView(word).sliced(name.size()));
    const QString stem = isCyrillic && hasVowelEnd(name) ? name.chopped(1) : name;
    return word.startsWith(stem) && word.size() - stem.size() <= 2;
}

qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            qsizetype &cell = row[std::size_t(j) + 1];
            const qsizetype changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = cell;
            cell = std::min({changed, cell + 1, row[std::size_t(j)] + 1});
        }
    }
    return row.back();
}

} // namespace

BrandNames::BrandNames(const std::vector<QString> &aliases)
{
    for (const QString &alias : aliases) {
        const QString name = alias.section(u' ', 0, 0).section(u'.', 0, 0).toLower();
        if (name.size() < 3 || std::find(m_names.begin(), m_names.end(), name) != m_names.end())
            continue;
        m_names.push_back(name);
        m_skeletons.push_back(skeletonOf(name));
        m_skeletons.push_back(skeletonOf(name.toUpper()));
        m_skeletons.push_back(skeletonOf(name[0].toUpper() + name.sliced(1)));
    }
}

bool BrandNames::matches(const QString &word) const
{
    const QString lower = word.toLower();
    if (std::any_of(m_names.begin(), m_names.end(), [&lower](const QString &name) { return isFormOf(lower, name); }))
        return true;
    const auto isKnown = [this](const QString &skeleton) {
        return std::find(m_skeletons.begin(), m_skeletons.end(), skeleton) != m_skeletons.end();
    };
    // A look-alike is hardly longer or shorter ("vv" for "w", "rn" for "m"): the rest need no skeleton.
    const bool isNear = std::any_of(m_names.begin(), m_names.end(), [&word](const QString &name) {
        return std::abs(word.size() - name.size()) <= mostLettersMore;
    });
    if (!isNear)
        return false;
    if (isKnown(skeletonOf(word)) || isKnown(skeletonOf(lower)))
        return true;
    const std::vector<QString> readings = otherReadings(lower);
    return std::any_of(readings.begin(), readings.end(), [this](const QString &reading) {
        return std::find(m_names.begin(), m_names.end(), reading) != m_names.end();
    });
}

bool BrandNames::almostMatches(const QString &word) const
{
    constexpr qsizetype shortest = 5;
    const QString lower = word.toLower();
    return std::any_of(m_names.begin(), m_names.end(), [&lower](const QString &name) {
        return name.size() >= shortest && lower.size() >= shortest && distance(lower, name) <= 1;
    });
}

} // namespace vitrina
