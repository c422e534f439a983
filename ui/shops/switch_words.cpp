// SPDX-License-Identifier: Apache-2.0
#include "ui/shops/switch_words.h"

#include "marketplace/deadlines.h"
#include "ui/shell/role_words.h"
#include "ui/theme/durations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace vitrina::ui::shop_words {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::hours windowNear(24);

QString words(const char *source)
{
    return QCoreApplication::translate("ShopWords", source);
}

QString when(UtcTime moment)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment)), QLocale::ShortFormat);
}

QString roleName(const Profile &profile, UserRole role)
{
    const auto own = std::ranges::find_if(profile.roleNames, [role](const RoleName &one) { return one.role == role; });
    return own == profile.roleNames.end() ? roleText(role) : own->name.text(QLocale().name());
}

QString onlyRoles(const QStringList &roles)
{
    return words(QT_TRANSLATE_NOOP("ShopWords", "Only these roles may change it: %1."))
        .arg(QLocale().createSeparatedList(roles));
}

QString offline(const Inbox &inbox)
{
    const LinkState state = inbox.connection().state;
    if (state == LinkState::Live || state == LinkState::Updating)
        return {};
    return words(QT_TRANSLATE_NOOP("ShopWords", "There is no connection to the hub now."));
}

} // namespace

bool isOn(const Shop &shop, QStringView switchId)
{
    if (switchId == "product_page_messages"_L1)
        return shop.productPageMessages;
    return switchId != "buyer_messages"_L1 || shop.buyerMessages;
}

QString switchBlock(const Profile &profile, const ShopSwitch &each, const Inbox &inbox)
{
    if (profile.mayTurn(each.id, inbox.user().role))
        return offline(inbox);
    QStringList roles;
    for (const UserRole role : each.roles)
        roles += roleName(profile, role);
    return onlyRoles(roles);
}

QString settingsBlock(const Inbox &inbox)
{
    const UserRole role = inbox.user().role;
    if (role == UserRole::Owner || role == UserRole::Administrator)
        return offline(inbox);
    return onlyRoles({roleText(UserRole::Owner), roleText(UserRole::Administrator)});
}

milliseconds targetInHours(const Shop *shop, const Profile *profile)
{
    if (shop == nullptr || profile == nullptr || shop->settings.hours.empty())
        return milliseconds(0);
    return answerTarget(*profile, shop->settings).value_or(milliseconds(0));
}

QString clocks(const Dialog &dialog, const Profile *profile, UtcTime now)
{
    QStringList parts;
    if (dialog.waitingSince && dialog.answerDue) {
        const bool late = *dialog.answerDue <= now;
        parts +=
            (late ? words(QT_TRANSLATE_NOOP("ShopWords", "The answer was due by %1, %2 ago"))
                  : words(QT_TRANSLATE_NOOP("ShopWords", "Answer by %1, %2 left")))
                .arg(when(*dialog.answerDue), durationText(late ? now - *dialog.answerDue : *dialog.answerDue - now));
    } else if (dialog.waitingSince) {
        parts += words(QT_TRANSLATE_NOOP("ShopWords", "Waits for an answer since %1")).arg(when(*dialog.waitingSince));
    }
    const auto latest = dialog.waitingSince && profile != nullptr ? answerLatest(*profile, *dialog.waitingSince)
                                                                  : std::optional<UtcTime>();
    if (latest)
        parts += words(QT_TRANSLATE_NOOP("ShopWords", "At the latest by %1")).arg(when(*latest));
    if (dialog.writeUntil)
        parts +=
            (*dialog.writeUntil > now ? words(QT_TRANSLATE_NOOP("ShopWords", "The marketplace takes messages until %1"))
                                      : words(QT_TRANSLATE_NOOP("ShopWords", "The marketplace took messages until %1")))
                .arg(when(*dialog.writeUntil));
    return parts.join(u" · "_s);
}

QString windowEnd(const Dialog &dialog, UtcTime now)
{
    if (!dialog.writeUntil || *dialog.writeUntil <= now || *dialog.writeUntil - now > windowNear)
        return {};
    return words(QT_TRANSLATE_NOOP("ShopWords", "closes in %1")).arg(durationText(*dialog.writeUntil - now));
}

} // namespace vitrina::ui::shop_words
