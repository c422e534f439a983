// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/connection_log.h"

#include <QLoggingCategory>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

Q_LOGGING_CATEGORY(linkLog, "vitrina.link")

QLatin1StringView nameOf(LinkState state)
{
    switch (state) {
    case LinkState::Offline:
        return "offline"_L1;
    case LinkState::Connecting:
        return "connecting"_L1;
    case LinkState::Waiting:
        return "waiting"_L1;
    case LinkState::Updating:
        return "updating"_L1;
    case LinkState::Live:
        return "live"_L1;
    case LinkState::SignedOut:
        break;
    }
    return "signed out"_L1;
}

} // namespace

void logConnection(Inbox &inbox)
{
    const auto tell = [&inbox, last = LinkState::Offline]() mutable {
        const ConnectionStatus &now = inbox.connection();
        if (std::exchange(last, now.state) == now.state)
            return;
        // The code is ours; its detail may hold an address.
        qCInfo(linkLog).noquote() << nameOf(now.state) << (now.error ? now.error->code.left(40) : QString());
    };
    QObject::connect(&inbox, &Inbox::connectionChanged, &inbox, tell);
}

} // namespace vitrina::ui
