// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"
#include "safety/message_check.h"

#include <QSet>
#include <QThreadPool>
#include <QTimer>

namespace vitrina {

class Profiles;

/// What was found in one incoming message, for the eyes: of what the user called fine nothing is left.
struct MessageFinding {
    static constexpr std::size_t mostReasons = 3;

    std::vector<Localised> reasons; ///< each once, gravest first, at most mostReasons
    std::vector<TextRange> inText; ///< of paragraphs(Message::text)
    std::vector<TextRange> inTranslation; ///< of paragraphs() of the translation
    bool justAccepted = false; ///< here and now: the undo is at hand
    bool accepted = false; ///< something is left out, or the name is: there is something to undo

    [[nodiscard]] bool isEmpty() const { return reasons.empty() && !justAccepted && !accepted; }
    friend bool operator==(const MessageFinding &, const MessageFinding &) = default;
};

/// Watches the incoming messages of the open dialog (OZ-7, OZ-8, OZ-10). Only messages that were asked for are looked
/// at, on a thread of its own, and each text once. UI thread; no call waits.
class MessageFindings final : public QObject {
    Q_OBJECT
public:
    /// All outlive this object.
    MessageFindings(Inbox &inbox, const Profiles &profiles, QObject *parent = nullptr);
    ~MessageFindings() override;

    void setCheck(std::shared_ptr<const MessageCheck> check);
    [[nodiscard]] const MessageCheck *check() const { return m_check.get(); }

    /// Null: nothing was found, or not yet: then it is being looked at, and changed() tells.
    [[nodiscard]] const MessageFinding *of(const Message &message);
    /// OZ-8: why the dialog's name is doubtful, then what its messages are doubtful for; empty: the name is not.
    [[nodiscard]] const std::vector<Localised> &nameReasons() const { return m_nameReasons; }
    /// The name was called fine while this dialog is open.
    [[nodiscard]] bool nameJustAccepted() const { return m_nameJustAccepted && m_nameReasons.empty(); }
    /// Those of the open dialog that were found doubtful so far, oldest first.
    [[nodiscard]] std::vector<MessageId> doubtful() const;

public Q_SLOTS:
    void accept(const vitrina::MessageId &message); ///< "It's fine": for this buyer, a link's host everywhere
    void undo(const vitrina::MessageId &message); ///< of all that was accepted in the message, and of the name
    void acceptName();
    void undoName();

Q_SIGNALS:
    /// of() says something else of these.
    void changed(const QSet<vitrina::MessageId> &messages);
    void nameChanged();
    /// Who asked before the rules were read, or before this object knew of the dialog, was told nothing: to ask again.
    void restarted();

private:
    struct Question {
        MessageId message;
        TextToCheck text;
        TextToCheck translation;
    };
    struct Answer {
        MessageId message;
        std::vector<Finding> inText;
        std::vector<Finding> inTranslation;
    };
    struct Known {
        QString text; ///< that was looked at
        QString translation;
        Answer answer;
        bool justAccepted = false;
        MessageFinding shown;
    };
    using Answers = std::vector<Answer>;

    void openDialog();
    void lookAtName();
    void showName();
    void ask(const Message &message);
    void flush();
    void take(const DialogId &dialog, const Answers &answers);
    void showAll();
    [[nodiscard]] MessageFinding shownOf(const Known &known) const;
    [[nodiscard]] bool isAccepted(const Finding &finding) const;
    [[nodiscard]] AcceptedFinding acceptanceOf(const Finding &finding) const;
    [[nodiscard]] TextToCheck questionOf(const Message &message) const;
    [[nodiscard]] const Profile *profile() const;
    [[nodiscard]] static std::vector<Finding> all(const Answer &answer);

    Inbox &m_inbox;
    const Profiles &m_profiles;
    std::shared_ptr<const MessageCheck> m_check;
    DialogId m_dialog;
    QString m_name;
    QHash<MessageId, Known> m_known;
    std::vector<Question> m_questions;
    QTimer m_flush;
    std::vector<Finding> m_nameFindings;
    std::vector<Localised> m_nameReasons;
    bool m_nameJustAccepted = false;
    QThreadPool m_pool; ///< last: what runs there ends before the rest goes
};

} // namespace vitrina
