// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"
#include "safety/message_book.h"
#include "safety/odd_characters.h"

#include <algorithm>

namespace vitrina {
namespace {

FindingCode codeOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Unknown:
        break;
    case ContentKind::Advertising:
        return FindingCode::Advertising;
    case ContentKind::CancelRequest:
        return FindingCode::CancelRequest;
    case ContentKind::Characters:
        return FindingCode::ForbiddenSymbols;
    case ContentKind::Contact:
    case ContentKind::Email:
    case ContentKind::Phone:
        return FindingCode::ContactDetails;
    case ContentKind::DealElsewhere:
    case ContentKind::DiscountElsewhere:
    case ContentKind::GoodsElsewhere:
    case ContentKind::OtherMarketplace:
        return FindingCode::OffPlatformSale;
    case ContentKind::Insult:
        return FindingCode::Profanity;
    case ContentKind::Messenger:
        return FindingCode::ExternalMessenger;
    case ContentKind::PersonalDataRequest:
        return FindingCode::PersonalDataRequest;
    case ContentKind::PositiveReviewOnly:
        return FindingCode::PositiveReviewRequest;
    case ContentKind::Unreadable:
        return FindingCode::UnreadableCharacters;
    case ContentKind::WebAddress:
        return FindingCode::Link;
    }
    return FindingCode::Unknown;
}

class OutgoingCheck {
public:
    OutgoingCheck(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text)
        : m_book(book)
        , m_profile(profile)
        , m_text(text)
        , m_read(book, profile, text)
    {
    }

    std::vector<Finding> run()
    {
        for (const ForbiddenContent &rule : m_profile.forbidden)
            look(rule);
        checkLength();
        return std::move(m_findings);
    }

private:
    void look(const ForbiddenContent &rule)
    {
        if (rule.kind == ContentKind::Characters)
            addSpans(rule, charactersIn(m_text.text, rule.characters));
        else if (rule.kind == ContentKind::Unreadable)
            addSpans(rule, unreadableIn(m_text.text));
        else if (rule.kind == ContentKind::WebAddress || rule.kind == ContentKind::Messenger)
            lookAtLinks(rule);
        else if (rule.kind == ContentKind::Insult)
            lookAtWords(rule);
        lookAtContacts(rule);
        for (const Phrase &phrase : m_read.phrases) {
            if (valueOf<ContentKind>(phrase.topic) == rule.kind)
                addFolded(rule, phrase.from, phrase.to);
        }
    }

    void lookAtLinks(const ForbiddenContent &rule)
    {
        const bool messengers = rule.kind == ContentKind::Messenger;
        for (const WebLink &link : m_read.links) {
            if (messengers ? m_book.isHost(u"messenger", link) : !isAllowed(rule, link))
                addFolded(rule, link.from, link.to);
        }
    }

    bool isAllowed(const ForbiddenContent &rule, const WebLink &link) const
    {
        const QString &host = link.host.ascii;
        if (link.hasUser || link.isAddress || host.isEmpty())
            return false;
        return (rule.ownHostsAllowed && isCovered(host, m_profile.ownHosts)) || isCovered(host, rule.allowedHosts)
            || isCovered(host, m_text.allowedHosts);
    }

    void lookAtWords(const ForbiddenContent &rule)
    {
        const int profanity = m_book.lexicon.classNamed(u"profanity");
        for (const Token &token : m_read.tokens) {
            if (profanity >= 0 && token.classes.test(std::size_t(profanity)))
                addFolded(rule, token.from, token.to);
        }
    }

    void lookAtContacts(const ForbiddenContent &rule)
    {
        for (const Contact &contact : m_read.contacts) {
            if (kindOf(contact.kind) == rule.kind)
                addFolded(rule, contact.from, contact.to);
        }
    }

    static ContentKind kindOf(ContactKind kind)
    {
        switch (kind) {
        case ContactKind::Phone:
            return ContentKind::Phone;
        case ContactKind::Email:
            return ContentKind::Email;
        case ContactKind::Handle:
            return ContentKind::Contact;
        case ContactKind::Card:
            break;
        }
        return ContentKind::DealElsewhere;
    }

    void checkLength()
    {
        const MessageLimit &limit = m_profile.messageLimit;
        if (limit.max < 1 || countCharacters(m_text.text, limit.unit) <= limit.max)
            return;
        qsizetype start = limit.max;
        if (limit.unit == CharacterUnit::CodePoint) {
            start = 0;
            for (int i = 0; i < limit.max; ++i)
                start += m_text.text[start].isHighSurrogate() && start + 1 < m_text.text.size()
                        && m_text.text[start + 1].isLowSurrogate()
                    ? 2
                    : 1;
        }
        m_findings.push_back({FindingCode::TooLong,
                              Severity::Stop,
                              {start, m_text.text.size() - start},
                              false,
                              m_book.reason(FindingCode::TooLong)});
    }

    void addFolded(const ForbiddenContent &rule, qsizetype from, qsizetype to)
    {
        add(rule, m_read.folded.origin(from, to));
    }

    void addSpans(const ForbiddenContent &rule, const std::vector<TextRange> &spans)
    {
        for (const TextRange &span : spans)
            add(rule, span);
    }

    void add(const ForbiddenContent &rule, const TextRange &span)
    {
        m_findings.push_back({codeOf(rule.kind), rule.severity, span, false, rule.name, LinkDoubt::Unknown, rule.id});
    }

    const MessageCheck::Book &m_book;
    const Profile &m_profile;
    const TextToCheck &m_text;
    const ReadText m_read;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> checkOutgoing(const MessageCheck::Book &book, const Profile &profile, const TextToCheck &text)
{
    return OutgoingCheck(book, profile, text).run();
}

} // namespace vitrina
