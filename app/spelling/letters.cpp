// SPDX-License-Identifier: Apache-2.0
#include "spelling/letters.h"

#include <array>

namespace vitrina::spelling {
using namespace Qt::StringLiterals;
namespace {

Script scriptOf(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Latin:
        return Script::Latin;
    case QChar::Script_Cyrillic:
        return Script::Cyrillic;
    case QChar::Script_Armenian:
        return Script::Armenian;
    default:
        return c.isLetter() && c.script() != QChar::Script_Common ? Script::Other : Script::None;
    }
}

bool isMark(QChar c)
{
    return c == QChar::SoftHyphen || c == u'\u0301' || c == u'\u055B' || c == u'\u055C' || c == u'\u055E'
        || c == u'\u200D' || c == u'\u2060';
}

/// Of most letters.
Script mainScript(QStringView text)
{
    std::array<qsizetype, 3> counts{};
    for (const QChar c : text) {
        const Script script = scriptOf(c);
        if (script == Script::Latin || script == Script::Cyrillic || script == Script::Armenian)
            ++counts[size_t(script) - size_t(Script::Latin)];
    }
    const auto [latin, cyrillic, armenian] = counts;
    if (latin + cyrillic + armenian == 0)
        return Script::None;
    if (armenian >= latin && armenian >= cyrillic)
        return Script::Armenian;
    return cyrillic >= latin ? Script::Cyrillic : Script::Latin;
}

} // namespace

Script scriptOf(QStringView word)
{
    Script all = Script::None;
    for (const QChar c : word) {
        const Script one = c.isSurrogate() ? Script::Other : scriptOf(c);
        if (one == Script::None || one == all)
            continue;
        if (all != Script::None)
            return Script::Mixed;
        all = one;
    }
    return all;
}

Script scriptOfLanguage(QStringView language)
{
    static const QStringList cyrillic{u"ru"_s, u"uk"_s, u"be"_s, u"bg"_s, u"kk"_s, u"ky"_s, u"mk"_s, u"mn"_s};
    static const QStringList others{u"ar"_s, u"fa"_s, u"he"_s, u"el"_s, u"ka"_s,  u"hi"_s, u"bn"_s,
                                    u"th"_s, u"ko"_s, u"ja"_s, u"zh"_s, u"sr"_s,  u"ne"_s, u"te"_s,
                                    u"si"_s, u"lo"_s, u"km"_s, u"gu"_s, u"kmr"_s, u"bo"_s};
    if (language.isEmpty() || others.contains(language))
        return Script::Other;
    if (language == u"hy")
        return Script::Armenian;
    return cyrillic.contains(language) ? Script::Cyrillic : Script::Latin;
}

QString cyrillicLanguage(QStringView text)
{
    int ukrainian = 0;
    int russian = 0;
    for (const QChar letter : text) {
        const QChar c = letter.toLower();
        if (c == u'ў')
            return u"be"_s;
        ukrainian += int(QStringView(u"іїєґ").contains(c));
        russian += int(QStringView(u"ыэъё").contains(c));
    }
    if (ukrainian == russian)
        return {};
    return ukrainian > russian ? u"uk"_s : u"ru"_s;
}

QString languageOfText(QStringView text)
{
    switch (mainScript(text)) {
    case Script::Armenian:
        return u"hy"_s;
    case Script::Cyrillic:
        return cyrillicLanguage(text);
    case Script::Latin:
        return u"en"_s;
    default:
        return {};
    }
}

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    const QString composed = word.toString().normalized(QString::NormalizationForm_C);
    for (const QChar c : composed) {
        if (c == u'’' || c == u'ʼ' || c == u'՚')
            plain += u'\'';
        else if (!isMark(c))
            plain += c;
    }
    plain.replace(u"եւ"_s, u"և"_s);
    return plain;
}

} // namespace vitrina::spelling
