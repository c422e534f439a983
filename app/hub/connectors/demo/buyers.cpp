// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/buyers.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vitrina::hub {
namespace {

constexpr milliseconds longestCatchUp = 10min;
constexpr double busyRate = 5; ///< a second; above it nobody is shown typing
constexpr int base36 = 36;

} // namespace

DemoBuyers::DemoBuyers(const DemoWorld &world, const DemoOptions &options, DemoSchedule &schedule, ConnectorSink &sink)
    : m_world(world)
    , m_options(options)
    , m_schedule(schedule)
    , m_sink(sink)
    , m_random(0)
{
}

void DemoBuyers::begin(UtcTime now)
{
    // After a restart life goes on in another way than it began; both can be told again from the moment.
    m_random = DemoRandom::of(m_options.seed, quint64(toMilliseconds(now)));
    m_present = now;
    m_arrivalUs = toMilliseconds(now) * 1000;
    if (m_world.dialogs() > 0)
        planArrival();
}

void DemoBuyers::planArrival()
{
    const qint64 earliest = toMilliseconds(m_present - longestCatchUp) * 1000;
    m_arrivalUs = std::max(m_arrivalUs, earliest);
    if (m_options.rate > 0)
        m_arrivalUs += std::max(qint64(1), qint64(1'000'000 / m_options.rate));
    else
        m_arrivalUs += m_random.between(20s, 60s).count() * 1000;
    m_schedule.plan(fromMilliseconds(m_arrivalUs / 1000), [this](UtcTime at) { arrive(at); });
}

void DemoBuyers::arrive(UtcTime at)
{
    const DialogFacts facts = somebody(at);
    if (facts.isLively())
        typeThenWrite(facts, DemoChatter::Turn::Question, at, 4s);
    planArrival();
}

bool DemoBuyers::bringsNewcomer()
{
    return m_random.oneIn(m_options.rate > busyRate ? 40 : 6);
}

DialogFacts DemoBuyers::somebody(UtcTime at)
{
    if (bringsNewcomer()) {
        const int shop = int(m_random.below(qint64(m_world.content().shops.size())));
        if (DialogFacts facts = m_world.newcomer(shop, at); isAdmitted(facts)) {
            if (facts.order)
                m_sink.putOrder(m_world.orderOf(facts));
            m_sink.putDialog(facts.dialog);
            return facts;
        }
    }
    constexpr int tries = 60;
    DialogFacts facts;
    for (int i = 0; i < tries && !facts.isLively(); ++i)
        facts = m_world.dialog(int(m_random.below(m_world.dialogs())));
    return facts;
}

void DemoBuyers::typeThenWrite(const DialogFacts &facts, DemoChatter::Turn turn, UtcTime at, milliseconds typing)
{
    if (m_options.rate > busyRate) {
        write(facts, turn, at);
        return;
    }
    m_sink.buyerTyping(facts.dialog.id, true);
    m_schedule.plan(at + typing, [this, facts, turn](UtcTime written) {
        m_sink.buyerTyping(facts.dialog.id, false);
        write(facts, turn, written);
    });
}

void DemoBuyers::write(const DialogFacts &facts, DemoChatter::Turn turn, UtcTime at)
{
    // The moment makes the id new after a restart, the count within one millisecond.
    const QString id = facts.dialog.id.value() + u"-t" + QString::number(toMilliseconds(at), base36) + u'-'
        + QString::number(m_written++, base36);
    widenWindow(facts, at);
    m_sink.putMessage(m_world.chatter().buyerWrites(facts, MessageId(id), at, turn, m_random));
}

void DemoBuyers::widenWindow(const DialogFacts &facts, UtcTime at)
{
    if (!facts.dialog.writeUntil)
        return;
    Dialog dialog = facts.dialog;
    dialog.writeUntil = at + std::chrono::hours(facts.shop->writeWindowHours);
    m_windows.insert(dialog.id.value(), *dialog.writeUntil);
    m_sink.putDialog(dialog);
}

std::optional<UtcTime> DemoBuyers::writeUntil(const DialogId &dialog) const
{
    const auto found = m_windows.constFind(dialog.value());
    return found == m_windows.constEnd() ? std::nullopt : std::optional(*found);
}

void DemoBuyers::answered(const DialogFacts &facts, UtcTime at)
{
    if (!facts.isLively())
        return;
    const int turn = m_turns[facts.dialog.id.value()]++;
    // A first answer mostly leads to a second question, a second one to thanks; then it is enough, mostly.
    const bool goesOn = turn == 0 ? m_random.below(10) < 7 : turn == 1 ? m_random.below(10) < 8 : m_random.oneIn(8);
    if (!goesOn)
        return;
    const DemoChatter::Turn next = turn % 2 == 0 ? DemoChatter::Turn::FollowUp : DemoChatter::Turn::Thanks;
    m_schedule.plan(at + m_random.between(5s, 25s),
                    [this, facts, next](UtcTime begins) { typeThenWrite(facts, next, begins, 3s); });
}

bool DemoBuyers::isAdmitted(const DialogFacts &facts) const
{
    if (!m_closedShops.contains(facts.shop->id))
        return true;
    return facts.order && facts.shop->switchName == u"product_page_messages";
}

void DemoBuyers::setAdmitted(const QString &shop, bool on)
{
    if (on)
        m_closedShops.remove(shop);
    else
        m_closedShops.insert(shop);
}

} // namespace vitrina::hub
