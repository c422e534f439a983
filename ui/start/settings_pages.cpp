// SPDX-License-Identifier: Apache-2.0
#include "ui/start/settings_pages.h"

#include "database/cipher_version.h"
#include "ui/settings/about_page.h"
#include "ui/settings/access_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/sending_page.h"
#include "ui/shell/error_words.h"
#include "ui/spelling/writing_page.h"
#include "updates/built_in_feed.h"
#include "wire/frames.h"

namespace vitrina::ui {

SettingsDesk &joinSettings(MainWindow &window, Inbox &inbox, Settings &settings, Language &language, Spelling &spelling)
{
    auto *desk = new SettingsDesk(window);
    QObject::connect(&window, &MainWindow::settingsRequested, desk, &SettingsDesk::open);
    if (settings.problem())
        desk->setNotice(errorText(*settings.problem()));
    QObject::connect(&settings, &Settings::failed, desk,
                     [desk](const Error &error) { desk->setNotice(errorText(error)); });
    desk->addPage(generalPage(settings, language));
    desk->addPage(accessPage(settings));
    desk->addPage(notificationsPage(settings, inbox));
    desk->addPage(sendingPage(settings));
    desk->addPage(writingPage(settings, spelling));
    desk->addPage(keysPage(window.actionBook()));
    desk->addPage(aboutPage({.database = cipherVersion(),
                             .contract = QString::fromUtf16(wire::subprotocol),
                             .hub = [&inbox] { return inbox.connection().hub; },
                             .updates = builtInFeed() ? &settings : nullptr}));
    return *desk;
}

} // namespace vitrina::ui
