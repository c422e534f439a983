// SPDX-License-Identifier: Apache-2.0
#include "models/inbox.h"

#include "models/open_questions.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace vitrina {
namespace {

CommandId newCommand()
{
    return CommandId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

Inbox::Inbox(Account &account, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_account(account)
    , m_clock(clock)
    , m_dialogs(clock)
    , m_files(account)
    , m_pending(account)
{
    m_dialogs.setLoading(true);
    connect(&account, &Account::noticed, this, &Inbox::onNotice);
    connect(&m_orders, &OrderListModel::pageWanted, this,
            [this](const OrderListModel::Filter &filter, UtcTime olderThan, const OrderId &after) {
                m_account.perform(intent::ListOrders{filter.shop, filter.number, olderThan, after});
            });
}

const Shop *Inbox::shop(const ShopId &id) const
{
    const auto it = std::find_if(m_shops.begin(), m_shops.end(), [&id](const Shop &shop) { return shop.id == id; });
    return it == m_shops.end() ? nullptr : &*it;
}

void Inbox::open(const DialogId &dialog)
{
    if (m_current && m_current->id == dialog)
        return;
    m_wanted = dialog;
    m_opening = {};
    m_keptUnread = {};
    m_account.perform(intent::Open{dialog});
}

void Inbox::closeDialog()
{
    m_wanted = {};
    m_current.reset();
    m_order.reset();
    m_buyer = {};
    m_question = {};
    m_draft.clear();
    m_messages.close();
    setTyping(false);
    m_account.perform(intent::Close{});
    Q_EMIT currentChanged();
    Q_EMIT currentOrderChanged();
}

void Inbox::loadOlder()
{
    if (!m_current || !m_messages.hasOlder() || m_messages.isLoadingOlder())
        return;
    m_messages.setLoadingOlder(true);
    const qint64 oldest = m_messages.rowCount() > 0 ? m_messages.message(0).position : 0;
    m_account.perform(intent::LoadOlder{m_current->id, oldest});
}

void Inbox::send(const QString &text, const std::vector<QString> &confirmed, const QuickReplyId &quickReply)
{
    if (!m_current)
        return;
    const auto files = m_pending.of(m_current->id);
    if ((text.trimmed().isEmpty() && files.empty()) || !allReady(files))
        return;
    Message message;
    message.dialog = m_current->id;
    message.author = PartyRole::Seller;
    message.at = m_clock.now();
    message.text = text;
    message.command = newCommand();
    message.delivery = Delivery::Queued;
    message.answers = m_question.isEmpty() ? newestQuestion(m_messages) : m_question;
    for (const OutgoingFile &file : files)
        message.attachments.push_back(file.file);
    m_messages.apply({message});
    m_draft.clear();
    m_account.perform(
        intent::Send{message.command, message.dialog, text, message.answers, confirmed, quickReply, !files.empty()});
    chooseQuestion({});
    markRead();
}

void Inbox::chooseQuestion(const MessageId &question)
{
    if (std::exchange(m_question, question) != question)
        Q_EMIT questionChosen();
}

void Inbox::retry(const CommandId &command)
{
    m_account.perform(intent::Retry{command});
}

void Inbox::discard(const CommandId &command)
{
    m_account.perform(intent::Discard{command, false});
}

void Inbox::takeBack(const CommandId &command)
{
    m_account.perform(intent::Discard{command, true});
}

void Inbox::saveDraft(const DialogId &dialog, const QString &text)
{
    if (m_current && m_current->id == dialog)
        m_draft = text;
    m_account.perform(intent::SaveDraft{{dialog, text, m_clock.now()}});
}

void Inbox::markSeen()
{
    if (m_current && m_current->id != m_keptUnread)
        markRead();
}

void Inbox::markRead()
{
    m_keptUnread = {};
    if (!m_current || m_current->unread == 0)
        return;
    qint64 newest = 0;
    for (int row = m_messages.rowCount() - 1; row >= 0 && newest == 0; --row)
        newest = m_messages.message(row).position;
    m_current->unread = 0;
    m_account.perform(intent::MarkRead{m_current->id, newest});
}

void Inbox::markDialogRead(const DialogId &dialog)
{
    if (m_current && m_current->id == dialog)
        return markRead();
    m_account.perform(intent::MarkRead{dialog, 0});
}

void Inbox::markUnread(const DialogId &dialog)
{
    if (m_current && m_current->id == dialog)
        m_keptUnread = dialog;
    m_account.perform(intent::MarkUnread{dialog});
}

void Inbox::setPinned(const DialogId &dialog, bool pinned)
{
    m_account.perform(intent::SetPinned{dialog, pinned});
}

void Inbox::setMuted(const DialogId &dialog, bool muted)
{
    m_account.perform(intent::SetMuted{dialog, muted});
}

void Inbox::setNoAnswerNeeded(const DialogId &dialog, bool on)
{
    m_account.perform(intent::SetNoAnswerNeeded{dialog, on});
}

void Inbox::acceptFinding(const AcceptedFinding &finding, bool on)
{
    m_account.perform(intent::AcceptFinding{finding, on});
}

CommandId Inbox::putQuickReply(const QuickReply &reply)
{
    const CommandId command = newCommand();
    m_account.perform(intent::PutQuickReply{command, reply});
    return command;
}

CommandId Inbox::deleteQuickReply(const QuickReplyId &id)
{
    const CommandId command = newCommand();
    m_account.perform(intent::DeleteQuickReply{command, id});
    return command;
}

CommandId Inbox::fileReport(const FraudReport &report)
{
    const CommandId command = newCommand();
    m_account.perform(intent::FileReport{command, report});
    return command;
}

CommandId Inbox::markStep(const FraudReport &report, const QString &step, bool done)
{
    const CommandId command = newCommand();
    m_account.perform(intent::MarkStep{command, report.dialog, report.id, report.command, step, done});
    return command;
}

CommandId Inbox::setSwitch(const ShopId &shop, const QString &name, bool on)
{
    const CommandId command = newCommand();
    m_account.perform(intent::SetSwitch{command, shop, name, on});
    return command;
}

CommandId Inbox::putShopSettings(const ShopId &shop, const ShopSettings &settings)
{
    const CommandId command = newCommand();
    m_account.perform(intent::PutShopSettings{command, shop, settings});
    return command;
}

CommandId Inbox::openOrder(const OrderId &order)
{
    m_opening = newCommand();
    m_account.perform(intent::OpenOrder{m_opening, order});
    return m_opening;
}

CommandId Inbox::forgetBuyer(const DialogId &dialog)
{
    const CommandId command = newCommand();
    m_account.perform(intent::ForgetBuyer{command, dialog});
    return command;
}

void Inbox::readProof(const DialogId &dialog)
{
    m_account.perform(intent::ReadProof{dialog});
}

void Inbox::setFilter(const DialogFilter &filter)
{
    const bool searches = filter.search != m_dialogs.filter().search;
    m_dialogs.setFilter(filter);
    if (searches)
        m_account.perform(intent::Search{filter.search});
}

void Inbox::seek(const QString &text)
{
    m_sought = text;
    m_account.perform(intent::Search{text});
    if (std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }))
        m_account.perform(intent::ListOrders{{}, text, {}, {}});
}

void Inbox::connectNow()
{
    m_account.perform(intent::ConnectNow{});
}

void Inbox::countUnsent()
{
    m_account.perform(intent::CountUnsent{});
}

void Inbox::onNotice(const Notice &notice)
{
    std::visit([this](const auto &n) { on(n); }, notice);
}

void Inbox::on(const notice::Status &n)
{
    m_connection = n.status;
    // An empty list is on its way while the hub fills it, and not where there is no hub or it has no dialogs.
    const bool undecided =
        n.status.state == LinkState::Connecting || (n.status.state == LinkState::Offline && !n.status.error);
    if (m_dialogs.counts().all == 0 && !undecided)
        m_dialogs.setLoading(n.status.state == LinkState::Updating);
    Q_EMIT connectionChanged();
}

void Inbox::on(const notice::Me &n)
{
    m_user = n.user;
    Q_EMIT userChanged();
}

void Inbox::on(const notice::Shops &n)
{
    m_shops = n.shops;
    Q_EMIT shopsChanged();
}

void Inbox::on(const notice::QuickReplies &n)
{
    m_quickReplies = n.replies;
    Q_EMIT quickRepliesChanged();
}

std::vector<QuickReply> Inbox::quickReplies(const ShopId &shop) const
{
    std::vector<QuickReply> found;
    std::ranges::copy_if(m_quickReplies, std::back_inserter(found),
                         [&shop](const QuickReply &reply) { return reply.shop == shop; });
    return found;
}

void Inbox::on(const notice::Reports &n)
{
    m_reports = n.reports;
    Q_EMIT reportsChanged();
}

void Inbox::on(const notice::AcceptedFindings &n)
{
    m_acceptedFindings = n.findings;
    Q_EMIT acceptedFindingsChanged();
}

void Inbox::on(const notice::Settled &n)
{
    if (n.command == m_opening && !n.refusal)
        open(n.dialog);
    Q_EMIT settled(n.command, n.refusal);
}

std::vector<FraudReport> Inbox::reports(const DialogId &dialog) const
{
    std::vector<FraudReport> found;
    std::ranges::copy_if(m_reports, std::back_inserter(found),
                         [&dialog](const FraudReport &report) { return report.dialog == dialog; });
    std::ranges::sort(found, {}, &FraudReport::at);
    return found;
}

void Inbox::on(const notice::ProofRead &n)
{
    Q_EMIT proofRead(n.proof);
}

void Inbox::on(const notice::Rows &n)
{
    if (!n.removed.empty())
        m_dialogs.remove(n.removed);
    if (!n.rows.empty())
        m_dialogs.apply(n.rows);
    Q_EMIT rowsTold(n.rows, n.removed);
    if (n.more) // once nothing else is to be done: painting goes first
        QTimer::singleShot(0, this, [this] { m_account.perform(intent::MoreRows{}); });
    // The mirror of a new profile is empty: its list is ready when the first page of the hub is there.
    if (n.initial)
        m_dialogs.setLoading(n.more || n.rows.empty());
    else if (m_dialogs.counts().all > 0)
        m_dialogs.setLoading(false);
    if (!m_ready && m_dialogs.counts().all > 0) {
        m_ready = true;
        Q_EMIT listReady(m_dialogs.rowCount());
    }
}

void Inbox::on(const notice::Opened &n)
{
    if (n.dialog.id != m_wanted)
        return; // another one was chosen meanwhile
    m_current = n.dialog;
    m_order = n.order;
    m_buyer = {};
    if (m_messages.dialog() != n.dialog.id)
        m_question = {};
    m_draft = n.draft;
    m_messages.open(n.dialog.id, n.firstUnread, n.messages, n.hasOlder);
    setTyping(false);
    Q_EMIT currentChanged();
    Q_EMIT currentOrderChanged();
}

void Inbox::on(const notice::Older &n)
{
    if (n.dialog != m_messages.dialog())
        return;
    m_messages.prepend(n.messages, n.hasOlder);
    m_messages.setLoadingOlder(false);
}

void Inbox::on(const notice::Messages &n)
{
    if (n.dialog == m_messages.dialog())
        m_messages.apply(n.messages);
}

void Inbox::on(const notice::MessageRemoved &n)
{
    if (n.dialog != m_messages.dialog())
        return;
    if (n.command.isEmpty())
        m_messages.remove(n.message);
    else
        m_messages.removeCommand(n.command);
}

void Inbox::on(const notice::DialogUpdated &n)
{
    if (!m_current || m_current->id != n.dialog.id)
        return;
    m_current = n.dialog;
    Q_EMIT currentUpdated();
}

void Inbox::on(const notice::DialogGone &n)
{
    if (m_current && m_current->id == n.dialog)
        closeDialog();
}

void Inbox::on(const notice::OrderUpdated &n)
{
    if (!m_current || m_current->order != n.order.id)
        return;
    m_order = n.order;
    Q_EMIT currentOrderChanged();
}

void Inbox::on(const notice::Orders &n)
{
    m_orders.take({n.shop, n.number}, n.after, n.rows, n.more);
    if (n.shop.isEmpty() && n.after.isEmpty() && !n.number.isEmpty() && n.number == m_sought)
        Q_EMIT ordersFound(n.number, n.rows);
}

void Inbox::on(const notice::OrderRows &n)
{
    m_orders.apply(n.rows);
}

void Inbox::on(const notice::Buyer &n)
{
    if (!m_current || m_current->id != n.dialog)
        return;
    m_buyer = n;
    Q_EMIT buyerChanged();
}

void Inbox::on(const notice::DraftUpdated &n)
{
    if (m_current && m_current->id == n.draft.dialog)
        m_draft = n.draft.text;
    Q_EMIT draftChanged(n.draft.dialog, n.draft.text);
}

void Inbox::on(const notice::BuyerTyping &n)
{
    if (m_current && m_current->id == n.dialog)
        setTyping(n.active);
}

void Inbox::tellFound(const notice::SearchHits &n)
{
    std::vector<DialogRow> rows;
    for (const auto &[key, snippet] : n.hits) {
        // A snippet is a part of a message: neither name nor number was found.
        if (auto row = snippet.isEmpty() ? m_dialogs.findKey(key) : std::nullopt)
            rows.push_back(*std::move(row));
    }
    Q_EMIT dialogsFound(n.text, rows);
}

void Inbox::on(const notice::SearchHits &n)
{
    if (n.text == m_sought && !n.text.isEmpty())
        tellFound(n);
    if (n.text != m_dialogs.filter().search)
        return; // typed on meanwhile
    std::vector<DialogListModel::Hit> hits;
    hits.reserve(n.hits.size());
    for (const auto &[key, snippet] : n.hits)
        hits.push_back({key, snippet});
    m_dialogs.setSearchHits(hits);
}

void Inbox::on(const notice::Unsent &n)
{
    Q_EMIT unsentCounted(n.messages, n.drafts);
}

void Inbox::on(const notice::Failed &n)
{
    Q_EMIT actionFailed(n.error);
}

void Inbox::setTyping(bool typing)
{
    if (std::exchange(m_buyerTyping, typing) != typing)
        Q_EMIT typingChanged();
}

} // namespace vitrina
