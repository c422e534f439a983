// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/account_page.h"

#include "domain/text.h"
#include "models/inbox.h"
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/shell/role_words.h"
#include "ui/shell/status_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestName = 80;

QString say(const char *text)
{
    return QCoreApplication::translate("AccountPage", text);
}

QString lastSynchronised(const ConnectionStatus &status)
{
    if (!status.lastSynchronised)
        return say(QT_TRANSLATE_NOOP("AccountPage", "Not yet"));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(*status.lastSynchronised)),
                              QLocale::ShortFormat);
}

void addFacts(SettingsForm &form, const Inbox &inbox, const AccountWays &ways)
{
    form.addHeading(say(QT_TRANSLATE_NOOP("AccountPage", "This account")));
    const bool demo = ways.hub.isEmpty();
    form.add(new FactRow({.title = say(QT_TRANSLATE_NOOP("AccountPage", "Hub"))},
                         demo ? say(QT_TRANSLATE_NOOP("AccountPage", "Demo, on this computer"))
                              : singleLine(ways.hub, longestName)));
    auto &user = form.add(new FactRow({.title = say(QT_TRANSLATE_NOOP("AccountPage", "User"))}, {}));
    auto &role = form.add(new FactRow({.title = say(QT_TRANSLATE_NOOP("AccountPage", "Role"))}, {}));
    auto &state = form.add(new FactRow({.title = say(QT_TRANSLATE_NOOP("AccountPage", "Connection"))}, {}));
    auto &last = form.add(new FactRow({.title = say(QT_TRANSLATE_NOOP("AccountPage", "Last synchronised"))}, {}));
    const auto show = [&inbox, &user, &role, &state, &last] {
        user.setFact(isolated(singleLine(inbox.user().name, longestName)));
        user.setAbsent(inbox.user().name.isEmpty());
        role.setFact(roleText(inbox.user().role));
        role.setAbsent(role.fact().isEmpty());
        state.setFact(statusWords(inbox.connection(), inbox.clock().now()).brief);
        last.setFact(lastSynchronised(inbox.connection()));
    };
    show();
    QObject::connect(&inbox, &Inbox::userChanged, &form, show);
    QObject::connect(&inbox, &Inbox::connectionChanged, &form, show);
}

void addWays(SettingsForm &form, const AccountWays &ways)
{
    form.addHeading({});
    auto &token = form.add(new ButtonRow(
        {.title = say(QT_TRANSLATE_NOOP("AccountPage", "New token")),
         .help = say(QT_TRANSLATE_NOOP("AccountPage",
                                       "For when the hub no longer takes the present one. Everything kept on this "
                                       "computer stays.")),
         .keywords = say(QT_TRANSLATE_NOOP("AccountPage", "password access expired revoked"))},
        say(QT_TRANSLATE_NOOP("AccountPage", "Enter a new token…"))));
    if (ways.hub.isEmpty())
        token.setBlocked(say(QT_TRANSLATE_NOOP("AccountPage", "The demo needs no token.")));
    QObject::connect(&token, &ButtonRow::pressed, &form, ways.newToken);
    auto &out = form.add(new ButtonRow(
        {.title = say(QT_TRANSLATE_NOOP("AccountPage", "Sign out")),
         .help = say(QT_TRANSLATE_NOOP("AccountPage",
                                       "Removes the dialogs, the token and the key from this computer; the hub keeps "
                                       "everything. Then you can connect to another hub.")),
         .keywords = say(QT_TRANSLATE_NOOP("AccountPage", "another hub leave log out"))},
        say(QT_TRANSLATE_NOOP("AccountPage", "Sign out…")), ButtonKind::DangerOutline));
    QObject::connect(&out, &ButtonRow::pressed, &form, ways.signOut);
}

} // namespace

SettingsPage accountPage(const Inbox &inbox, AccountWays ways)
{
    return {.id = u"account"_s,
            .icon = Icon::Person,
            .title = [] { return say(QT_TRANSLATE_NOOP("AccountPage", "Account")); },
            .fill =
                [&inbox, ways = std::move(ways)](SettingsForm &form) {
                    addFacts(form, inbox, ways);
                    addWays(form, ways);
                },
            .place = 50};
}

} // namespace vitrina::ui
