// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/desk/desk.h"

#include <map>

namespace vitrina::hub {

/// Who gives a command.
struct Actor {
    qint64 user = 0;
    QString device;
};

/// The connector of a shop; null: nobody serves it now.
using ConnectorOf = std::function<Connector *(const ShopId &)>;

/// The outcome of a command: at once, or a start whose end comes later (it is called when the command itself is
/// stored).
using Outcome = Result<wire::ReplyBody>;
using Begin = std::function<void(std::function<void(Outcome)>)>;
using Handled = std::variant<Outcome, Begin>;

/// Carries out commands, each id at most once for each user: a repetition gets the stored answer, one that is on its
/// way is joined, and one whose end was lost with a crash is carried out again under the same id, which its connector
/// recognises.
class Commands {
public:
    Commands(Desk &desk, const Clock &clock, ConnectorOf connectorOf);

    using Done = std::function<void(const wire::Reply &)>;
    /// `done` is called once, when the answer is stored for good; never when the hub fails before.
    void carryOut(const Actor &actor, const wire::Command &command, Done done);
    /// What became of a command.
    [[nodiscard]] Outcome status(qint64 user, const CommandId &id);

private:
    using Key = std::pair<qint64, CommandId>;

    [[nodiscard]] Handled handle(const Actor &actor, const wire::Command &command);
    void finish(const Key &key, const Outcome &outcome);

    Desk &m_desk;
    const Clock &m_clock;
    ConnectorOf m_connectorOf;
    std::map<Key, std::vector<Done>> m_running;
};

} // namespace vitrina::hub
