// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/chatter.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrina::hub {
namespace {

// A talk about one matter: question, answer, follow-up, answer, thanks, welcome.
constexpr int turnsOfATopic = 3;

// What is said differs from message to message, also where the sentence is the same.
PhraseValues variedValues(const PhraseValues &values, DemoRandom &random)
{
    PhraseValues varied = values;
    varied.number = int(random.below(18)) + 2;
    varied.hour = int(random.below(8)) + 12;
    return varied;
}

const Phrase *phraseAt(const std::vector<Phrase> &phrases, size_t choice)
{
    return phrases.empty() ? nullptr : &phrases[choice % phrases.size()];
}

} // namespace

size_t DemoChatter::topicOf(const DialogFacts &facts, const DemoPhrases &phrases, DemoRandom &random) const
{
    const qint64 count = qint64(phrases.topics.size());
    size_t topic = size_t(random.below(count));
    for (int tries = 0; tries < 8 && phrases.topics[topic].aboutOrder && !facts.order; ++tries)
        topic = size_t(random.below(count));
    while (phrases.topics[topic].aboutOrder && !facts.order)
        topic = (topic + 1) % phrases.topics.size();
    return topic;
}

DemoChatter::Line DemoChatter::lineOf(int turn, bool seller, size_t topic, DemoRandom &random)
{
    Line line;
    line.topic = topic;
    line.choice = size_t(random.below(60));
    if (turn == 2)
        line.general = seller ? &DemoPhrases::welcome : &DemoPhrases::thanks;
    else if (seller)
        line.topical = &DemoTopic::answers;
    else
        line.topical = turn == 0 ? &DemoTopic::questions : &DemoTopic::followUps;
    if (turn == 0 && !seller)
        line.greeting = size_t(random.below(60));
    return line;
}

void DemoChatter::write(QString &text, const DemoPhrases &phrases, const Line &line, const PhraseValues &values) const
{
    if (line.greeting) {
        if (const Phrase *greeting = phraseAt(phrases.greetings, *line.greeting))
            greeting->appendTo(text, values);
    }
    const std::vector<Phrase> &list =
        line.general ? phrases.*line.general : phrases.topics[line.topic % phrases.topics.size()].*line.topical;
    if (const Phrase *phrase = phraseAt(list, line.choice))
        phrase->appendTo(text, values);
}

void DemoChatter::speak(Message &message, const DialogFacts &facts, const Line &line, bool seller,
                        const PhraseValues &values) const
{
    const QString &theirs = facts.dialog.language;
    const QString &ours = facts.shop->translatesTo;
    const bool translated = !ours.isEmpty();
    message.author = seller ? PartyRole::Seller : PartyRole::Buyer;
    message.authorName = seller ? facts.shop->name : facts.dialog.name;
    message.language = translated && seller ? ours : theirs;
    message.text.clear();
    message.text.reserve(160);
    write(message.text, m_content.phrasesOf(*facts.shop, message.language), line, values);
    message.translation.reset();
    if (!translated)
        return;
    message.translation = Translation{{}, seller ? theirs : ours};
    write(message.translation->text, m_content.phrasesOf(*facts.shop, message.translation->language), line, values);
}

void DemoChatter::attach(Message &message, bool seller, DemoRandom &random) const
{
    message.attachments.clear();
    if (random.oneIn(25))
        message.attachments.push_back(
            m_files.attachment(message.id, 0, seller ? DemoFileKind::Document : DemoFileKind::Photo, random.next()));
}

void DemoChatter::tellPast(const DialogFacts &facts, const std::function<void(const Message &)> &tell) const
{
    DemoRandom random = DemoRandom::of(m_seed ^ 0xC4A77E12U, facts.key);
    const DemoPhrases &phrases = m_content.phrasesOf(*facts.shop, facts.dialog.language);
    const milliseconds step = random.between(9min, 5h);
    Message message;
    message.dialog = facts.dialog.id;
    const QString prefix = facts.dialog.id.value() + u"-m";
    MessageId question;
    size_t topic = topicOf(facts, phrases, random);
    for (int i = 0; i < facts.messages; ++i) {
        const int fromEnd = facts.messages - 1 - i;
        const bool seller = (fromEnd % 2 == 0) != facts.waiting;
        // Counted so that a buyer's question opens the talk; a talk that the seller opens begins with a greeting.
        const int turn = seller && i == 0 ? 2 : ((seller ? i - 1 : i) / 2) % turnsOfATopic;
        if (!seller && turn == 0 && i > 0)
            topic = topicOf(facts, phrases, random);
        message.id = MessageId(prefix + QString::number(i));
        message.at = facts.lastAt - fromEnd * step - (fromEnd == 0 ? milliseconds(0) : random.between(0ms, step / 2));
        const PhraseValues values = variedValues(facts.values, random);
        speak(message, facts, lineOf(turn, seller, topic, random), seller, values);
        attach(message, seller, random);
        message.delivery = seller ? Delivery::Read : Delivery::Unknown;
        message.moderation = seller && facts.shop->moderates ? Moderation::Accepted : Moderation::None;
        message.answers = seller ? question : MessageId();
        if (!seller)
            question = message.id;
        tell(message);
    }
}

Message DemoChatter::buyerWrites(const DialogFacts &facts, MessageId id, UtcTime at, Turn turn,
                                 DemoRandom &random) const
{
    const DemoPhrases &phrases = m_content.phrasesOf(*facts.shop, facts.dialog.language);
    Message message;
    message.id = std::move(id);
    message.dialog = facts.dialog.id;
    message.at = at;
    // A buyer whose language has no phrases (one of the scenes) writes a sign that needs none.
    if (phrases.topics.empty()) {
        message.author = PartyRole::Buyer;
        message.authorName = facts.dialog.name;
        message.language = facts.dialog.language;
        message.text = u"👍"_s;
        return message;
    }
    const size_t topic = topicOf(facts, phrases, random);
    const PhraseValues values = variedValues(facts.values, random);
    speak(message, facts, lineOf(int(turn), false, topic, random), false, values);
    if (turn == Turn::Question)
        attach(message, false, random);
    return message;
}

} // namespace vitrina::hub
