// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/engine.h"
#include "support/fake_hub.h"
#include "support/row_reader.h"
#include "support/test_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace vitrina {

/// An engine on the test's own thread, with everything it said.
class Seat {
public:
    Seat(const QString &folder, const DatabaseKey &key, const QUrl &url, const Clock &time = systemClock(),
         SessionPace pace = {})
        : clock(time)
        , engine({folder,
                  key,
                  {url, "secret"},
                  {milliseconds(1), milliseconds(1), milliseconds(5), milliseconds(1000)},
                  milliseconds(5000),
                  [] { return 0.5; },
                  nullptr,
                  std::nullopt,
                  pace},
                 clock)
    {
        QObject::connect(&engine, &Account::noticed, &engine, [this](const Notice &notice) { said.push_back(notice); });
        readAllRows(engine);
        engine.start();
    }

    template <typename T> [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Notice &notice : said) {
            if (const auto *value = std::get_if<T>(&notice))
                found.push_back(*value);
        }
        return found;
    }
    [[nodiscard]] ConnectionStatus status() const
    {
        const auto statuses = all<notice::Status>();
        return statuses.empty() ? ConnectionStatus() : statuses.back().status;
    }
    [[nodiscard]] LinkState state() const { return status().state; }
    [[nodiscard]] std::optional<Message> lastOf(const CommandId &command) const
    {
        std::optional<Message> found;
        for (const notice::Messages &messages : all<notice::Messages>()) {
            for (const Message &message : messages.messages) {
                if (message.command == command)
                    found = message;
            }
        }
        return found;
    }

    const Clock &clock;
    std::vector<Notice> said;
    Engine engine;

private:
    static const Clock &systemClock()
    {
        static const SystemClock only;
        return only;
    }
};

/// A folder, a hub and what both tests of the session and of the outbox need.
class Desk {
public:
    Desk() { hub.dialogs = {sampleDialog(QStringLiteral("d1")), sampleDialog(QStringLiteral("d2"))}; }

    [[nodiscard]] std::unique_ptr<Seat> seat()
    {
        return std::make_unique<Seat>(dir.path(), key, hub.url(), clock, pace);
    }
    [[nodiscard]] wire::Events events(qint64 from, const std::vector<wire::EventBody> &bodies) const
    {
        wire::Events events{hub.cursor.epoch, {}};
        for (const auto &body : bodies)
            events.items.push_back({from++, fromMilliseconds(1'700'000'000'000), body});
        return events;
    }
    [[nodiscard]] static wire::EventBody message(qint64 position, const QString &text)
    {
        const QString dialog = QStringLiteral("d1");
        return wire::MessageChanged{sampleMessage(dialog, position, text), sampleDialog(dialog)};
    }
    template <typename Query> [[nodiscard]] std::vector<wire::Query> queries() const
    {
        auto all = hub.all<wire::Query>();
        std::erase_if(all, [](const wire::Query &query) { return !std::holds_alternative<Query>(query.body); });
        return all;
    }
    /// Everything that the hub said until now has been taken in, and the answers are here.
    void settle()
    {
        const size_t pongs = hub.all<wire::Pong>().size();
        hub.say(wire::Ping{fromMilliseconds(1'700'000'000'000), 0});
        QTRY_COMPARE(hub.all<wire::Pong>().size(), pongs + 1);
    }

    QTemporaryDir dir;
    DatabaseKey key = DatabaseKey::random();
    FakeHub hub;
    TestClock clock;
    SessionPace pace;
};

} // namespace vitrina
