// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail.h"

#include "domain/text.h"
#include "ui/theme/plain_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vitrina::ui {

namespace {

constexpr int side = 8;
constexpr std::array<Icon, 4> setIcons{Icon::All, Icon::Clock, Icon::Unread, Icon::Late};

QVBoxLayout *column(int spacing)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

/// What a section of this name is drawn with; the names are the contract's, not a marketplace's.
Icon sectionIcon(const Rail::SectionEntry &section)
{
    if (section.isPublic)
        return Icon::Globe;
    if (section.id == QLatin1StringView("orders"))
        return Icon::Order;
    if (section.id == QLatin1StringView("seller"))
        return Icon::Shop;
    if (section.id == QLatin1StringView("callcentre"))
        return Icon::Phone;
    if (section.id == QLatin1StringView("support"))
        return Icon::Support;
    return Icon::Chat;
}

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
    , m_column(column(0))
    , m_shopsTitle(new PlainLabel(TextStyle::SmallStrong, this))
    , m_sectionsTitle(new PlainLabel(TextStyle::SmallStrong, this))
    , m_shopsLayout(column(0))
    , m_sectionsLayout(column(0))
    , m_orders(new RailRow(this))
    , m_settings(new RailRow(this))
    , m_help(new RailRow(this))
{
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(side, 8, side, 8);
    for (int i = 0; i < static_cast<int>(setIcons.size()); ++i) {
        auto *row = new RailRow(content);
        connect(row, &QAbstractButton::clicked, this, [this, i] { choose(static_cast<DialogSet>(i)); });
        m_sets.push_back(row);
        m_column->addWidget(row);
    }
    for (auto [title, layout] :
         {std::pair(m_shopsTitle, m_shopsLayout), std::pair(m_sectionsTitle, m_sectionsLayout)}) {
        title->setColor(Color::TextMuted);
        title->setIndent(side);
        m_column->addSpacing(12);
        m_column->addWidget(title);
        m_column->addSpacing(4);
        m_column->addLayout(layout);
    }
    m_column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_orders, &QAbstractButton::clicked, this, &Rail::ordersRequested);
    for (RailRow *row : {m_settings, m_help})
        row->setCheckable(false);
    connect(m_settings, &QAbstractButton::clicked, this, &Rail::settingsRequested);
    connect(m_help, &QAbstractButton::clicked, this, &Rail::helpRequested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(0);
    layout->addWidget(m_scroll, 1);
    auto *foot = column(0);
    foot->setContentsMargins(side, 4, side, 0);
    foot->addWidget(m_orders);
    foot->addWidget(m_settings);
    foot->addWidget(m_help);
    layout->addLayout(foot);
    retranslate();
    showFilter();
}

void Rail::setCounts(const DialogListModel::Counts &counts)
{
    const std::array<int, 4> values{counts.all, counts.waiting, counts.unread, counts.overdue};
    for (size_t i = 0; i < values.size(); ++i)
        m_sets[i]->setCount(values[i]);
}

void Rail::setShops(const std::vector<ShopEntry> &shops)
{
    while (m_shops.size() > shops.size()) {
        delete m_shops.back().row;
        m_shops.pop_back();
    }
    for (size_t i = 0; i < shops.size(); ++i) {
        if (i == m_shops.size()) {
            auto *row = new RailRow(m_scroll->widget());
            connect(row, &QAbstractButton::clicked, this, [this, i] { toggleShop(m_shops[i].entry.id); });
            row->setContextMenuPolicy(Qt::CustomContextMenu); // also the keyboard's menu key
            connect(row, &QWidget::customContextMenuRequested, this,
                    [this, i] { showShopMenu(*m_shops[i].row, m_shops[i].entry.id); });
            m_shopsLayout->addWidget(row);
            m_shops.push_back({{}, row});
            orderTabs();
        }
        const ShopEntry &shop = shops[i];
        m_shops[i].entry = shop;
        m_shops[i].row->setLook(
            {.icon = {}, .mark = shop.mark, .label = singleLine(shop.name, 60), .note = shop.marketplace});
        m_shops[i].row->setCount(shop.waiting);
        m_shops[i].row->setNarrow(m_narrow);
    }
    showFilter();
}

void Rail::setSections(const std::vector<SectionEntry> &sections)
{
    while (m_sections.size() > sections.size()) {
        delete m_sections.back().row;
        m_sections.pop_back();
    }
    for (size_t i = 0; i < sections.size(); ++i) {
        if (i == m_sections.size()) {
            auto *row = new RailRow(m_scroll->widget());
            connect(row, &QAbstractButton::clicked, this, [this, i] { toggleSection(m_sections[i].entry.id); });
            m_sectionsLayout->addWidget(row);
            m_sections.push_back({{}, row});
            orderTabs();
        }
        const SectionEntry &section = sections[i];
        m_sections[i].entry = section;
        m_sections[i].row->setLook({.icon = sectionIcon(section),
                                    .mark = {},
                                    .label = section.name,
                                    .note = section.note,
                                    .isPublic = section.isPublic});
        m_sections[i].row->setCount(section.waiting);
        m_sections[i].row->setNarrow(m_narrow);
    }
    showFilter();
}

// The Tab key takes what was made last to be the last.
void Rail::orderTabs()
{
    QWidget *last = m_sets.back();
    const auto follow = [&last](QWidget *row) {
        setTabOrder(last, row);
        last = row;
    };
    for (const ShopRow &shop : m_shops)
        follow(shop.row);
    for (const SectionRow &section : m_sections)
        follow(section.row);
    for (RailRow *row : {m_orders, m_settings, m_help})
        follow(row);
}

void Rail::setFilter(const DialogFilter &filter)
{
    m_filter = filter;
    showFilter();
}

void Rail::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    for (RailRow *row : rows())
        row->setNarrow(narrow);
    // Beside icons there is no room for a scroll bar: the wheel and the keys still scroll.
    m_scroll->setVerticalScrollBarPolicy(narrow ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    showFilter();
}

void Rail::showFilter()
{
    const bool unrestricted = m_filter.set == DialogSet::All && m_filter.shop.isEmpty() && m_filter.section.isEmpty();
    const bool dialogs = !m_orders->isChecked(); // one place is shown, and one is marked
    for (size_t i = 0; i < m_sets.size(); ++i) {
        const bool chosen = static_cast<DialogSet>(i) == m_filter.set;
        m_sets[i]->setChecked(dialogs && (i == 0 ? unrestricted : chosen));
    }
    for (const ShopRow &shop : m_shops)
        shop.row->setChecked(dialogs && shop.entry.id == m_filter.shop);
    for (const SectionRow &section : m_sections)
        section.row->setChecked(dialogs && section.entry.id == m_filter.section);
    m_shopsTitle->setVisible(!m_shops.empty() && !m_narrow);
    m_sectionsTitle->setVisible(!m_sections.empty() && !m_narrow);
}

void Rail::choose(DialogSet set)
{
    if (set == DialogSet::All) {
        m_filter.shop = {};
        m_filter.subscribers = false;
        m_filter.section.clear();
    }
    m_filter.set = m_filter.set == set ? DialogSet::All : set;
    showFilter();
    Q_EMIT filterChosen(m_filter);
}

void Rail::toggleShop(const ShopId &shop)
{
    m_filter.shop = m_filter.shop == shop ? ShopId() : shop;
    m_filter.subscribers = false; // of that shop
    showFilter();
    Q_EMIT filterChosen(m_filter);
}

void Rail::showShopMenu(RailRow &row, const ShopId &shop)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Shop settings…")), &QAction::triggered, this,
            [this, shop] { Q_EMIT shopSettingsRequested(shop); });
    menu->popup(row.mapToGlobal(QPoint(row.width() / 2, row.height())));
}

void Rail::toggleSection(const QString &section)
{
    m_filter.section = m_filter.section == section ? QString() : section;
    showFilter();
    Q_EMIT filterChosen(m_filter);
}

std::vector<RailRow *> Rail::rows() const
{
    std::vector<RailRow *> all = m_sets;
    for (const ShopRow &shop : m_shops)
        all.push_back(shop.row);
    for (const SectionRow &section : m_sections)
        all.push_back(section.row);
    all.push_back(m_orders);
    all.push_back(m_settings);
    all.push_back(m_help);
    return all;
}

void Rail::setOrdersShown(bool shown)
{
    m_orders->setChecked(shown);
    showFilter();
}

void Rail::focusFirst()
{
    const auto all = rows();
    const auto chosen = std::ranges::find_if(all, [](const RailRow *row) { return row->isChecked(); });
    (chosen == all.end() ? all.front() : *chosen)->setFocus(Qt::ShortcutFocusReason);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        return moveFocus(-1);
    if (event->key() == Qt::Key_Down)
        return moveFocus(1);
    QWidget::keyPressEvent(event);
}

void Rail::moveFocus(int step)
{
    const auto all = rows();
    const auto at = std::ranges::find_if(all, [](const RailRow *row) { return row->hasFocus(); });
    if (at == all.end())
        return focusFirst();
    const auto next =
        std::clamp<std::ptrdiff_t>(at - all.begin() + step, 0, static_cast<std::ptrdiff_t>(all.size()) - 1);
    RailRow *row = all[static_cast<size_t>(next)];
    row->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(row, 0, side);
}

void Rail::retranslate()
{
    setAccessibleName(tr("Filters"));
    m_shopsTitle->setText(tr("Shops"));
    m_sectionsTitle->setText(tr("Sections"));
    const std::array<QString, 4> labels{tr("All"), tr("Waiting for an answer"), tr("Unread"), tr("Overdue")};
    for (size_t i = 0; i < labels.size(); ++i)
        m_sets[i]->setLook({.icon = setIcons[i],
                            .mark = {},
                            .label = labels[i],
                            .note = {},
                            .alarming = static_cast<DialogSet>(i) == DialogSet::Overdue});
    m_orders->setLook({.icon = Icon::List, .mark = {}, .label = tr("Orders"), .note = {}, .counts = false});
    m_settings->setLook({.icon = Icon::Gear, .mark = {}, .label = tr("Settings"), .note = {}, .counts = false});
    m_help->setLook({.icon = Icon::Help, .mark = {}, .label = tr("Help"), .note = {}, .counts = false});
}

void Rail::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
