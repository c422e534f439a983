// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "widget_main.h"

#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/shell/app_menu.h"
#include "ui/shell/language.h"
#include "ui/shell/status_line.h"
#include "ui/theme/button.h"
#include "ui/updates/update_notice.h"

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

struct Stage {
    Stage()
        : profiles(*Profiles::loadAll())
        , inbox(account, clock)
        , window(inbox, profiles, language)
        , notice(new UpdateNotice(window, [this](const QUrl &page) { opened += page.toString(); }))
    {
        window.resize(1280, 800);
        window.show();
    }

    [[nodiscard]] Button *link() const
    {
        for (Button *button : window.statusLine().findChildren<Button *>()) {
            if (button->isVisible() && button->text().contains(u"available"))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QStringList menuWords()
    {
        AppMenu menu(u"en"_s, ThemeMode::Light, window.actionBook(), &window);
        Q_EMIT window.menuOpening(&menu);
        QStringList words;
        for (const QAction *action : menu.actions())
            words += action->text();
        return words;
    }

    SystemClock clock;
    FakeAccount account;
    Profiles profiles;
    Language language;
    Inbox inbox;
    MainWindow window;
    QStringList opened;
    UpdateNotice *notice;
};

} // namespace

/// A newer version is told where it is in nobody's way, and leads to its page.
class UpdateNoticeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { initVitrinaResources(); }

    void withoutNewsNothingIsShown()
    {
        Stage stage;
        QVERIFY(stage.link() == nullptr);
        QVERIFY(stage.menuWords().filter(u"available"_s).isEmpty());
    }

    void newsStandInTheStatusLineAndLeadToThePage()
    {
        Stage stage;
        stage.notice->tell(u"1.2.0"_s, QUrl(u"https://vitrina.example/new"_s));
        QVERIFY(stage.link() != nullptr);
        QCOMPARE(stage.link()->text(), u"Version 1.2.0 is available"_s);
        QTest::mouseClick(stage.link(), Qt::LeftButton);
        QCOMPARE(stage.opened, QStringList{u"https://vitrina.example/new"_s});
    }

    void newsAreTheFirstWordOfTheMenu()
    {
        Stage stage;
        stage.notice->tell(u"1.2.0"_s, QUrl(u"https://vitrina.example/new"_s));
        AppMenu menu(u"en"_s, ThemeMode::Light, stage.window.actionBook(), &stage.window);
        Q_EMIT stage.window.menuOpening(&menu);
        QCOMPARE(menu.actions().value(0)->text(), u"Version 1.2.0 is available…"_s);
        menu.actions().value(0)->trigger();
        QCOMPARE(stage.opened.size(), 1);
    }

    void theLineHasRoomForItInANarrowWindow()
    {
        Stage stage;
        stage.window.resize(900, 600);
        stage.notice->tell(u"10.20.30"_s, QUrl(u"https://vitrina.example/new"_s));
        QCoreApplication::sendPostedEvents();
        const Button *link = stage.link();
        QVERIFY(link != nullptr);
        QVERIFY(link->width() >= link->sizeHint().width());
        QVERIFY(stage.window.statusLine().rect().contains(link->geometry()));
    }
};

VITRINA_WIDGET_TEST_MAIN(UpdateNoticeTest)
#include "tst_update_notice.moc"
