// SPDX-License-Identifier: Apache-2.0
#include "domain/search_words.h"

#include <QStringList>

namespace vitrina {
namespace {

// Longer texts are searched whole by the index; only the excerpt is not looked for any further.
constexpr qsizetype excerptReach = 4000;

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'\u2019' || c == U'\u02BC' || c == U'\u02B9';
}

bool isCyrillic(QChar c)
{
    return c.unicode() >= 0x0400 && c.unicode() <= 0x052F;
}

// Stress, exclamation and question: written in the middle of the word they belong to.
bool isArmenianMark(char32_t c)
{
    return c == 0x055B || c == 0x055C || c == 0x055E;
}

// The letter that a mark makes of the one before it; null where it is an accent only.
QChar letterWithMark(QChar letter, char32_t mark)
{
    if (mark == 0x0306 && letter == u'и')
        return u'й';
    if (mark == 0x0306 && letter == u'у')
        return u'ў';
    if (mark == 0x0308 && letter == u'і')
        return u'ї';
    return {};
}

class Folder {
public:
    explicit Folder(qsizetype size) { m_words.reserve(size); }

    void take(char32_t c)
    {
        switch (QChar::category(c)) {
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
            return takeMark(c);
        case QChar::Other_Format:
            return;
        default:
            break;
        }
        const bool standsInside = isArmenianMark(c) || (isApostrophe(c) && m_inWord && isCyrillic(m_words.back()));
        if (standsInside)
            return;
        if (QChar::isLetterOrNumber(c) || QChar::isMark(c))
            takeLetter(QChar::toCaseFolded(c));
        else
            m_inWord = false;
    }
    [[nodiscard]] QString words() && { return std::move(m_words); }

private:
    void takeMark(char32_t mark)
    {
        if (!m_inWord)
            return;
        if (const QChar letter = letterWithMark(m_words.back(), mark); !letter.isNull())
            m_words.back() = letter;
    }
    void takeLetter(char32_t letter)
    {
        if (!m_inWord && !m_words.isEmpty())
            m_words += u' ';
        // Both spellings of «և».
        if (letter == U'ւ' && m_inWord && m_words.back() == u'ե')
            letter = U'վ';
        m_inWord = true;
        if (letter == U'ß')
            m_words += u"ss";
        else
            m_words += QStringView(QChar::fromUcs4(letter));
    }

    QString m_words;
    bool m_inWord = false;
};

} // namespace

QString searchWords(QStringView text)
{
    const QString plain = text.toString().normalized(QString::NormalizationForm_KD);
    Folder folder(plain.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain[i];
        if (!c.isSurrogate())
            folder.take(c.unicode());
        else if (c.isHighSurrogate() && i + 1 < plain.size() && plain[i + 1].isLowSurrogate())
            folder.take(QChar::surrogateToUcs4(c, plain[++i]));
        else
            folder.take(QChar::ReplacementCharacter);
    }
    return std::move(folder).words();
}

qsizetype findSearchWord(QStringView text, const QStringList &words)
{
    const auto isAskedFor = [&words](const QString &word) {
        return words.contains(word) || word.startsWith(words.constLast());
    };
    const QStringView near = text.left(excerptReach);
    for (qsizetype from = 0; from < near.size();) {
        qsizetype to = from;
        while (to < near.size() && !near[to].isSpace())
            ++to;
        const QStringList here = searchWords(near.mid(from, to - from)).split(u' ', Qt::SkipEmptyParts);
        if (std::any_of(here.cbegin(), here.cend(), isAskedFor))
            return from;
        from = to + 1;
    }
    return -1;
}

} // namespace vitrina
