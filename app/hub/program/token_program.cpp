// SPDX-License-Identifier: Apache-2.0
#include "hub/program/token_program.h"

#include "hub/store/key_file.h"

namespace vitrina::hub {
namespace {

Result<std::unique_ptr<Store>> openStore(const QString &dataDir)
{
    return loadOrMakeKey(dataDir).and_then([&dataDir](const DatabaseKey &key) { return Store::open(dataDir, key); });
}

} // namespace

Result<QString> runTokens(const CreateTokenCommand &command, const Clock &clock)
{
    auto store = openStore(command.dataDir);
    if (!store)
        return tl::unexpected(store.error());
    return createToken(**store, command.request, clock.now()).map([](const QByteArray &token) {
        return QString::fromLatin1(token + '\n');
    });
}

Result<QString> runTokens(const ListTokensCommand &command)
{
    auto store = openStore(command.dataDir);
    if (!store)
        return tl::unexpected(store.error());
    QString text;
    for (const TokenRecord &token : (*store)->people.tokens()) {
        const auto user = (*store)->people.find(token.user);
        const QString role = user ? QString(nameOf(user->role)) : QString();
        text += QStringLiteral("%1\t%2\t%3\t%4\n").arg(token.id, role, toIso(token.at), token.user);
    }
    if (const auto &fault = (*store)->fault.error())
        return tl::unexpected(*fault);
    return text;
}

Result<QString> runTokens(const RevokeTokenCommand &command)
{
    auto store = openStore(command.dataDir);
    if (!store)
        return tl::unexpected(store.error());
    const bool removed = (*store)->people.removeToken(command.id);
    if (const auto &fault = (*store)->fault.error())
        return tl::unexpected(*fault);
    if (!removed)
        return failure(ErrorClass::Local, u"usage", QStringLiteral("There is no token \"%1\".").arg(command.id));
    return QStringLiteral("revoked\n");
}

} // namespace vitrina::hub
