// SPDX-License-Identifier: Apache-2.0
#include "ui/start/inbox_window.h"

#include "ui/access/zoom.h"
#include "ui/actions/action_book.h"
#include "ui/actions/action_settings.h"
#include "ui/actions/dialog_actions.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/message_view.h"
#include "ui/desktop/bring_forward.h"
#include "ui/desktop/launcher_count.h"
#include "ui/desktop/mute_menu.h"
#include "ui/desktop/notification_choice.h"
#include "ui/desktop/sleep_watch.h"
#include "ui/desktop/timed_mutes.h"
#include "ui/desktop/tray.h"
#include "ui/dialogs/dialog_list_binding.h"
#include "ui/dialogs/dialog_list_pane.h"
#include "ui/files/attachment_desk.h"
#include "ui/orders/order_panel.h"
#include "ui/orders/orders_page.h"
#include "ui/palette/palette_binding.h"
#include "ui/quickreplies/template_desk.h"
#include "ui/shell/window_settings.h"
#include "ui/shops/shop_bar.h"
#include "ui/spelling/spelling.h"
#include "ui/start/check_loader.h"
#include "ui/start/first_paint.h"
#include "ui/start/settings_pages.h"

#include <QCoreApplication>
#include <QDir>
#include <QTimer>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr std::chrono::seconds afterStart(3); ///< for what costs a moment on a bus, also where no window is shown

void joinPreferences(MainWindow &window, Language &language, Settings &settings)
{
    QObject::connect(&window, &MainWindow::languageChosen, &window, [&language, &settings](const QString &code) {
        if (language.use(code))
            settings.set(languageSetting, code);
    });
    QObject::connect(&window, &MainWindow::themeChosen, &window, [&settings](ThemeMode mode) {
        Theme::instance().setMode(mode);
        settings.set(themeSetting, themeModeName(mode));
    });
    const auto follow = [&window, &language, &settings](const QString &name) {
        if (name == QLatin1StringView(languageSetting.name) && settings.value(languageSetting) != language.code())
            (void)language.use(settings.value(languageSetting));
        if (name == QLatin1StringView(themeSetting.name))
            Theme::instance().setMode(themeMode(settings));
        if (name == QLatin1StringView(orderPanelOpenSetting.name))
            window.setOrderPanelOpen(settings.value(orderPanelOpenSetting));
    };
    QObject::connect(&settings, &Settings::changed, &window, follow);
    window.setOrderPanelOpen(settings.value(orderPanelOpenSetting));
    QObject::connect(&window, &MainWindow::orderPanelToggled, &window,
                     [&settings](bool shown) { settings.set(orderPanelOpenSetting, shown); });
    QObject::connect(&settings, &Settings::failed, &window, &MainWindow::showFailure);
    if (settings.problem()) // once there is a window to say it in
        QMetaObject::invokeMethod(
            &window, [&window, problem = *settings.problem()] { window.showFailure(problem); }, Qt::QueuedConnection);
}

void bindZoom(ActionBook &book, Settings &settings)
{
    book.bind(Act::ZoomIn, [&settings] { zoom::in(settings); });
    book.bind(Act::ZoomOut, [&settings] { zoom::out(settings); });
    book.bind(Act::ZoomReset, [&settings] { zoom::reset(settings); });
}

/// The bar of the chosen shop, its settings, and "no answer needed" with its undo.
void joinShops(MainWindow &window, DialogListPane &list, ConversationPane &conversation, ShopBar &bar)
{
    QObject::connect(&bar, &ShopBar::filterWanted, &list, &DialogListPane::filterWanted);
    QObject::connect(&bar, &ShopBar::settingsRequested, &window, &MainWindow::openShopSettings);
    QObject::connect(&conversation, &ConversationPane::noAnswerRequested, &list, &DialogListPane::dismiss);
}

void joinTrace(Inbox &inbox, DialogListPane &list, ConversationPane &conversation, Trace &trace)
{
    new FirstPaint(*list.view().viewport(), inbox.dialogs(), [&trace] { trace.write("first_paint"); });
    QObject::connect(&inbox, &Inbox::listReady, &list, [&trace](int rows) {
        trace.write("list_ready", {{u"rows"_s, rows}});
    });
    QObject::connect(&conversation.messages(), &MessageView::messagePainted, &list, [&trace](const MessageId &message) {
        trace.write("message_painted", {{u"message"_s, message.value()}});
    });
}

// After the first picture: the program is quick to look at before it is ready to judge.
void joinCheck(MainWindow &window, Inbox &inbox, const Profiles &profiles, DialogListPane &list,
               ConversationPane &conversation)
{
    auto *loader = new CheckLoader(&window);
    QObject::connect(loader, &CheckLoader::loaded, &conversation, &ConversationPane::setMessageCheck);
    auto *names = new NameDoubts(inbox, profiles, &list);
    QObject::connect(loader, &CheckLoader::loaded, names, &NameDoubts::setCheck);
    bindNameDoubts(list, *names);
    QObject::connect(loader, &CheckLoader::failed, &window, &MainWindow::showFailure);
    new FirstPaint(*list.view().viewport(), inbox.dialogs(), [loader] { loader->start(); });
}

Spelling &joinSpelling(MainWindow &window, ConversationPane &conversation, Settings &settings, const QString &folder)
{
    auto *spelling =
        new Spelling(settings, QDir(folder).filePath(u"own_words.txt"_s), spelling::dictionaryFolders(), &window);
    QObject::connect(spelling, &Spelling::failed, &window, &MainWindow::showFailure);
    conversation.setSpelling(*spelling);
    return *spelling;
}

Tray &joinTray(MainWindow &window, Inbox &inbox, DialogListPane &list, Settings &settings)
{
    auto *tray = new Tray(window, settings, &QSystemTrayIcon::isSystemTrayAvailable, &window);
    const auto count = [&window, &inbox, tray] {
        const int unread = inbox.dialogs().counts().unread;
        tray->setUnreadChats(unread);
        window.setWindowIcon(tray->icon().icon()); // where the taskbar shows it, with its number
    };
    count();
    QObject::connect(&inbox.dialogs(), &DialogListModel::countsChanged, tray, count);
    QObject::connect(tray, &Tray::openRequested, &window, [&window] { bringForward(window); });
    QObject::connect(tray, &Tray::quitRequested, &window, [] { QCoreApplication::exit(); });
    tray->addMenu(new MuteMenu(settings, inbox.clock(), &window));
    new FirstPaint(*list.view().viewport(), inbox.dialogs(), [tray] { tray->show(); });
    return *tray;
}

/// OV-2: the same number as in the window and the tray.
void joinLauncher(MainWindow &window, Inbox &inbox)
{
    QTimer::singleShot(afterStart, &window, [&window, &inbox] {
        const std::shared_ptr<LauncherCount> launcher = makeLauncherCount();
        const auto count = [&inbox, launcher] { launcher->show(inbox.dialogs().counts().unread); };
        count();
        QObject::connect(&inbox.dialogs(), &DialogListModel::countsChanged, &window, count);
    });
}

void joinSleep(MainWindow &window, Inbox &inbox, DialogListPane &list, Notifier &notifier, Settings &settings)
{
    auto *mutes = new TimedMutes(inbox, settings, &window);
    QObject::connect(&list, &DialogListPane::muteForRequested, mutes, &TimedMutes::mute);
    SleepWatch *watch = makeSleepWatch(&window);
    QObject::connect(watch, &SleepWatch::woke, &inbox, &Inbox::connectNow);
    QObject::connect(watch, &SleepWatch::woke, &inbox.dialogs(), &DialogListModel::clockMoved);
    QObject::connect(watch, &SleepWatch::woke, &notifier, &Notifier::passTime);
    QObject::connect(watch, &SleepWatch::woke, mutes, &TimedMutes::passTime);
    QTimer::singleShot(afterStart, watch, &SleepWatch::start);
}

} // namespace

std::unique_ptr<MainWindow> makeInboxWindow(Inbox &inbox, const Profiles &profiles, Language &language,
                                            Settings &settings, const QString &folder, Trace *trace)
{
    auto window = std::make_unique<MainWindow>(inbox, profiles, language);
    auto *list = new DialogListPane(inbox.dialogs(), inbox.clock());
    bindDialogList(*list, inbox, profiles);
    auto *bar = new ShopBar(inbox, profiles, list);
    list->setBar(bar);
    auto *conversation = new ConversationPane(inbox, profiles, settings);
    auto *order = new OrderPanel(inbox, profiles);
    window->setListPane(list);
    window->setConversationPane(conversation);
    window->setOrderPanel(order);
    auto *orders = new OrdersPage(inbox, profiles);
    window->setOrdersPage(orders);

    MainWindow *w = window.get();
    QObject::connect(w, &MainWindow::searchRequested, list, &DialogListPane::focusSearch);
    QObject::connect(w, &MainWindow::templatesRequested, &conversation->templates(), &TemplateDesk::open);
    QObject::connect(w, &MainWindow::filterChosen, conversation, &ConversationPane::refresh);
    QObject::connect(orders, &OrdersPage::chatOpened, w, [w, conversation] {
        w->showOrders(false);
        conversation->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(list, &DialogListPane::filterWanted, w, &MainWindow::syncFilter);
    QObject::connect(list, &DialogListPane::dialogChosen, w, [w] { w->showConversation(); });
    QObject::connect(order, &OrderPanel::picturesRequested, &conversation->files(), &AttachmentDesk::showPictures);
    QObject::connect(order, &OrderPanel::foldRequested, w, [w] { w->setOrderPanelOpen(false); });
    QObject::connect(conversation, &ConversationPane::orderPanelRequested, w, [w] { w->setOrderPanelOpen(true); });
    QObject::connect(w, &MainWindow::orderPanelShownChanged, conversation, &ConversationPane::setOrderPanelShown);
    joinCheck(*w, inbox, profiles, *list, *conversation);
    QObject::connect(w, &MainWindow::foldingChanged, conversation, [conversation](const Folding &folding) {
        conversation->header().setNarrow(folding.headerIsNarrow);
    });
    Spelling &spelling = joinSpelling(*w, *conversation, settings, folder);
    joinShops(*w, *list, *conversation, *bar);
    bindDialogActions(*w, *list, *conversation, inbox);
    bindPalette(*w, *conversation, *orders, inbox, settings);
    joinPreferences(*w, language, settings);
    joinSettings(*w, inbox, settings, language, spelling);
    bindZoom(w->actionBook(), settings);
    bindKeys(w->actionBook(), settings);
    joinDensity(list->view(), settings);
    joinConversationFont(*conversation, settings);
    Tray &tray = joinTray(*w, inbox, *list, settings);
    Notifier &notifier =
        joinNotifications(*w, *conversation, inbox, profiles, settings, makeDesktopNotifications(&tray.icon()));
    joinLauncher(*w, inbox);
    joinSleep(*w, inbox, *list, notifier, settings);
    conversation->setOrderPanelShown(w->isOrderPanelShown());
    if (trace != nullptr)
        joinTrace(inbox, *list, *conversation, *trace);
    return window;
}

} // namespace vitrina::ui
