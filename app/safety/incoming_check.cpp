// SPDX-License-Identifier: Apache-2.0
#include "domain/file_name.h"
#include "safety/brand_names.h"
#include "safety/doubtful_link.h"
#include "safety/message_book.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestName = 256;

// Where a link leads to a file, that file counts like one that was sent.
bool isRiskyFile(const QString &path)
{
    const QString file = path.section(u'?', 0, 0).section(u'#', 0, 0).section(u'/', -1);
    const QString ending = file.section(u'.', -1);
    // An address that ends in .html is a page like any other, and many end in .com.
    static const QSet<QString> pages{u"htm"_s, u"html"_s, u"xhtml"_s, u"svg"_s, u"com"_s};
    return file.contains(u'.') && !pages.contains(ending) && riskOfFileName(file) != FileRisk::None;
}

class IncomingCheck {
public:
    IncomingCheck(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text)
        : m_book(book)
        , m_profile(profile)
        , m_text(text)
        , m_read(book, profile, text)
    {
    }

    std::vector<Finding> run()
    {
        lookAtName();
        if (std::ranges::any_of(m_text.fileNames,
                                [](const QString &name) { return riskOfFileName(name) != FileRisk::None; }))
            m_findings.push_back({FindingCode::RiskyAttachment, Severity::Ask, TextRange{}, false,
                                  m_book.reason(FindingCode::RiskyAttachment)});
        for (const WebLink &link : m_read.links)
            lookAtLink(link);
        for (const Contact &contact : m_read.contacts) {
            if (contact.kind == ContactKind::Handle)
                add(FindingCode::ExternalMessenger, contact.from, contact.to);
        }
        for (const Phrase &phrase : m_read.phrases) {
            const auto code = valueOf<FindingCode>(phrase.topic);
            if (code != FindingCode::Unknown && code != FindingCode::Pressure)
                add(code, phrase.from, phrase.to);
            else if (valueOf<ContentKind>(phrase.topic) == ContentKind::Messenger)
                add(FindingCode::ExternalMessenger, phrase.from, phrase.to);
        }
        lookAtLockedArchive();
        if (!m_findings.empty())
            addPressure();
        return std::move(m_findings);
    }

private:
    // OZ-8: who the name says it is, under a label that says otherwise.
    void lookAtName()
    {
        if (m_text.senderName.isEmpty())
            return;
        const FoldedText folded(QStringView(m_text.senderName).left(longestName));
        const std::vector<Token> tokens = tokensOf(folded, m_book.lexicon);
        const BrandNames brand(m_profile.brandAliases);
        const auto office = std::size_t(std::max(0, m_book.lexicon.classNamed(u"office_name")));
        const auto other = std::size_t(std::max(0, m_book.lexicon.classNamed(u"marketplace")));
        const bool hasOffice = std::any_of(tokens.begin(), tokens.end(),
                                           [office](const Token &token) { return token.classes.test(office); });
        std::optional<TextRange> claim;
        for (const Token &token : tokens) {
            if (token.kind != TokenKind::Word)
                continue;
            const TextRange span = folded.origin(token.from, token.to);
            const QString written = m_text.senderName.sliced(span.start, span.length);
            const bool claims = token.classes.test(office) || token.classes.test(other) || brand.matches(written)
                || brand.matches(token.word) || (hasOffice && brand.almostMatches(token.word));
            if (!claims)
                continue;
            const qsizetype start = claim ? claim->start : span.start;
            claim = TextRange{start, span.end() - start};
        }
        if (claim)
            m_findings.push_back({FindingCode::SupportImpersonation, Severity::Ask, *claim, true,
                                  m_book.reason(FindingCode::SupportImpersonation)});
    }

    void lookAtLink(const WebLink &link)
    {
        if (m_book.isHost(u"messenger", link)) {
            add(FindingCode::ExternalMessenger, link.from, link.to);
            return;
        }
        if (isRiskyFile(link.path))
            addLink(FindingCode::RiskyAttachment, link);
        const LinkDoubt doubt = doubtOf(link, m_book, m_profile, m_text.allowedHosts);
        if (doubt == LinkDoubt::Unknown)
            return;
        addLink(FindingCode::SuspiciousLink, link);
        m_findings.back().reason = m_book.reason(doubt);
        m_findings.back().doubt = doubt;
    }

    void addLink(FindingCode code, const WebLink &link)
    {
        add(code, link.from, link.to);
        m_findings.back().host = link.host.ascii;
    }

    // What no scanner can look into: an archive, and its password anywhere beside it.
    void lookAtLockedArchive()
    {
        const auto first = [this](const char16_t *topic) {
            return std::ranges::find_if(m_read.phrases,
                                        [topic](const Phrase &phrase) { return phrase.topic == topic; });
        };
        const auto archive = first(u"archive");
        if (archive != m_read.phrases.end() && first(u"archive_key") != m_read.phrases.end())
            add(FindingCode::RiskyAttachment, archive->from, archive->to);
    }

    void addPressure()
    {
        for (const Phrase &phrase : m_read.phrases) {
            if (valueOf<FindingCode>(phrase.topic) == FindingCode::Pressure)
                add(FindingCode::Pressure, phrase.from, phrase.to);
        }
    }

    void add(FindingCode code, qsizetype from, qsizetype to)
    {
        m_findings.push_back({code, Severity::Ask, m_read.folded.origin(from, to), false, m_book.reason(code)});
    }

    const MessageCheck::Book &m_book;
    const Profile &m_profile;
    const TextToCheck &m_text;
    const ReadText m_read;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkIncoming(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text)
{
    return IncomingCheck(book, profile, text).run();
}

} // namespace vitrina
