// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/connectors/connector.h"
#include "hub/connectors/demo/schedule.h"
#include "hub/connectors/demo/world.h"

#include <QSet>

namespace vitrina::hub {

/// The buyers, once life has begun: they come, type, ask, read what the seller answers and ask again.
class DemoBuyers {
public:
    DemoBuyers(const DemoWorld &world, const DemoOptions &options, DemoSchedule &schedule, ConnectorSink &sink);

    void begin(UtcTime now);
    /// The seller's message reached the buyer; perhaps the buyer says more.
    void answered(const DialogFacts &facts, UtcTime at);
    /// OZ-11, YM-2: whether new dialogs may appear in the shop; after an order no product page's switch hinders one.
    void setAdmitted(const QString &shop, bool on);
    /// Nothing that would have happened long before `now` is made up for: a computer that slept wakes to a few
    /// messages.
    void setPresent(UtcTime now) { m_present = now; }
    /// Until when the marketplace takes the seller's messages, as far as life changed it.
    [[nodiscard]] std::optional<UtcTime> writeUntil(const DialogId &dialog) const;

private:
    [[nodiscard]] bool isAdmitted(const DialogFacts &facts) const;
    void planArrival();
    void arrive(UtcTime at);
    [[nodiscard]] DialogFacts somebody(UtcTime at);
    [[nodiscard]] bool bringsNewcomer();
    void typeThenWrite(const DialogFacts &facts, DemoChatter::Turn turn, UtcTime at, milliseconds typing);
    void write(const DialogFacts &facts, DemoChatter::Turn turn, UtcTime at);
    void widenWindow(const DialogFacts &facts, UtcTime at);

    const DemoWorld &m_world;
    DemoOptions m_options;
    DemoSchedule &m_schedule;
    ConnectorSink &m_sink;
    DemoRandom m_random;
    UtcTime m_present{};
    qint64 m_arrivalUs = 0; ///< of the next arrival, in microseconds: a thousand a second still differ
    qint64 m_written = 0;
    QSet<QString> m_closedShops;
    QHash<QString, UtcTime> m_windows; ///< by dialog
    QHash<QString, int> m_turns; ///< answers that a buyer has had since life began, by dialog
};

} // namespace vitrina::hub
