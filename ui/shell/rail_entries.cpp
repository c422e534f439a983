// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/rail_entries.h"

#include "ui/theme/shop_mark.h"

#include <algorithm>

namespace vitrina::ui {

std::vector<Rail::ShopEntry> shopEntries(const Inbox &inbox, const DialogListModel &dialogs, const Profiles &profiles,
                                         const QString &language)
{
    std::vector<Rail::ShopEntry> entries;
    for (const Shop &shop : inbox.shops()) {
        const Profile *profile = profiles.find(shop.marketplace);
        entries.push_back({shop.id, shop.name, profile ? profile->name.text(language) : shop.marketplace,
                           profile ? profile->mark : unknownShopMark(), dialogs.waitingIn(shop.id)});
    }
    return entries;
}

std::vector<Rail::SectionEntry> sectionEntries(const Inbox &inbox, const DialogListModel &dialogs,
                                               const Profiles &profiles, const QString &language)
{
    const QStringList present = dialogs.sections();
    std::vector<Rail::SectionEntry> entries;
    for (const Shop &shop : inbox.shops()) {
        const Profile *profile = profiles.find(shop.marketplace);
        if (!profile)
            continue;
        for (const Section &section : profile->sections) {
            const bool known = std::ranges::any_of(entries, [&](const auto &entry) { return entry.id == section.id; });
            if (known || !present.contains(section.id))
                continue;
            entries.push_back({section.id, section.name.text(language), section.note.text(language), section.isPublic,
                               dialogs.waitingIn(section.id)});
        }
    }
    // Public questions stand last: they are another kind of thing (RZ-2).
    std::stable_partition(entries.begin(), entries.end(), [](const auto &entry) { return !entry.isPublic; });
    return entries;
}

} // namespace vitrina::ui
