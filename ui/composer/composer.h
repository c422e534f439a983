// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "marketplace/profile.h"
#include "ui/composer/send_key.h"

#include <QTimer>
#include <QWidget>

namespace vitrina::ui {

class BreachWatch;
class Button;
class IconButton;
class ComposerField;
class EmptyVariableBar;
class PlainLabel;
class PublishBar;
class QuestionBar;
class SendButton;
class SpellingWatch;

/// What the open dialog asks of an answer.
struct ComposerRules {
    MessageLimit limit; ///< max 0: none
    bool answers = false; ///< RZ-5: the button says "Answer"
    bool isPublic = false; ///< RZ-2: everybody will read it
};

/// The files that wait for the answer (OV-3).
struct ComposerFiles {
    int count = 0;
    QString obstacle; ///< why they can't go now; empty: they can
    bool allowed = false; ///< by the marketplace
};

/// The field for the answer, its counter and the send button. What is typed is told as a draft when the typing pauses,
/// when the focus leaves, and before another dialog's draft is shown; it never leaves the field but by the user's
/// doing.
class Composer final : public QWidget {
    Q_OBJECT
public:
    /// `settings` keeps which key sends; it outlives the composer.
    explicit Composer(Settings &settings, milliseconds draftDelay = milliseconds(300), QWidget *parent = nullptr);
    ~Composer() override;

    /// Another dialog: tells the draft of the one before, then shows this one's.
    void open(const DialogId &dialog, const QString &draft);
    void setRules(const ComposerRules &rules);
    /// From another device; what was typed here since the dialog was opened stays.
    void acceptDraft(const DialogId &dialog, const QString &draft);
    /// Takes a refused message's text up again. Typed text is never replaced: the user is asked, and it goes below.
    void takeUp(const QString &text, const CommandId &command);

    /// A quick reply: at the cursor, beside what stands there.
    void insertReply(const QString &text, const QuickReplyId &reply = {});
    /// RZ-5: the question that is being answered; empty: it is not named. `chosen`: by hand.
    void setQuestion(const QString &question, bool chosen);
    void setStrip(QWidget *strip); ///< what shows the files; becomes a part of the composer, above the field
    void setFiles(const ComposerFiles &files);
    void setQuickRepliesOpen(bool open); ///< how their button looks

    [[nodiscard]] const DialogId &dialog() const { return m_dialog; }
    [[nodiscard]] ComposerField &field() { return *m_field; }
    [[nodiscard]] SendButton &sendButton() { return *m_send; }
    [[nodiscard]] BreachWatch &breaches() { return *m_breaches; } ///< RZ-6, YM-6
    [[nodiscard]] SpellingWatch &spelling() { return *m_spelling; }
    [[nodiscard]] QuestionBar &question() { return *m_question; }
    [[nodiscard]] PublishBar &publishBar() { return *m_publish; }
    [[nodiscard]] bool takesFiles() const { return isVisible() && m_files.allowed; }
    [[nodiscard]] QString counterText() const;
    [[nodiscard]] QString reasonText() const; ///< why sending is off; empty when it is not
    [[nodiscard]] SendKey sendKey() const { return m_sendKey; }
    void setSendKey(SendKey key);

public Q_SLOTS:
    void flushDraft();

Q_SIGNALS:
    /// `confirmed`: what the user was warned of and sends all the same (RZ-6, YM-6). `reply`: the template that was put
    /// in last since the field was empty; the marketplace may want to know (OZ-5).
    void sendRequested(const QString &text, const std::vector<QString> &confirmed, const vitrina::QuickReplyId &reply);
    void draftTyped(const vitrina::DialogId &dialog, const QString &text);
    void quickRepliesRequested();
    void newestQuestionRequested(); ///< instead of the chosen one
    void attachRequested();
    void takenUp(const vitrina::CommandId &command); ///< the refused message may go: its words are in the draft

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void retranslate();
    void fitBar();
    void refresh();
    void onTyped();
    void send();
    void followSendKey();
    void showMenu();
    void fillVariable();
    void finishTakeUp(const CommandId &command);
    [[nodiscard]] QString answer() const; ///< what would be sent
    [[nodiscard]] qsizetype answerLength() const;

    Settings &m_settings;
    SendKey m_sendKey;
    ComposerRules m_rules;
    ComposerFiles m_files;
    DialogId m_dialog;
    QuickReplyId m_reply; ///< see sendRequested()
    bool m_unsaved = false; ///< typed and not yet told
    bool m_touched = false; ///< typed since the dialog was opened
    bool m_filling = false;
    QTimer m_draftTimer;

    PlainLabel *m_public;
    QuestionBar *m_question;
    PublishBar *m_publish;
    ComposerField *m_field;
    BreachWatch *m_breaches;
    SpellingWatch *m_spelling;
    EmptyVariableBar *m_variable;
    IconButton *m_attach;
    Button *m_quickReplies;
    int m_quickRepliesWidth = 0; ///< with its words
    PlainLabel *m_reason;
    PlainLabel *m_counter;
    SendButton *m_send;
};

} // namespace vitrina::ui
