// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/fraud_report.h"
#include "domain/message.h"
#include "domain/shop.h"
#include "hub/desk/ledger.h"

#include <QJsonObject>

namespace vitrina::hub {

/// Writes down what happens, in the transaction in which it happens. The first filling of a hub is not written: nobody
/// here saw it happen.
class Evidence {
public:
    explicit Evidence(Ledger &ledger)
        : m_ledger(ledger)
    {
    }

    /// A new message. `actor` is the user who sent it; empty: it came from the marketplace's side.
    void message(const Message &message, const QString &actor, const QStringList &confirmed = {});
    void changed(const Message &message);
    void removed(const Message &message);
    void shown(const DialogId &dialog, const MessageId &newest, const QString &actor);
    void reported(const FraudReport &report, const QString &actor);
    void reportState(const FraudReport &report);
    void forgotten(const DialogId &dialog, const QString &actor);
    /// In the chain of the shop.
    void setting(const ShopId &shop, const QString &name, const QJsonValue &value, const QString &actor);

private:
    void note(const QString &chain, const char16_t *kind, const QString &actor, const QJsonObject &content);

    Ledger &m_ledger;
};

} // namespace vitrina::hub
