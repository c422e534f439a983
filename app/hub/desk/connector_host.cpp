// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/connector_host.h"

#include <algorithm>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds longestWait{60'000}; ///< a computer that slept is noticed after so long at the latest

} // namespace

ConnectorHost::ConnectorHost(Desk &desk, const Clock &clock, Intake::Notice notice)
    : m_desk(desk)
    , m_clock(clock)
    , m_notice(std::move(notice))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ConnectorHost::advance);
}

ConnectorHost::~ConnectorHost() = default;

Result<void> ConnectorHost::start(std::vector<std::unique_ptr<Connector>> connectors)
{
    m_connectors = std::move(connectors);
    for (size_t i = 0; i < m_connectors.size(); ++i)
        m_intakes.push_back(std::make_unique<Intake>(m_desk, m_clock, static_cast<int>(i), m_notice));
    fill();
    advance();
    m_desk.ledger().commit();
    if (const auto &fault = m_desk.ledger().reading().fault.error())
        return tl::unexpected(*fault);
    return {};
}

void ConnectorHost::fill()
{
    Ledger &ledger = m_desk.ledger();
    const bool first = ledger.reading().meta(u"filled"_s).isEmpty();
    const QString toldUntil = ledger.reading().meta(u"told_until"_s);
    ledger.setSilent(first);
    for (size_t i = 0; i < m_connectors.size(); ++i) {
        if (!first && !toldUntil.isEmpty())
            m_connectors[i]->resume(fromMilliseconds(toldUntil.toLongLong()));
        m_connectors[i]->start(*m_intakes[i]);
    }
    if (!first) {
        repeatSwitches();
        repeatReports();
    }
    if (first) {
        ledger.writing().setMeta(u"filled"_s, u"1"_s);
        ledger.writing().setMeta(u"told_until"_s, QString::number(toMilliseconds(m_clock.now())));
        for (View *view : m_desk.access().everybody())
            ledger.renew(*view);
    }
    ledger.setSilent(false);
    ledger.commit();
}

void ConnectorHost::repeatSwitches()
{
    for (const ShopRecord &record : m_desk.ledger().reading().shops.all()) {
        Connector *connector = ofShop(record.shop.id);
        if (connector != nullptr && !record.shop.productPageMessages)
            connector->setSwitch(record.shop.id, u"product_page_messages"_s, false);
        if (connector != nullptr && !record.shop.buyerMessages)
            connector->setSwitch(record.shop.id, u"buyer_messages"_s, false);
    }
}

void ConnectorHost::repeatReports()
{
    constexpr int atOnce = 200;
    QString last;
    for (;;) {
        const auto rows = m_desk.ledger().reading().reports.after(last, atOnce);
        for (const auto &row : rows) {
            Connector *connector = ofShop(row.shop);
            if (connector != nullptr && row.value.state == ReportState::Filed)
                connector->fileReport(row.value);
        }
        if (rows.size() < atOnce)
            return;
        last = rows.back().id;
    }
}

Connector *ConnectorHost::ofShop(const ShopId &shop) const
{
    const ShopRecord *record = m_desk.access().shop(shop);
    const auto index = record != nullptr ? static_cast<size_t>(record->connector) : m_connectors.size();
    return index < m_connectors.size() ? m_connectors[index].get() : nullptr;
}

void ConnectorHost::advance()
{
    const UtcTime now = m_clock.now();
    std::optional<UtcTime> next;
    for (const auto &connector : m_connectors) {
        const auto wanted = connector->advance(now);
        if (wanted && (!next || *wanted < *next))
            next = wanted;
    }
    Ledger &ledger = m_desk.ledger();
    if (ledger.isWriting())
        ledger.writing().setMeta(u"told_until"_s, QString::number(toMilliseconds(now)));
    if (next && !ledger.hasFailed())
        m_timer.start(std::clamp(*next - m_clock.now(), milliseconds(0), longestWait));
}

} // namespace vitrina::hub
