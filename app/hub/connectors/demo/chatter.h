// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "hub/connectors/demo/dialog_facts.h"
#include "hub/connectors/demo/files.h"
#include "hub/connectors/demo/random.h"

#include <functional>

namespace vitrina::hub {

/// Puts words into the mouths of buyers and sellers.
class DemoChatter {
public:
    DemoChatter(const DemoContent &content, DemoFiles &files, quint64 seed)
        : m_content(content)
        , m_files(files)
        , m_seed(seed)
    {
    }

    /// The past of an invented dialog, oldest first. The message that is handed over is used again for the next one.
    void tellPast(const DialogFacts &facts, const std::function<void(const Message &)> &tell) const;

    enum class Turn : quint8 { Question, FollowUp, Thanks };
    /// What the buyer writes now.
    [[nodiscard]] Message buyerWrites(const DialogFacts &facts, MessageId id, UtcTime at, Turn turn,
                                      DemoRandom &random) const;

private:
    struct Line {
        const std::vector<Phrase> DemoPhrases::*general = nullptr; ///< either this
        const std::vector<Phrase> DemoTopic::*topical = nullptr; ///< or this, of `topic`
        size_t topic = 0;
        size_t choice = 0;
        std::optional<size_t> greeting;
    };
    [[nodiscard]] static Line lineOf(int turn, bool seller, size_t topic, DemoRandom &random);
    void write(QString &text, const DemoPhrases &phrases, const Line &line, const PhraseValues &values) const;
    void speak(Message &message, const DialogFacts &facts, const Line &line, bool seller,
               const PhraseValues &values) const;
    [[nodiscard]] size_t topicOf(const DialogFacts &facts, const DemoPhrases &phrases, DemoRandom &random) const;
    void attach(Message &message, bool seller, DemoRandom &random) const;

    const DemoContent &m_content;
    DemoFiles &m_files;
    quint64 m_seed;
};

} // namespace vitrina::hub
