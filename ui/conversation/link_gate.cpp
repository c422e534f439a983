// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/link_gate.h"

#include "marketplace/profile.h"
#include "safety/hosts.h"
#include "ui/conversation/links.h"

namespace vitrina::ui {

bool opensAtOnce(const QUrl &link, const Profile *profile, bool reported)
{
    constexpr int usualPort = 443;
    const bool plain =
        link.scheme() == QLatin1StringView("https") && link.userInfo().isEmpty() && link.port(usualPort) == usualPort;
    return !reported && plain && profile != nullptr && isCovered(realHost(link), profile->ownHosts);
}

} // namespace vitrina::ui
