// SPDX-License-Identifier: Apache-2.0
#include "client/transfers.h"

#include "wire/codec.h"

#include <QCryptographicHash>

#include <algorithm>
#include <utility>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr milliseconds transientPause(2000);

} // namespace

Transfers::Transfers(QString folder, DatabaseKey key, Session &session, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_session(session)
    , m_clock(clock)
{
    m_again.setSingleShot(true);
    m_stall.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Transfers::pump);
    connect(&m_stall, &QTimer::timeout, this, &Transfers::onStalled);
    connect(&session, &Session::live, this, &Transfers::pump);
    connect(&session, &Session::down, this, &Transfers::onDown);
    connect(&session, &Session::replied, this, &Transfers::onReply);
    connect(&session, &Session::chunkCame, this, &Transfers::onChunk);
}

FileCache *Transfers::cache(const AttachmentId &forFile)
{
    if (!m_cache) {
        auto opened = FileCache::open(m_folder, m_key);
        if (!opened) {
            fail(forFile, opened.error());
            return nullptr;
        }
        m_cache = std::move(*opened);
    }
    return m_cache.get();
}

Transfers::Running *Transfers::find(const AttachmentId &id)
{
    const auto it = std::ranges::find(m_running, id, [](const Running &running) { return running.file.id; });
    return it == m_running.end() ? nullptr : &*it;
}

void Transfers::fetch(const Attachment &file)
{
    if (find(file.id) != nullptr)
        return;
    FileCache *files = cache(file.id);
    if (files == nullptr)
        return;
    const auto known = files->find(file.id, m_clock.now());
    if (!known)
        return fail(file.id, known.error());
    if (*known)
        return Q_EMIT arrived(file.id, **known);
    m_running.push_back({file, {}, false, 0});
    pump();
}

void Transfers::forgetAll()
{
    m_cache.reset();
    FileCache::discard(m_folder);
    const auto running = std::exchange(m_running, {});
    m_stall.stop();
    for (const Running &one : running)
        Q_EMIT failed(one.file.id, {ErrorClass::Transient, u"file_stalled"_s, {}});
}

void Transfers::pump()
{
    if (!m_session.isLive())
        return;
    auto asked = std::ranges::count_if(m_running, [](const Running &running) { return !running.query.isEmpty(); });
    for (size_t i = 0; i < m_running.size() && asked < maxInFlight;) {
        const bool waits = m_running[i].query.isEmpty();
        if (waits && !ask(m_running[i]))
            continue; // it is gone from the list
        asked += waits ? 1 : 0;
        ++i;
    }
}

bool Transfers::ask(Running &running)
{
    const AttachmentId id = running.file.id;
    if (!m_session.offers(wire::nameOf(wire::QueryBody(wire::Download{})))) {
        fail(id, {ErrorClass::Refused, u"not_supported"_s, {}});
        return false;
    }
    const auto received = m_cache->received(id);
    if (!received) {
        fail(id, received.error());
        return false;
    }
    running.received = *received;
    running.started = false;
    running.query = u"f%1"_s.arg(++m_queries);
    m_session.send(wire::Query{running.query, wire::Download{id, running.received}});
    m_stall.start(stall);
    return true;
}

void Transfers::onReply(const wire::Reply &reply)
{
    const auto it = std::ranges::find(m_running, reply.id, &Running::query);
    if (it == m_running.end())
        return;
    const AttachmentId id = it->file.id;
    if (!reply.outcome && reply.outcome.error().kind == ErrorClass::Transient) {
        it->query.clear();
        m_again.start(reply.retryAfter.value_or(transientPause));
        return;
    }
    if (!reply.outcome) {
        // What is here may be more than the hub has now: next time it is fetched from the beginning.
        (void)m_cache->remove(id);
        return fail(id, reply.outcome.error());
    }
    const auto *begun = std::get_if<wire::DownloadStarted>(&*reply.outcome);
    if (begun == nullptr || begun->offset != it->received)
        return fail(id, {ErrorClass::Protocol, u"offset"_s, {}});
    if (begun->attachment.bytes > maxBytes)
        return fail(id, {ErrorClass::Refused, u"file_too_large"_s, {}});
    it->started = true;
    it->file.bytes = begun->attachment.bytes;
    // The message's word comes first: it was there before anybody asked.
    if (it->file.sha256.isEmpty())
        it->file.sha256 = begun->attachment.sha256;
    if (it->received >= it->file.bytes) {
        const Running done = *it;
        m_running.erase(it);
        finish(done);
    }
}

void Transfers::onChunk(const wire::Chunk &chunk)
{
    Running *running = find(chunk.id);
    if (running == nullptr || !running->started || chunk.offset != running->received || chunk.bytes.isEmpty())
        return; // of a download that was given up, or that goes on elsewhere
    const qint64 after = running->received + chunk.bytes.size();
    if (after > running->file.bytes) {
        (void)m_cache->remove(chunk.id);
        return fail(chunk.id, {ErrorClass::Refused, u"file_damaged"_s, {}});
    }
    if (const auto added = m_cache->append(chunk.id, chunk.bytes, m_clock.now()); !added)
        return fail(chunk.id, added.error());
    running->received = after;
    m_stall.start(stall);
    Q_EMIT progressed(chunk.id, after, running->file.bytes);
    if (after < running->file.bytes)
        return;
    const Running done = *running;
    std::erase_if(m_running, [&chunk](const Running &one) { return one.file.id == chunk.id; });
    finish(done);
}

void Transfers::finish(const Running &running)
{
    const AttachmentId &id = running.file.id;
    const auto content = m_cache->content(id);
    if (!content)
        return fail(id, content.error());
    const QByteArray sum = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
    if (!running.file.sha256.isEmpty() && sum != running.file.sha256.toLower().toLatin1()) {
        (void)m_cache->remove(id);
        return fail(id, {ErrorClass::Refused, u"file_damaged"_s, {}});
    }
    QSet<AttachmentId> kept{id};
    for (const Running &other : m_running)
        kept.insert(other.file.id);
    if (const auto stored = m_cache->complete(id, kept, m_clock.now()); !stored)
        return fail(id, stored.error());
    if (m_running.empty())
        m_stall.stop();
    Q_EMIT arrived(id, *content);
    pump();
}

void Transfers::fail(const AttachmentId &id, const Error &error)
{
    std::erase_if(m_running, [&id](const Running &running) { return running.file.id == id; });
    if (m_running.empty())
        m_stall.stop();
    Q_EMIT failed(id, error);
    QMetaObject::invokeMethod(this, &Transfers::pump, Qt::QueuedConnection);
}

void Transfers::onDown()
{
    for (Running &running : m_running)
        running.query.clear();
    m_stall.stop();
    m_again.stop();
}

void Transfers::onStalled()
{
    std::vector<AttachmentId> stalled;
    for (const Running &running : m_running) {
        if (!running.query.isEmpty())
            stalled.push_back(running.file.id);
    }
    for (const AttachmentId &id : stalled)
        fail(id, {ErrorClass::Transient, u"file_stalled"_s, {}});
}

} // namespace vitrina
