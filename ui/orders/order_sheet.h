// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/order.h"
#include "ui/files/file_shelf.h"
#include "ui/theme/color.h"
#include "ui/theme/text_style.h"

#include <QDate>
#include <QUrl>
#include <QWidget>

class QVBoxLayout;

namespace vitrina::ui {

/// One order, from top to bottom: goods with their pictures, price and state, what belongs to the shipment, the buyer's
/// phone. Numbers can be selected and copied. Made anew for another order.
class OrderSheet final : public QWidget {
    Q_OBJECT
public:
    /// `shelf` outlives it.
    OrderSheet(const Order &order, const Dialog &dialog, const QString &schemeName, QDate today, FileShelf &shelf,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void picturesRequested(const std::vector<vitrina::Attachment> &pictures, const vitrina::AttachmentId &first);
    void callRequested(const QUrl &link);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addGoods(const Order &order, FileShelf &shelf);
    void addPrice(const Order &order);
    void addFacts(const Order &order, const Dialog &dialog, const QString &schemeName);
    void addPhone(const Order &order);
    void addFact(const QString &name, const QString &value);
    void addSelectable(const QString &name, const QString &value);
    void beginSection();

    [[nodiscard]] QString dayText(UtcTime moment) const;

    QDate m_today;
    QVBoxLayout *m_column = nullptr;
    std::vector<QWidget *> m_sections; ///< a line stands above each but the first
};

} // namespace vitrina::ui
