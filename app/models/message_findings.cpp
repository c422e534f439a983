// SPDX-License-Identifier: Apache-2.0
#include "models/message_findings.h"

#include "domain/text.h"
#include "marketplace/profiles.h"

#include <algorithm>
#include <array>

namespace vitrina {
namespace {

constexpr std::array gravestFirst{FindingCode::SupportImpersonation, FindingCode::CodeRequest,
                                  FindingCode::AccountAccessRequest, FindingCode::SuspiciousLink,
                                  FindingCode::RiskyAttachment,      FindingCode::OffPlatformPayment,
                                  FindingCode::PersonalDataRequest,  FindingCode::ExternalMessenger};

std::size_t rankOf(const Finding &finding)
{
    return std::size_t(std::find(gravestFirst.begin(), gravestFirst.end(), finding.code) - gravestFirst.begin());
}

void addReasons(std::vector<Localised> &reasons, std::vector<Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return rankOf(a) < rankOf(b); });
    for (const Finding &finding : findings) {
        const bool told = std::find(reasons.begin(), reasons.end(), finding.reason) != reasons.end();
        if (!told && reasons.size() < MessageFinding::mostReasons)
            reasons.push_back(finding.reason);
    }
}

bool isWatched(const Message &message)
{
    return !message.id.isEmpty() && message.author != PartyRole::Seller && message.author != PartyRole::System
        && message.author != PartyRole::Support;
}

QString translationOf(const Message &message)
{
    return message.translation ? message.translation->text : QString();
}

} // namespace

MessageFindings::MessageFindings(Inbox &inbox, const Profiles &profiles, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
{
    m_pool.setMaxThreadCount(1);
    m_flush.setSingleShot(true);
    connect(&m_flush, &QTimer::timeout, this, &MessageFindings::flush);
    connect(&inbox, &Inbox::currentChanged, this, &MessageFindings::openDialog);
    connect(&inbox, &Inbox::currentUpdated, this, &MessageFindings::lookAtName);
    connect(&inbox, &Inbox::acceptedFindingsChanged, this, [this] {
        showName();
        showAll();
    });
    openDialog();
}

MessageFindings::~MessageFindings()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void MessageFindings::setCheck(std::shared_ptr<const MessageCheck> check)
{
    m_check = std::move(check);
    m_known.clear();
    m_name.clear();
    lookAtName();
    Q_EMIT restarted();
}

const Profile *MessageFindings::profile() const
{
    const Shop *shop = m_inbox.current() ? m_inbox.shop(m_inbox.current()->shop) : nullptr;
    return shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr;
}

void MessageFindings::openDialog()
{
    const DialogId dialog = m_inbox.current() ? m_inbox.current()->id : DialogId();
    if (dialog != m_dialog) {
        m_dialog = dialog;
        m_known.clear();
        m_questions.clear();
        m_pool.clear();
        m_name.clear();
        m_nameFindings.clear();
        m_nameJustAccepted = false;
        if (m_check != nullptr)
            Q_EMIT restarted();
    }
    lookAtName();
}

const MessageFinding *MessageFindings::of(const Message &message)
{
    if (m_check == nullptr || message.dialog != m_dialog || !isWatched(message))
        return nullptr;
    const auto known = m_known.constFind(message.id);
    if (known == m_known.cend() || known->text != message.text || known->translation != translationOf(message)) {
        ask(message);
        return nullptr;
    }
    return known->shown.isEmpty() ? nullptr : &known->shown;
}

TextToCheck MessageFindings::questionOf(const Message &message) const
{
    const Dialog &dialog = *m_inbox.current();
    TextToCheck question;
    question.direction = Direction::Incoming;
    question.label = message.author;
    question.senderName = message.authorName.isEmpty() ? dialog.name : message.authorName;
    question.text = paragraphs(message.text); // as the reader sees it
    question.language = message.language.isEmpty() ? dialog.language : message.language;
    if (const Shop *shop = m_inbox.shop(dialog.shop))
        question.allowedHosts = shop->settings.allowedHosts;
    question.ownNumbers = {dialog.orderNumber};
    if (const auto &order = m_inbox.currentOrder()) {
        question.ownNumbers.insert(question.ownNumbers.end(), {order->number, order->tracking});
        for (const OrderItem &item : order->items)
            question.ownNumbers.push_back(item.article);
    }
    std::erase_if(question.ownNumbers, [](const QString &number) { return number.isEmpty(); });
    return question;
}

void MessageFindings::ask(const Message &message)
{
    if (!m_inbox.current() || profile() == nullptr)
        return;
    m_known.insert(message.id, {message.text, translationOf(message), {}, false, {}});
    Question question{message.id, questionOf(message), {}};
    question.translation = question.text;
    question.translation.text = paragraphs(translationOf(message));
    if (message.translation)
        question.translation.language = message.translation->language;
    m_questions.push_back(std::move(question));
    m_flush.start(0);
}

void MessageFindings::flush()
{
    const Profile *rules = profile();
    if (m_check == nullptr || rules == nullptr || m_questions.empty())
        return;
    m_pool.start([this, check = m_check, rules, dialog = m_dialog, questions = std::exchange(m_questions, {})] {
        Answers answers;
        answers.reserve(questions.size());
        for (const Question &question : questions) {
            Answer answer{question.message, check->check(*rules, question.text), {}};
            if (!question.translation.text.isEmpty())
                answer.inTranslation = check->check(*rules, question.translation);
            answers.push_back(std::move(answer));
        }
        QMetaObject::invokeMethod(
            this, [this, dialog, answers = std::move(answers)] { take(dialog, answers); }, Qt::QueuedConnection);
    });
}

void MessageFindings::take(const DialogId &dialog, const Answers &answers)
{
    if (dialog != m_dialog)
        return;
    QSet<MessageId> messages;
    for (const Answer &answer : answers) {
        const auto known = m_known.find(answer.message);
        if (known == m_known.end())
            continue;
        known->answer = answer;
        // Who it claims to be is told once, over the dialog; another author's name here.
        const auto isTold = [this](const Finding &finding) { return finding.inName && !m_nameFindings.empty(); };
        std::erase_if(known->answer.inText, isTold);
        std::erase_if(known->answer.inTranslation, [](const Finding &finding) { return finding.inName; });
        known->shown = shownOf(*known);
        if (!known->shown.isEmpty())
            messages.insert(answer.message);
    }
    if (messages.isEmpty())
        return;
    showName();
    Q_EMIT changed(messages);
}

std::vector<Finding> MessageFindings::all(const Answer &answer)
{
    std::vector<Finding> findings = answer.inText;
    findings.insert(findings.end(), answer.inTranslation.begin(), answer.inTranslation.end());
    return findings;
}

AcceptedFinding MessageFindings::acceptanceOf(const Finding &finding) const
{
    const QString code = nameOf(finding.code);
    if (finding.inName)
        return {m_dialog, code, m_name}; // under another name it is another claim
    // A site that is only foreign is fine everywhere; one that hides something is, from this buyer.
    const bool everywhere = !finding.host.isEmpty() && finding.doubt == LinkDoubt::ForeignHost;
    return {everywhere ? DialogId() : m_dialog, code, finding.host};
}

bool MessageFindings::isAccepted(const Finding &finding) const
{
    const auto &accepted = m_inbox.acceptedFindings();
    return std::find(accepted.begin(), accepted.end(), acceptanceOf(finding)) != accepted.end();
}

MessageFinding MessageFindings::shownOf(const Known &known) const
{
    MessageFinding shown;
    std::vector<Finding> left;
    const auto keep = [&](const std::vector<Finding> &findings, std::vector<TextRange> &ranges) {
        for (const Finding &finding : findings) {
            if (isAccepted(finding)) {
                shown.accepted = true;
                continue;
            }
            left.push_back(finding);
            if (!finding.inName)
                ranges.push_back(finding.range);
        }
    };
    keep(known.answer.inText, shown.inText);
    keep(known.answer.inTranslation, shown.inTranslation);
    // Pressure is told only beside another.
    if (std::all_of(left.begin(), left.end(), [](const Finding &f) { return f.code == FindingCode::Pressure; })
        && m_nameReasons.empty()) {
        left.clear();
        shown.inText.clear();
        shown.inTranslation.clear();
    }
    addReasons(shown.reasons, left);
    const bool nameAccepted = !m_nameFindings.empty() && isAccepted(m_nameFindings.front());
    shown.justAccepted = known.justAccepted && left.empty();
    shown.accepted = shown.accepted || nameAccepted;
    return shown;
}

void MessageFindings::showAll()
{
    QSet<MessageId> messages;
    for (auto known = m_known.begin(); known != m_known.end(); ++known) {
        MessageFinding shown = shownOf(*known);
        if (shown == known->shown)
            continue;
        known->shown = std::move(shown);
        messages.insert(known.key());
    }
    if (!messages.isEmpty())
        Q_EMIT changed(messages);
}

void MessageFindings::lookAtName()
{
    const auto &dialog = m_inbox.current();
    const Profile *rules = profile();
    if (m_check == nullptr || !dialog || rules == nullptr)
        return showName();
    if (dialog->name == m_name && !m_name.isEmpty())
        return showName();
    m_name = dialog->name;
    TextToCheck question;
    question.direction = Direction::Incoming;
    question.label = dialog->label;
    question.senderName = singleLine(m_name);
    m_nameFindings = m_check->check(*rules, question);
    showName();
}

void MessageFindings::showName()
{
    std::vector<Localised> reasons;
    if (!m_nameFindings.empty() && !isAccepted(m_nameFindings.front())) {
        addReasons(reasons, m_nameFindings);
        std::vector<Finding> rest;
        for (const Known &known : std::as_const(m_known)) {
            const auto findings = all(known.answer);
            std::copy_if(findings.begin(), findings.end(), std::back_inserter(rest),
                         [this](const Finding &finding) { return !isAccepted(finding); });
        }
        addReasons(reasons, rest);
    }
    m_nameReasons = std::move(reasons);
    Q_EMIT nameChanged();
}

std::vector<MessageId> MessageFindings::doubtful() const
{
    std::vector<MessageId> messages;
    for (int row = 0; row < m_inbox.messages().rowCount(); ++row) {
        const MessageId &id = m_inbox.messages().message(row).id;
        const auto known = m_known.constFind(id);
        if (known != m_known.cend() && !known->shown.reasons.empty())
            messages.push_back(id);
    }
    return messages;
}

void MessageFindings::accept(const MessageId &message)
{
    const auto known = m_known.find(message);
    if (known == m_known.end())
        return;
    known->justAccepted = true;
    const auto findings = all(known->answer);
    for (const Finding &finding : findings) {
        if (!isAccepted(finding))
            m_inbox.acceptFinding(acceptanceOf(finding), true);
    }
}

void MessageFindings::undo(const MessageId &message)
{
    undoName();
    const auto known = m_known.find(message);
    if (known == m_known.end())
        return;
    known->justAccepted = false;
    const auto findings = all(known->answer);
    for (const Finding &finding : findings) {
        if (isAccepted(finding))
            m_inbox.acceptFinding(acceptanceOf(finding), false);
    }
}

void MessageFindings::acceptName()
{
    if (m_nameFindings.empty())
        return;
    m_nameJustAccepted = true;
    m_inbox.acceptFinding(acceptanceOf(m_nameFindings.front()), true);
}

void MessageFindings::undoName()
{
    m_nameJustAccepted = false;
    if (!m_nameFindings.empty() && isAccepted(m_nameFindings.front()))
        m_inbox.acceptFinding(acceptanceOf(m_nameFindings.front()), false);
}

} // namespace vitrina

#include "moc_message_findings.cpp"
