// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/orders_page.h"

#include "domain/text.h"
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/access/announcer.h"
#include "ui/conversation/empty_page.h"
#include "ui/orders/order_list_view.h"
#include "ui/shell/error_words.h"
#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/search_keys.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>

namespace vitrina::ui {
namespace {

constexpr int margin = 16;
constexpr int searchWidth = 280;
constexpr int longestNumber = 64;
constexpr int typingPause = 150;

} // namespace

OrdersPage::OrdersPage(Inbox &inbox, const Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_title(new PlainLabel(TextStyle::Heading, this))
    , m_search(new Field(this))
    , m_shop(new Button(ButtonKind::Quiet, this))
    , m_failure(new PlainLabel(TextStyle::Body, this))
    , m_stack(new QStackedWidget(this))
    , m_list(new OrderListView(
          inbox.orders(),
          [this](const OrderRow &row) {
              const Shop *shop = m_inbox.shop(row.order.shop);
              return orderLine(row, shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr,
                               m_inbox.clock().now());
          },
          m_stack))
    , m_empty(new EmptyPage(Icon::List, Color::Surface, m_stack))
{
    setFocusProxy(m_list);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_search->setGlyph(Icon::Search);
    m_search->setMaxLength(longestNumber);
    m_search->setMaximumWidth(searchWidth);
    m_search->installEventFilter(this);
    m_shop->setGlyph(Icon::Down);
    m_failure->setColor(Color::Danger);
    announceText(*m_failure);
    m_failure->setMaxLines(2);
    m_failure->hide();
    arrange();
    connectParts();
    retranslate();
}

void OrdersPage::arrange()
{
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 10, margin, 10);
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_shop);
    head->addWidget(m_search, 2);
    auto *failure = new QHBoxLayout;
    failure->setContentsMargins(margin, 0, margin, 0);
    failure->addWidget(m_failure);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(failure);
    column->addSpacing(1); // the line
    column->addWidget(m_stack, 1);
}

void OrdersPage::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_search->trailing(Icon::Close).setVisible(!text.isEmpty());
        m_typing.start();
    });
    connect(&m_search->trailing(Icon::Close), &QAbstractButton::clicked, m_search, &QLineEdit::clear);
    connect(&m_typing, &QTimer::timeout, this, &OrdersPage::applyFilter);
    connect(m_shop, &QAbstractButton::clicked, this, &OrdersPage::showShops);
    connect(m_list, &OrderListView::writeRequested, this, &OrdersPage::write);
    connect(&m_inbox, &Inbox::settled, this, &OrdersPage::onSettled);
    connect(&m_inbox, &Inbox::shopsChanged, this, [this] {
        retranslate();
        m_list->refresh();
    });
    const OrderListModel &orders = m_inbox.orders();
    connect(&orders, &QAbstractItemModel::modelReset, this, &OrdersPage::showRowsOrNotice);
    connect(&orders, &QAbstractItemModel::rowsInserted, this, &OrdersPage::showRowsOrNotice);
    connect(&orders, &OrderListModel::loadingChanged, this, &OrdersPage::showRowsOrNotice);
}

void OrdersPage::retranslate()
{
    setAccessibleName(tr("Orders"));
    m_title->setText(tr("Orders"));
    m_search->setPlaceholderText(tr("Search by order number"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->trailing(Icon::Close).setWords(tr("Clear search"));
    m_search->trailing(Icon::Close).setVisible(!m_search->text().isEmpty());
    m_list->setAccessibleName(tr("Orders"));
    const Shop *shop = m_inbox.shop(m_shown);
    m_shop->setText(shop != nullptr ? singleLine(shop->name, 40) : tr("All shops"));
    showRowsOrNotice();
}

void OrdersPage::applyFilter()
{
    m_typing.stop();
    const OrderListModel::Filter filter{m_shown, m_search->text().trimmed()};
    m_inbox.orders().setFilter(filter);
}

void OrdersPage::find(const QString &number)
{
    m_shown = {};
    m_search->setText(number);
    retranslate();
    applyFilter();
    m_list->setFocus(Qt::OtherFocusReason);
}

void OrdersPage::showShops()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *group = new QActionGroup(menu);
    const auto add = [this, menu, group](const QString &name, const ShopId &id) {
        // An ampersand of a name is no key.
        QAction *action = menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(id == m_shown);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            m_shown = id;
            retranslate();
            applyFilter();
        });
    };
    add(tr("All shops"), {});
    for (const Shop &shop : m_inbox.shops()) {
        if (shop.chatAccess)
            add(singleLine(shop.name, 40), shop.id);
    }
    menu->popup(m_shop->mapToGlobal(QPoint(0, m_shop->height() + 4)));
}

void OrdersPage::write(const OrderRow &row)
{
    showFailure({});
    if (!row.dialog.isEmpty()) {
        m_inbox.open(row.dialog);
        Q_EMIT chatOpened();
        return;
    }
    m_opening = m_inbox.openOrder(row.order.id);
    m_list->setBusy(row.order.id);
}

void OrdersPage::onSettled(const CommandId &command, const std::optional<Error> &refusal)
{
    if (m_opening.isEmpty() || command != m_opening)
        return;
    m_opening = {};
    m_list->setBusy({});
    if (refusal)
        return showFailure(errorText(*refusal));
    if (isVisible())
        Q_EMIT chatOpened();
}

void OrdersPage::showFailure(const QString &words)
{
    m_failure->setText(words);
    m_failure->setVisible(!words.isEmpty());
}

QString OrdersPage::failureText() const
{
    return m_failure->isHidden() ? QString() : m_failure->text();
}

void OrdersPage::showRowsOrNotice()
{
    const OrderListModel &orders = m_inbox.orders();
    if (orders.rowCount() > 0) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    if (orders.isLoading())
        m_empty->setWords(tr("Looking for the orders…"), {});
    else if (!orders.filter().number.isEmpty())
        m_empty->setWords(tr("Nothing found"), tr("No order’s number begins like this."));
    else
        m_empty->setWords(tr("No orders yet"), tr("They appear here as soon as somebody buys."));
    m_stack->setCurrentWidget(m_empty);
}

void OrdersPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showFailure({});
    applyFilter();
}

bool OrdersPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && takeSearchKey(event, *m_search, *m_list))
        return true;
    return QWidget::eventFilter(watched, event);
}

void OrdersPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_list->refresh();
    }
}

void OrdersPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(0, m_stack->y() - 1, width(), 1, themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_orders_page.cpp"
