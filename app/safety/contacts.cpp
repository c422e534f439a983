// SPDX-License-Identifier: Apache-2.0
#include "safety/contacts.h"

#include "safety/number_words.h"
#include "safety/phone_numbers.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// Both the sign and the dot may be in disguise; the bare word "at" counts only before a dot that is one, or a known
// host.
const QRegularExpression &email()
{
    static const QRegularExpression expression(
        u"[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]{0,63}(?:\\s(?:dot|точка|крапка|կետ)\\s[\\p{L}\\p{N}]{1,20})?"
        "(?:\\s?@\\s?|\\s?[\\[({]\\s?(?:@|at|собака|собачка|равлик|շնիկ)\\s?[\\])}]\\s?|"
        "\\s(?:собака|собачка|равлик|շնիկ)\\s|"
        "\\sat\\s(?=[\\p{L}\\p{N}-]+\\sdot\\s|(?:gmail|mail|yandex|ukr|inbox|outlook|hotmail|yahoo|icloud)(?:\\.|\\s)))"
        "[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}"
        "(?:(?:\\.|\\s?[\\[(]\\s?(?:\\.|dot|точка|крапка|կետ)\\s?[\\])]\\s?|\\s(?:dot|точка|крапка|կետ)\\s|\\s?\\.\\s?)"
        "[\\p{L}]{2,24})+"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &handle()
{
    static const QRegularExpression expression(u"(?<![\\p{L}\\p{N}._-])@[a-z][a-z0-9_.]{3,31}"_s);
    return expression;
}

const QRegularExpression &digitRun()
{
    static const QRegularExpression expression(
        u"(?<![\\p{L}\\p{N}])\\+?[(\\[]?(?:\\d|[оo](?=\\d))(?:[\\s()\\[\\].\\-‐‑–—_•·*,/|~]{0,3}"
        "(?:[\\dоo]|(?<=\\d)[iізб](?=\\d))){5,18}(?![\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const QRegularExpression &dateOrTime()
{
    static const QRegularExpression expression(
        u"(?<!\\d)(?:[0-3]?\\d\\.[01]?\\d\\.(?:19|20)?\\d\\d|(?:19|20)\\d\\d-[01]\\d-[0-3]\\d)(?!\\d)"_s);
    return expression;
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

// The digit that a letter stands for in "4I5", "4З5".
QChar digitLike(QChar letter)
{
    switch (letter.unicode()) {
    case u'i':
    case u'і':
        return u'1';
    case u'з':
        return u'3';
    case u'б':
        return u'6';
    default:
        return u'0';
    }
}

QString dialled(const QString &run)
{
    QString number;
    for (const QChar c : run) {
        if (c == u'+' && number.isEmpty())
            number.append(c);
        else if (c.isDigit())
            number.append(QChar(char16_t(u'0' + c.digitValue())));
        else if (c.isLetter())
            number.append(digitLike(c));
    }
    return number;
}

class Finder {
public:
    Finder(const FoldedText &text, const std::vector<Token> &tokens, const Lexicon &lexicon,
           const NumberContext &context)
        : m_text(text.text())
        , m_tokens(tokens)
        , m_lexicon(lexicon)
        , m_context(context)
    {
    }

    std::vector<Contact> run()
    {
        if (m_text.contains(u'@') || m_text.contains(u"соба") || m_text.contains(u" at ") || m_text.contains(u"(at")
            || m_text.contains(u"[at") || m_text.contains(u"равлик") || m_text.contains(u"շնիկ")) {
            addEmails();
            addMatches(handle(), ContactKind::Handle);
        }
        addNumbers();
        for (const TextRange &span : spokenNumbersIn(m_tokens))
            add({ContactKind::Phone, span.start, span.end()});
        return std::move(m_found);
    }

private:
    void add(const Contact &contact)
    {
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&contact](const Contact &other) {
            return other.from < contact.to && contact.from < other.to;
        });
        if (!known)
            m_found.push_back(contact);
    }

    // "See it at shop dot com" gives no mailbox: one of an unknown host in words needs that somebody is to write.
    void addEmails()
    {
        static const QRegularExpression inWords(
            u"\\sat\\s(?!(?:gmail|mail|yandex|ukr|inbox|outlook|hotmail|yahoo|icloud))"_s);
        static const QRegularExpression cue(u"mail|write|send|reach|contact|reply|message|\\bme\\b|\\bus\\b"_s);
        for (auto i = email().globalMatch(m_text); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            if (!inWords.match(match.capturedView()).hasMatch() || cue.match(m_text).hasMatch())
                add({ContactKind::Email, match.capturedStart(), match.capturedEnd()});
        }
    }

    void addMatches(const QRegularExpression &expression, ContactKind kind)
    {
        for (auto i = expression.globalMatch(m_text); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            add({kind, match.capturedStart(), match.capturedEnd()});
        }
    }

    void addNumbers()
    {
        for (auto i = digitRun().globalMatch(m_text); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            const QString run = match.captured();
            const QString number = dialled(run);
            if (isCard(run, number, match.capturedStart()))
                add({ContactKind::Card, match.capturedStart(), match.capturedEnd()});
            else if (isPhone(run, number, match.capturedStart(), match.capturedEnd()))
                add({ContactKind::Phone, match.capturedStart(), match.capturedEnd()});
        }
    }

    bool isOwn(const QString &number) const
    {
        return std::any_of(m_context.ownNumbers.begin(), m_context.ownNumbers.end(), [&number](const QString &own) {
            QString digits = dialled(own);
            return digits.size() >= 4 && (digits.contains(number) || number.contains(digits));
        });
    }

    bool isCard(const QString &run, const QString &number, qsizetype from) const
    {
        return number.size() == 16 && number[0] >= u'2' && number[0] <= u'9' && passesLuhn(number) && !isOwn(number)
            && (run.size() > 16 || isNear(from, u"card"));
    }

    // One of the class among the last words before a place, in its sentence.
    bool isNear(qsizetype place, QStringView wordClass, int reach = 4) const
    {
        const auto index = std::size_t(m_lexicon.classNamed(wordClass));
        auto token = std::lower_bound(m_tokens.begin(), m_tokens.end(), place,
                                      [](const Token &left, qsizetype at) { return left.from < at; });
        for (; token != m_tokens.begin() && reach > 0; --reach) {
            --token;
            if (token->kind == TokenKind::Stop)
                return false;
            if (index < wordClassCount && token->classes.test(index))
                return true;
        }
        return false;
    }

    bool isFollowedBy(qsizetype place, QStringView wordClass) const
    {
        const auto index = std::size_t(m_lexicon.classNamed(wordClass));
        const auto token = std::lower_bound(m_tokens.begin(), m_tokens.end(), place,
                                            [](const Token &left, qsizetype at) { return left.from < at; });
        return token != m_tokens.end() && token->from - place <= 2 && index < wordClassCount
            && token->classes.test(index);
    }

    bool isPhone(const QString &run, const QString &number, qsizetype from, qsizetype to) const
    {
        const bool international = number.startsWith(u'+');
        const qsizetype digits = number.size() - (international ? 1 : 0);
        if (digits < 6 || digits > 15 || isOwn(number) || dateOrTime().match(run).hasMatch())
            return false;
        if (!international && isFollowedBy(to, u"unit"))
            return false;
        const bool grouped = run.size() > number.size();
        if (!international && (isNear(from, u"number_label", grouped ? 2 : 4) || isSigned(from)))
            return isNear(from, u"phone_cue", 2) && isDialledFrom(number, true);
        if (international)
            return digits >= 9;
        if (isNear(from, u"phone_cue", 3))
            return isDialledFrom(number, true)
                || (digits < 8 ? isLocal(run) : digits >= 9 && isNear(from, u"phone_cue", 2));
        return digits >= 9
            && (grouped ? looksGrouped(run) && isDialledFrom(number, true)
                        : isDialledFrom(number, isNear(from, u"number_word")));
    }

    // "12-34-56", "123-45-67"
    static bool isLocal(const QString &run)
    {
        static const QRegularExpression local(u"^\\d{2,3}[- ]\\d\\d[- ]\\d\\d$"_s);
        return local.match(run).hasMatch();
    }

    // "№ 20450..." or "#123" is a number of something else.
    bool isSigned(qsizetype from) const
    {
        const qsizetype before = from - (from > 1 && m_text[from - 1].isSpace() ? 2 : 1);
        return before >= 0 && (m_text[before] == u'#' || m_text[before] == u'№');
    }

    // Lists of sizes and years are groups of one and the same length, with nothing else between them; "0 281 002 710"
    // is the number of a part.
    static bool looksGrouped(const QString &run)
    {
        static const QRegularExpression part(u"^0 (?![89]00)\\d{3} \\d{3} \\d{3}$"_s);
        if (part.match(run).hasMatch())
            return false;
        static const QRegularExpression list(
            u"^\\d{2}(?:[ –-]\\d{2}){2,}$|^\\d{4}(?:[ –-]\\d{4}){1,}$|^\\d{1,3}(?: 000)+$"_s);
        return !list.match(run).hasMatch() || run.startsWith(u'0') || run.startsWith(u'8');
    }

    // Without a word that says "phone", only what begins as one is dialled from there.
    bool isDialledFrom(const QString &number, bool grouped) const
    {
        static const QSet<QString> countries{u"380"_s, u"374"_s, u"375"_s};
        if ((number.size() == 12 || number.size() == 11) && countries.contains(number.first(3)))
            return phoneKind(u'+' + number, u"ZZ"_s) != PhoneKind::None;
        const bool hasTrunk = number.startsWith(u'0') || number.startsWith(u'8') || number.startsWith(u'7');
        if (!hasTrunk && !(number.size() == 10 && number.startsWith(u'9') && grouped))
            return false;
        return std::any_of(m_context.regions.begin(), m_context.regions.end(), [&](const QString &region) {
            const PhoneKind kind = phoneKind(number, region);
            return kind == PhoneKind::Mobile || (kind == PhoneKind::Other && (grouped || number.size() == 11));
        });
    }

    const QString &m_text;
    const std::vector<Token> &m_tokens;
    const Lexicon &m_lexicon;
    const NumberContext &m_context;
    std::vector<Contact> m_found;
};

} // namespace

std::vector<Contact> contactsIn(const FoldedText &text, const std::vector<Token> &tokens, const Lexicon &lexicon,
                                const NumberContext &context)
{
    return Finder(text, tokens, lexicon, context).run();
}

} // namespace vitrina
