// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/palette_binding.h"

#include "models/inbox.h"
#include "ui/actions/action_book.h"
#include "ui/actions/action_settings.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/orders/orders_page.h"
#include "ui/palette/command_palette.h"
#include "ui/palette/recent.h"
#include "ui/shell/main_window.h"

namespace vitrina::ui {
namespace {

constexpr size_t mostActions = 5;
constexpr size_t mostDialogs = 6; ///< one of them is open, and not offered

struct Used {
    Recent<Act> actions{mostActions};
    Recent<DialogId> dialogs{mostDialogs};
};

std::vector<DialogRow> recentDialogs(const Used &used, Inbox &inbox)
{
    std::vector<DialogRow> rows;
    for (const DialogId &id : used.dialogs.things()) {
        const bool isOpen = inbox.current() && inbox.current()->id == id;
        if (auto row = isOpen ? std::nullopt : inbox.dialogs().find(id))
            rows.push_back(*std::move(row));
    }
    return rows;
}

PaletteModel::Shops shopsOf(const Inbox &inbox)
{
    PaletteModel::Shops shops;
    for (const Shop &shop : inbox.shops())
        shops.emplace_back(shop.id, shop.name);
    return shops;
}

void readActions(Used &used, const Settings &settings)
{
    const QStringList ids = settings.value(recentActionsSetting);
    for (auto id = ids.rbegin(); id != ids.rend(); ++id) {
        if (const auto act = actById(*id))
            used.actions.note(*act);
    }
}

QStringList idsOf(const std::vector<Act> &actions)
{
    QStringList ids;
    for (const Act act : actions)
        ids += QLatin1StringView(actEntry(act).id);
    return ids;
}

void joinUse(CommandPalette &palette, Inbox &inbox, Settings &settings)
{
    const auto used = std::make_shared<Used>();
    readActions(*used, settings);
    QObject::connect(&palette, &CommandPalette::actionChosen, &palette, [used, &settings](Act act) {
        used->actions.note(act);
        settings.set(recentActionsSetting, idsOf(used->actions.things()));
    });
    QObject::connect(&inbox, &Inbox::currentChanged, &palette, [used, &inbox] {
        if (inbox.current())
            used->dialogs.note(inbox.current()->id);
    });
    QObject::connect(&palette, &CommandPalette::opening, &palette, [&palette, &inbox, used] {
        palette.setShops(shopsOf(inbox));
        palette.setRecent(used->actions.things(), recentDialogs(*used, inbox));
    });
}

} // namespace

CommandPalette &bindPalette(MainWindow &window, ConversationPane &conversation, OrdersPage &orders, Inbox &inbox,
                            Settings &settings)
{
    ActionBook &book = window.actionBook();
    auto *palette = new CommandPalette(
        book,
        [&inbox](const ShopId &id) {
            const Shop *shop = inbox.shop(id);
            return shop ? shop->name : QString();
        },
        &window);
    book.bind(Act::Palette, [palette] { palette->isVisible() ? palette->close() : palette->open(); });
    joinUse(*palette, inbox, settings);
    QObject::connect(palette, &CommandPalette::seekRequested, &inbox, &Inbox::seek);
    QObject::connect(&inbox, &Inbox::dialogsFound, palette, &CommandPalette::showDialogs);
    QObject::connect(&inbox, &Inbox::ordersFound, palette, &CommandPalette::showOrders);
    QObject::connect(palette, &CommandPalette::shopChosen, &window, &MainWindow::openShopSettings);
    const auto open = [&window, &conversation, &inbox](const DialogId &dialog) {
        window.showOrders(false);
        inbox.open(dialog);
        conversation.setFocus(Qt::ShortcutFocusReason);
    };
    QObject::connect(palette, &CommandPalette::dialogChosen, &window, open);
    QObject::connect(palette, &CommandPalette::orderChosen, &window, [open, &window, &orders](const OrderRow &row) {
        if (!row.dialog.isEmpty())
            return open(row.dialog);
        window.showOrders(true); // nobody has written yet: there one can
        orders.find(row.order.number);
    });
    return *palette;
}

} // namespace vitrina::ui
