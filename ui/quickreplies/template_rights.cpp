// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/template_rights.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "ui/shell/role_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vitrina::ui {
namespace {

QString roleNameOf(const Profile &profile, UserRole role)
{
    const auto own = std::ranges::find_if(profile.roleNames, [role](const RoleName &one) { return one.role == role; });
    return own == profile.roleNames.end() ? roleText(role) : own->name.text(QLocale().name());
}

QString whoMay(const Profile *profile)
{
    QStringList roles;
    if (profile != nullptr) {
        for (const UserRole role : profile->templateRoles)
            roles += roleNameOf(*profile, role);
    }
    return roles.isEmpty()
        ? QCoreApplication::translate("TemplateRights", "Your role does not allow changing templates.")
        : QCoreApplication::translate("TemplateRights", "Only these roles can change templates: %1.")
              .arg(QLocale().createSeparatedList(roles));
}

} // namespace

TemplateRights templateRights(const Inbox &inbox, const Profiles &profiles, const ShopId &id)
{
    TemplateRights rights;
    const Shop *shop = inbox.shop(id);
    const Profile *profile = shop != nullptr ? profiles.find(shop->marketplace) : nullptr;
    if (profile != nullptr) {
        rights.most = profile->quickReplies.count;
        rights.characters = profile->quickReplies.characters;
        rights.unit = profile->messageLimit.unit;
    }
    rights.available = shop != nullptr && shop->quickReplies;
    if (!rights.available)
        rights.whyNot = QCoreApplication::translate(
            "TemplateRights",
            "The marketplace has not given quick replies to this shop yet: the tool is in test mode.");
    else if (profile == nullptr || !profile->mayEditTemplates(inbox.user().role))
        rights.whyNot = whoMay(profile);
    rights.mayEdit = rights.whyNot.isEmpty();
    return rights;
}

} // namespace vitrina::ui
