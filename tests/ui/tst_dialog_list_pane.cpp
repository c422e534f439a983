// SPDX-License-Identifier: Apache-2.0
#include "dialog_samples.h"
#include "ui/dialogs/dialog_list_pane.h"
#include "ui/dialogs/dialog_menu.h"
#include "ui/dialogs/list_notice.h"
#include "ui/dialogs/list_time.h"
#include "ui/dialogs/sort_choice.h"
#include "ui/theme/field.h"
#include "ui/theme/theme.h"

#include "../models/set_clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace vitrina::test;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestDialogListPane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void saysWhyThereAreNoRows();
    void clearFiltersKeepsTheOrder();
    void asksForASearchWhileOneTypes();
    void followsAFilterThatOthersSet();
    void searchFieldLeadsToTheList();
    void asksForAnotherOrder();
    void menuOffersWhatTheDialogIsNot();
    void timesAreShort_data();
    void timesAreShort();

private:
    struct Stage {
        SetClock clock{sampleNow};
        DialogListModel model{clock};
        DialogListPane pane{model, clock};
    };
    std::unique_ptr<Stage> m_stage;
};

void TestDialogListPane::init()
{
    m_stage = std::make_unique<Stage>();
    connect(&m_stage->pane, &DialogListPane::filterWanted, &m_stage->model, &DialogListModel::setFilter);
    m_stage->pane.resize(300, 520);
    m_stage->pane.show();
    m_stage->pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->pane));
}

void TestDialogListPane::saysWhyThereAreNoRows()
{
    using Kind = ListNotice::Kind;
    DialogListPane &pane = m_stage->pane;
    QVERIFY(pane.notice());
    QCOMPARE(pane.notice()->kind(), Kind::NoDialogs);
    pane.setConnected(false);
    QCOMPARE(pane.notice()->kind(), Kind::NotConnected);
    m_stage->model.setLoading(true);
    QTRY_COMPARE(pane.notice()->kind(), Kind::Loading);
    m_stage->model.apply(sampleDialogs());
    QTRY_VERIFY(!pane.notice());
    DialogFilter filter;
    filter.shop = ShopId(u"none"_s);
    m_stage->model.setFilter(filter);
    QTRY_VERIFY(pane.notice());
    QCOMPARE(pane.notice()->kind(), Kind::NothingFound);
    const auto buttons = pane.notice()->findChildren<Button *>();
    QCOMPARE(buttons.size(), 1);
    QVERIFY(buttons[0]->isVisible());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QTRY_VERIFY(!pane.notice());
}

void TestDialogListPane::clearFiltersKeepsTheOrder()
{
    m_stage->model.apply(sampleDialogs());
    DialogFilter filter;
    filter.sort = DialogSort::Newest;
    filter.set = DialogSet::Overdue;
    m_stage->model.setFilter(filter);
    m_stage->pane.searchField().setText(u"lamp"_s);
    QCOMPARE(m_stage->model.filter().search, u"lamp"_s);
    QCOMPARE(m_stage->model.filter().set, DialogSet::Overdue);
    m_stage->pane.clearFilters();
    QVERIFY(!m_stage->model.filter().restricts());
    QCOMPARE(m_stage->model.filter().sort, DialogSort::Newest);
    QVERIFY(m_stage->pane.searchField().text().isEmpty());
}

void TestDialogListPane::asksForASearchWhileOneTypes()
{
    QSignalSpy wanted(&m_stage->pane, &DialogListPane::filterWanted);
    QTest::keyClicks(&m_stage->pane.searchField(), u"abc"_s);
    QCOMPARE(wanted.count(), 3);
    QCOMPARE(m_stage->model.filter().search, u"abc"_s);
    QTest::keyClick(&m_stage->pane.searchField(), Qt::Key_Escape);
    QCOMPARE(m_stage->model.filter().search, QString());
}

void TestDialogListPane::followsAFilterThatOthersSet()
{
    DialogListPane &pane = m_stage->pane;
    pane.searchField().setText(u"abc"_s);
    QSignalSpy wanted(&pane, &DialogListPane::filterWanted);
    DialogFilter filter;
    filter.sort = DialogSort::Newest;
    m_stage->model.setFilter(filter);
    QVERIFY(pane.searchField().text().isEmpty());
    QCOMPARE(pane.findChild<SortChoice *>()->sort(), DialogSort::Newest);
    QCOMPARE(wanted.count(), 0);
}

void TestDialogListPane::searchFieldLeadsToTheList()
{
    m_stage->model.apply(sampleDialogs());
    QTRY_VERIFY(!m_stage->pane.notice());
    m_stage->pane.focusSearch();
    QVERIFY(m_stage->pane.searchField().hasFocus());
    QTest::keyClick(&m_stage->pane.searchField(), Qt::Key_Down);
    QVERIFY(m_stage->pane.view().hasFocus());
    QCOMPARE(m_stage->pane.view().cursorRow(), 0);
}

void TestDialogListPane::asksForAnotherOrder()
{
    auto *choice = m_stage->pane.findChild<SortChoice *>();
    QVERIFY(choice);
    QVERIFY(choice->accessibleName().contains(SortChoice::words(DialogSort::LongestWait)));
    QTest::mouseClick(choice, Qt::LeftButton);
    auto *menu = choice->findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(menu->actions()[0]->isChecked());
    menu->actions()[1]->trigger();
    menu->close();
    QCOMPARE(m_stage->model.filter().sort, DialogSort::Newest);
    QVERIFY(choice->accessibleName().contains(SortChoice::words(DialogSort::Newest)));
}

void TestDialogListPane::menuOffersWhatTheDialogIsNot()
{
    DialogRow row = sampleDialogs()[0];
    const auto words = [&](bool isOpen) {
        const DialogMenu menu(row, isOpen, nullptr);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts += action->text();
        return texts;
    };
    QCOMPARE(words(false),
             (QStringList{u"Open"_s, u"Unpin"_s, u"Mute"_s, u"Mute for a time"_s, u"Mark as read"_s,
                          u"No answer needed"_s}));
    QCOMPARE(words(true),
             (QStringList{u"Unpin"_s, u"Mute"_s, u"Mute for a time"_s, u"Mark as read"_s, u"No answer needed"_s}));
    row.waitingSince.reset();
    row.unread = 0;
    row.pinned = false;
    row.muted = true;
    QCOMPARE(words(true), (QStringList{u"Pin"_s, u"Unmute"_s, u"Mark as unread"_s, u"An answer is needed"_s}));

    m_stage->model.apply({row});
    QSignalSpy pins(&m_stage->pane, &DialogListPane::pinRequested);
    Q_EMIT m_stage->pane.view().menuRequested(row.id, {});
    auto *menu = m_stage->pane.findChild<DialogMenu *>();
    QVERIFY(menu);
    Q_EMIT menu->pinChosen(true);
    QCOMPARE(pins.count(), 1);
    QVERIFY(pins[0][0].value<DialogId>() == row.id);
    QSignalSpy reads(&m_stage->pane, &DialogListPane::readRequested);
    Q_EMIT menu->readChosen();
    QVERIFY(reads.at(0)[0].value<DialogId>() == row.id); // the row's own, whichever dialog is open
    menu->close();
}

void TestDialogListPane::timesAreShort_data()
{
    QTest::addColumn<qint64>("minutesAgo");
    QTest::addColumn<QString>("text");
    // sampleNow is 2026-07-29T12:00Z
    QTest::newRow("today") << qint64(90) << u"10:30"_s;
    QTest::newRow("just after midnight") << qint64(719) << u"00:01"_s;
    QTest::newRow("just before midnight") << qint64(721) << u"Yesterday"_s;
    QTest::newRow("this year") << qint64(60 * 24 * 10) << u"19 Jul"_s;
    QTest::newRow("a year ago") << qint64(60 * 24 * 365) << u"29/07/2025"_s;
}

void TestDialogListPane::timesAreShort()
{
    QFETCH(const qint64, minutesAgo);
    QFETCH(const QString, text);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(listTime(sampleNow - std::chrono::minutes(minutesAgo), sampleNow, british, QTimeZone::utc()), text);
}

QTEST_MAIN(TestDialogListPane)
#include "tst_dialog_list_pane.moc"
