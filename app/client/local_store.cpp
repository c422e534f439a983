// SPDX-License-Identifier: Apache-2.0
#include "client/local_store.h"

#include "client/pending_reports.h"
#include "wire/codec.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

bool isDamage(const Error &error)
{
    return error.code == "database_corrupt"_L1 || error.code == "database_wrong_key"_L1;
}

void setAside(const QString &folder)
{
    const QDir dir(folder);
    QFile::remove(dir.filePath(u"mirror.db.damaged"_s));
    QFile::rename(dir.filePath(Mirror::fileName()), dir.filePath(u"mirror.db.damaged"_s));
    Mirror::discard(folder);
}

template <typename T> std::optional<T> parse(const QByteArray &json)
{
    const auto value = wire::fromJson<T>(QJsonDocument::fromJson(json).object());
    return value ? std::optional<T>(*value) : std::nullopt;
}

} // namespace

Result<LocalStore::Opened> LocalStore::open(const QString &folder, const DatabaseKey &key)
{
    // The outbox first: when its key is wrong, nothing else may be touched.
    auto outbox = Outbox::open(folder, key);
    if (!outbox)
        return tl::unexpected(outbox.error());
    auto entries = (*outbox)->all();
    if (!entries)
        return tl::unexpected(entries.error());
    const auto drafts = (*outbox)->drafts();
    if (!drafts)
        return tl::unexpected(drafts.error());
    Opened opened;
    auto mirror = Mirror::open(folder, key);
    if (!mirror && isDamage(mirror.error())) {
        opened.mirrorLost = mirror.error();
        setAside(folder);
        mirror = Mirror::open(folder, key);
    }
    if (!mirror)
        return tl::unexpected(mirror.error());
    opened.store = std::make_unique<LocalStore>(std::move(*mirror), std::move(*outbox), std::move(*entries), *drafts);
    return opened;
}

LocalStore::LocalStore(std::unique_ptr<Mirror> mirror, std::unique_ptr<Outbox> outbox, std::vector<OutboxEntry> entries,
                       const std::vector<Draft> &drafts)
    : m_mirror(std::move(mirror))
    , m_outbox(std::move(outbox))
    , m_entries(std::move(entries))
{
    for (const Draft &draft : drafts)
        m_drafts.insert(draft.dialog, draft);
}

Result<wire::Cursor> LocalStore::cursor()
{
    return m_mirror->records().get(u"sync", u"cursor").map([](const QByteArray &value) {
        const qsizetype space = value.indexOf(' ');
        return space < 0 ? wire::Cursor()
                         : wire::Cursor{QString::fromUtf8(value.mid(space + 1)), value.left(space).toLongLong()};
    });
}

Result<void> LocalStore::setCursor(const wire::Cursor &cursor)
{
    const QByteArray value = QByteArray::number(cursor.seq) + ' ' + cursor.epoch.toUtf8();
    return m_mirror->records().put(u"sync", u"cursor", value);
}

template <typename T> Result<std::vector<T>> LocalStore::allOf(QStringView kind)
{
    const auto all = m_mirror->records().all(kind);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<T> values;
    for (const QByteArray &json : *all) {
        if (auto value = parse<T>(json))
            values.push_back(std::move(*value));
    }
    return values;
}

Result<std::vector<Shop>> LocalStore::shops()
{
    return allOf<Shop>(u"shop");
}

Result<std::vector<QuickReply>> LocalStore::quickReplies()
{
    return allOf<QuickReply>(u"quick_reply");
}

Result<std::vector<FraudReport>> LocalStore::reports()
{
    return allOf<FraudReport>(u"report").map([this](auto stored) { return withPending(std::move(stored), m_entries); });
}

Result<void> LocalStore::putReport(const FraudReport &report)
{
    const QByteArray json = QJsonDocument(wire::toJson(report)).toJson(QJsonDocument::Compact);
    return m_mirror->records().put(u"report", report.id.value(), json);
}

Result<User> LocalStore::user()
{
    return m_mirror->records().get(u"sync", u"me").map([](const QByteArray &json) {
        return parse<User>(json).value_or(User{});
    });
}

std::optional<Order> LocalStore::order(const OrderId &id)
{
    const QByteArray json = m_mirror->orders().get(id).value_or(QByteArray());
    return json.isEmpty() ? std::nullopt : parse<Order>(json);
}

Result<std::vector<Order>> LocalStore::orders(const ShopId &shop, const QString &number, const OrderTable::Place &place,
                                              int limit)
{
    OrderTable table = m_mirror->orders();
    return ordersOf(number.isEmpty() ? table.page(shop, place, limit) : table.numbered(shop, number, limit));
}

Result<std::vector<Order>> LocalStore::ordersOfBuyer(const ShopId &shop, const BuyerId &buyer, int limit)
{
    return ordersOf(m_mirror->orders().ofBuyer(shop, buyer, limit));
}

Result<std::vector<Order>> LocalStore::ordersOf(const Result<std::vector<QByteArray>> &read)
{
    if (!read)
        return tl::unexpected(read.error());
    std::vector<Order> orders;
    for (const QByteArray &json : *read) {
        if (auto order = parse<Order>(json))
            orders.push_back(std::move(*order));
    }
    return orders;
}

void LocalStore::decorate(DialogRow &row) const
{
    if (const auto draft = m_drafts.constFind(row.id); draft != m_drafts.constEnd()) {
        row.hasDraft = true;
        row.preview = draft->text.left(DialogTable::previewLength);
    }
    row.failed = static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(), [&row](const OutboxEntry &entry) {
        return entry.state == OutboxState::Refused && entry.dialog == row.id;
    }));
}

Result<void> LocalStore::putDraft(const Draft &draft, bool synced)
{
    if (const auto stored = m_outbox->putDraft(draft, synced); !stored)
        return stored;
    if (draft.text.isEmpty())
        m_drafts.remove(draft.dialog);
    else
        m_drafts.insert(draft.dialog, draft);
    return {};
}

OutboxEntry *LocalStore::entry(const CommandId &command)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&command](const OutboxEntry &entry) { return entry.command == command; });
    return it == m_entries.end() ? nullptr : &*it;
}

Result<void> LocalStore::addEntry(const OutboxEntry &entry)
{
    if (const auto stored = m_outbox->add(entry); !stored)
        return stored;
    m_entries.push_back(entry);
    return {};
}

Result<void> LocalStore::setEntryState(const CommandId &command, OutboxState state, const Error &error)
{
    if (const auto stored = m_outbox->setState(command, state, error.code, error.detail); !stored)
        return stored;
    if (OutboxEntry *known = entry(command)) {
        known->state = state;
        known->error = error.code;
        known->detail = error.detail;
    }
    return {};
}

Result<void> LocalStore::removeEntry(const CommandId &command)
{
    if (const auto stored = m_outbox->remove(command); !stored)
        return stored;
    std::erase_if(m_entries, [&command](const OutboxEntry &entry) { return entry.command == command; });
    return {};
}

Result<void> LocalStore::forget(const DialogId &dialog)
{
    if (const auto cleared = putDraft({dialog, {}, {}}, true); !cleared)
        return cleared;
    std::vector<CommandId> commands;
    for (const OutboxEntry &entry : m_entries) {
        if (entry.dialog == dialog)
            commands.push_back(entry.command);
    }
    for (const CommandId &command : commands) {
        if (const auto removed = removeEntry(command); !removed)
            return removed;
    }
    const auto all = reports();
    if (!all)
        return tl::unexpected(all.error());
    for (const FraudReport &report : *all) {
        if (report.dialog != dialog)
            continue;
        if (const auto removed = m_mirror->records().remove(u"report", report.id.value()); !removed)
            return removed;
    }
    return {};
}

} // namespace vitrina
