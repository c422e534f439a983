// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QSpacerItem;

namespace vitrina {
class Inbox;
class MessageCheck;
class Profiles;
struct Dialog;
struct Profile;
struct Shop;
} // namespace vitrina

namespace vitrina::ui {

class AttachmentDesk;
class Composer;
class ConversationHeader;
class EmptyPage;
class FileIntake;
class FindingWatch;
class FraudBanner;
class FraudDesk;
class MessageView;
class ProofExport;
class QuestionChoice;
class QuickReplyPicker;
class Spelling;
class Settings;
class TemplateDesk;
class WriteBlockPanel;

/// The open dialog: header, messages, and the composer or the reason why there is none. Without a dialog it says so,
/// and where the user's role may not see the chats (OV-5) it says why.
class ConversationPane final : public QWidget {
    Q_OBJECT
public:
    /// All three outlive the pane. `settings` keeps which key sends.
    ConversationPane(Inbox &inbox, const Profiles &profiles, Settings &settings, QWidget *parent = nullptr);

    ~ConversationPane() override;

    [[nodiscard]] MessageView &messages() { return *m_messages; }
    [[nodiscard]] Composer &composer() { return *m_composer; }
    [[nodiscard]] QuickReplyPicker &picker() { return *m_picker; }
    [[nodiscard]] ConversationHeader &header() { return *m_header; }
    [[nodiscard]] FraudBanner &fraudBanner() { return *m_banner; }
    [[nodiscard]] AttachmentDesk &files() { return *m_files; }
    [[nodiscard]] TemplateDesk &templates() { return *m_templates; }

    [[nodiscard]] bool canReport() const; ///< there is an open dialog, and its marketplace takes reports

    /// While the order panel is folded away the header has a button for it.
    void setOrderPanelShown(bool shown);
    /// Checks what is typed here and in templates; outlives the pane.
    void setSpelling(Spelling &spelling);
    /// Opens a link that the user has confirmed; by default the desktop does.
    void setLinkOpener(std::function<void(const QUrl &)> opener) { m_openLink = std::move(opener); }

public Q_SLOTS:
    /// What watches messages, come or typed; until it has been read, nothing does.
    void setMessageCheck(const std::shared_ptr<const vitrina::MessageCheck> &check);
    /// Where an answer can be written; does nothing elsewhere.
    void openQuickReplies();
    /// OZ-9, OZ-10: opens the fraud report of the open dialog, with these of its messages as proof.
    void reportFraud(const std::vector<vitrina::MessageId> &evidence);
    void reportChosen(); ///< with the message that the keyboard stands on, if it stands on one
    /// After a change that the inbox does not announce: the list's filter, or the time.
    void refresh();

Q_SIGNALS:
    void orderPanelRequested();
    void noAnswerRequested(const vitrina::DialogId &dialog); ///< "no answer needed"

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectInbox();
    void connectParts();
    void showCurrent();
    void showEmptyPage();
    void refreshHeader(const Dialog &dialog, const Shop *shop, const Profile *profile);
    void refreshComposer(const Dialog &dialog, const Profile *profile);
    void connectPicker();
    void refreshPicker();
    void placePicker();
    void closePicker();
    void markReadIfSeen();
    void showSafetyRules();
    void connectFraudDesk();
    void confirmForgetting();
    void retry(const CommandId &command, const QString &text);
    void makeRoom(int height);
    void openLink(const QUrl &link);
    void confirmLink(const QUrl &link, const Profile *profile, bool reported);
    [[nodiscard]] const Shop *shopWithoutAccess() const;
    [[nodiscard]] const Profile *profileOf(const Shop *shop) const;

    Inbox &m_inbox;
    const Profiles &m_profiles;
    std::function<void(const QUrl &)> m_openLink;
    QTimer m_clockTimer; ///< the deadline chip and the write window move on

    ConversationHeader *m_header;
    FraudBanner *m_banner;
    MessageView *m_messages;
    AttachmentDesk *m_files;
    FileIntake *m_intake = nullptr;
    Composer *m_composer;
    QSpacerItem *m_popoverRoom; ///< the layout's
    QuestionChoice *m_question;
    WriteBlockPanel *m_block;
    EmptyPage *m_empty;
    QuickReplyPicker *m_picker;
    FraudDesk *m_fraud;
    ProofExport *m_proof = nullptr; ///< made when it is first asked for
    FindingWatch *m_watch;
    TemplateDesk *m_templates;
};

} // namespace vitrina::ui
