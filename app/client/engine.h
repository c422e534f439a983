// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"
#include "client/courier.h"
#include "client/history.h"
#include "client/proof_reader.h"
#include "client/session.h"
#include "client/transfers.h"
#include "client/uploads.h"

namespace vitrina {

/// The whole client of one account: disk, outbox and link, on a thread of its own. Intents come in through perform(),
/// everything that happens goes out through noticed().
class Engine final : public Account {
    Q_OBJECT
public:
    struct Options {
        QString folder; ///< exists
        DatabaseKey key;
        Endpoint endpoint; ///< an empty URL: works offline until intent::UseHub
        ReconnectPolicy::Limits limits;
        milliseconds connectTimeout{15000};
        ReconnectPolicy::Chance chance;
        Trace *trace = nullptr;
        std::optional<QSslConfiguration> tls{}; ///< absent: whom the system trusts
        SessionPace pace{};
        Proxy proxy{};
        ProxyRoute::SystemProxies systemProxies{}; ///< absent: the system's own answers
    };

    Engine(Options options, const Clock &clock);
    ~Engine() override;

    /// Opens the disk and gives the first rows at once, then the rest as it is asked for, then connects. Called on the
    /// engine's thread.
    void start();
    void perform(const Intent &intent) override;
    /// From now on this is the way to the hub; taken at once.
    void setProxy(const Proxy &proxy);
    /// Files of messages that are kept here go; what is not sent yet stays. Answered by notice::Settled.
    void clearFiles(const CommandId &command);

private:
    void performWithoutDisk(const Intent &intent);
    void publishStatus();
    void publish(const ChangeSet &changes);
    void publishOpen(const ChangeSet &changes);
    void publishReports();
    void publishRow(const DialogId &dialog);
    void publishArrived(const ChangeSet &changes); // these two in engine_news.cpp
    void publishRefused(const Message &message);
    // engine_orders.cpp
    void publishOrders(const ChangeSet &changes);
    void publishBuyer(const Dialog &dialog);
    [[nodiscard]] OrderRow orderRow(Order order);
    void openDialog(const DialogId &dialog);
    void onArrived(const DialogId &dialog, qint64 before);
    void onProof(const DialogId &dialog, const std::vector<EvidenceChain> &chains);
    void onSent(const Message &message);
    void refuseMessage(const intent::Send &intent, const QString &code);
    void dropFilesOfTheGone();
    void enqueue(const DialogId &dialog, const wire::CommandBody &body);
    void changeDialog(const DialogId &dialog, const std::function<void(Dialog &)> &change);
    /// A command with an id of the caller's; what can't even be written down is settled at once.
    void enqueueAs(const CommandId &id, const DialogId &dialog, const wire::CommandBody &body);
    void makeTransfers();
    void onCarriedOut(const CommandId &command, const wire::ReplyBody &answer);
    void report(const Result<void> &result);
    /// What was read; or nothing, and the reason goes out.
    template <typename T> [[nodiscard]] T readOr(Result<T> read)
    {
        if (read)
            return std::move(*read);
        report(tl::unexpected(read.error()));
        return T();
    }

    void on(const intent::Open &intent);
    void on(const intent::Close &intent);
    void on(const intent::LoadOlder &intent);
    void on(const intent::Send &intent);
    void on(const intent::Retry &intent);
    void on(const intent::Discard &intent);
    void on(const intent::SaveDraft &intent);
    void on(const intent::MarkRead &intent);
    void on(const intent::MarkUnread &intent);
    void on(const intent::SetPinned &intent);
    void on(const intent::SetMuted &intent);
    void on(const intent::SetNoAnswerNeeded &intent);
    void on(const intent::PutQuickReply &intent);
    void on(const intent::DeleteQuickReply &intent);
    void on(const intent::FileReport &intent);
    void on(const intent::MarkStep &intent);
    void on(const intent::SetSwitch &intent);
    void on(const intent::PutShopSettings &intent);
    void on(const intent::OpenOrder &intent);
    void on(const intent::ForgetBuyer &intent);
    void on(const intent::ReadProof &intent);
    void on(const intent::AcceptFinding &intent);
    void on(const intent::FetchFile &intent);
    void on(const intent::ListOrders &intent);
    void on(const intent::AttachFile &intent);
    void on(const intent::RemoveFile &intent);
    void on(const intent::PauseFile &intent);
    void on(const intent::Search &intent);
    void on(const intent::MoreRows &intent);
    void on(const intent::ConnectNow &intent);
    void on(const intent::CountUnsent &intent);
    void on(const intent::UseHub &intent);

    Options m_options;
    const Clock &m_clock;
    std::unique_ptr<LocalStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Courier> m_courier;
    std::unique_ptr<History> m_history;
    std::unique_ptr<ProofReader> m_proofs;
    std::unique_ptr<Transfers> m_transfers;
    std::unique_ptr<Uploads> m_uploads;
    std::optional<DialogKey> m_rowsFrom; ///< rows after this key are still to be given; absent: none
    DialogId m_open;
    bool m_listsOrders = false; ///< somebody has asked for them
    bool m_openedEmpty = false; ///< none of its messages was here yet
};

} // namespace vitrina
