// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/conversation_pane.h"

#include "domain/text.h"
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/reply_values.h"
#include "ui/composer/breach_watch.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/empty_page.h"
#include "ui/conversation/finding_watch.h"
#include "ui/conversation/link_dialog.h"
#include "ui/conversation/link_gate.h"
#include "ui/conversation/message_view.h"
#include "ui/conversation/question_choice.h"
#include "ui/conversation/spelling_around.h"
#include "ui/conversation/typing_context.h"
#include "ui/conversation/write_block_panel.h"
#include "ui/files/attachment_desk.h"
#include "ui/files/file_intake.h"
#include "ui/proof/proof_export.h"
#include "ui/quickreplies/quick_reply_picker.h"
#include "ui/quickreplies/template_desk.h"
#include "ui/quickreplies/template_rights.h"
#include "ui/safety/allowed_hosts_dialog.h"
#include "ui/safety/fraud_banner.h"
#include "ui/safety/fraud_desk.h"
#include "ui/safety/report_bar.h"
#include "ui/safety/safety_rules_dialog.h"
#include "ui/shops/switch_words.h"
#include "ui/spelling/spelling_watch.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/shop_mark.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds clockInterval(20'000);
constexpr int pickerMargin = 12;
constexpr int pickerGap = 4;

// What the deadline is reckoned from; the list may not hold the dialog under its filter.
DialogRow rowOf(const Dialog &dialog)
{
    DialogRow row;
    row.waitingSince = dialog.waitingSince;
    row.answerDue = dialog.answerDue;
    row.writeUntil = dialog.writeUntil;
    row.canWrite = !dialog.writeBlock;
    return row;
}

QString originWords(const Dialog &dialog, const Profile *profile)
{
    // The order says what it is about, unless somebody else asks about it.
    if (!profile || (!dialog.orderNumber.isEmpty() && dialog.section == "orders"_L1))
        return {};
    const QString language = QLocale().name();
    QStringList words;
    const Section *section = profile->section(dialog.section);
    if (section)
        words += section->name.text(language);
    const auto origin =
        std::ranges::find_if(profile->origins, [&](const Origin &one) { return one.id == dialog.origin; });
    if (origin != profile->origins.end())
        words += origin->name.text(language);
    return words.join(u" · "_s);
}

QString reasonOf(const std::optional<LinkFacts> &facts)
{
    return facts ? facts->reason.text(QLocale().name()) : QString();
}

} // namespace

ConversationPane::ConversationPane(Inbox &inbox, const Profiles &profiles, Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_openLink([](const QUrl &link) { QDesktopServices::openUrl(link); })
    , m_header(new ConversationHeader(this))
    , m_banner(new FraudBanner(this))
    , m_messages(new MessageView(inbox.messages(), inbox.clock(), this))
    , m_files(new AttachmentDesk(inbox.files(), *m_messages, this))
    , m_composer(new Composer(settings, milliseconds(300), this))
    , m_popoverRoom(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed))
    , m_question(new QuestionChoice(inbox, *m_composer, *m_messages, this))
    , m_block(new WriteBlockPanel(this))
    , m_empty(new EmptyPage(Icon::Chat, Color::Canvas, this))
    , m_picker(new QuickReplyPicker(this))
    , m_fraud(new FraudDesk(inbox, profiles, *this))
    , m_watch(new FindingWatch(inbox, profiles, *m_messages, *m_banner, this))
    , m_templates(new TemplateDesk(inbox, profiles, *this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(&m_fraud->bar());
    column->addWidget(m_banner);
    column->addWidget(m_messages, 1);
    column->addItem(m_popoverRoom);
    column->addWidget(m_block);
    column->addWidget(m_composer);
    column->addWidget(m_empty, 1);
    m_clockTimer.setInterval(clockInterval);
    m_clockTimer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_clockTimer, &QTimer::timeout, this, &ConversationPane::refresh);
    m_intake = new FileIntake(inbox.pendingFiles(), *m_composer, this);
    connectInbox();
    connectParts();
    connectPicker();
    connectFraudDesk();
    showCurrent();
}

ConversationPane::~ConversationPane()
{
    // What is left of the composer hides itself, and gives back room that is no more.
    m_composer->breaches().disconnect(this);
}

void ConversationPane::connectInbox()
{
    connect(&m_inbox, &Inbox::currentChanged, this, &ConversationPane::showCurrent);
    connect(&m_inbox, &Inbox::currentUpdated, this, &ConversationPane::refresh);
    connect(&m_inbox, &Inbox::typingChanged, this, &ConversationPane::refresh);
    connect(&m_inbox, &Inbox::shopsChanged, this, &ConversationPane::refresh);
    connect(&m_inbox, &Inbox::currentOrderChanged, this, &ConversationPane::refresh);
    connect(&m_inbox, &Inbox::draftChanged, m_composer, &Composer::acceptDraft);
}

void ConversationPane::connectParts()
{
    const auto ofCurrent = [this](auto act) {
        return [this, act](auto... values) {
            if (m_inbox.current())
                act(m_inbox.current()->id, values...);
        };
    };
    connect(m_header, &ConversationHeader::orderRequested, this, &ConversationPane::orderPanelRequested);
    connect(m_header, &ConversationHeader::safetyRulesRequested, this, &ConversationPane::showSafetyRules);
    connect(m_header, &ConversationHeader::proofRequested, this, [this] {
        if (m_proof == nullptr)
            m_proof = new ProofExport(m_inbox, m_profiles, this);
        m_proof->begin();
    });
    connect(m_header, &ConversationHeader::forgetRequested, this, &ConversationPane::confirmForgetting);
    connect(m_header, &ConversationHeader::markUnreadRequested, this,
            ofCurrent([this](const DialogId &dialog) { m_inbox.markUnread(dialog); }));
    connect(m_header, &ConversationHeader::pinRequested, this,
            ofCurrent([this](const DialogId &dialog, bool pinned) { m_inbox.setPinned(dialog, pinned); }));
    connect(m_header, &ConversationHeader::muteRequested, this,
            ofCurrent([this](const DialogId &dialog, bool muted) { m_inbox.setMuted(dialog, muted); }));
    connect(m_header, &ConversationHeader::noAnswerRequested, this,
            ofCurrent([this](const DialogId &dialog) { Q_EMIT noAnswerRequested(dialog); }));
    connect(m_messages, &MessageView::olderWanted, &m_inbox, &Inbox::loadOlder);
    connect(m_messages, &MessageView::retryRequested, this, &ConversationPane::retry);
    connect(m_messages, &MessageView::discardRequested, &m_inbox, &Inbox::discard);
    connect(m_messages, &MessageView::editRequested, this,
            [this](const CommandId &command, const QString &text) { m_composer->takeUp(text, command); });
    connect(m_messages, &MessageView::linkActivated, this, &ConversationPane::openLink);
    connect(m_watch, &FindingWatch::reportRequested, this, &ConversationPane::reportFraud);
    // Queued: it is told while painting, and reading changes what is painted.
    connect(m_messages, &MessageView::newestShown, this, &ConversationPane::markReadIfSeen, Qt::QueuedConnection);
    connect(&m_composer->breaches(), &BreachWatch::roomTaken, this, &ConversationPane::makeRoom);
    connect(&m_composer->breaches(), &BreachWatch::allowRequested, this,
            ofCurrent([this](const DialogId &, const QString &words) {
                (new AllowedHostsDialog(m_inbox, m_inbox.current()->shop, words, window()))->open();
            }));
    connect(m_composer, &Composer::draftTyped, &m_inbox, &Inbox::saveDraft);
    connect(m_composer, &Composer::takenUp, this, [this](const CommandId &command) {
        if (!command.isEmpty())
            m_inbox.takeBack(command);
    });
    connect(m_composer, &Composer::sendRequested, this,
            [this](const QString &text, const std::vector<QString> &confirmed, const QuickReplyId &reply) {
                m_question->settle();
                m_inbox.send(text, confirmed, reply);
                m_messages->scrollToBottom();
            });
}

// What was refused goes through the same check; where it has something to say, the text comes back to be corrected.
void ConversationPane::retry(const CommandId &command, const QString &text)
{
    if (m_composer->breaches().letsAgain(text))
        return m_inbox.retry(command);
    m_composer->takeUp(text, command);
    if (m_composer->field().toPlainText() == text)
        m_composer->breaches().explain();
}

// The newest message goes up by as much as the popover covers, and hides behind nothing.
void ConversationPane::makeRoom(int height)
{
    m_popoverRoom->changeSize(0, height, QSizePolicy::Minimum, QSizePolicy::Fixed);
    layout()->invalidate();
}

void ConversationPane::connectPicker()
{
    connect(&m_inbox, &Inbox::quickRepliesChanged, this, &ConversationPane::refreshPicker);
    connect(m_composer, &Composer::quickRepliesRequested, this, [this] {
        if (m_picker->isVisible())
            closePicker();
        else
            openQuickReplies();
    });
    connect(m_picker, &QuickReplyPicker::closed, this, &ConversationPane::closePicker);
    connect(m_picker, &QuickReplyPicker::chosen, this, [this](const QString &text, const QuickReplyId &reply) {
        closePicker();
        m_composer->insertReply(text, reply);
    });
    connect(m_picker, &QuickReplyPicker::createRequested, m_templates, [this] { m_templates->create(); });
    connect(m_picker, &QuickReplyPicker::editRequested, m_templates, &TemplateDesk::edit);
    connect(m_picker, &QuickReplyPicker::deleteRequested, m_templates, &TemplateDesk::askToDelete);
    connect(m_messages, &MessageView::templateWanted, m_templates, &TemplateDesk::create);
    connect(m_picker, &QuickReplyPicker::slashWanted, this, [this] {
        closePicker();
        m_composer->field().insertPlainText(u"/"_s);
    });
}

void ConversationPane::connectFraudDesk()
{
    connect(m_header, &ConversationHeader::reportRequested, this, [this] { reportFraud({}); });
    connect(m_messages, &MessageView::reportRequested, this,
            [this](const MessageId &message) { reportFraud({message}); });
}

void ConversationPane::reportChosen()
{
    const int row = m_messages->hasFocus() ? m_messages->currentRow() : -1;
    reportFraud(row < 0 ? std::vector<MessageId>() : std::vector{m_messages->model().message(row).id});
}

void ConversationPane::reportFraud(const std::vector<MessageId> &evidence)
{
    if (m_header->isVisibleTo(this))
        m_fraud->report(evidence);
}

bool ConversationPane::canReport() const
{
    return m_header->isVisibleTo(this) && m_fraud->canReport();
}

void ConversationPane::openQuickReplies()
{
    if (!m_composer->isVisible())
        return;
    refreshPicker();
    m_picker->open();
    placePicker();
    m_composer->setQuickRepliesOpen(true);
}

void ConversationPane::closePicker()
{
    m_picker->close();
    m_composer->setQuickRepliesOpen(false);
    if (m_composer->isVisible())
        m_composer->setFocus(Qt::OtherFocusReason);
}

void ConversationPane::refreshPicker()
{
    const auto &dialog = m_inbox.current();
    const Shop *shop = dialog ? m_inbox.shop(dialog->shop) : nullptr;
    if (shop == nullptr)
        return;
    const TemplateRights rights = templateRights(m_inbox, m_profiles, shop->id);
    m_picker->setShelf({m_inbox.quickReplies(shop->id),
                        replyValuesOf(*dialog, m_inbox.currentOrder(), shop, m_inbox.user()), rights.most,
                        rights.available, rights.mayEdit});
}

void ConversationPane::placePicker()
{
    if (!m_picker->isVisible())
        return;
    const int room = m_composer->y() - m_header->geometry().bottom() - 2 * pickerGap;
    const int height = m_picker->wantedHeight(room);
    m_picker->setGeometry(pickerMargin, m_composer->y() - pickerGap - height, width() - 2 * pickerMargin, height);
}

void ConversationPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePicker();
}

const Profile *ConversationPane::profileOf(const Shop *shop) const
{
    return shop ? m_profiles.find(shop->marketplace) : nullptr;
}

const Shop *ConversationPane::shopWithoutAccess() const
{
    const ShopId chosen = m_inbox.current() ? m_inbox.current()->shop : m_inbox.dialogs().filter().shop;
    if (const Shop *shop = m_inbox.shop(chosen))
        return shop->chatAccess ? nullptr : shop;
    const auto &shops = m_inbox.shops();
    const bool none = !shops.empty() && std::ranges::none_of(shops, &Shop::chatAccess);
    return none ? &shops.front() : nullptr;
}

void ConversationPane::showCurrent()
{
    const auto &dialog = m_inbox.current();
    const DialogId id = dialog ? dialog->id : DialogId();
    if (id != m_composer->dialog() && m_picker->isVisible()) {
        m_picker->close();
        m_composer->setQuickRepliesOpen(false);
    }
    if (id == m_composer->dialog())
        m_composer->acceptDraft(id, m_inbox.currentDraft()); // opened anew: what is being typed stays
    else
        m_composer->open(id, m_inbox.currentDraft());
    if (dialog)
        m_messages->setDialog(dialog->label, dialog->isPublic);
    refresh();
}

void ConversationPane::refresh()
{
    const auto &dialog = m_inbox.current();
    const bool shown = dialog && !shopWithoutAccess();
    m_header->setVisible(shown);
    m_fraud->refresh();
    m_messages->setVisible(shown);
    m_empty->setVisible(!shown);
    m_watch->refresh();
    if (!shown) {
        m_composer->hide();
        m_fraud->bar().hide();
        closePicker();
        m_block->hide();
        setFocusProxy(nullptr);
        return showEmptyPage();
    }
    const Shop *shop = m_inbox.shop(dialog->shop);
    const Profile *profile = profileOf(shop);
    m_messages->setDialog(dialog->label, dialog->isPublic);
    m_messages->setTemplatesAllowed(templateRights(m_inbox, m_profiles, dialog->shop).mayEdit);
    refreshHeader(*dialog, shop, profile);
    refreshComposer(*dialog, profile);
}

void ConversationPane::refreshHeader(const Dialog &dialog, const Shop *shop, const Profile *profile)
{
    HeaderFacts facts;
    facts.shopName = shop ? singleLine(shop->name) : QString();
    facts.mark = profile ? profile->mark : unknownShopMark();
    facts.origin = originWords(dialog, profile);
    const UtcTime now = m_inbox.clock().now();
    facts.deadline = deadlineOf(rowOf(dialog), now, shop_words::targetInHours(shop, profile));
    facts.clocks = shop_words::clocks(dialog, profile, now);
    facts.windowEnd = shop_words::windowEnd(dialog, now);
    facts.buyerTyping = m_inbox.isBuyerTyping();
    facts.reportable = m_fraud->canReport();
    m_messages->setReportable(facts.reportable);
    const UserRole role = m_inbox.user().role;
    facts.leads = role == UserRole::Owner || role == UserRole::Administrator;
    m_watch->setReportOffered(facts.reportable);
    facts.safetyRules = profile && !profile->safetyRules.empty();
    m_header->setDialog(dialog, facts);
}

void ConversationPane::refreshComposer(const Dialog &dialog, const Profile *profile)
{
    const auto block = write_block_words::of(dialog, m_inbox.clock().now());
    if (block)
        m_block->setWords(*block);
    ComposerRules rules;
    if (profile) {
        rules.limit = profile->messageLimit;
        rules.answers = profile->sendWord == "answer"_L1;
    }
    rules.isPublic = dialog.isPublic;
    m_composer->setRules(rules);
    m_intake->setDialog(dialog.id, profile ? profile->attachments : AttachmentLimits());
    m_composer->breaches().setContext(typingContext(m_inbox, profile));
    m_composer->spelling().setAround(spellingAround(m_inbox, profile));
    m_composer->breaches().setHostsEditable(AllowedHostsDialog::mayEdit(m_inbox.user().role));
    m_question->setAnswering(rules.answers);
    m_block->setVisible(block.has_value());
    m_composer->setVisible(!block);
    if (block && m_picker->isVisible())
        closePicker();
    setFocusProxy(block ? static_cast<QWidget *>(m_messages) : m_composer);
}

void ConversationPane::showEmptyPage()
{
    const Shop *denied = shopWithoutAccess();
    if (!denied) {
        m_empty->setGlyph(Icon::Chat);
        m_empty->setWords(tr("No dialog chosen"), tr("Choose a dialog in the list: its messages are shown here."));
        return;
    }
    QStringList roles;
    if (const Profile *profile = profileOf(denied)) {
        for (const RoleName &role : profile->roleNames) {
            if (profile->mayChat(role.role))
                roles += role.name.text(QLocale().name());
        }
    }
    m_empty->setGlyph(Icon::Lock);
    const QString shop = isolated(singleLine(denied->name));
    m_empty->setWords(tr("No access to the chats of %1").arg(shop),
                      roles.isEmpty() ? tr("Your role does not include them. The owner of the company can change that.")
                                      : tr("Only these roles have it: %1. The owner of the company can change yours.")
                                            .arg(QLocale().createSeparatedList(roles)));
}

void ConversationPane::markReadIfSeen()
{
    if (isVisible() && isActiveWindow() && m_messages->isVisible() && m_messages->isAtBottom())
        m_inbox.markSeen();
}

void ConversationPane::showSafetyRules()
{
    const auto &dialog = m_inbox.current();
    const Profile *profile = dialog ? profileOf(m_inbox.shop(dialog->shop)) : nullptr;
    if (profile == nullptr)
        return;
    auto *rules = findChild<SafetyRulesDialog *>(profile->id);
    if (rules == nullptr) {
        rules = new SafetyRulesDialog(profile->safetyRules, this);
        rules->setObjectName(profile->id);
    }
    rules->show();
    rules->raise();
    rules->activateWindow();
}

void ConversationPane::confirmForgetting()
{
    if (!m_inbox.current())
        return;
    auto *question = new ConfirmDialog(
        {tr("Forget this buyer?"),
         tr("Vitrina removes this dialog with its messages, drafts and reports, and the buyer’s phone and address in "
            "the order: here, at the hub and on your colleagues’ computers. The proof keeps when something happened, "
            "but "
            "not "
            "what was said. The marketplace keeps its own copy, and what the buyer writes from now on will come again. "
            "This can’t be undone."),
         tr("Forget"), tr("Cancel")},
        ButtonKind::Danger, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, dialog = m_inbox.current()->id] { m_inbox.forgetBuyer(dialog); });
    question->open();
}

void ConversationPane::openLink(const QUrl &link)
{
    const auto &dialog = m_inbox.current();
    const Profile *profile = dialog ? profileOf(m_inbox.shop(dialog->shop)) : nullptr;
    const bool reported = dialog && dialog->reported;
    opensAtOnce(link, profile, reported) ? m_openLink(link) : confirmLink(link, profile, reported);
}

void ConversationPane::confirmLink(const QUrl &link, const Profile *profile, bool reported)
{
    LinkQuestion words{link, {}, reported};
    if (const MessageCheck *check = m_watch->findings().check(); check != nullptr && profile != nullptr)
        words.reason = reasonOf(check->factsOf(*profile, QString::fromLatin1(link.toEncoded())));
    auto *question = new LinkDialog(words, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, link] { m_openLink(link); });
    question->open();
}

void ConversationPane::setMessageCheck(const std::shared_ptr<const MessageCheck> &check)
{
    m_composer->breaches().setCheck(check);
    m_watch->setCheck(check);
}

void ConversationPane::setSpelling(Spelling &spelling)
{
    m_composer->spelling().setSpelling(&spelling);
    m_templates->setSpelling(spelling);
}

void ConversationPane::setOrderPanelShown(bool shown)
{
    m_header->setOrderButtonShown(!shown);
}

void ConversationPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
    else if (event->type() == QEvent::ActivationChange)
        markReadIfSeen();
}

void ConversationPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_clockTimer.start();
}

void ConversationPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_clockTimer.stop();
}

} // namespace vitrina::ui

#include "moc_conversation_pane.cpp"
