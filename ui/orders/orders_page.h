// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/order_row.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace vitrina {
class Inbox;
class Profiles;
struct Error;
} // namespace vitrina

namespace vitrina::ui {

class Button;
class EmptyPage;
class Field;
class OrderListView;
class PlainLabel;

/// The orders of the shops, newest first, from which the seller writes to a buyer (OZ-4).
class OrdersPage final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the page.
    OrdersPage(Inbox &inbox, const Profiles &profiles, QWidget *parent = nullptr);

    [[nodiscard]] OrderListView &list() { return *m_list; }
    [[nodiscard]] Field &search() { return *m_search; }
    [[nodiscard]] QString failureText() const; ///< empty: nothing failed

public Q_SLOTS:
    /// Looks for an order of any shop by its number.
    void find(const QString &number);

Q_SIGNALS:
    /// The chat about an order is open, or will be in a moment.
    void chatOpened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void connectParts();
    void retranslate();
    void applyFilter();
    void showShops();
    void write(const OrderRow &row);
    void onSettled(const CommandId &command, const std::optional<Error> &refusal);
    void showFailure(const QString &words);
    void showRowsOrNotice();

    Inbox &m_inbox;
    const Profiles &m_profiles;
    PlainLabel *m_title;
    Field *m_search;
    Button *m_shop;
    PlainLabel *m_failure;
    QStackedWidget *m_stack;
    OrderListView *m_list;
    EmptyPage *m_empty;
    QTimer m_typing; ///< looks for a number when the typing pauses
    CommandId m_opening;
    ShopId m_shown; ///< empty: all shops
};

} // namespace vitrina::ui
