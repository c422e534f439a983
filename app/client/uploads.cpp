// SPDX-License-Identifier: Apache-2.0
#include "client/uploads.h"

#include "wire/codec.h"

#include <QDir>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr milliseconds transientPause(2000);

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

Uploads::Uploads(QString folder, DatabaseKey key, Session &session, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_session(session)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Uploads::pump);
    connect(&session, &Session::live, this, &Uploads::pump);
    connect(&session, &Session::down, this, &Uploads::onDown);
    connect(&session, &Session::replied, this, &Uploads::onReply);
}

Result<OutgoingFiles *> Uploads::store()
{
    if (!m_store) {
        auto opened = OutgoingFiles::open(m_folder, m_key);
        if (!opened)
            return tl::unexpected(opened.error());
        m_store = std::move(*opened);
    }
    return m_store.get();
}

void Uploads::start()
{
    if (!QDir(m_folder).exists(OutgoingFiles::fileName()))
        return;
    const auto opened = store();
    const auto entries = opened ? (*opened)->all() : tl::unexpected(opened.error());
    if (!entries)
        return Q_EMIT failed(entries.error());
    for (const OutgoingFiles::Entry &entry : *entries) {
        m_files.push_back(entry.file);
        m_commands.insert(entry.file.id, entry.command);
        if (m_files.back().stage == UploadStage::Sending)
            m_files.back().stage = UploadStage::Waiting;
    }
}

OutgoingFile *Uploads::find(const QString &id)
{
    const auto it = std::ranges::find(m_files, id, &OutgoingFile::id);
    return it == m_files.end() ? nullptr : &*it;
}

const OutgoingFile *Uploads::byUpload(const AttachmentId &id) const
{
    const auto it = std::ranges::find_if(m_files, [&id](const OutgoingFile &file) { return file.file.id == id; });
    return id.isEmpty() || it == m_files.end() ? nullptr : &*it;
}

std::vector<OutgoingFile *> Uploads::byUploads(const std::vector<AttachmentId> &ids)
{
    std::vector<OutgoingFile *> found;
    for (OutgoingFile &file : m_files) {
        if (!file.file.id.isEmpty() && std::ranges::find(ids, file.file.id) != ids.end())
            found.push_back(&file);
    }
    return found;
}

Result<void> Uploads::add(const QString &id, const DialogId &dialog, const Attachment &file, const QByteArray &content)
{
    OutgoingFile outgoing;
    outgoing.id = id;
    outgoing.dialog = dialog;
    outgoing.file = file;
    outgoing.file.id = {};
    const CommandId command(newId());
    const auto opened = store();
    if (!opened)
        return tl::unexpected(opened.error());
    if (const auto added = (*opened)->add(outgoing, command, content); !added)
        return added;
    m_files.push_back(outgoing);
    m_commands.insert(outgoing.id, command);
    Q_EMIT changed();
    pump();
    return {};
}

void Uploads::erase(const QString &id)
{
    if (const auto removed = m_store->remove(id); !removed)
        Q_EMIT failed(removed.error());
    std::erase_if(m_files, [&id](const OutgoingFile &file) { return file.id == id; });
    m_commands.remove(id);
    if (m_active == id)
        stop();
}

void Uploads::remove(const QString &id)
{
    if (find(id) == nullptr)
        return;
    erase(id);
    Q_EMIT changed();
    pump();
}

void Uploads::setPaused(const QString &id, bool paused)
{
    OutgoingFile *file = find(id);
    if (file == nullptr || file->stage == UploadStage::Ready)
        return;
    if (!paused && file->stage == UploadStage::Refused) {
        // A refusal was an answer, and the hub remembers it: what is tried again is a new upload.
        file->file.id = {};
        file->sent = 0;
        commandOf(id) = CommandId(newId());
    }
    if (paused && m_active == id)
        stop();
    setStage(*file, paused ? UploadStage::Paused : UploadStage::Waiting);
    pump();
}

std::vector<OutgoingFile> Uploads::waiting() const
{
    std::vector<OutgoingFile> found;
    std::ranges::copy_if(m_files, std::back_inserter(found), [](const OutgoingFile &file) { return !file.taken; });
    return found;
}

std::vector<AttachmentId> Uploads::readyOf(const DialogId &dialog) const
{
    std::vector<AttachmentId> ids;
    for (const OutgoingFile &file : m_files) {
        if (file.dialog != dialog || file.taken)
            continue;
        if (file.stage != UploadStage::Ready)
            return {};
        ids.push_back(file.file.id);
    }
    return ids;
}

void Uploads::take(const std::vector<AttachmentId> &ids)
{
    for (OutgoingFile *file : byUploads(ids)) {
        file->taken = true;
        keep(*file);
    }
    Q_EMIT changed();
}

void Uploads::giveBack(const std::vector<AttachmentId> &ids)
{
    for (OutgoingFile *file : byUploads(ids)) {
        file->taken = false;
        file->stage = UploadStage::Waiting; // the hub is asked whether it still has it
        keep(*file);
    }
    Q_EMIT changed();
    pump();
}

void Uploads::drop(const std::vector<AttachmentId> &ids)
{
    std::vector<QString> gone;
    for (const OutgoingFile *file : byUploads(ids))
        gone.push_back(file->id);
    for (const QString &id : gone)
        erase(id);
    if (!gone.empty())
        Q_EMIT changed();
}

void Uploads::settle(const QSet<AttachmentId> &named)
{
    std::vector<QString> gone;
    for (OutgoingFile &file : m_files) {
        const bool wasTaken = std::exchange(file.taken, !file.file.id.isEmpty() && named.contains(file.file.id));
        if (wasTaken && !file.taken)
            gone.push_back(file.id); // its message has arrived, and this did not get to hear of it
        else if (!wasTaken && file.taken)
            keep(file);
        else if (!file.taken && file.stage == UploadStage::Ready)
            file.stage = UploadStage::Waiting; // the hub may have dropped it since
    }
    for (const QString &id : gone)
        erase(id);
    Q_EMIT changed();
}

void Uploads::dropUnless(const std::function<bool(const DialogId &)> &known)
{
    std::vector<QString> gone;
    for (const OutgoingFile &file : m_files) {
        if (!known(file.dialog))
            gone.push_back(file.id);
    }
    for (const QString &id : gone)
        erase(id);
    if (gone.empty())
        return;
    Q_EMIT changed();
    pump();
}

void Uploads::describe(std::vector<Attachment> &files) const
{
    for (Attachment &file : files) {
        if (const OutgoingFile *known = byUpload(file.id))
            file = known->file;
    }
}

std::optional<QByteArray> Uploads::content(const AttachmentId &id)
{
    const OutgoingFile *file = byUpload(id);
    const auto content = file != nullptr ? m_store->content(file->id) : Result<QByteArray>();
    return content && !content->isEmpty() ? std::optional(*content) : std::nullopt;
}

void Uploads::pump()
{
    if (!m_session.isLive() || !m_active.isEmpty() || m_again.isActive())
        return;
    const auto next = std::ranges::find(m_files, UploadStage::Waiting, &OutgoingFile::stage);
    if (next == m_files.end())
        return;
    if (!m_session.offers(wire::nameOf(wire::CommandBody(wire::BeginUpload{}))))
        return refuseAll(u"not_supported"_s);
    m_active = next->id;
    setStage(*next, UploadStage::Sending);
    ask(*next);
}

// What can't go now can't go for any of them; each may be tried again.
void Uploads::refuseAll(const QString &code)
{
    for (OutgoingFile &file : m_files) {
        if (file.stage == UploadStage::Waiting)
            setStage(file, UploadStage::Refused, code);
    }
}

void Uploads::onDown()
{
    m_again.stop();
    const bool wasActive = !m_active.isEmpty();
    stop();
    if (wasActive)
        Q_EMIT changed();
}

void Uploads::ask(const OutgoingFile &file)
{
    if (file.file.id.isEmpty()) {
        m_step = Step::Begin;
        m_request = commandOf(file.id).value();
        m_session.send(wire::Command{commandOf(file.id), wire::BeginUpload{file.dialog, file.file}});
        return;
    }
    m_step = Step::Status;
    m_request = u"u%1"_s.arg(++m_queries);
    m_session.send(wire::Query{m_request, wire::UploadStatus{file.file.id}});
}

void Uploads::onReply(const wire::Reply &reply)
{
    if (m_request.isEmpty() || reply.id != m_request)
        return;
    m_request.clear();
    OutgoingFile *file = find(m_active);
    if (file == nullptr)
        return stop();
    const auto *state = reply.outcome ? std::get_if<wire::UploadState>(&*reply.outcome) : nullptr;
    if (state != nullptr)
        return onState(*file, *state);
    if (reply.outcome || reply.outcome.error().kind != ErrorClass::Transient)
        return onRefused(*file,
                         reply.outcome ? Error{ErrorClass::Refused, u"unknown_reply"_s, {}} : reply.outcome.error());
    m_again.start(reply.retryAfter.value_or(transientPause));
    setStage(*file, UploadStage::Waiting);
    stop();
}

void Uploads::onState(OutgoingFile &file, const wire::UploadState &state)
{
    if (m_step == Step::Begin) {
        // A repeated answer is as old as the first: where the upload stands is asked for.
        file.file.id = state.id;
        keep(file);
        return ask(file);
    }
    file.sent = std::clamp<qint64>(state.received, 0, file.file.bytes);
    if (state.complete) {
        stop();
        setStage(file, UploadStage::Ready);
        return pump();
    }
    Q_EMIT changed();
    if (file.sent < file.file.bytes)
        return sendParts(file);
    m_step = Step::Commit;
    m_request = commandOf(file.id).value() + u"-commit"_s;
    m_session.send(wire::Command{CommandId(m_request), wire::CommitUpload{file.file.id}});
}

void Uploads::onRefused(OutgoingFile &file, const Error &error)
{
    const bool expired = m_step == Step::Status && error.code == "attachment_unknown"_L1;
    stop();
    if (expired) {
        // The hub keeps what nobody sends for a day: from the beginning then.
        file.file.id = {};
        file.sent = 0;
        commandOf(file.id) = CommandId(newId());
        setStage(file, UploadStage::Waiting);
    } else {
        setStage(file, UploadStage::Refused, error.code);
    }
    pump();
}

void Uploads::sendParts(OutgoingFile &file)
{
    qint64 at = file.sent;
    for (int i = 0; i < partsAtOnce && at < file.file.bytes; ++i) {
        const auto bytes = m_store->part(file.id, at);
        if (!bytes || bytes->isEmpty()) {
            stop();
            setStage(file, UploadStage::Refused, bytes ? u"file_damaged"_s : bytes.error().code);
            return;
        }
        m_session.send(wire::Chunk{file.file.id, at, *bytes});
        at += bytes->size();
    }
    ask(file);
}

void Uploads::stop()
{
    if (OutgoingFile *file = find(m_active); file != nullptr && file->stage == UploadStage::Sending)
        file->stage = UploadStage::Waiting;
    m_active.clear();
    m_request.clear();
    m_step = Step::None;
}

void Uploads::setStage(OutgoingFile &file, UploadStage stage, const QString &error)
{
    file.stage = stage;
    file.error = error;
    keep(file);
    Q_EMIT changed();
}

void Uploads::keep(const OutgoingFile &file)
{
    if (const auto kept = m_store->update(file, commandOf(file.id)); !kept)
        Q_EMIT failed(kept.error());
}

std::vector<AttachmentId> idsOf(const std::vector<Attachment> &files)
{
    std::vector<AttachmentId> ids;
    ids.reserve(files.size());
    for (const Attachment &file : files)
        ids.push_back(file.id);
    return ids;
}

} // namespace vitrina
