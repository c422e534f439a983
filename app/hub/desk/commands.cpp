// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/commands.h"

#include "hub/desk/command_handler.h"
#include "hub/store/stored_value.h"
#include "hub/store/token.h"

namespace vitrina::hub {
namespace {

constexpr size_t maxRunning = 2000; ///< commands that wait for marketplaces, of all users
constexpr milliseconds retrySoon{2000};

wire::Reply refusal(const CommandId &id, ErrorClass kind, const char16_t *code)
{
    wire::Reply reply{id.value(), failure(kind, code), std::nullopt};
    if (kind == ErrorClass::Transient)
        reply.retryAfter = retrySoon;
    return reply;
}

} // namespace

Commands::Commands(Desk &desk, const Clock &clock, ConnectorOf connectorOf)
    : m_desk(desk)
    , m_clock(clock)
    , m_connectorOf(std::move(connectorOf))
{
}

void Commands::carryOut(const Actor &actor, const wire::Command &command, Done done)
{
    const Key key(actor.user, command.id);
    const QByteArray hash = hashOf(toText(command.body));
    const auto known = m_desk.ledger().reading().commands.find(actor.user, command.id);
    if (known && known->bodyHash != hash)
        return done(refusal(command.id, ErrorClass::Refused, u"id_conflict"));
    if (const auto running = m_running.find(key); running != m_running.end()) {
        running->second.push_back(std::move(done));
        return;
    }
    if (known && known->reply) {
        // It may have been written in this very turn: told only when it is stored for good.
        m_desk.ledger().afterCommit([reply = *known->reply, done = std::move(done)] { done(reply); });
        return;
    }
    if (m_running.size() >= maxRunning)
        return done(refusal(command.id, ErrorClass::Transient, u"too_many"));

    m_desk.ledger().writing().commands.begin(actor.user, command.id, m_clock.now(), hash);
    m_running[key].push_back(std::move(done));
    const Handled handled = handle(actor, command);
    if (const auto *outcome = std::get_if<Outcome>(&handled))
        return finish(key, *outcome);
    m_desk.ledger().afterCommit([this, key, begin = std::get<Begin>(handled)] {
        begin([this, key](const Outcome &outcome) { finish(key, outcome); });
    });
}

Handled Commands::handle(const Actor &actor, const wire::Command &command)
{
    const View *view = m_desk.access().view(actor.user);
    if (view == nullptr)
        return Outcome(failure(ErrorClass::Auth, u"token_unknown"));
    CommandHandler handler{m_desk, m_clock, m_connectorOf, *view, actor.device, command.id};
    return std::visit([&handler](const auto &body) { return handler.handle(body); }, command.body);
}

void Commands::finish(const Key &key, const Outcome &outcome)
{
    wire::Reply reply{key.second.value(), outcome, std::nullopt};
    Store &store = m_desk.ledger().writing();
    if (!outcome && outcome.error().kind == ErrorClass::Transient) {
        reply.retryAfter = retrySoon;
        store.commands.forget(key.first, key.second); // a repetition shall try again
    } else {
        store.commands.finish(key.first, key.second, reply);
    }
    auto waiting = m_running.extract(key);
    m_desk.ledger().afterCommit([reply, done = std::move(waiting.mapped())] {
        for (const Done &each : done)
            each(reply);
    });
}

Outcome Commands::status(qint64 user, const CommandId &id)
{
    const auto known = m_desk.ledger().reading().commands.find(user, id);
    if (known && !known->reply)
        return failure(ErrorClass::Transient, u"uncertain");
    wire::CommandOutcome outcome{known.has_value(), std::nullopt};
    if (known && !known->reply->outcome)
        outcome.error = known->reply->outcome.error();
    return wire::ReplyBody(outcome);
}

} // namespace vitrina::hub
