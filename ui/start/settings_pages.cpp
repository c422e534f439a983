// SPDX-License-Identifier: Apache-2.0
#include "ui/start/settings_pages.h"

#include "database/cipher_version.h"
#include "ui/composer/composer_field.h"
#include "ui/conversation/conversation_font.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/message_view.h"
#include "ui/dialogs/dialog_list_view.h"
#include "ui/dialogs/list_density.h"
#include "ui/settings/about_page.h"
#include "ui/settings/access_page.h"
#include "ui/settings/account_page.h"
#include "ui/settings/general_page.h"
#include "ui/settings/keys_page.h"
#include "ui/settings/notifications_page.h"
#include "ui/settings/sending_page.h"
#include "ui/shell/error_words.h"
#include "ui/spelling/writing_page.h"
#include "updates/built_in_feed.h"
#include "wire/frames.h"

#include <QCoreApplication>
#include <QEvent>

namespace vitrina::ui {

SettingsDesk &joinSettings(MainWindow &window, Inbox &inbox, Settings &settings, Language &language, Spelling &spelling)
{
    auto *desk = new SettingsDesk(window);
    QObject::connect(&window, &MainWindow::settingsRequested, desk, &SettingsDesk::open);
    const auto tell = [desk, &settings] {
        desk->setNotice(settings.problem() ? errorText(*settings.problem()) : QString());
    };
    tell();
    QObject::connect(&settings, &Settings::failed, desk, tell);
    QObject::connect(&settings, &Settings::changed, desk, tell); // the disk may have room again
    QObject::connect(&language, &Language::changed, desk, tell);
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

void joinDensity(DialogListView &list, Settings &settings)
{
    const auto follow = [&list, &settings] {
        const ListDensity wanted = settings.value(compactListSetting) ? ListDensity::Compact : ListDensity::Comfortable;
        if (wanted == listDensity())
            return;
        setListDensity(wanted);
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(&list, &event);
    };
    follow();
    QObject::connect(&settings, &Settings::changed, &list, follow);
}

void joinConversationFont(ConversationPane &pane, Settings &settings)
{
    const auto follow = [&pane, &settings] {
        const QFont before = conversationFont();
        setConversationFamily(settings.value(conversationFontSetting));
        if (conversationFont() == before)
            return;
        for (auto *field : pane.findChildren<ComposerField *>())
            field->setFont(conversationFont());
        QEvent event(QEvent::FontChange);
        QCoreApplication::sendEvent(&pane.messages(), &event);
    };
    follow();
    QObject::connect(&settings, &Settings::changed, &pane, follow);
}

void addAccountPage(MainWindow &window, Inbox &inbox, const QUrl &hub)
{
    auto *desk = window.findChild<SettingsDesk *>();
    desk->addPage(accountPage(inbox,
                              {.hub = hub.toString(QUrl::RemoveUserInfo),
                               .newToken = [&window] { Q_EMIT window.tokenRequested(); },
                               .signOut = [&window] { Q_EMIT window.signOutRequested(); }}));
}

} // namespace vitrina::ui
