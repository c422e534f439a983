// SPDX-License-Identifier: Apache-2.0
#include "ui/shops/shop_bar.h"

#include "ui/shops/check_line.h"
#include "ui/shops/switch_words.h"
#include "ui/theme/button.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr int side = 12;

} // namespace

ShopBar::ShopBar(Inbox &inbox, const Profiles &profiles, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_column(new QVBoxLayout)
    , m_subscribers(new CheckLine(this))
    , m_settings(new IconButton(Icon::Gear, this))
{
    m_column->setSpacing(6);
    m_column->addWidget(m_subscribers);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(side, 6, side - 4, 8);
    row->setSpacing(4);
    row->addLayout(m_column, 1);
    row->setAlignment(m_column, Qt::AlignVCenter);
    row->addWidget(m_settings, 0, Qt::AlignTop);
    connect(m_subscribers, &CheckLine::turned, this, [this](bool wanted) {
        DialogFilter filter = m_inbox.dialogs().filter();
        filter.subscribers = wanted;
        Q_EMIT filterWanted(filter);
    });
    connect(m_settings, &QAbstractButton::clicked, this, [this] { Q_EMIT settingsRequested(m_shop); });
    connect(&m_inbox.dialogs(), &DialogListModel::filterChanged, this, &ShopBar::refresh);
    connect(&m_inbox, &Inbox::shopsChanged, this, &ShopBar::refresh);
    connect(&m_inbox, &Inbox::userChanged, this, &ShopBar::refresh);
    connect(&m_inbox, &Inbox::connectionChanged, this, &ShopBar::refresh);
    connect(&m_inbox, &Inbox::settled, this, [this](const CommandId &command) {
        if (command == m_running)
            m_running = {};
        refresh();
    });
    refresh();
}

void ShopBar::build(const ShopId &shop, const Profile *profile)
{
    m_shop = shop;
    m_running = {};
    for (const Line &line : m_lines) {
        delete line.check;
        delete line.turnOn;
    }
    m_lines.clear();
    if (profile == nullptr)
        return;
    for (const ShopSwitch &each : profile->switches) {
        auto *check = new CheckLine(this);
        auto *on = new Button(ButtonKind::Secondary, this);
        on->setButtonHeight(28);
        m_column->addWidget(check);
        m_column->addWidget(on, 0, Qt::AlignLeft);
        connect(check, &CheckLine::turned, this, [this, name = each.id](bool wanted) { turn(name, wanted); });
        connect(on, &QAbstractButton::clicked, this, [this, name = each.id] { turn(name, true); });
        m_lines.push_back({&each, check, on});
    }
}

void ShopBar::turn(const QString &name, bool on)
{
    m_running = m_inbox.setSwitch(m_shop, name, on);
    refresh();
}

void ShopBar::refresh()
{
    const DialogFilter &filter = m_inbox.dialogs().filter();
    const Shop *shop = m_inbox.shop(filter.shop);
    const Profile *profile = shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr;
    if (filter.shop != m_shop || (m_lines.empty() && profile != nullptr))
        build(filter.shop, profile);
    const bool hasMore = profile != nullptr && (profile->subscriberFilter || !profile->switches.empty());
    setVisible(shop != nullptr && shop->chatAccess && hasMore);
    if (shop == nullptr)
        return;
    m_subscribers->setVisible(profile != nullptr && profile->subscriberFilter);
    m_subscribers->setWords(tr("Only subscribers"));
    m_subscribers->setOn(filter.subscribers);
    m_settings->setWords(tr("Shop settings"));
    for (const Line &line : m_lines) {
        const bool on = shop_words::isOn(*shop, line.what->id);
        const QString block = shop_words::switchBlock(*profile, *line.what, m_inbox);
        const QString language = QLocale().name();
        line.check->setWords(line.what->name.text(language), on ? QString() : line.what->detail.text(language));
        line.check->setOn(on);
        line.check->setBlocked(on ? QString() : block);
        line.check->box().setEnabled(block.isEmpty() && m_running.isEmpty());
        line.turnOn->setText(tr("Turn on"));
        line.turnOn->setVisible(!on && block.isEmpty());
        line.turnOn->setEnabled(m_running.isEmpty());
    }
}

void ShopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ShopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(0, 0, width(), 1, themeColor(Color::Line));
}

} // namespace vitrina::ui
