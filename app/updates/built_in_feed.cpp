// SPDX-License-Identifier: Apache-2.0
#include "updates/built_in_feed.h"

namespace vitrina {

std::optional<UpdateSource> builtInFeed()
{
    const UpdateSource source{QUrl(QStringLiteral(VITRINA_UPDATE_FEED), QUrl::StrictMode),
                              QByteArray::fromHex(VITRINA_UPDATE_KEY)};
    if (source.feed.isEmpty())
        return std::nullopt;
    return source;
}

} // namespace vitrina
