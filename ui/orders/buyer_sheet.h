// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog_row.h"
#include "domain/order_row.h"
#include "marketplace/profile.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace vitrina::ui {

/// RZ-3: what else there is of this buyer, each with the way to its chat. Made anew when it changes.
class BuyerSheet final : public QWidget {
    Q_OBJECT
public:
    BuyerSheet(const std::vector<OrderRow> &orders, const std::vector<DialogRow> &dialogs, const Profile *profile,
               UtcTime now, QWidget *parent = nullptr);

Q_SIGNALS:
    void dialogRequested(const vitrina::DialogId &dialog);
    void writeRequested(const vitrina::OrderId &order);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addTitle(const QString &text);
    void addOrder(const OrderRow &row, const Profile *profile, UtcTime now);
    void addDialog(const DialogRow &row, UtcTime now);
    void addLabel(QWidget *label);
    void addLink(const QString &words, const std::function<void()> &act);

    QVBoxLayout *m_column;
};

} // namespace vitrina::ui
