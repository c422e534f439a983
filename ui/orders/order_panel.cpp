// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_panel.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/conversation/empty_page.h"
#include "ui/conversation/message_words.h"
#include "ui/files/file_shelf.h"
#include "ui/orders/buyer_sheet.h"
#include "ui/orders/order_sheet.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QScrollArea>

namespace vitrina::ui {
namespace {

constexpr int headHeight = 44;
constexpr int margin = 16;
constexpr QSize goodsBox(120, 120); ///< for screens of three times the density
constexpr qsizetype goodsBytes = qsizetype(4) * 1024 * 1024;

} // namespace

OrderPanel::OrderPanel(Inbox &inbox, const Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_call([](const QUrl &link) { QDesktopServices::openUrl(link); })
    , m_shelf(new FileShelf(inbox.files(), this, goodsBox, goodsBytes))
    , m_title(new PlainLabel(TextStyle::Heading, this))
    , m_fold(new IconButton(Icon::Fold, this))
    , m_scroll(new QScrollArea(this))
    , m_empty(new EmptyPage(Icon::Order, Color::Surface, this))
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin, 0, margin / 2, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_fold);
    head->addStrut(headHeight - 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_fold, &IconButton::clicked, this, &OrderPanel::foldRequested);
    connect(&m_inbox, &Inbox::currentOrderChanged, this, &OrderPanel::refresh);
    connect(&m_inbox, &Inbox::currentChanged, this, &OrderPanel::refresh);
    connect(&m_inbox, &Inbox::buyerChanged, this, &OrderPanel::refresh);
    refresh();
}

void OrderPanel::refresh()
{
    m_title->setText(tr("Order"));
    m_fold->setWords(tr("Fold the order away"));
    m_empty->setWords(m_inbox.current() ? tr("No order with this dialog") : tr("No dialog chosen"),
                      m_inbox.current() ? tr("The buyer asks about something else.") : QString());
    const auto &dialog = m_inbox.current();
    const auto &order = m_inbox.currentOrder();
    const bool more = !m_inbox.buyersOrders().empty() || !m_inbox.buyersDialogs().empty();
    const bool shown = dialog && (order || more);
    m_scroll->setVisible(shown);
    m_empty->setVisible(!shown);
    delete m_scroll->takeWidget();
    if (!shown)
        return;
    const Shop *shop = m_inbox.shop(dialog->shop);
    const Profile *profile = shop ? m_profiles.find(shop->marketplace) : nullptr;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (order)
        addOrder(*order, *dialog, profile, content);
    if (more)
        addBuyer(profile, content);
    column->addStretch(1);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false); // the scroll area gave it the window's colour
}

void OrderPanel::addOrder(const Order &order, const Dialog &dialog, const Profile *profile, QWidget *content)
{
    const Scheme *scheme = profile ? profile->scheme(order.scheme) : nullptr;
    const QDate today = message_words::dayOf(m_inbox.clock().now());
    Order shown = order;
    if (profile && !profile->showsPhone)
        shown.phone.clear();
    auto *sheet = new OrderSheet(shown, dialog, scheme ? scheme->name : order.scheme, today, *m_shelf);
    connect(sheet, &OrderSheet::picturesRequested, this, &OrderPanel::picturesRequested);
    connect(sheet, &OrderSheet::callRequested, this, [this](const QUrl &link) { m_call(link); });
    content->layout()->addWidget(sheet);
}

void OrderPanel::addBuyer(const Profile *profile, QWidget *content)
{
    auto *sheet =
        new BuyerSheet(m_inbox.buyersOrders(), m_inbox.buyersDialogs(), profile, m_inbox.clock().now(), content);
    connect(sheet, &BuyerSheet::dialogRequested, &m_inbox, &Inbox::open, Qt::QueuedConnection);
    connect(sheet, &BuyerSheet::writeRequested, &m_inbox, &Inbox::openOrder, Qt::QueuedConnection);
    content->layout()->addWidget(sheet);
}

void OrderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void OrderPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(QRect(0, headHeight - 1, width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_order_panel.cpp"
