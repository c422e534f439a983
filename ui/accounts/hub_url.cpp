// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/hub_card.h"

using namespace Qt::StringLiterals;

namespace vitrina::ui {

std::optional<QUrl> hubUrl(const QString &typed)
{
    QString text = typed.trimmed();
    if (text.isEmpty() || text.size() > 300)
        return std::nullopt;
    if (!text.contains(u"://"_s))
        text.prepend(u"wss://"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool scheme = url.scheme() == u"wss"_s || url.scheme() == u"ws"_s;
    // A token or a name in the address would end up in logs of others: there is a field for it.
    const bool plain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    if (!url.isValid() || !scheme || !plain || url.host().isEmpty())
        return std::nullopt;
    return url;
}

} // namespace vitrina::ui
