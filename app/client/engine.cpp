// SPDX-License-Identifier: Apache-2.0
#include "client/engine.h"

#include "client/storage_sizes.h"
#include "domain/overloaded.h"

#include <QSysInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr int firstRows = 120; ///< more than a tall screen shows
constexpr int rowsAtOnce = 1000; ///< what the window takes in without a hitch
constexpr int searchHits = 50;
constexpr qint64 endOfDialog = (qint64(1) << 53) - 1; ///< the largest position that a frame can say

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

QString deviceOf(Outbox &outbox)
{
    const auto known = outbox.note(u"device");
    QString device = known.value_or(newId());
    if (device.isEmpty()) {
        device = newId();
        (void)outbox.putNote(u"device", device);
    }
    return device;
}

} // namespace

Engine::Engine(Options options, const Clock &clock)
    : m_options(std::move(options))
    , m_clock(clock)
{
}

Engine::~Engine() = default;

void Engine::start()
{
    auto opened = LocalStore::open(m_options.folder, m_options.key);
    if (!opened) {
        ConnectionStatus status;
        status.error = opened.error();
        Q_EMIT noticed(notice::Status{status});
        Q_EMIT noticed(notice::Failed{opened.error()});
        return;
    }
    m_store = std::move(opened->store);
    Q_EMIT noticed(notice::Me{readOr(m_store->user())});
    Q_EMIT noticed(notice::Shops{readOr(m_store->shops())});
    Q_EMIT noticed(notice::QuickReplies{readOr(m_store->quickReplies())});
    Q_EMIT noticed(notice::Reports{readOr(m_store->reports())});
    Q_EMIT noticed(notice::AcceptedFindings{readOr(m_store->outbox().acceptedFindings())});
    std::vector<DialogRow> rows = readOr(m_store->mirror().dialogs().firstRows(firstRows));
    for (DialogRow &row : rows)
        m_store->decorate(row);
    const bool more = rows.size() == firstRows;
    Q_EMIT noticed(notice::Rows{std::move(rows), {}, true, more});
    if (opened->mirrorLost)
        Q_EMIT noticed(notice::Failed{{ErrorClass::Local, u"mirror_rebuilt"_s, opened->mirrorLost->code}});

    Session::Options session{m_options.endpoint,
                             deviceOf(m_store->outbox()),
                             u"vitrina %1 (%2)"_s.arg(QLatin1StringView(VITRINA_VERSION), QSysInfo::kernelType()),
                             m_options.limits,
                             m_options.connectTimeout,
                             m_options.trace,
                             m_options.tls,
                             m_options.pace,
                             m_options.proxy,
                             m_options.systemProxies};
    m_session = std::make_unique<Session>(*m_store, m_clock, std::move(session), m_options.chance, nullptr);
    m_courier = std::make_unique<Courier>(*m_store, m_clock, *m_session, m_options.trace, nullptr);
    m_history = std::make_unique<History>(*m_store, *m_session, nullptr);
    m_proofs = std::make_unique<ProofReader>(*m_session, nullptr);
    connect(m_session.get(), &Session::statusChanged, this, &Engine::publishStatus);
    connect(m_session.get(), &Session::changed, this, &Engine::publish);
    connect(m_session.get(), &Session::typing, this, [this](const wire::Typing &typing) {
        if (typing.name.isEmpty())
            Q_EMIT noticed(notice::BuyerTyping{typing.dialog, typing.active});
    });
    connect(m_courier.get(), &Courier::messageChanged, this, [this](Message message) {
        m_uploads->describe(message.attachments);
        if (message.dialog == m_open)
            Q_EMIT noticed(notice::Messages{m_open, {message}});
        publishRefused(message);
    });
    connect(m_courier.get(), &Courier::messageSent, this, &Engine::onSent);
    connect(m_courier.get(), &Courier::marksChanged, this, &Engine::publishRow);
    connect(m_courier.get(), &Courier::refused, this, [this](const CommandId &command, const Error &error) {
        publishReports(); // without what will not come
        Q_EMIT noticed(notice::Failed{error});
        Q_EMIT noticed(notice::Settled{command, error, {}});
    });
    connect(m_courier.get(), &Courier::carriedOut, this, &Engine::onCarriedOut);
    connect(m_proofs.get(), &ProofReader::finished, this, &Engine::onProof);
    connect(m_proofs.get(), &ProofReader::failed, this,
            [this](const DialogId &, const Error &error) { Q_EMIT noticed(notice::ProofRead{tl::unexpected(error)}); });
    connect(m_history.get(), &History::arrived, this, &Engine::onArrived);
    connect(m_history.get(), &History::failed, this,
            [this](const Error &error) { Q_EMIT noticed(notice::Failed{error}); });
    connect(m_history.get(), &History::complete, this, [this] {
        if (m_options.trace != nullptr)
            m_options.trace->write("complete");
    });
    makeTransfers();
    if (more)
        m_rowsFrom = 0;
    else
        m_session->start();
}

void Engine::perform(const Intent &intent)
{
    if (!m_store)
        return performWithoutDisk(intent);
    std::visit([this](const auto &what) { on(what); }, intent);
}

void Engine::performWithoutDisk(const Intent &intent)
{
    const Error error{ErrorClass::Local, u"database_unavailable"_s, {}};
    const auto settle = [&]<typename T>(const T &what) {
        if constexpr (requires { what.command; })
            Q_EMIT noticed(notice::Settled{what.command, error, {}});
        if constexpr (std::is_same_v<T, intent::FetchFile>)
            Q_EMIT noticed(notice::File{what.file.id, 0, 0, std::nullopt, error});
        if constexpr (std::is_same_v<T, intent::AttachFile>) {
            Q_EMIT noticed(notice::Outgoing{{}, what.id});
            Q_EMIT noticed(notice::Failed{error});
        }
    };
    std::visit(Overloaded{[&](const intent::Send &send) {
                              // Nothing can be promised: the words go back to where they can be copied.
                              Message message;
                              message.dialog = send.dialog;
                              message.author = PartyRole::Seller;
                              message.text = send.text;
                              message.command = send.command;
                              message.delivery = Delivery::Refused;
                              message.refusal = error.code;
                              Q_EMIT noticed(notice::Messages{send.dialog, {message}});
                          },
                          [&](const intent::CountUnsent &) { Q_EMIT noticed(notice::Unsent{}); },
                          [&](const intent::ReadProof &) { Q_EMIT noticed(notice::ProofRead{tl::unexpected(error)}); },
                          [](const intent::Retry &) {}, [](const intent::Discard &) {}, settle},
               intent);
}

void Engine::publishStatus()
{
    Q_EMIT noticed(notice::Status{m_session->status()});
}

void Engine::publish(const ChangeSet &changes)
{
    for (const Message &message : changes.messages) {
        if (m_options.trace != nullptr)
            m_options.trace->write("event_received", {{u"message"_s, message.id.value()}});
        m_courier->confirm(message.command);
        if (!message.command.isEmpty())
            m_uploads->drop(idsOf(message.attachments));
    }
    if (changes.forgotten) {
        m_transfers->forgetAll();
        dropFilesOfTheGone();
    }
    if (changes.user)
        Q_EMIT noticed(notice::Me{readOr(m_store->user())});
    if (changes.shops)
        Q_EMIT noticed(notice::Shops{readOr(m_store->shops())});
    if (changes.quickReplies)
        Q_EMIT noticed(notice::QuickReplies{readOr(m_store->quickReplies())});
    if (changes.reports)
        publishReports();
    if (!changes.dialogs.empty() || !changes.removedDialogs.empty()) {
        notice::Rows rows;
        rows.rows.reserve(changes.dialogs.size());
        for (const auto &[key, dialog] : changes.dialogs) {
            rows.rows.push_back(rowOf(key, dialog));
            m_store->decorate(rows.rows.back());
        }
        rows.removed = changes.removedDialogs;
        Q_EMIT noticed(rows);
    }
    publishArrived(changes);
    publishOrders(changes);
    if (changes.newDialogs)
        m_history->backfill();
    if (!m_open.isEmpty())
        publishOpen(changes);
}

void Engine::publishOpen(const ChangeSet &changes)
{
    if (!changes.removedDialogs.empty() && !m_store->mirror().dialogs().keyOf(m_open))
        return Q_EMIT noticed(notice::DialogGone{std::exchange(m_open, {})});
    notice::Messages messages{m_open, {}};
    for (const Message &message : changes.messages) {
        if (message.dialog == m_open)
            messages.messages.push_back(message);
    }
    if (!messages.messages.empty())
        Q_EMIT noticed(messages);
    for (const auto &[dialog, message] : changes.removedMessages) {
        if (dialog == m_open)
            Q_EMIT noticed(notice::MessageRemoved{dialog, message, {}});
    }
    for (const auto &[key, dialog] : changes.dialogs) {
        if (dialog.id == m_open)
            Q_EMIT noticed(notice::DialogUpdated{dialog});
    }
    for (const Draft &draft : changes.drafts) {
        if (draft.dialog == m_open)
            Q_EMIT noticed(notice::DraftUpdated{draft});
    }
    for (const Order &order : changes.orders)
        Q_EMIT noticed(notice::OrderUpdated{order});
}

void Engine::publishReports()
{
    Q_EMIT noticed(notice::Reports{readOr(m_store->reports())});
}

void Engine::publishRow(const DialogId &dialog)
{
    DialogTable dialogs = m_store->mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    auto row = key ? dialogs.row(*key) : std::nullopt;
    if (!row)
        return;
    m_store->decorate(*row);
    Q_EMIT noticed(notice::Rows{{std::move(*row)}, {}, false, false});
}

void Engine::openDialog(const DialogId &dialog)
{
    DialogTable dialogs = m_store->mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    auto found = key ? dialogs.find(*key) : std::nullopt;
    if (!found)
        return;
    m_open = dialog;
    History::Page page = readOr(m_history->local(dialog, 0));
    notice::Opened opened;
    opened.firstUnread = m_store->mirror().messages().firstUnread(*key, found->unread);
    opened.hasOlder = page.hasOlder;
    m_openedEmpty = page.messages.empty();
    opened.messages = std::move(page.messages);
    for (const OutboxEntry &entry : m_store->entries()) {
        const bool confirmed = std::any_of(opened.messages.begin(), opened.messages.end(),
                                           [&entry](const Message &m) { return m.command == entry.command; });
        if (entry.dialog != dialog || confirmed)
            continue;
        if (auto message = Courier::messageOf(entry)) {
            m_uploads->describe(message->attachments);
            opened.messages.push_back(std::move(*message));
        }
    }
    opened.draft = m_store->draft(dialog);
    opened.order = m_store->order(found->order);
    opened.dialog = std::move(*found);
    Q_EMIT noticed(opened);
    publishBuyer(opened.dialog);
    if (m_history->needsHub(dialog, 0))
        m_history->fetch(dialog, 0);
}

void Engine::onArrived(const DialogId &dialog, qint64 before)
{
    if (dialog != m_open)
        return;
    History::Page page = readOr(m_history->local(dialog, before));
    if (before == 0 && m_openedEmpty && !page.messages.empty()) {
        // Only now it can be said where the unread ones begin.
        openDialog(dialog);
        Q_EMIT noticed(notice::Older{dialog, {}, page.hasOlder});
    } else if (before == 0) {
        Q_EMIT noticed(notice::Messages{dialog, page.messages});
        Q_EMIT noticed(notice::Older{dialog, {}, page.hasOlder});
    } else {
        Q_EMIT noticed(notice::Older{dialog, std::move(page.messages), page.hasOlder});
    }
}

void Engine::onProof(const DialogId &dialog, const std::vector<EvidenceChain> &chains)
{
    DialogTable dialogs = m_store->mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    const auto found = key ? dialogs.find(*key) : std::nullopt;
    if (!found)
        return Q_EMIT noticed(notice::ProofRead{failure(ErrorClass::Refused, u"no_access")});
    Proof proof{dialog, found->label, found->name, found->orderNumber, {}, {}, m_clock.now(), chains};
    for (const Shop &shop : readOr(m_store->shops())) {
        if (shop.id != found->shop)
            continue;
        proof.shop = shop.name;
        proof.marketplace = shop.marketplace;
    }
    Q_EMIT noticed(notice::ProofRead{std::move(proof)});
}

void Engine::onSent(const Message &message)
{
    m_uploads->drop(idsOf(message.attachments));
    const auto key = m_store->mirror().dialogs().keyOf(message.dialog);
    if (key)
        report(m_store->mirror().messages().put(*key, message));
    if (message.dialog == m_open)
        Q_EMIT noticed(notice::Messages{m_open, {message}});
}

void Engine::enqueue(const DialogId &dialog, const wire::CommandBody &body)
{
    report(m_courier->enqueue(CommandId(newId()), dialog, body));
}

void Engine::enqueueAs(const CommandId &id, const DialogId &dialog, const wire::CommandBody &body)
{
    if (const auto added = m_courier->enqueue(id, dialog, body); !added) {
        report(added);
        Q_EMIT noticed(notice::Settled{id, added.error(), {}});
    }
}

void Engine::onCarriedOut(const CommandId &command, const wire::ReplyBody &answer)
{
    // The answer may be here before the log has told of the report.
    if (const auto *filed = std::get_if<wire::ReportFiled>(&answer)) {
        report(m_store->putReport(filed->report));
        publishReports();
    }
    const auto *opened = std::get_if<wire::DialogOpened>(&answer);
    if (opened == nullptr)
        return Q_EMIT noticed(notice::Settled{command, std::nullopt, {}});
    // The answer may be here before the log has told of the dialog.
    const Dialog &dialog = opened->dialog;
    if (DialogTable dialogs = m_store->mirror().dialogs(); !dialogs.keyOf(dialog.id)) {
        report(dialogs.put(dialog, 0).map([](DialogKey) {}));
        publishRow(dialog.id);
    }
    Q_EMIT noticed(notice::Settled{command, std::nullopt, dialog.id});
}

void Engine::changeDialog(const DialogId &dialog, const std::function<void(Dialog &)> &change)
{
    // Shown at once; the hub's own word follows and stays.
    DialogTable dialogs = m_store->mirror().dialogs();
    const auto key = dialogs.keyOf(dialog);
    auto found = key ? dialogs.find(*key) : std::nullopt;
    if (!found)
        return;
    change(*found);
    report(dialogs.put(*found, 0).map([](DialogKey) {}));
    publishRow(dialog);
    if (dialog == m_open)
        Q_EMIT noticed(notice::DialogUpdated{*found});
}

void Engine::report(const Result<void> &result)
{
    if (!result)
        Q_EMIT noticed(notice::Failed{result.error()});
}

void Engine::on(const intent::Open &intent)
{
    openDialog(intent.dialog);
}

void Engine::on(const intent::Close &)
{
    m_open = {};
}

void Engine::on(const intent::LoadOlder &intent)
{
    if (m_history->needsHub(intent.dialog, intent.before) && m_session->isLive())
        return m_history->fetch(intent.dialog, intent.before);
    History::Page page = readOr(m_history->local(intent.dialog, intent.before));
    Q_EMIT noticed(notice::Older{intent.dialog, std::move(page.messages), page.hasOlder && m_session->isLive()});
}

void Engine::on(const intent::SaveDraft &intent)
{
    if (m_store->draft(intent.draft.dialog) == intent.draft.text)
        return;
    report(m_store->putDraft(intent.draft, false));
    publishRow(intent.draft.dialog);
    m_courier->pump();
}

void Engine::on(const intent::MarkRead &intent)
{
    qint64 upTo = intent.upTo;
    if (const auto key = m_store->mirror().dialogs().keyOf(intent.dialog); key && upTo == 0)
        upTo = m_store->mirror().messages().newestPosition(*key);
    // Its messages have not come yet: the hub knows where they end.
    if (upTo == 0)
        upTo = endOfDialog;
    changeDialog(intent.dialog, [](Dialog &dialog) { dialog.unread = 0; });
    enqueue(intent.dialog, wire::MarkRead{intent.dialog, upTo});
}

void Engine::on(const intent::MarkUnread &intent)
{
    changeDialog(intent.dialog, [](Dialog &dialog) { dialog.unread = std::max(dialog.unread, 1); });
    enqueue(intent.dialog, wire::MarkUnread{intent.dialog});
}

void Engine::on(const intent::SetPinned &intent)
{
    changeDialog(intent.dialog, [&intent](Dialog &dialog) { dialog.pinned = intent.on; });
    enqueue(intent.dialog, wire::MarkDialog{intent.dialog, intent.on, std::nullopt, std::nullopt});
}

void Engine::on(const intent::SetMuted &intent)
{
    changeDialog(intent.dialog, [&intent](Dialog &dialog) { dialog.muted = intent.on; });
    enqueue(intent.dialog, wire::MarkDialog{intent.dialog, std::nullopt, intent.on, std::nullopt});
}

void Engine::on(const intent::SetNoAnswerNeeded &intent)
{
    // Since when somebody waits only the hub knows; so the undo shows when it has answered.
    if (intent.on) {
        changeDialog(intent.dialog, [](Dialog &dialog) {
            dialog.waitingSince.reset();
            dialog.answerDue.reset();
        });
    }
    enqueue(intent.dialog, wire::MarkDialog{intent.dialog, std::nullopt, std::nullopt, intent.on});
}

void Engine::on(const intent::PutQuickReply &intent)
{
    enqueueAs(intent.command, {}, wire::PutQuickReply{intent.reply});
}

void Engine::on(const intent::DeleteQuickReply &intent)
{
    enqueueAs(intent.command, {}, wire::DeleteQuickReply{intent.id});
}

void Engine::on(const intent::FileReport &intent)
{
    enqueueAs(intent.command, intent.report.dialog, wire::FileReport{intent.report});
    publishReports();
}

void Engine::on(const intent::MarkStep &intent)
{
    // In its dialog's turn: it never overtakes the report that it follows.
    const CommandId filedBy = intent.report.isEmpty() ? intent.filedBy : CommandId();
    enqueueAs(intent.command, intent.dialog, wire::MarkStep{intent.report, filedBy, intent.step, intent.done});
    publishReports();
}

void Engine::on(const intent::SetSwitch &intent)
{
    enqueueAs(intent.command, {}, wire::SetSwitch{intent.shop, intent.name, intent.on});
}

void Engine::on(const intent::PutShopSettings &intent)
{
    enqueueAs(intent.command, {}, wire::PutShopSettings{intent.shop, intent.settings});
}

void Engine::on(const intent::OpenOrder &intent)
{
    enqueueAs(intent.command, {}, wire::OpenDialog{intent.order});
}

void Engine::on(const intent::ForgetBuyer &intent)
{
    // Not of the dialog's own queue: what waits there would go first, and goes with it.
    enqueueAs(intent.command, {}, wire::ForgetBuyer{intent.dialog});
}

void Engine::on(const intent::ReadProof &intent)
{
    m_proofs->read(intent.dialog);
}

void Engine::on(const intent::AcceptFinding &intent)
{
    report(m_store->outbox().setFindingAccepted(intent.finding, intent.on));
    Q_EMIT noticed(notice::AcceptedFindings{readOr(m_store->outbox().acceptedFindings())});
}

void Engine::on(const intent::Search &intent)
{
    notice::SearchHits hits{intent.text, {}};
    std::vector<Search::Hit> found = readOr(m_store->mirror().search().find(intent.text, searchHits));
    for (Search::Hit &hit : found)
        hits.hits.emplace_back(hit.dialog, std::move(hit.snippet));
    Q_EMIT noticed(hits);
}

void Engine::on(const intent::ConnectNow &)
{
    m_session->connectNow();
}

void Engine::on(const intent::MoreRows &)
{
    if (!m_rowsFrom)
        return;
    std::vector<DialogRow> rows = readOr(m_store->mirror().dialogs().rowsAfter(*m_rowsFrom, rowsAtOnce));
    const bool more = rows.size() == rowsAtOnce;
    m_rowsFrom = more ? std::optional(rows.back().key) : std::nullopt;
    for (DialogRow &row : rows)
        m_store->decorate(row);
    Q_EMIT noticed(notice::Rows{std::move(rows), {}, true, more});
    if (!more)
        m_session->start();
}

void Engine::on(const intent::CountUnsent &)
{
    notice::Unsent unsent;
    for (const OutboxEntry &entry : m_store->entries())
        unsent.messages += Courier::messageOf(entry) ? 1 : 0;
    const std::vector<Draft> drafts = readOr(m_store->outbox().unsyncedDrafts());
    QSet<DialogId> begun;
    for (const Draft &draft : drafts) {
        if (!draft.text.isEmpty())
            begun.insert(draft.dialog);
    }
    for (const OutgoingFile &file : m_uploads->waiting())
        begun.insert(file.dialog);
    unsent.drafts = int(begun.size());
    Q_EMIT noticed(unsent);
}

void Engine::on(const intent::UseHub &intent)
{
    m_session->use({intent.url, intent.token});
}

void Engine::clearFiles(const CommandId &command)
{
    if (!m_store)
        return;
    m_transfers->forgetAll();
    const bool gone = storageSizes(m_options.folder).files == 0;
    const Error error{ErrorClass::Local, u"profile_unwritable"_s, {}};
    Q_EMIT noticed(notice::Settled{command, gone ? std::nullopt : std::optional(error), {}});
}

void Engine::setProxy(const Proxy &proxy)
{
    if (m_session)
        m_session->setProxy(proxy);
}

} // namespace vitrina
