// SPDX-License-Identifier: Apache-2.0
#include "dialog_samples.h"
#include "ui/dialogs/dialog_list_view.h"
#include "ui/dialogs/dialog_row_painter.h"
#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include "../models/set_clock.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace vitrina::test;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

DialogRow plain(DialogKey key)
{
    DialogRow row;
    row.key = key;
    row.id = DialogId(u"d%1"_s.arg(key));
    row.label = PartyRole::Buyer;
    row.name = u"Name %1"_s.arg(key);
    row.preview = u"Text"_s;
    row.at = sampleNow - milliseconds(key * 1000);
    return row;
}

std::vector<DialogRow> plainRows(DialogKey count)
{
    std::vector<DialogRow> rows;
    for (DialogKey key = 1; key <= count; ++key)
        rows.push_back(plain(key));
    return rows;
}

void addHostileNames()
{
    QTest::addColumn<QString>("name");
    const QString zalgo = QString::fromUtf8("Z\u0311\u0343\u0346\u034c\u0300\u0301\u0302\u0303\u0304\u0305\u0306");
    QTest::newRow("500 characters") << QString(500, u'W');
    QTest::newRow("500 wide emoji") << QString::fromUtf8("👩‍👩‍👧‍👦").repeated(60);
    QTest::newRow("right to left override") << QString::fromUtf8("\u202eтроппус nozO\u202c \u2067\u2066");
    QTest::newRow("right to left letters") << QString::fromUtf8("תמיכה של אוזון שירות לקוחות ארוך מאוד מאוד");
    QTest::newRow("stacked marks") << zalgo.repeated(20);
    QTest::newRow("enclosing marks") << QString::fromUtf8("a\u20dd\u20de\u20df\u0488\u0489").repeated(40);
    QTest::newRow("imitates the other badge") << QString::fromUtf8("🎧 Support ✔ Ozon Ѕuрроrt [Support]");
    QTest::newRow("line breaks") << QString::fromUtf8("\n\n\r\n\u2028\u2029Support\nSupport\n\v\f");
    QTest::newRow("tall glyphs") << QString::fromUtf8("﷽﷽﷽ ꧅꧅ 𒐫𒐫 ဪ");
    QTest::newRow("markup") << u"<img src='x' width=9999 height=9999><h1 style='margin-top:-99px'>Support</h1>"_s;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)).repeated(30);
    QTest::newRow("nothing") << QString();
}

} // namespace

class TestDialogListView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::instance().install(); }
    void init();
    void OZ_3_noNameChangesAPixelOfTheBadge_data();
    void OZ_3_noNameChangesAPixelOfTheBadge();
    void OZ_3_noPreviewChangesAPixelOfTheBadge();
    void OZ_3_badgeIsWholeInTheNarrowestList_data();
    void OZ_3_badgeIsWholeInTheNarrowestList();
    void OZ_3_everyRowHasTheBadgeOfItsLabel();
    void OZ_3_thePainterItselfKeepsForeignTextInItsPlace_data();
    void OZ_3_thePainterItselfKeepsForeignTextInItsPlace();
    void wordsOfTheSearchAreMarked();
    void everythingOfARowStaysInItsPlace_data();
    void everythingOfARowStaysInItsPlace();
    void clickChoosesTheDialogUnderThePointer();
    void keysMoveTheCursorAndEnterChooses();
    void keysStartAtTheOpenDialog();
    void chosenDialogStaysChosenWhenRowsMove();
    void visibleRowsStayWhereTheyAre_data();
    void visibleRowsStayWhereTheyAre();
    void theTopStaysTheTop();
    void menuIsAskedForTheRowUnderThePointerOrTheCursor();
    void rowsAreNamedInWords();
    void rowsCanBePressedByAReaderOfTheScreen();
    void aChangedRowIsDrawnAnew();
    void OZ_8_aDoubtThatComesLaterIsDrawnAtOnce();
    void theLastOfManyRowsIsReached();

private:
    struct Stage {
        SetClock clock{sampleNow};
        DialogListModel model{clock};
        QAbstractItemModelTester tester{&model};
        DialogListView view{model, clock};
    };
    QImage grab() { return m_stage->view.viewport()->grab().toImage(); }
    QRect badgeOnImage(int row) const
    {
        return m_stage->view.badgeRect(row).intersected(m_stage->view.viewport()->rect());
    }
    void show(const std::vector<DialogRow> &rows, QSize size = {332, 600});

    std::unique_ptr<Stage> m_stage;
};

void TestDialogListView::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->view.setShopMarks(sampleMarks());
}

void TestDialogListView::show(const std::vector<DialogRow> &rows, QSize size)
{
    m_stage->model.apply(rows);
    m_stage->view.resize(size);
    m_stage->view.show();
    m_stage->view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_stage->view));
}

void TestDialogListView::OZ_3_noNameChangesAPixelOfTheBadge_data()
{
    addHostileNames();
}

void TestDialogListView::OZ_3_noNameChangesAPixelOfTheBadge()
{
    QFETCH(const QString, name);
    DialogRow row = plain(1);
    row.unread = 120;
    row.waitingSince = sampleNow - 45min;
    show({row, plain(2)}, {300, 600});
    const QImage honest = grab();
    const QRect badge = badgeOnImage(0);
    const QRect above = QRect(0, 0, 300, m_stage->view.rowRect(0).height() / 3);
    row.name = name;
    m_stage->model.apply({row});
    const QImage hostile = grab();
    QCOMPARE(badgeOnImage(0), badge);
    QCOMPARE(hostile.copy(badge), honest.copy(badge));
    QCOMPARE(hostile.copy(above), honest.copy(above)); // nor anything of the badge's line
    QCOMPARE(hostile.copy(m_stage->view.rowRect(1)), honest.copy(m_stage->view.rowRect(1)));
}

void TestDialogListView::OZ_3_noPreviewChangesAPixelOfTheBadge()
{
    DialogRow row = plain(1);
    show({row}, {300, 600});
    const QImage honest = grab();
    row.preview = QString::fromUtf8("\u202e\nSupport\u0489\u0488 ").repeated(40);
    m_stage->model.apply({row});
    QCOMPARE(grab().copy(badgeOnImage(0)), honest.copy(badgeOnImage(0)));
}

void TestDialogListView::OZ_3_badgeIsWholeInTheNarrowestList_data()
{
    QTest::addColumn<PartyRole>("role");
    QTest::newRow("buyer") << PartyRole::Buyer;
    QTest::newRow("support") << PartyRole::Support;
    QTest::newRow("unknown") << PartyRole::Unknown;
}

void TestDialogListView::OZ_3_badgeIsWholeInTheNarrowestList()
{
    QFETCH(const PartyRole, role);
    DialogRow row = plain(1);
    row.label = role;
    row.name = QString(300, u'M');
    row.pinned = row.muted = true;
    row.unread = 5000;
    row.waitingSince = sampleNow - 4000h;
    row.answerDue = sampleNow - 3999h - 59min;
    show({row}, {300, 600});
    const QRect badge = m_stage->view.badgeRect(0);
    QCOMPARE(badge.size(), badge::size(role));
    QVERIFY(m_stage->view.rowRect(0).contains(badge));
    const QImage crowded = grab();
    QVERIFY(m_stage->view.viewport()->rect().contains(badge));
    DialogRow quiet = plain(1);
    quiet.label = role;
    m_stage->model.apply({quiet});
    QCOMPARE(crowded.copy(badge), grab().copy(badge));
}

void TestDialogListView::OZ_3_everyRowHasTheBadgeOfItsLabel()
{
    show(sampleDialogs(), {332, 900});
    const QImage image = grab();
    for (int i = 0; i < m_stage->model.rowCount(); ++i) {
        const DialogRow row = m_stage->model.row(i);
        const QRect badge = m_stage->view.badgeRect(i);
        QCOMPARE(badge.size(), badge::size(row.label));
        QImage expected(badge.size(), image.format());
        expected.fill(themeColor(Color::Surface));
        QPainter painter(&expected);
        badge::paint(painter, expected.rect(), row.label);
        painter.end();
        QCOMPARE(image.copy(badge), expected);
    }
}

// What the rows make of a name before it is painted (controls dropped, marks limited, cut to the room) is left out
// here: the painter alone has to hold.
void TestDialogListView::OZ_3_thePainterItselfKeepsForeignTextInItsPlace_data()
{
    addHostileNames();
    QTest::newRow("a tower of marks") << u"\u0628"_s + QString(200, QChar(0x0651)) + QString(200, QChar(0x0301));
    QTest::newRow("lines above and below") << u"Support\u2028"_s.repeated(30);
}

void TestDialogListView::OZ_3_thePainterItselfKeepsForeignTextInItsPlace()
{
    QFETCH(const QString, name);
    constexpr int width = 300;
    DialogRow row = plain(1);
    row.unread = 3;
    row.pinned = true;
    row.waitingSince = sampleNow - 45min;
    const DialogRowLayout honest = layOutDialogRow(row, sampleNow, width);
    const auto picture = [](const DialogRowLayout &layout) {
        QImage image(width, dialogRowHeight(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        paintDialogRow(painter, image.rect(), layout, unknownShopMark(), {});
        painter.end();
        // The two places that foreign text was given are its own.
        QPainter(&image).fillRect(layout.nameRect, Qt::black);
        QPainter(&image).fillRect(layout.previewRect, Qt::black);
        return image;
    };
    const QImage expected = picture(honest);
    for (const bool marked : {false, true}) {
        DialogRowLayout hostile = honest;
        hostile.name = hostile.preview = name;
        if (marked)
            hostile.nameMatches = hostile.previewMatches = {{0, name.size()}};
        const QImage painted = picture(hostile);
        QCOMPARE(painted.copy(honest.badge), expected.copy(honest.badge));
        QCOMPARE(painted, expected);
    }
}

void TestDialogListView::wordsOfTheSearchAreMarked()
{
    DialogRow row = plain(1);
    row.name = QString::fromUtf8("Мария Лис");
    row.preview = QString::fromUtf8("Где мой заказ? Заказ оплачен");
    const DialogRowLayout layout = layOutDialogRow(row, sampleNow, 332, QString::fromUtf8("мария ЗАК"));
    QVERIFY(layout.nameMatches == (std::vector<TextRange>{{0, 5}}));
    QVERIFY(layout.previewMatches == (std::vector<TextRange>{{8, 5}, {15, 5}}));

    const auto marks = [this](const QString &search) {
        DialogFilter filter;
        filter.search = search;
        m_stage->model.setFilter(filter);
        const QImage image = grab();
        int count = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < dialogRowHeight(); ++y)
                count += image.pixelColor(x, y) == themeColor(Color::AccentLine) ? 1 : 0;
        }
        return count;
    };
    show({row});
    QCOMPARE(marks({}), 0);
    const int one = marks(QString::fromUtf8("оплачен"));
    QVERIFY(one > 100);
    QVERIFY(marks(QString::fromUtf8("заказ")) > one);
    QCOMPARE(marks({}), 0);
}

void TestDialogListView::everythingOfARowStaysInItsPlace_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {240, 300, 332, 500})
        QTest::addRow("%d wide", width) << width;
}

void TestDialogListView::everythingOfARowStaysInItsPlace()
{
    QFETCH(const int, width);
    std::vector<DialogRow> rows = sampleDialogs();
    for (DialogRow &row : rows)
        row.name += QString(200, u'i');
    for (const DialogRow &row : rows) {
        const DialogRowLayout layout = layOutDialogRow(row, sampleNow, width);
        std::vector<QRect> rects{layout.badge,       layout.chip,     layout.nameRect, layout.pin,
                                 layout.mute,        layout.timeRect, layout.markIcon, layout.markRect,
                                 layout.previewRect, layout.counter,  layout.shopMark};
        std::erase_if(rects, [](const QRect &rect) { return rect.isEmpty(); });
        for (size_t i = 0; i < rects.size(); ++i) {
            QVERIFY(QRect(0, 0, width, dialogRowHeight()).contains(rects[i]));
            for (size_t j = i + 1; j < rects.size(); ++j)
                QVERIFY(!rects[i].intersects(rects[j]));
        }
    }
}

void TestDialogListView::clickChoosesTheDialogUnderThePointer()
{
    show(plainRows(50));
    DialogListView &view = m_stage->view;
    QSignalSpy chosen(&view, &DialogListView::dialogChosen);
    view.verticalScrollBar()->setValue(137);
    const int row = view.firstVisibleRow() + 3;
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(row).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen[0][0].value<DialogId>().value(), m_stage->model.row(row).id.value());
    QCOMPARE(view.verticalScrollBar()->value(), 137);
    QTest::mouseClick(view.viewport(), Qt::RightButton, {}, view.rowRect(row + 1).center());
    QCOMPARE(chosen.count(), 1);
}

void TestDialogListView::keysMoveTheCursorAndEnterChooses()
{
    show(plainRows(100), {332, 400});
    DialogListView &view = m_stage->view;
    QSignalSpy chosen(&view, &DialogListView::dialogChosen);
    view.setFocus(Qt::TabFocusReason);
    QCOMPARE(view.cursorRow(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.cursorRow(), 2);
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(view.cursorRow(), 1);
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.cursorRow(), 1 + 400 / dialogRowHeight());
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.cursorRow(), 99);
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QTest::keyClick(&view, Qt::Key_PageUp);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.cursorRow(), 0);
    QCOMPARE(view.verticalScrollBar()->value(), 0);
    QCOMPARE(chosen.count(), 0);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(view.chosen().value(), u"d1"_s);
}

void TestDialogListView::keysStartAtTheOpenDialog()
{
    show(plainRows(30));
    m_stage->view.setChosen(plain(3).id);
    m_stage->view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&m_stage->view, Qt::Key_Down);
    QCOMPARE(m_stage->view.cursorRow(), 3);
}

void TestDialogListView::chosenDialogStaysChosenWhenRowsMove()
{
    show(plainRows(30));
    DialogListView &view = m_stage->view;
    view.choose(5);
    const DialogId chosen = view.chosen();
    DialogRow row = plain(6);
    row.waitingSince = sampleNow;
    m_stage->model.apply({row});
    QVERIFY(view.chosen() == chosen);
    QCOMPARE(view.cursorRow(), 0);
    std::vector<DialogRow> others;
    for (DialogKey key = 10; key < 25; ++key) {
        others.push_back(plain(key));
        others.back().waitingSince = sampleNow - 1h;
    }
    m_stage->model.apply(others);
    QVERIFY(view.chosen() == chosen);
    QCOMPARE(view.cursorRow(), m_stage->model.rowOf(chosen));
    QCOMPARE(view.cursorRow(), 15);
}

void TestDialogListView::visibleRowsStayWhereTheyAre_data()
{
    QTest::addColumn<int>("changes");
    QTest::newRow("row by row") << 1;
    QTest::newRow("one pass") << 40;
}

void TestDialogListView::visibleRowsStayWhereTheyAre()
{
    QFETCH(const int, changes);
    show(plainRows(500));
    DialogListView &view = m_stage->view;
    view.verticalScrollBar()->setValue(200 * dialogRowHeight() + 13);
    const int row = view.firstVisibleRow() + 2;
    const DialogId watched = m_stage->model.row(row).id;
    const QRect place = view.rowRect(row);
    const auto placeNow = [&] { return view.rowRect(m_stage->model.rowOf(watched)); };

    std::vector<DialogRow> rows;
    for (int i = 0; i < changes; ++i) {
        rows.push_back(plain(300 + i));
        rows.back().waitingSince = sampleNow;
    }
    m_stage->model.apply(rows); // from below to above
    QCOMPARE(placeNow(), place);
    for (DialogRow &moved : rows)
        moved.waitingSince.reset();
    m_stage->model.apply(rows); // and back
    QCOMPARE(placeNow(), place);
    rows.clear();
    for (int i = 0; i < changes; ++i) {
        rows.push_back(plain(1000 + i));
        rows.back().at = sampleNow;
    }
    m_stage->model.apply(rows);
    QCOMPARE(placeNow(), place);
    std::vector<DialogKey> gone;
    for (int i = 0; i < changes; ++i)
        gone.push_back(10 + i);
    m_stage->model.remove(gone);
    QCOMPARE(placeNow(), place);
}

void TestDialogListView::theTopStaysTheTop()
{
    show(plainRows(100));
    DialogRow newest = plain(1000);
    newest.at = sampleNow;
    m_stage->model.apply({newest});
    QCOMPARE(m_stage->view.verticalScrollBar()->value(), 0);
    QCOMPARE(m_stage->view.firstVisibleRow(), 0);
    QCOMPARE(m_stage->model.keyAt(0), DialogKey(1000));
}

void TestDialogListView::menuIsAskedForTheRowUnderThePointerOrTheCursor()
{
    show(plainRows(20));
    DialogListView &view = m_stage->view;
    QSignalSpy menus(&view, &DialogListView::menuRequested);
    const QPoint place = view.rowRect(2).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &byMouse);
    QCOMPARE(menus.count(), 1);
    QCOMPARE(menus[0][0].value<DialogId>().value(), u"d3"_s);
    view.setCursorRow(4);
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&view, &byKey);
    QCOMPARE(menus[1][0].value<DialogId>().value(), u"d5"_s);
}

void TestDialogListView::rowsAreNamedInWords()
{
    show(sampleDialogs());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_stage->view);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), m_stage->model.rowCount());
    QAccessibleInterface *row = list->child(0);
    QCOMPARE(row->role(), QAccessible::ListItem);
    QVERIFY(row->isValid());
    QCOMPARE(list->child(0), row); // the same object for the same dialog
    QCOMPARE(list->indexOfChild(row), 0);
    QCOMPARE(row->parent(), list);
    const QString name = row->text(QAccessible::Name);
    qsizetype from = 0;
    for (const QString &part : {u"Buyer"_s, QString::fromUtf8("Оксана Литвиненко"), u"2 unread"_s,
                                u"Overdue by 4 min"_s, u"pinned"_s, QString::fromUtf8("Чи можна")}) {
        const qsizetype at = name.indexOf(part, from);
        QVERIFY2(at >= 0, qPrintable(name));
        from = at + part.size();
    }
    QVERIFY(row->rect().isValid());
    QCOMPARE(list->childAt(row->rect().center().x(), row->rect().center().y()), row);
    QVERIFY(!row->state().offscreen);
    QVERIFY(list->child(list->childCount() - 1)->state().offscreen);
    QVERIFY(!list->child(list->childCount()));
}

void TestDialogListView::rowsCanBePressedByAReaderOfTheScreen()
{
    show(sampleDialogs());
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_stage->view);
    QAccessibleInterface *row = list->child(3);
    QSignalSpy chosen(&m_stage->view, &DialogListView::dialogChosen);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
    QVERIFY(row->state().selected);
    QVERIFY(m_stage->view.chosen() == m_stage->model.row(3).id);
    m_stage->model.remove({m_stage->model.keyAt(3)});
    QVERIFY(!row->isValid());
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.count(), 1);
}

void TestDialogListView::aChangedRowIsDrawnAnew()
{
    show(plainRows(3));
    const QImage before = grab();
    DialogRow row = plain(2);
    row.name = u"Another"_s;
    m_stage->model.apply({row});
    const QImage after = grab();
    const DialogListView &view = m_stage->view;
    QVERIFY(before.copy(view.rowRect(1)) != after.copy(view.rowRect(1)));
    QCOMPARE(before.copy(view.rowRect(0)), after.copy(view.rowRect(0)));
    QCOMPARE(before.copy(view.rowRect(2)), after.copy(view.rowRect(2)));
}

void TestDialogListView::OZ_8_aDoubtThatComesLaterIsDrawnAtOnce()
{
    m_stage->model.apply(plainRows(3));
    m_stage->view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&m_stage->view));
    int before = 0;
    m_stage->view.setDoubt([&before](const DialogRow &) { return ++before < 0; });
    QTRY_VERIFY(before > 0); // the window has been painted
    int after = 0;
    m_stage->view.setDoubt([&after](const DialogRow &) { return ++after > 0; });
    QTRY_VERIFY(after > 0);
}

void TestDialogListView::theLastOfManyRowsIsReached()
{
    show(plainRows(20'000));
    DialogListView &view = m_stage->view;
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.lastVisibleRow(), 19'999);
    QCOMPARE(view.rowRect(19'999).bottom(), view.viewport()->height() - 1);
}

QTEST_MAIN(TestDialogListView)
#include "tst_dialog_list_view.moc"
