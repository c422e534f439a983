// SPDX-License-Identifier: Apache-2.0
#include "hub/hub.h"

#include "hub/desk/connector_host.h"
#include "hub/server/server.h"

#include <QDir>
#include <QLockFile>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds refreshInterval{3000};

} // namespace

struct Hub::Private {
    Private(std::unique_ptr<QLockFile> lock, std::unique_ptr<Store> opened, const Rules &rules, const Clock &time,
            const Limits &bounds)
        : lockFile(std::move(lock))
        , store(std::move(opened))
        , clock(time)
        , limits(bounds)
        , access(rules)
        , ledger(*store, access, time)
        , desk(ledger, access, rules)
        , commands(desk, time, [this](const ShopId &shop) { return connectors.ofShop(shop); })
        , uploads(desk, time)
        , queries(desk, commands, uploads)
        , files(desk, [this](const ShopId &shop) { return connectors.ofShop(shop); })
        , server({desk, commands, queries, files, uploads, clock, limits}, [this] { refresh(); })
        , connectors(desk, time,
                     [this](const ShopId &shop, const wire::Typing &notice) { server.notify(shop, notice); })
    {
    }

    void load();
    void refresh();

    std::unique_ptr<QLockFile> lockFile;
    std::unique_ptr<Store> store;
    const Clock &clock;
    Limits limits;
    Access access;
    Ledger ledger;
    Desk desk;
    Commands commands;
    Uploads uploads;
    Queries queries;
    Files files;
    Server server;
    ConnectorHost connectors; // last: a connector's late answers find everything else still there
    QTimer refreshTimer;
    qint64 peopleRevision = 0;
};

void Hub::Private::load()
{
    for (const ShopRecord &shop : store->shops.all())
        access.setShop(shop);
    peopleRevision = store->people.revision();
    for (const UserRecord &user : store->people.users())
        access.setUser(user);
}

void Hub::Private::refresh()
{
    ledger.commit();
    const qint64 revision = store->people.revision();
    if (revision == std::exchange(peopleRevision, revision))
        return;
    QSet<qint64> changed;
    for (const UserRecord &user : store->people.users()) {
        const View *known = access.view(user.key);
        if (known != nullptr && known->user.epoch == user.epoch)
            continue;
        // Begun anew once more: until now this log was written by what the user could see before.
        ledger.renew(access.setUser(user));
        changed.insert(user.key);
    }
    ledger.commit();
    // Another role is another view: the client fetches it anew.
    server.endSessions([&changed](const Session &session) { return changed.contains(session.user()); }, u"restart"_s,
                       wire::closeResync);
    server.endSessions([this](const Session &session) { return !store->people.userOfToken(session.token()); },
                       u"token_revoked"_s, wire::closeAuth);
}

Result<std::unique_ptr<Hub>> Hub::open(const Options &options, const Rules &rules, const Clock &clock)
{
    if (!QDir().mkpath(options.dataDir))
        return failure(ErrorClass::Local, u"data_dir_unusable", options.dataDir);
    auto lock = std::make_unique<QLockFile>(QDir(options.dataDir).filePath(u"hub.lock"_s));
    lock->setStaleLockTime(0); // only a dead owner makes a lock stale
    if (!lock->tryLock(0)) {
        const bool held = lock->error() == QLockFile::LockFailedError;
        return failure(ErrorClass::Local, held ? u"hub_running" : u"data_dir_unusable", options.dataDir);
    }
    auto store = Store::open(options.dataDir, options.key);
    if (!store)
        return tl::unexpected(store.error());
    auto d = std::make_unique<Private>(std::move(lock), std::move(*store), rules, clock, options.limits);
    d->ledger.setRetention(options.limits.retention);
    d->store->uploads.setSpareRoom(options.limits.spareRoom);
    d->load();
    if (const auto &fault = d->store->fault.error())
        return tl::unexpected(*fault);
    return std::unique_ptr<Hub>(new Hub(std::move(d)));
}

Hub::Hub(std::unique_ptr<Private> p)
    : d(std::move(p))
{
    connect(&d->ledger, &Ledger::failed, this, [this](const Error &error) {
        close();
        Q_EMIT failed(error);
    });
    connect(&d->refreshTimer, &QTimer::timeout, this, &Hub::refreshPeople);
    d->refreshTimer.setTimerType(Qt::VeryCoarseTimer);
}

Hub::~Hub()
{
    d->ledger.commit();
}

Result<void> Hub::start(std::vector<std::unique_ptr<Connector>> connectors)
{
    return d->connectors.start(std::move(connectors));
}

Result<QUrl> Hub::listen(const ListenOptions &options)
{
    auto url = d->server.listen(options);
    if (url)
        d->refreshTimer.start(refreshInterval);
    return url;
}

Result<QByteArray> Hub::createToken(const TokenRequest &request)
{
    d->ledger.commit();
    auto token = hub::createToken(*d->store, request, d->clock.now());
    d->refresh();
    return token;
}

QString Hub::memo(const QString &name)
{
    return d->store->meta(u"memo."_s + name);
}

void Hub::setMemo(const QString &name, const QString &text)
{
    d->ledger.writing().setMeta(u"memo."_s + name, text);
    d->ledger.commit();
}

const Clock &Hub::clock() const
{
    return d->clock;
}

void Hub::close()
{
    d->refreshTimer.stop();
    d->ledger.commit();
    d->server.close(u"restart"_s);
}

void Hub::refreshPeople()
{
    d->refresh();
}

void Hub::tick()
{
    d->connectors.advance();
    d->server.tick();
}

} // namespace vitrina::hub
