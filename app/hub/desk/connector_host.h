// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "hub/desk/intake.h"

#include <QTimer>

namespace vitrina::hub {

/// The connectors of a hub: fills the store from them once, then lets their time pass.
class ConnectorHost final : public QObject {
    Q_OBJECT
public:
    ConnectorHost(Desk &desk, const Clock &clock, Intake::Notice notice);
    ~ConnectorHost() override;

    /// Starts them. The first time, everything they tell is stored without being logged, and every log begins anew.
    /// Errors: those of the store.
    [[nodiscard]] Result<void> start(std::vector<std::unique_ptr<Connector>> connectors);
    [[nodiscard]] Connector *ofShop(const ShopId &shop) const; ///< null: none
    /// Lets time pass up to now, as the timer does.
    void advance();

private:
    void fill();
    /// OZ-11, YM-2: what was turned off stays off after a restart.
    void repeatSwitches();
    /// A report that went out just before a crash may not have arrived, or its answer was not heard.
    void repeatReports();

    Desk &m_desk;
    const Clock &m_clock;
    Intake::Notice m_notice;
    std::vector<std::unique_ptr<Intake>> m_intakes;
    std::vector<std::unique_ptr<Connector>> m_connectors;
    QTimer m_timer;
};

} // namespace vitrina::hub
