// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_list_binding.h"

#include "ui/dialogs/dialog_list_pane.h"
#include "ui/shops/switch_words.h"

namespace vitrina::ui {
namespace {

QHash<ShopId, ShopMark> marksOf(const Inbox &inbox, const Profiles &profiles)
{
    QHash<ShopId, ShopMark> marks;
    for (const Shop &shop : inbox.shops()) {
        if (const Profile *profile = profiles.find(shop.marketplace))
            marks.insert(shop.id, profile->mark);
    }
    return marks;
}

QHash<ShopId, QString> namesOf(const Inbox &inbox)
{
    QHash<ShopId, QString> names;
    for (const Shop &shop : inbox.shops())
        names.insert(shop.id, shop.name);
    return names;
}

QHash<ShopId, milliseconds> targetsOf(const Inbox &inbox, const Profiles &profiles)
{
    QHash<ShopId, milliseconds> targets;
    for (const Shop &shop : inbox.shops())
        targets.insert(shop.id, shop_words::targetInHours(&shop, profiles.find(shop.marketplace)));
    return targets;
}

} // namespace

void bindDialogList(DialogListPane &pane, Inbox &inbox, const Profiles &profiles)
{
    const auto follow = [&pane, &inbox] { pane.view().setChosen(inbox.current() ? inbox.current()->id : DialogId()); };
    const auto setMarks = [&pane, &inbox, &profiles] {
        pane.view().setShopMarks(marksOf(inbox, profiles));
        pane.view().setShopNames(namesOf(inbox));
        pane.view().setTargets(targetsOf(inbox, profiles));
    };
    const auto setConnected = [&pane, &inbox] {
        const LinkState state = inbox.connection().state;
        pane.setConnected(state == LinkState::Live || state == LinkState::Updating);
    };
    follow();
    setMarks();
    setConnected();
    QObject::connect(&inbox, &Inbox::connectionChanged, &pane, setConnected);
    QObject::connect(&inbox, &Inbox::currentChanged, &pane, follow);
    QObject::connect(&inbox, &Inbox::shopsChanged, &pane, setMarks);
    QObject::connect(&pane, &DialogListPane::dialogChosen, &inbox, &Inbox::open);
    QObject::connect(&pane, &DialogListPane::filterWanted, &inbox, &Inbox::setFilter);
    QObject::connect(&pane, &DialogListPane::pinRequested, &inbox, &Inbox::setPinned);
    QObject::connect(&pane, &DialogListPane::muteRequested, &inbox, &Inbox::setMuted);
    QObject::connect(&pane, &DialogListPane::unreadRequested, &inbox, &Inbox::markUnread);
    QObject::connect(&pane, &DialogListPane::noAnswerRequested, &inbox, &Inbox::setNoAnswerNeeded);
    QObject::connect(&pane, &DialogListPane::readRequested, &inbox, &Inbox::markDialogRead);
}

void bindNameDoubts(DialogListPane &pane, NameDoubts &names)
{
    const auto ask = [&pane, &names] {
        pane.view().setDoubt([&names](const DialogRow &row) { return names.posesAsSupport(row); });
    };
    QObject::connect(&names, &NameDoubts::changed, &pane, ask);
    ask();
}

} // namespace vitrina::ui
