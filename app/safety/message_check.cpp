// SPDX-License-Identifier: Apache-2.0
#include "safety/message_check.h"

#include "safety/brand_names.h"
#include "safety/doubtful_link.h"
#include "safety/message_book.h"
#include "safety/offered_files.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

Result<QString> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"safety_missing", path);
    return QString::fromUtf8(file.readAll());
}

// "[known] samsung.com lg.com"
std::map<QString, std::vector<QString>> readHosts(const QString &source)
{
    std::map<QString, std::vector<QString>> hosts;
    std::vector<QString> *current = nullptr;
    for (const QString &line : source.split(u'\n')) {
        if (line.startsWith(u'['))
            current = &hosts[line.sliced(1, line.size() - 2)];
        else if (current && !line.startsWith(u'#'))
            for (const QString &host : line.split(u' ', Qt::SkipEmptyParts))
                current->push_back(host);
    }
    return hosts;
}

template <typename Key> Result<std::map<Key, Localised>> readReasons(const QString &source)
{
    std::map<Key, Localised> reasons;
    const QJsonObject root = QJsonDocument::fromJson(source.toUtf8()).object();
    for (auto i = root.begin(); i != root.end(); ++i) {
        const QJsonObject texts = i->toObject();
        Localised reason{texts[u"en"].toString(), texts[u"hy"].toString(), texts[u"ru"].toString(),
                         texts[u"uk"].toString()};
        const auto key = valueOf<Key>(i.key());
        if (key == Key::Unknown || !reason.isComplete())
            return failure(ErrorClass::Local, u"reasons_invalid", i.key());
        reasons.emplace(key, std::move(reason));
    }
    return reasons;
}

std::vector<QString> dialledFrom(const Profile &profile, const QString &language)
{
    std::vector<QString> regions = profile.phoneRegions;
    const QString own = language.startsWith(u"uk") ? u"UA"_s : language.startsWith(u"hy") ? u"AM"_s : QString();
    if (!own.isEmpty() && std::find(regions.begin(), regions.end(), own) == regions.end())
        regions.push_back(own);
    return regions;
}

// The marketplace's own name is no other marketplace; what it is, only its profile knows.
void markOwnBrand(std::vector<Token> &tokens, const Lexicon &lexicon, const Profile &profile, const TextToCheck &text,
                  const FoldedText &folded)
{
    const int other = lexicon.classNamed(u"marketplace");
    const int own = lexicon.classNamed(u"own_brand");
    if (other < 0 || own < 0)
        return;
    const BrandNames names(profile.brandAliases);
    for (Token &token : tokens) {
        if (token.kind != TokenKind::Word)
            continue;
        const TextRange span = folded.origin(token.from, token.to);
        if (names.matches(token.word) || names.matches(text.text.sliced(span.start, span.length))) {
            token.classes.reset(std::size_t(other));
            token.classes.set(std::size_t(own));
        }
    }
}

// "https://shop.top/login/verify": what stands in an address is said to nobody, but for the names of marketplaces.
void silenceLinks(std::vector<Token> &tokens, const std::vector<WebLink> &links, const Lexicon &lexicon)
{
    WordClasses names;
    for (const char16_t *name : {u"marketplace", u"marketplace_word", u"own_brand", u"profanity"}) {
        if (const int index = lexicon.classNamed(QStringView(name)); index >= 0)
            names.set(std::size_t(index));
    }
    for (const WebLink &link : links) {
        for (Token &token : tokens) {
            if (!link.hidden && token.from >= link.from && token.to <= link.to)
                token.classes &= names;
        }
    }
}

// Of one code and in one place there is one finding: the stricter, over both.
std::vector<Finding> merged(std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
        return std::tie(b.inName, a.range.start) < std::tie(a.inName, b.range.start);
    });
    std::vector<Finding> kept;
    for (Finding &finding : findings) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&finding](const Finding &other) {
            return other.code == finding.code && other.inName == finding.inName
                && finding.range.start <= other.range.end() && other.range.start <= finding.range.end();
        });
        if (same == kept.end()) {
            kept.push_back(std::move(finding));
            continue;
        }
        const qsizetype end = std::max(same->range.end(), finding.range.end());
        same->range.start = std::min(same->range.start, finding.range.start);
        same->range.length = end - same->range.start;
        if (finding.severity == Severity::Stop)
            same->severity = Severity::Stop;
    }
    return kept;
}

} // namespace

bool MessageCheck::Book::isHost(const char16_t *list, const WebLink &link) const
{
    const auto found = hosts.find(QString::fromUtf16(list));
    return found != hosts.end() && isCovered(link.host.ascii, found->second);
}

Localised MessageCheck::Book::reason(FindingCode code) const
{
    const auto found = reasons.find(code);
    return found == reasons.end() ? Localised{QString(nameOf(code)), {}, {}, {}} : found->second;
}

Localised MessageCheck::Book::reason(LinkDoubt doubt) const
{
    const auto found = linkReasons.find(doubt);
    return found == linkReasons.end() ? Localised{} : found->second;
}

ReadText::ReadText(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text)
    : folded(QStringView(text.text).left(MessageCheck::longestChecked))
    , tokens(tokensOf(folded, book.lexicon))
    , links(linksIn(folded))
    , contacts(contactsIn(folded, tokens, book.lexicon, {dialledFrom(profile, text.language), text.ownNumbers}))
{
    // "https://own.host@other.host" is an address of the other host ...
    std::erase_if(contacts, [this](const Contact &contact) {
        return std::any_of(links.begin(), links.end(), [&contact](const WebLink &link) {
            return link.hasUser && contact.from < link.to && link.from < contact.to;
        });
    });
    // ... and what follows the sign in an e-mail address is no web address.
    std::erase_if(links, [this](const WebLink &link) {
        return std::any_of(contacts.begin(), contacts.end(), [&link](const Contact &contact) {
            return contact.kind == ContactKind::Email && contact.from < link.to && link.from < contact.to;
        });
    });
    markOwnBrand(tokens, book.lexicon, profile, text, folded);
    silenceLinks(tokens, links, book.lexicon);
    if (text.direction == Direction::Incoming)
        joinFiles(tokens, offeredFilesIn(folded, text.text), book.lexicon);
    phrases = book.rules.phrasesIn(tokens, text.direction);
}

MessageCheck::MessageCheck(std::unique_ptr<const Book> book)
    : m_book(std::move(book))
{
}

MessageCheck::MessageCheck(MessageCheck &&) noexcept = default;
MessageCheck &MessageCheck::operator=(MessageCheck &&) noexcept = default;
MessageCheck::~MessageCheck() = default;

Result<MessageCheck> MessageCheck::load(const QString &folder)
{
    const Result<QString> words = readFile(folder + u"/words.txt");
    const Result<QString> rules = readFile(folder + u"/rules.txt");
    const Result<QString> hosts = readFile(folder + u"/hosts.txt");
    const Result<QString> texts = readFile(folder + u"/reasons.json");
    const Result<QString> doubts = readFile(folder + u"/link_doubts.json");
    for (const auto *file : {&words, &rules, &hosts, &texts, &doubts}) {
        if (!*file)
            return tl::unexpected(file->error());
    }
    auto lexicon = Lexicon::parse(*words);
    if (!lexicon)
        return tl::unexpected(lexicon.error());
    auto book = RuleBook::parse(*rules, *lexicon);
    if (!book)
        return tl::unexpected(book.error());
    auto reasons = readReasons<FindingCode>(*texts);
    if (!reasons)
        return tl::unexpected(reasons.error());
    auto linkReasons = readReasons<LinkDoubt>(*doubts);
    if (!linkReasons)
        return tl::unexpected(linkReasons.error());
    return MessageCheck(std::make_unique<const Book>(
        Book{std::move(*lexicon), std::move(*book), readHosts(*hosts), std::move(*reasons), std::move(*linkReasons)}));
}

std::vector<Finding> MessageCheck::check(const Profile &profile, const TextToCheck &text) const
{
    if (text.direction == Direction::Outgoing)
        return merged(checkOutgoing(*m_book, profile, text));
    if (text.label == PartyRole::Support || text.label == PartyRole::System)
        return {};
    return merged(checkIncoming(*m_book, profile, text));
}

std::optional<LinkFacts> MessageCheck::factsOf(const Profile &profile, const QString &address,
                                               const std::vector<QString> &allowedHosts) const
{
    const std::vector<WebLink> links = linksIn(FoldedText(QStringView(address).left(longestChecked)));
    if (links.empty())
        return std::nullopt;
    const LinkDoubt doubt = doubtOf(links.front(), *m_book, profile, allowedHosts);
    return LinkFacts{links.front().host, doubt, m_book->reason(doubt)};
}

bool MessageCheck::posesAsSupport(const Profile &profile, PartyRole label, const QString &name) const
{
    TextToCheck question;
    question.direction = Direction::Incoming;
    question.label = label;
    question.senderName = name;
    return !check(profile, question).empty();
}

} // namespace vitrina
