// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/actions/action_book.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/chat_button.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail_row.h"
#include "ui/shell/status_line.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <array>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class StillClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return fromMilliseconds(1'785'320'000'000); }
};

/// A window over an inbox with two shops and ten dialogs: four wait, three of them unread, one overdue.
struct Stage {
    Stage()
        : profiles(*Profiles::loadAll())
        , inbox(account, clock)
        , window(inbox, profiles, language)
    {
        window.resize(1280, 800);
        Q_EMIT account.noticed(notice::Me{{UserId(u"u"_s), u"Anna"_s, UserRole::Owner}});
        const QString first = profiles.all().at(0).id;
        const QString second = profiles.all().at(1).id;
        Q_EMIT account.noticed(notice::Shops{{{.id = ShopId(u"1"_s), .marketplace = first, .name = u"One"_s},
                                              {.id = ShopId(u"2"_s), .marketplace = second, .name = u"<b>Two</b>"_s}}});
        std::vector<DialogRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.push_back(row(i));
        Q_EMIT account.noticed(notice::Rows{rows, {}, true, false});
        window.show();
    }

    [[nodiscard]] DialogRow row(int i) const
    {
        DialogRow row;
        row.key = i + 1;
        row.id = DialogId(QString::number(i));
        row.shop = ShopId(i % 2 == 0 ? u"1"_s : u"2"_s);
        row.label = PartyRole::Buyer;
        row.name = u"Buyer"_s;
        row.section = u"orders"_s;
        row.at = clock.now() - std::chrono::hours(i);
        if (i < 4)
            row.waitingSince = row.at;
        if (i < 3)
            row.unread = i + 5;
        if (i == 0)
            row.answerDue = clock.now() - 4min;
        return row;
    }

    [[nodiscard]] RailRow *railRow(const QString &label) const
    {
        for (RailRow *candidate : window.findChildren<RailRow *>()) {
            if (candidate->text() == label)
                return candidate;
        }
        return nullptr;
    }

    StillClock clock;
    Profiles profiles;
    FakeAccount account;
    Inbox inbox;
    Language language;
    MainWindow window;
};

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initVitrinaResources(); }
    void OV_2_iconAndTitleCountChatsWithUnread();
    void OZ_2_theIconLeadsToTheMessages();
    void railFilters();
    void allLetsGoOfEverything();
    void panesFoldByWidth();
    void narrowOrderPanelLiesOverTheConversation();
    void OZ_4_theOrdersTakeThePlaceOfWhatIsReadMeanwhile();
    void everyControlHasAName();
    void keysReachThePanes();
    void tabGoesThroughThePanesInTheirOrder();
    void whatCouldNotBeDoneIsSaidInTheStatusLine();
    void statusLineOffersToConnect();
    void aLinkThatWasLostJustNowShowsNoErrorYet();
    void anEmptyListIsNotLoadingForEver();
    void menuOffersFourLanguagesAndThreeThemes();
    void theMenuShowsTheKeysAsTheyAre();
    void ALL_4_missingTranslationIsEnglishAndSaid();
    void ALL_4_languageSwitchReachesTheWindow();
};

void MainWindowTest::OV_2_iconAndTitleCountChatsWithUnread()
{
    Stage stage;
    auto *icon = stage.window.findChild<ChatButton *>();
    QCOMPARE(icon->count(), 3); // chats, not messages
    QCOMPARE(stage.window.windowTitle(), u"(3) Vitrina"_s);
    DialogRow read = stage.row(0);
    read.unread = 0;
    Q_EMIT stage.account.noticed(notice::Rows{{read}, {}, false, false});
    QCOMPARE(icon->count(), 2);
    QCOMPARE(stage.window.windowTitle(), u"(2) Vitrina"_s);
    QVERIFY(icon->accessibleName().contains(u"2"_s));
}

void MainWindowTest::OZ_2_theIconLeadsToTheMessages()
{
    Stage stage;
    auto *icon = stage.window.findChild<ChatButton *>();
    // At the top right: nothing stands right of it.
    QVERIFY(icon->mapTo(&stage.window, QPoint(icon->width(), 0)).x() >= stage.window.width() - 24);
    QVERIFY(icon->mapTo(&stage.window, QPoint()).y() < 48);
    icon->click();
    QCOMPARE(stage.inbox.dialogs().filter().set, DialogSet::Unread);
    QCOMPARE(stage.inbox.dialogs().rowCount(), 3);
    QVERIFY(stage.railRow(u"Unread"_s)->isChecked());
}

void MainWindowTest::railFilters()
{
    Stage stage;
    stage.railRow(u"Waiting for an answer"_s)->click();
    QCOMPARE(stage.inbox.dialogs().rowCount(), 4);
    stage.railRow(u"One"_s)->click();
    QCOMPARE(stage.inbox.dialogs().rowCount(), 2);
    QVERIFY(stage.railRow(u"One"_s)->isChecked());
    stage.railRow(u"One"_s)->click();
    QCOMPARE(stage.inbox.dialogs().rowCount(), 4);
    stage.railRow(u"Overdue"_s)->click();
    QCOMPARE(stage.inbox.dialogs().rowCount(), 1);
}

void MainWindowTest::allLetsGoOfEverything()
{
    Stage stage;
    stage.railRow(u"<b>Two</b>"_s)->click();
    stage.railRow(u"Unread"_s)->click();
    QVERIFY(!stage.railRow(u"All"_s)->isChecked());
    stage.railRow(u"All"_s)->click();
    QVERIFY(!stage.inbox.dialogs().filter().restricts());
    QVERIFY(stage.railRow(u"All"_s)->isChecked());
    QCOMPARE(stage.inbox.dialogs().rowCount(), 10);
}

void MainWindowTest::panesFoldByWidth()
{
    Stage stage;
    auto *list = new QWidget;
    auto *conversation = new QWidget;
    auto *order = new QWidget;
    stage.window.setListPane(list);
    stage.window.setConversationPane(conversation);
    stage.window.setOrderPanel(order);
    QVERIFY(order->isVisible());
    QVERIFY(conversation->width() >= 420);
    stage.window.resize(900, 600);
    QVERIFY(!order->isVisible());
    QCOMPARE(list->x(), 56);
    QCOMPARE(conversation->x(), 356);
    QCOMPARE(conversation->width(), 544);
}

void MainWindowTest::OZ_4_theOrdersTakeThePlaceOfWhatIsReadMeanwhile()
{
    Stage stage;
    auto *list = new QWidget;
    auto *conversation = new QWidget;
    auto *order = new QWidget;
    auto *orders = new QWidget;
    stage.window.setListPane(list);
    stage.window.setConversationPane(conversation);
    stage.window.setOrderPanel(order);
    stage.window.setOrdersPage(orders);
    QVERIFY(!stage.window.areOrdersShown());
    stage.railRow(u"Orders"_s)->click();
    QVERIFY(orders->isVisible() && stage.railRow(u"Orders"_s)->isChecked());
    QVERIFY(!stage.railRow(u"All"_s)->isChecked()); // one place is shown, and one is marked
    QVERIFY(!list->isVisible() && !conversation->isVisible() && !order->isVisible());
    stage.window.resize(900, 600);
    QCOMPARE(orders->geometry().right(), 899);
    stage.window.resize(1280, 800);
    QVERIFY(!order->isVisible());
    stage.railRow(u"Unread"_s)->click(); // whoever filters the dialogs wants to see them
    QVERIFY(!orders->isVisible() && !stage.railRow(u"Orders"_s)->isChecked());
    QVERIFY(list->isVisible() && conversation->isVisible() && order->isVisible());
}

void MainWindowTest::narrowOrderPanelLiesOverTheConversation()
{
    Stage stage;
    auto *conversation = new QWidget;
    auto *order = new QWidget;
    stage.window.setConversationPane(conversation);
    stage.window.setOrderPanel(order);
    stage.window.resize(900, 600);
    stage.window.setOrderPanelOpen(true);
    QVERIFY(order->isVisible());
    QCOMPARE(conversation->width(), 544);
    stage.window.resize(1280, 800);
    QVERIFY(order->isVisible());
    stage.window.resize(900, 600);
    QVERIFY(!order->isVisible()); // opened once, not for ever
    stage.window.resize(1280, 800);
    stage.window.setOrderPanelOpen(false);
    QVERIFY(!stage.window.isOrderPanelShown());
    QCOMPARE(conversation->geometry().right(), 1279);
}

void MainWindowTest::everyControlHasAName()
{
    Stage stage;
    for (const int width : {1280, 900}) {
        stage.window.resize(width, 600);
        for (const auto *button : stage.window.findChildren<QAbstractButton *>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     button->metaObject()->className());
    }
}

void MainWindowTest::keysReachThePanes()
{
    Stage stage;
    auto *list = new QWidget;
    list->setFocusPolicy(Qt::StrongFocus);
    stage.window.setListPane(list);
    stage.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    QSignalSpy search(&stage.window, &MainWindow::searchRequested);
    QTest::keyClick(&stage.window, Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(search.count(), 1);
    QTest::keyClick(&stage.window, Qt::Key_2, Qt::ControlModifier);
    QVERIFY(list->hasFocus());
    QTest::keyClick(&stage.window, Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(stage.railRow(u"All"_s)->hasFocus());
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Down);
    QVERIFY(stage.railRow(u"Waiting for an answer"_s)->hasFocus());
    QTest::keyClick(stage.window.focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.inbox.dialogs().filter().set, DialogSet::Waiting);
}

void MainWindowTest::tabGoesThroughThePanesInTheirOrder()
{
    Stage stage;
    std::array<QWidget *, 3> panes{new QWidget, new QWidget, new QWidget};
    std::array<QWidget *, 3> controls{};
    for (size_t i = 0; i < panes.size(); ++i) {
        controls[i] = new QWidget(panes[i]);
        controls[i]->setFocusPolicy(Qt::StrongFocus);
    }
    stage.window.setListPane(panes[0]);
    stage.window.setConversationPane(panes[1]);
    stage.window.setOrderPanel(panes[2]);
    const std::vector<QWidget *> wanted{stage.railRow(u"All"_s), controls[0], controls[1], controls[2],
                                        stage.window.findChild<StatusLine *>()->findChild<QAbstractButton *>()};
    auto next = wanted.begin();
    for (QWidget *at = stage.window.nextInFocusChain(); at != &stage.window; at = at->nextInFocusChain()) {
        if (next != wanted.end() && at == *next)
            ++next;
    }
    QVERIFY(next == wanted.end());
}

void MainWindowTest::whatCouldNotBeDoneIsSaidInTheStatusLine()
{
    Stage stage;
    ConnectionStatus status;
    status.state = LinkState::Live;
    Q_EMIT stage.account.noticed(notice::Status{status});
    auto *line = stage.window.findChild<StatusLine *>();
    Q_EMIT stage.account.noticed(notice::Failed{{ErrorClass::Refused, u"role"_s, {}}});
    QCOMPARE(line->text(), u"Your role does not allow this"_s);
    Q_EMIT stage.account.noticed(notice::Status{status}); // the link's own news do not wipe it away
    QCOMPARE(line->text(), u"Your role does not allow this"_s);
}

void MainWindowTest::statusLineOffersToConnect()
{
    Stage stage;
    ConnectionStatus status;
    status.state = LinkState::Waiting;
    status.retryAt = stage.clock.now() + 9s;
    Q_EMIT stage.account.noticed(notice::Status{status});
    auto *line = stage.window.findChild<StatusLine *>();
    QVERIFY(line->text().contains(u"9 s"_s));
    line->findChild<QAbstractButton *>()->click();
    QCOMPARE(stage.account.count<intent::ConnectNow>(), 1);
    status.state = LinkState::Live;
    Q_EMIT stage.account.noticed(notice::Status{status});
    QCOMPARE(line->text(), u"Connected"_s);
    status.state = LinkState::SignedOut;
    Q_EMIT stage.account.noticed(notice::Status{status});
    status.state = LinkState::Waiting;
    status.error = Error{ErrorClass::Transient, u"link_tls"_s, {}};
    status.lastSynchronised = stage.clock.now() - 72h;
    status.hub = u"A hub with a long name, somewhere"_s;
    Q_EMIT stage.account.noticed(notice::Status{status});
    QVERIFY(line->text().contains(u"Last synchronised: "_s));
    stage.window.resize(760, 600);
    QVERIFY(!line->text().contains(u"Last synchronised: "_s)); // a part of it would say nothing
    status.state = LinkState::Live;
    Q_EMIT stage.account.noticed(notice::Status{status});
    QVERIFY(line->findChild<QAbstractButton *>()->isHidden());
}

void MainWindowTest::aLinkThatWasLostJustNowShowsNoErrorYet()
{
    Stage stage;
    ConnectionStatus status;
    status.state = LinkState::Live;
    Q_EMIT stage.account.noticed(notice::Status{status});
    auto *line = stage.window.findChild<StatusLine *>();
    status.state = LinkState::Waiting;
    status.retryAt = stage.clock.now() + 9s;
    status.error = Error{ErrorClass::Transient, u"link_network"_s, {}};
    Q_EMIT stage.account.noticed(notice::Status{status});
    QCOMPARE(line->text(), u"Connecting"_s);
    status.state = LinkState::SignedOut; // what only the user can mend is said at once
    status.error = Error{ErrorClass::Auth, u"token_unknown"_s, {}};
    Q_EMIT stage.account.noticed(notice::Status{status});
    QVERIFY(line->text() != u"Connecting"_s);
    status.state = LinkState::Waiting;
    Q_EMIT stage.account.noticed(notice::Status{status});
    QVERIFY(line->text().contains(u"9 s"_s)); // nothing was lost just now
}

void MainWindowTest::anEmptyListIsNotLoadingForEver()
{
    const StillClock clock;
    FakeAccount account;
    Inbox inbox(account, clock);
    const auto loadsAt = [&](LinkState state, bool failed) {
        ConnectionStatus status;
        status.state = state;
        if (failed)
            status.error = Error{ErrorClass::Auth, u"token_unknown"_s, {}};
        Q_EMIT account.noticed(notice::Status{status});
        return inbox.dialogs().isLoading();
    };
    Q_EMIT account.noticed(notice::Rows{{}, {}, true, false});
    QVERIFY(loadsAt(LinkState::Connecting, false));
    QVERIFY(!loadsAt(LinkState::Waiting, true));
    QVERIFY(!loadsAt(LinkState::Connecting, true)); // no flicker with every try
    QVERIFY(loadsAt(LinkState::Updating, false));
    QVERIFY(!loadsAt(LinkState::Live, false)); // a hub that has no dialogs yet
    QVERIFY(!loadsAt(LinkState::SignedOut, true));
}

void MainWindowTest::menuOffersFourLanguagesAndThreeThemes()
{
    QWidget window;
    AppMenu menu(u"uk"_s, ThemeMode::Dark, *new ActionBook(&window), nullptr);
    QSignalSpy languages(&menu, &AppMenu::languageChosen);
    QSignalSpy themes(&menu, &AppMenu::themeChosen);
    int checked = 0;
    for (const QAction *action : menu.actions())
        checked += action->isChecked() ? 1 : 0;
    for (QAction *action : menu.actions()) {
        if (action->isCheckable())
            action->trigger();
    }
    QCOMPARE(checked, 2);
    QCOMPARE(languages.count(), 4);
    QCOMPARE(themes.count(), 3);
}

void MainWindowTest::theMenuShowsTheKeysAsTheyAre()
{
    Stage stage;
    ActionBook &book = stage.window.actionBook();
    book.setKey(Act::Help, QKeySequence(Qt::Key_F5));
    const AppMenu menu(u"en"_s, ThemeMode::Dark, book, nullptr);
    const auto actions = menu.actions();
    QVERIFY(std::ranges::count(actions, u"Keyboard shortcuts\tF5"_s, &QAction::text) == 1);
}

void MainWindowTest::ALL_4_missingTranslationIsEnglishAndSaid()
{
    QTemporaryDir empty;
    Language language(empty.path());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"vitrina_ru.qm is missing - using English"_s));
    const auto result = language.use(u"ru"_s);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().code, u"translation_missing"_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such language"_s));
    // English may itself be without a file here.
    QCOMPARE(language.use(u"xx"_s).error().code, u"language_unknown"_s);
    QCOMPARE(language.code(), u"en"_s);
    QCOMPARE(Language::codeFor(QLocale(u"hy_AM"_s)), u"hy"_s);
    QCOMPARE(Language::codeFor(QLocale(u"fr_FR"_s)), u"en"_s);
    QCOMPARE(Language::choices().size(), 4);
}

void MainWindowTest::ALL_4_languageSwitchReachesTheWindow()
{
    Stage stage;
    if (!stage.language.use(u"uk"_s))
        QSKIP("no translations are built in");
    QCoreApplication::sendPostedEvents();
    QVERIFY(!stage.railRow(u"Waiting for an answer"_s));
    for (const QString &code : {u"hy"_s, u"ru"_s, u"en"_s})
        QVERIFY(stage.language.use(code));
    QCoreApplication::sendPostedEvents();
    QVERIFY(stage.railRow(u"Waiting for an answer"_s));
}

VITRINA_WIDGET_TEST_MAIN(MainWindowTest)
#include "tst_main_window.moc"
