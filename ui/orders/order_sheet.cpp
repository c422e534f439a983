// SPDX-License-Identifier: Apache-2.0
#include "ui/orders/order_sheet.h"

#include "domain/text.h"
#include "ui/conversation/language_name.h"
#include "ui/conversation/message_words.h"
#include "ui/orders/goods_picture.h"
#include "ui/orders/money_text.h"
#include "ui/orders/order_words.h"
#include "ui/orders/phone_link.h"
#include "ui/shell/folding.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int margin = 16;
constexpr int gap = 8;
constexpr int room = Folding().order - 1 - 2 * margin; ///< the panel is as wide in every window
constexpr int sectionGap = 12;
constexpr size_t mostItems = 50;
constexpr int longest = 200;

PlainLabel *makeLabel(const QString &text, TextStyle style, Color color, int lines = 1)
{
    auto *label = new PlainLabel(text, style);
    label->setColor(color);
    label->setMaxLines(lines);
    return label;
}

/// A value that can be selected: a field without a frame, which like every field shows plain text.
QLineEdit *makeSelectable(const QString &name, const QString &value, Qt::Alignment alignment)
{
    auto *field = new QLineEdit(singleLine(value, longest));
    field->setReadOnly(true);
    field->setFrame(false);
    field->setAlignment(alignment);
    field->setFont(themeFont(TextStyle::Body));
    field->setTextMargins(-2, 0, -2, 0); // a line edit keeps 2 pixels of its own
    field->setAccessibleName(name);
    field->setCursorPosition(0);
    return field;
}

/// What the viewer goes through.
std::vector<Attachment> picturesOf(const Order &order)
{
    std::vector<Attachment> pictures;
    for (const OrderItem &item : order.items) {
        if (item.picture && isPicture(*item.picture))
            pictures.push_back(*item.picture);
    }
    return pictures;
}

} // namespace

OrderSheet::OrderSheet(const Order &order, const Dialog &dialog, const QString &schemeName, QDate today,
                       FileShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(margin, sectionGap, margin, sectionGap);
    all->setSpacing(2 * sectionGap + 1);
    beginSection();
    addGoods(order, shelf);
    addPrice(order);
    beginSection();
    addFacts(order, dialog, schemeName);
    if (!order.phone.isEmpty()) {
        beginSection();
        addPhone(order);
    }
    all->addStretch();
}

void OrderSheet::beginSection()
{
    auto *section = new QWidget(this);
    m_column = new QVBoxLayout(section);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_sections.push_back(section);
    layout()->addWidget(section);
}

void OrderSheet::addGoods(const Order &order, FileShelf &shelf)
{
    const size_t count = std::min(order.items.size(), mostItems);
    const std::vector<Attachment> pictures = picturesOf(order);
    for (size_t i = 0; i < count; ++i) {
        const OrderItem &item = order.items[i];
        auto *picture = new GoodsPicture(item, shelf, this);
        if (item.picture)
            connect(picture, &GoodsPicture::clicked, this,
                    [this, pictures, id = item.picture->id] { Q_EMIT picturesRequested(pictures, id); });
        QString line = order_words::quantity(item.quantity);
        if (order.items.size() > 1)
            line += u" · " + moneyText(item.price);
        if (!item.article.isEmpty())
            line += u" · " + singleLine(item.article, 64);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeLabel(singleLine(item.name), TextStyle::Message, Color::Text, 4));
        words->addWidget(makeLabel(line, TextStyle::Small, Color::TextMuted, 2));
        words->addStretch();
        auto *goods = new QHBoxLayout;
        goods->setSpacing(12);
        goods->addWidget(picture, 0, Qt::AlignTop);
        goods->addLayout(words, 1);
        m_column->addLayout(goods);
    }
    if (order.items.size() > count)
        m_column->addWidget(makeLabel(tr("and %n more", nullptr, static_cast<int>(order.items.size() - count)),
                                      TextStyle::Small, Color::TextMuted));
}

void OrderSheet::addPrice(const Order &order)
{
    auto *price = makeLabel(moneyText(order.total), TextStyle::Heading, Color::Text);
    auto *state =
        makeLabel(order_words::state(order.state), TextStyle::SmallStrong, order_words::stateColor(order.state));
    // Beside each other, or below where they don't fit: neither is ever cut.
    const bool fits = price->sizeHint().width() + gap + state->sizeHint().width() <= room;
    auto *line = new QBoxLayout(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    line->setSpacing(fits ? gap : 0);
    line->addWidget(price, fits ? 1 : 0); // a stretch down the column would tear the goods apart
    line->addWidget(state);
    m_column->addSpacing(4);
    m_column->addLayout(line);
}

void OrderSheet::addFacts(const Order &order, const Dialog &dialog, const QString &schemeName)
{
    addSelectable(tr("Number"), order.number);
    addFact(tr("Scheme", "how the order is delivered"), schemeName);
    addFact(tr("Site"), dialog.site);
    addFact(tr("Delivery"), order.delivery);
    if (order.createdAt != UtcTime{})
        addFact(tr("Ordered"), dayText(order.createdAt));
    if (order.paidAt)
        addFact(tr("Paid"), dayText(*order.paidAt));
    if (order.shipBy)
        addFact(tr("Ship by"), dayText(*order.shipBy));
    if (order.shippedAt)
        addFact(tr("Shipped"), dayText(*order.shippedAt));
    addSelectable(tr("Tracking"), order.tracking);
    addFact(tr("Buyer’s language"), languageName(dialog.language));
}

QString OrderSheet::dayText(UtcTime moment) const
{
    return message_words::day(message_words::dayOf(moment), m_today);
}

void OrderSheet::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(makeLabel(name, TextStyle::Body, Color::TextMuted), 0, Qt::AlignTop);
    PlainLabel *words = makeLabel(singleLine(value, longest), TextStyle::Body, Color::Text, 3);
    words->setAlignment(Qt::AlignRight);
    line->addWidget(words, 1);
    m_column->addLayout(line);
}

void OrderSheet::addSelectable(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(makeLabel(name, TextStyle::Body, Color::TextMuted));
    line->addWidget(makeSelectable(name, value, Qt::AlignRight), 1);
    m_column->addLayout(line);
}

void OrderSheet::addPhone(const Order &order)
{
    const QString name = tr("Buyer’s phone");
    m_column->addWidget(makeLabel(name, TextStyle::Small, Color::TextMuted));
    m_column->addWidget(makeSelectable(name, order.phone, Qt::AlignLeft));
    std::vector<Button *> buttons;
    if (const auto link = callLink(order.phone)) {
        auto *call = new Button(tr("Call", "by telephone"), ButtonKind::Secondary, this);
        call->setGlyph(Icon::Phone);
        call->setButtonHeight(28);
        connect(call, &QAbstractButton::clicked, this, [this, url = *link] { Q_EMIT callRequested(url); });
        buttons.push_back(call);
    }
    auto *copy = new Button(tr("Copy", "the phone number"), ButtonKind::Quiet, this);
    copy->setButtonHeight(28);
    connect(copy, &QAbstractButton::clicked, copy,
            [number = singleLine(order.phone, longest)] { QGuiApplication::clipboard()->setText(number); });
    buttons.push_back(copy);
    // Beside each other, or below where they don't fit: no word is ever cut.
    int needed = gap * (static_cast<int>(buttons.size()) - 1);
    for (const Button *each : buttons)
        needed += each->sizeHint().width();
    auto *line = new QBoxLayout(needed <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    line->setSpacing(gap);
    for (Button *each : buttons)
        line->addWidget(each);
    if (needed <= room)
        line->addStretch();
    m_column->addSpacing(4);
    m_column->addLayout(line);
}

void OrderSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    for (size_t i = 1; i < m_sections.size(); ++i)
        painter.fillRect(QRect(0, m_sections[i]->y() - sectionGap - 1, width(), 1), themeColor(Color::Line));
}

} // namespace vitrina::ui

#include "moc_order_sheet.cpp"
