// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/people.h"

#include "domain/text.h"
#include "hub/store/token.h"

namespace vitrina::hub {
namespace {

constexpr qsizetype maxName = 64;

bool seesTheSame(const UserRecord &user, const TokenRequest &request)
{
    return user.role == request.role && user.allShops == request.shops.empty() && user.shops == request.shops;
}

} // namespace

Result<QByteArray> createToken(Store &store, const TokenRequest &request, UtcTime now)
{
    if (request.user.isEmpty() || singleLine(request.user, maxName) != request.user)
        return failure(ErrorClass::Local, u"user_invalid",
                       QStringLiteral("a name has one line of at most 64 characters"));
    if (request.role == UserRole::Unknown)
        return failure(ErrorClass::Local, u"role_invalid");
    TokenRequest wanted = request;
    std::sort(wanted.shops.begin(), wanted.shops.end());

    auto transaction = Transaction::begin(store.database());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto user = store.people.find(wanted.user);
    if (!user)
        user = UserRecord{0, wanted.user, wanted.role, wanted.shops.empty(), wanted.shops, newEpoch(), 0};
    else if (!seesTheSame(*user, wanted))
        user = UserRecord{user->key, user->name, wanted.role, wanted.shops.empty(), wanted.shops, newEpoch(), 0};
    if (user->seq == 0)
        store.log.trim(user->key, std::numeric_limits<qint64>::max());
    store.people.put(*user);
    const QByteArray token = newToken();
    const QByteArray hash = hashOf(token);
    store.people.addToken(hash, tokenId(hash), user->key, now);
    if (const auto &fault = store.fault.error())
        return tl::unexpected(*fault);
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return token;
}

} // namespace vitrina::hub
