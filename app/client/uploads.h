// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/session.h"
#include "storage/outgoing_files.h"

#include <QSet>

#include <functional>

namespace vitrina {

/// Carries files that were chosen for messages to the hub, one at a time, in parts: the hub is asked how far it has
/// come before each few of them, so a lost link or a restart costs nothing that had arrived. What a file holds stays
/// here until the message that names it is at the marketplace: a message that is refused gives its files back. Thread
/// of the engine.
class Uploads final : public QObject {
    Q_OBJECT
public:
    static constexpr int partsAtOnce = 4; ///< between two questions

    Uploads(QString folder, DatabaseKey key, Session &session, QObject *parent);

    /// Reads what an earlier run left; settle() follows. No database is opened before there is a file.
    void start();
    /// Durable when it returns well; the name, the type and the size were checked.
    [[nodiscard]] Result<void> add(const QString &id, const DialogId &dialog, const Attachment &file,
                                   const QByteArray &content);
    void remove(const QString &id);
    void setPaused(const QString &id, bool paused); ///< not paused also tries again what was refused
    [[nodiscard]] std::vector<OutgoingFile> waiting() const; ///< those that no message names
    /// The hub's ids of a dialog's waiting files; empty unless all of them are at the hub.
    [[nodiscard]] std::vector<AttachmentId> readyOf(const DialogId &dialog) const;

    /// A message in the outbox names them.
    void take(const std::vector<AttachmentId> &ids);
    /// Their message is to be written anew: they wait for it.
    void giveBack(const std::vector<AttachmentId> &ids);
    /// Their message is at the marketplace, or is not wanted any more.
    void drop(const std::vector<AttachmentId> &ids);
    /// After a start: only those that `named` holds are under way with a message.
    void settle(const QSet<AttachmentId> &named);
    /// RZ-7: nothing of a dialog that is no more.
    void dropUnless(const std::function<bool(const DialogId &)> &known);
    /// Names, sizes and types of the files of a message that is on its way, which holds nothing but their ids.
    void describe(std::vector<Attachment> &files) const;
    [[nodiscard]] std::optional<QByteArray> content(const AttachmentId &id); ///< absent: it is not here

Q_SIGNALS:
    void changed();
    void failed(const vitrina::Error &error); ///< of this computer's disk

private:
    enum class Step { None, Begin, Status, Commit };

    [[nodiscard]] Result<OutgoingFiles *> store();
    [[nodiscard]] OutgoingFile *find(const QString &id);
    [[nodiscard]] const OutgoingFile *byUpload(const AttachmentId &id) const;
    [[nodiscard]] std::vector<OutgoingFile *> byUploads(const std::vector<AttachmentId> &ids);
    void erase(const QString &id);
    void onDown();
    void refuseAll(const QString &code);
    [[nodiscard]] CommandId &commandOf(const QString &id) { return m_commands[id]; }
    void pump();
    void ask(const OutgoingFile &file);
    void onReply(const wire::Reply &reply);
    void onState(OutgoingFile &file, const wire::UploadState &state);
    void onRefused(OutgoingFile &file, const Error &error);
    void sendParts(OutgoingFile &file);
    void stop();
    void setStage(OutgoingFile &file, UploadStage stage, const QString &error = {});
    void keep(const OutgoingFile &file);

    QString m_folder;
    DatabaseKey m_key;
    Session &m_session;
    std::unique_ptr<OutgoingFiles> m_store;
    std::vector<OutgoingFile> m_files;
    QHash<QString, CommandId> m_commands; ///< by file
    QString m_active; ///< file under way; empty: none
    Step m_step = Step::None;
    QString m_request; ///< whose answer is awaited
    QTimer m_again;
    qint64 m_queries = 0;
};

[[nodiscard]] std::vector<AttachmentId> idsOf(const std::vector<Attachment> &files);

} // namespace vitrina
