// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/main_window.h"

#include "models/inbox.h"
#include "ui/actions/action_book.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_entries.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shops/shop_settings_dialog.h"
#include "ui/theme/button.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

constexpr QSize smallest(480, 360); ///< for a large zoom on a small screen; else Application asks for more
constexpr int backHeight = 36;

/// The line at the left of the order panel where that lies over the conversation.
class Edge final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), themeColor(Color::Line)); }
};

} // namespace

MainWindow::MainWindow(Inbox &inbox, const Profiles &profiles, Language &language, QWidget *parent)
    : QWidget(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_language(language)
    , m_book(new ActionBook(this))
    , m_top(new TopBar(this))
    , m_rail(new Rail(this))
    , m_list(new QWidget(this))
    , m_conversation(new QWidget(this))
    , m_order(new QWidget(this))
    , m_orderEdge(new Edge(this))
    , m_back(new Button(ButtonKind::Plain, this))
    , m_status(new StatusLine(inbox.clock(), this))
{
    setMinimumSize(smallest);
    connect(m_top, &TopBar::menuRequested, this, &MainWindow::openMenu);
    connect(m_top, &TopBar::messagesRequested, this,
            [this] { showSet(m_inbox.dialogs().counts().unread > 0 ? DialogSet::Unread : DialogSet::All); });
    connect(m_rail, &Rail::filterChosen, this, [this](const DialogFilter &filter) {
        m_inbox.setFilter(filter);
        Q_EMIT filterChosen();
    });
    connect(m_rail, &Rail::ordersRequested, this, [this] { showOrders(!areOrdersShown()); });
    connect(this, &MainWindow::filterChosen, this, [this] { showOrders(false); });
    connect(m_rail, &Rail::helpRequested, this, &MainWindow::openHelp);
    connect(m_rail, &Rail::settingsRequested, this, [this] { openSettings(); });
    connect(m_rail, &Rail::shopSettingsRequested, this, &MainWindow::openShopSettings);
    connect(m_status, &StatusLine::connectRequested, &m_inbox, &Inbox::connectNow);
    m_back->setGlyph(Icon::Left);
    m_back->setButtonHeight(28);
    m_back->setText(tr("Dialogs"));
    connect(m_back, &QAbstractButton::clicked, this, [this] { showConversation(false); });
    connect(m_status, &StatusLine::tokenRequested, this, &MainWindow::tokenRequested);
    connectInbox();
    bindActions();
    bindLooks();
    m_top->setUser(m_inbox.user());
    m_status->setStatus(m_inbox.connection());
    syncFilter();
    refreshCounts();
}

void MainWindow::connectInbox()
{
    connect(&m_inbox, &Inbox::userChanged, this, [this] { m_top->setUser(m_inbox.user()); });
    connect(&m_inbox, &Inbox::shopsChanged, this, &MainWindow::refreshRail);
    connect(&m_inbox, &Inbox::connectionChanged, this, [this] { m_status->setStatus(m_inbox.connection()); });
    connect(&m_inbox, &Inbox::actionFailed, m_status, &StatusLine::showFailure);
    connect(&m_inbox, &Inbox::currentChanged, this, [this] {
        const DialogId now = m_inbox.current() ? m_inbox.current()->id : DialogId();
        if (std::exchange(m_shownDialog, now) != now)
            showConversation(!now.isEmpty());
    });
    connect(&m_inbox.dialogs(), &DialogListModel::countsChanged, this, &MainWindow::refreshCounts);
}

void MainWindow::bindActions()
{
    m_book->bind(Act::Search, [this] {
        showOrders(false);
        Q_EMIT searchRequested();
    });
    m_book->bind(Act::Orders, [this] { showOrders(!areOrdersShown()); });
    for (const auto &[act, set] :
         {std::pair{Act::ShowAll, DialogSet::All}, std::pair{Act::ShowWaiting, DialogSet::Waiting},
          std::pair{Act::ShowUnread, DialogSet::Unread}, std::pair{Act::ShowOverdue, DialogSet::Overdue}})
        m_book->bind(act, [this, shown = set] { showSet(shown); });
    m_book->bind(Act::GoFilters, [this] { focusPane(0); });
    m_book->bind(Act::GoDialogs, [this] { focusPane(1); });
    m_book->bind(Act::GoConversation, [this] { focusPane(2); });
    m_book->bind(Act::GoOrder, [this] {
        showOrders(false);
        setOrderPanelOpen(true);
        focusPane(3);
    });
    m_book->bind(
        Act::OrderPanel, [this] { setOrderPanelOpen(!isOrderPanelShown()); }, [this] { return !areOrdersShown(); });
    m_book->bind(Act::NextPart, [this] { movePane(1); });
    m_book->bind(Act::PreviousPart, [this] { movePane(-1); });
    m_book->bind(Act::Menu, [this] { openMenu(); });
    m_book->bind(Act::Settings, [this] { openSettings(); });
    m_book->bind(Act::Help, [this] { openHelp(); });
    m_book->bind(Act::Templates, [this] { Q_EMIT templatesRequested(); });
    m_book->bind(
        Act::ConnectNow, [this] { m_inbox.connectNow(); },
        [this] { return m_inbox.connection().state == LinkState::Waiting; });
    m_book->bind(Act::SignOut, [this] { Q_EMIT signOutRequested(); });
    m_book->bind(Act::Quit, [] { QCoreApplication::exit(); }); // closing may mean the tray
}

void MainWindow::bindLooks()
{
    using Look = std::pair<Act, ThemeMode>;
    for (const auto &[act, mode] : {Look{Act::ThemeSystem, ThemeMode::System}, Look{Act::ThemeLight, ThemeMode::Light},
                                    Look{Act::ThemeDark, ThemeMode::Dark}})
        m_book->bind(act, [this, chosen = mode] { Q_EMIT themeChosen(chosen); });
    using Words = std::pair<Act, QString>;
    for (const auto &[act, code] : {Words{Act::LanguageArmenian, u"hy"_s}, Words{Act::LanguageRussian, u"ru"_s},
                                    Words{Act::LanguageUkrainian, u"uk"_s}, Words{Act::LanguageEnglish, u"en"_s}})
        m_book->bind(
            act, [this, chosen = code] { Q_EMIT languageChosen(chosen); },
            [this, own = code] { return m_language.code() != own; });
}

void MainWindow::showSet(DialogSet set)
{
    DialogFilter filter;
    filter.sort = m_inbox.dialogs().filter().sort;
    filter.set = set;
    m_inbox.setFilter(filter);
    syncFilter();
    Q_EMIT filterChosen();
    m_list->setFocus(Qt::OtherFocusReason);
}

void MainWindow::place(QWidget *&old, QWidget *pane)
{
    pane->setParent(this);
    pane->show();
    delete std::exchange(old, pane);
    // A pane joins the end of the keyboard's round, where the status line belongs.
    QWidget *last = previousInFocusChain();
    while (last != this && (last->focusPolicy() == Qt::NoFocus || m_status->isAncestorOf(last)))
        last = last->previousInFocusChain();
    setTabOrder(last, m_status->lastControl());
    layOut();
}

void MainWindow::setListPane(QWidget *pane)
{
    place(m_list, pane);
    pane->setFocus(Qt::ActiveWindowFocusReason);
}

void MainWindow::setConversationPane(QWidget *pane)
{
    place(m_conversation, pane);
}

void MainWindow::setOrderPanel(QWidget *panel)
{
    place(m_order, panel);
}

void MainWindow::setOrdersPage(QWidget *page)
{
    m_orders = page;
    m_orders->setParent(this);
    m_orders->hide();
    layOut();
}

bool MainWindow::areOrdersShown() const
{
    return m_orders != nullptr && m_orders->isVisibleTo(this);
}

void MainWindow::showOrders(bool shown)
{
    if (m_orders == nullptr)
        return;
    const bool changed = shown != areOrdersShown();
    m_rail->setOrdersShown(shown);
    if (!changed)
        return;
    const auto showPage = [this](bool page) { m_orders->setVisible(page); };
    shown ? showPage(true) : m_list->show();
    (shown ? m_orders : m_list)->setFocus(Qt::OtherFocusReason);
    if (!shown)
        showPage(false);
    layOut();
}

void MainWindow::showConversation(bool shown)
{
    if (std::exchange(m_reading, shown) == shown || !m_folding.onePane)
        return;
    layOut();
    if (!areOrdersShown())
        (shown ? m_conversation : m_list)->setFocus(Qt::OtherFocusReason);
}

// What is not shown is hidden, not covered: nobody can tab into it, and nothing there counts as read.
void MainWindow::showPanes()
{
    const bool orders = areOrdersShown();
    const bool both = !m_folding.onePane;
    // First what comes: the focus has to have a place to go to.
    m_list->setVisible(!orders && (both || !m_reading));
    m_conversation->setVisible(!orders && (both || m_reading));
    m_back->setVisible(!orders && !both && m_reading);
}

bool MainWindow::isOrderPanelShown() const
{
    return m_folding.orderIsFolded ? m_orderOver : m_orderWanted;
}

void MainWindow::setOrderPanelOpen(bool open)
{
    if (m_folding.orderIsFolded) {
        m_orderOver = open;
        return layOut();
    }
    m_orderWanted = open;
    layOut();
    Q_EMIT orderPanelToggled(open);
}

void MainWindow::syncFilter()
{
    m_rail->setFilter(m_inbox.dialogs().filter());
}

void MainWindow::refreshCounts()
{
    const DialogListModel::Counts counts = m_inbox.dialogs().counts();
    m_rail->setCounts(counts);
    m_top->setUnreadChats(counts.unread);
    m_status->setWaiting(counts.waiting);
    setWindowTitle(counts.unread > 0 ? u"(%1) Vitrina"_s.arg(counts.unread) : u"Vitrina"_s);
    refreshRail();
}

void MainWindow::refreshRail()
{
    m_rail->setShops(shopEntries(m_inbox, m_inbox.dialogs(), m_profiles, m_language.code()));
    m_rail->setSections(sectionEntries(m_inbox, m_inbox.dialogs(), m_profiles, m_language.code()));
}

void MainWindow::openMenu()
{
    auto *menu = new AppMenu(m_language.code(), Theme::instance().mode(), *m_book, this);
    connect(menu, &AppMenu::languageChosen, this, &MainWindow::languageChosen);
    connect(menu, &AppMenu::themeChosen, this, &MainWindow::themeChosen);
    menu->addShops(m_inbox.shops());
    Q_EMIT menuOpening(menu);
    connect(menu, &AppMenu::shopSettingsRequested, this, &MainWindow::openShopSettings);
    menu->popup(m_top->menuPoint());
}

void MainWindow::openHelp()
{
    auto *help = findChild<HelpDialog *>();
    if (help == nullptr) {
        help = new HelpDialog(*m_book, this);
        connect(help, &HelpDialog::changeRequested, this, [this] { openSettings(u"keys"_s); });
    }
    help->show();
    help->raise();
    help->activateWindow();
}

void MainWindow::openSettings(const QString &page)
{
    Q_EMIT settingsRequested(page);
}

void MainWindow::showFailure(const Error &error)
{
    m_status->showFailure(error);
}

void MainWindow::openShopSettings(const ShopId &shop)
{
    const QString name = u"settings of "_s + shop.value();
    auto *dialog = findChild<ShopSettingsDialog *>(name);
    if (dialog == nullptr) {
        dialog = new ShopSettingsDialog(m_inbox, m_profiles, shop, this);
        dialog->setObjectName(name);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

std::vector<QWidget *> MainWindow::panes() const
{
    if (areOrdersShown())
        return {m_rail, m_orders};
    std::vector<QWidget *> all{m_rail, m_list, m_conversation};
    if (m_order->isVisible())
        all.push_back(m_order);
    return all;
}

void MainWindow::focusPane(int pane)
{
    const std::vector<QWidget *> all = panes();
    QWidget *target = all[std::min(static_cast<size_t>(pane), all.size() - 1)];
    if (target == m_rail)
        return m_rail->focusFirst();
    if (target == m_list || target == m_conversation)
        showConversation(target == m_conversation);
    if (target->focusPolicy() != Qt::NoFocus || target->focusProxy())
        return target->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *child = target->nextInFocusChain(); target->isAncestorOf(child); child = child->nextInFocusChain()) {
        if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0)
            return child->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::movePane(int step)
{
    const auto all = panes();
    const QWidget *focus = focusWidget();
    const auto at = std::ranges::find_if(
        all, [&](const QWidget *pane) { return focus && (pane == focus || pane->isAncestorOf(focus)); });
    const int count = static_cast<int>(all.size());
    const int now = at == all.end() ? 0 : static_cast<int>(at - all.begin());
    focusPane((now + step + count) % count);
}

void MainWindow::layOut()
{
    const int top = TopBar::barHeight;
    const int high = height() - top - StatusLine::lineHeight;
    // The bars and each pane leave the last row or column to the line between them and the next.
    m_top->setGeometry(0, 0, width(), top - 1);
    m_status->setGeometry(0, top + high + 1, width(), StatusLine::lineHeight - 1);
    m_rail->setGeometry(0, top, m_folding.rail - 1, high);
    m_list->setGeometry(m_folding.rail, top, m_folding.list - 1, high);
    const int back = m_folding.onePane ? backHeight : 0;
    const int left = m_folding.rail + (m_folding.onePane ? 0 : m_folding.list);
    const bool shown = isOrderPanelShown();
    const bool beside = shown && !m_folding.orderIsFolded;
    m_back->setGeometry(left + 4, top + 4, m_back->sizeHint().width(), backHeight - 8);
    m_conversation->setGeometry(left, top + back, width() - left - (beside ? m_folding.order : 0), high - back);
    showPanes();
    m_order->setGeometry(width() - m_folding.order + 1, top, m_folding.order - 1, high);
    m_orderEdge->setGeometry(width() - m_folding.order, top, 1, high);
    showOrderPanel();
    if (m_orders != nullptr) {
        m_orders->setGeometry(m_folding.rail, top, width() - m_folding.rail, high);
        m_orders->raise();
    }
    update();
}

void MainWindow::showOrderPanel()
{
    const bool shown = isOrderPanelShown();
    for (QWidget *part : {m_order, m_orderEdge}) {
        part->setVisible(shown && !areOrdersShown());
        part->raise();
    }
    if (shown == m_orderShown)
        return;
    m_orderShown = shown;
    Q_EMIT orderPanelShownChanged(shown);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    m_folding = foldingFor(width());
    if (!m_folding.orderIsFolded)
        m_orderOver = false;
    m_rail->setNarrow(m_folding.railIsNarrow);
    layOut();
    Q_EMIT foldingChanged(m_folding);
    QWidget::resizeEvent(event);
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Window));
    const QColor line = themeColor(Color::Line);
    const int top = TopBar::barHeight;
    const int bottom = height() - StatusLine::lineHeight;
    painter.fillRect(m_list->geometry(), themeColor(Color::Surface));
    painter.fillRect(m_conversation->geometry(), themeColor(Color::Canvas));
    painter.fillRect(0, top - 1, width(), 1, line);
    painter.fillRect(0, bottom, width(), 1, line);
    for (const int x : {m_folding.rail - 1, m_folding.rail + m_folding.list - 1})
        painter.fillRect(x, top, 1, bottom - top, line);
    if (m_back->isVisible()) {
        const QRect strip(m_folding.rail, top, width() - m_folding.rail, backHeight);
        painter.fillRect(strip, themeColor(Color::Surface));
        painter.fillRect(strip.x(), strip.bottom(), strip.width(), 1, line);
    }
    if (m_order->isVisible())
        painter.fillRect(m_order->geometry(), themeColor(Color::Surface));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_back->setText(tr("Dialogs"));
        layOut();
        refreshCounts();
    }
    QWidget::changeEvent(event);
}

} // namespace vitrina::ui
