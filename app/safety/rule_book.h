// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/tokens.h"

namespace vitrina {

enum class Direction : quint8 { Unknown, Incoming, Outgoing };

template <> struct EnumNames<Direction> {
    static constexpr std::array<std::pair<Direction, const char *>, 2> table{
        {{Direction::Incoming, "incoming"}, {Direction::Outgoing, "outgoing"}}};
};

/// What a phrase is about, and where it stands in the folded text.
struct Phrase {
    QString topic; ///< "messenger", "deal_elsewhere": the name of a content kind or of a finding
    qsizetype from = 0;
    qsizetype to = 0;
};

/// Small grammars over classes of words: "ask ~4 secret_code" is a request, up to four words, and a code. Written in
/// resources/safety/rules.txt, which explains the notation. Immutable once loaded; safe to read from any thread.
class RuleBook {
public:
    /// Errors: Local/"rules_invalid" with the line. The words of the rules are added to the lexicon.
    [[nodiscard]] static Result<RuleBook> parse(QStringView source, Lexicon &lexicon);

    /// At most one phrase for each topic and place, in no particular order.
    [[nodiscard]] std::vector<Phrase> phrasesIn(std::vector<Token> tokens, Direction direction) const;

private:
    struct Element {
        WordClasses anyOf;
        int gap = 0; ///< how many words may stand before it
        WordClasses notBefore; ///< none of these in the gap
        bool number = false;
        bool start = false; ///< the start of a sentence
        bool end = false; ///< the end of a clause
        bool optional = false;
        bool absent = false; ///< none of anyOf may come next
    };
    struct Rule {
        QString topic;
        Direction direction = Direction::Unknown; ///< Unknown: both
        std::vector<Element> elements;
        WordClasses harmless; ///< of a harmless turn: the classes that it takes from its words
        WordClasses unless; ///< none of these in the sentence
        std::vector<WordClasses> only; ///< one of each in the sentence
        bool anywhere = false; ///< a text is one sentence: "A code came. Tell me it."
        bool evenNegated = false;
        bool deniedAfter = false; ///< "not" may also follow: "on Telegram we do not answer"
    };
    struct Sentence {
        std::size_t first = 0;
        std::size_t end = 0;
        WordClasses classes;
    };

    [[nodiscard]] static bool parseRule(QStringView line, Rule &rule, Lexicon &lexicon);
    [[nodiscard]] static bool parseGuards(QStringView guards, Rule &rule, Lexicon &lexicon);
    [[nodiscard]] static bool parseElement(QStringView word, Element &element, Lexicon &lexicon);
    [[nodiscard]] static bool addClasses(QStringView names, WordClasses &classes, Lexicon &lexicon);

    /// Whether the sentence has a word for each that the rule needs: most rules need look no further.
    [[nodiscard]] static bool canMatch(const Rule &rule, const Sentence &sentence);
    [[nodiscard]] bool isNegated(const Rule &rule, const std::vector<Token> &tokens, std::size_t from, std::size_t to,
                                 const Sentence &sentence) const;
    [[nodiscard]] static std::size_t match(const Rule &rule, std::size_t element, const std::vector<Token> &tokens,
                                           std::size_t at, const Sentence &sentence);

    [[nodiscard]] static std::vector<Sentence> sentencesOf(const std::vector<Token> &tokens);
    [[nodiscard]] static bool admits(const Rule &rule, const Sentence &sentence);
    void takeHarmless(std::vector<Token> &tokens) const;

    std::vector<Rule> m_rules;
    std::vector<Rule> m_harmless; ///< the topic of one is the class which its words are not, here
    std::size_t m_negation = 0;
    std::size_t m_lack = 0; ///< "there is no ...": denies what follows at once, and no more
    std::size_t m_lateNegation = 0; ///< of a language whose verb comes last
    std::size_t m_politeQuestion = 0; ///< "could you not ...": what follows a "not" that denies nothing
};

} // namespace vitrina
