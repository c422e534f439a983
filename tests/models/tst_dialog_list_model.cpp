// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_list_model.h"

#include "naive_dialog_list.h"
#include "set_clock.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace vitrina::test;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime start = fromMilliseconds(1'785'326'400'000);

DialogRow dialog(DialogKey key, std::optional<milliseconds> waits = {}, std::optional<milliseconds> due = {})
{
    DialogRow row;
    row.key = key;
    row.id = DialogId(QStringLiteral("d%1").arg(key));
    row.name = QStringLiteral("Name %1").arg(key);
    row.preview = QStringLiteral("Text %1").arg(key);
    row.shop = ShopId(QStringLiteral("s%1").arg(key % 3));
    row.section = key % 2 ? QStringLiteral("orders") : QStringLiteral("seller");
    row.at = start - milliseconds(key * 1000);
    if (waits)
        row.waitingSince = start - *waits;
    if (due)
        row.answerDue = start + *due;
    return row;
}

DialogRow randomDialog(QRandomGenerator &random, DialogKey key)
{
    const auto chance = [&](int percent) { return random.bounded(100) < percent; };
    const auto minutes = [&](int from, int to) { return std::chrono::minutes(random.bounded(from, to)); };
    DialogRow row = dialog(key);
    row.at = start - minutes(0, 50);
    row.unread = chance(30) ? random.bounded(1, 4) : 0;
    if (chance(50))
        row.waitingSince = start - minutes(0, 200);
    if (chance(60))
        row.answerDue = start + minutes(-60, 60);
    row.canWrite = chance(90);
    row.pinned = chance(5);
    return row;
}

std::vector<DialogKey> keysOf(const DialogListModel &model)
{
    std::vector<DialogKey> keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys.push_back(model.keyAt(i));
    return keys;
}

using Keys = std::vector<DialogKey>;

} // namespace

class TestDialogListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueComesBackAsItWas();
    void pinnedThenOverdueThenWaitingThenNewest();
    void aDialogWithoutTargetCompetesAsIfItHadTwoHours();
    void aClosedDialogDoesNotWait();
    void theNextOfASetIsFoundRoundTheEnds();
    void timeMakesADialogOverdueAndRaisesIt();
    void aClockSetBackUndoesIt();
    void changesKeepPersistentIndexesAtTheirDialogs_data();
    void changesKeepPersistentIndexesAtTheirDialogs();
    void neverResets();
    void countsCoverWhatTheFilterHides();
    void countsAreAnnouncedOnlyWhenTheyChange();
    void hitsAreShownInTheirOrderWithTheirSnippets();
    void lateHitsOfAClearedSearchAreIgnored();
    void everyOtherFilterIsAnnounced();
    void dialogsOfTheSameMomentKeepTheirOrder();
    void theLastStateInABatchWins();
    void aLongPreviewIsCutAtAWholeCharacter();
    void anyHistoryLooksLikeTheNaiveList_data();
    void anyHistoryLooksLikeTheNaiveList();
    void deadlineStates_data();
    void deadlineStates();
    void RZ_4_thresholdsAreThoseOfTheShopsWorkingTime();
    void YM_3_onlySubscribersAreShown();
    void theSecondClockSortsToo();
};

void TestDialogListModel::everyValueComesBackAsItWas()
{
    DialogRow row = dialog(7, 10min, 20min);
    row.label = PartyRole::Support;
    row.name = QString::fromUtf8("Անահիտ Սարգսյան 🙂");
    row.previewAuthor = PartyRole::Buyer;
    row.previewAttachments = 3;
    row.orderNumber = QStringLiteral("41828374-0021");
    row.site = QStringLiteral("example.org");
    row.unread = 4;
    row.writeUntil = start + 48h;
    row.canWrite = false;
    row.subscriber = row.isPublic = row.pinned = row.muted = row.reported = row.hasDraft = true;
    row.failed = 2;
    const SetClock clock(start);
    DialogListModel model(clock);
    model.apply({row});

    const DialogRow back = model.row(0);
    QCOMPARE(back.key, row.key);
    QVERIFY(back.id == row.id && back.shop == row.shop);
    QCOMPARE(back.label, row.label);
    QCOMPARE(back.name, row.name);
    QCOMPARE(back.preview, row.preview);
    QCOMPARE(back.previewAuthor, row.previewAuthor);
    QCOMPARE(back.previewAttachments, row.previewAttachments);
    QCOMPARE(back.orderNumber, row.orderNumber);
    QCOMPARE(back.section, row.section);
    QCOMPARE(back.site, row.site);
    QVERIFY(back.at == row.at && back.waitingSince == row.waitingSince && back.answerDue == row.answerDue);
    QVERIFY(back.writeUntil == row.writeUntil);
    QCOMPARE(back.unread, row.unread);
    QVERIFY(!back.canWrite && back.subscriber && back.isPublic && back.pinned && back.muted && back.reported);
    QVERIFY(back.hasDraft);
    QCOMPARE(back.failed, row.failed);
    QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), row.name);
    QCOMPARE(model.find(row.id)->name, row.name);
    QVERIFY(!model.find(DialogId(QStringLiteral("other"))));
}

void TestDialogListModel::pinnedThenOverdueThenWaitingThenNewest()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model);
    DialogRow pinned = dialog(9);
    pinned.pinned = true;
    model.apply({dialog(1), dialog(2), dialog(3, 5min, 60min), dialog(4, 5h, -10min), dialog(5, 6h, -20min),
                 dialog(6, 5min, 30min), pinned});
    QCOMPARE(keysOf(model), (Keys{9, 5, 4, 6, 3, 1, 2}));

    DialogFilter filter;
    filter.sort = DialogSort::Newest;
    model.setFilter(filter);
    QCOMPARE(keysOf(model), (Keys{9, 1, 2, 3, 4, 5, 6}));
}

void TestDialogListModel::aDialogWithoutTargetCompetesAsIfItHadTwoHours()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    model.apply({dialog(1, 45min), dialog(2, 26min), dialog(3, 1min, 36min), dialog(4, 1min, 72min),
                 dialog(5, 1min, 108min), dialog(6, 5h), dialog(7, 1h, -1min)});
    QCOMPARE(keysOf(model), (Keys{7, 6, 3, 4, 1, 2, 5}));
}

void TestDialogListModel::theNextOfASetIsFoundRoundTheEnds()
{
    SetClock clock(start);
    DialogListModel model(clock);
    QCOMPARE(model.rowAfter(-1, 1, DialogSet::All), -1);
    DialogFilter newest;
    newest.sort = DialogSort::Newest;
    model.setFilter(newest);
    model.apply({dialog(1), dialog(2, 5min), dialog(3), dialog(4, 5min, -1min), dialog(5)});
    QCOMPARE(keysOf(model), (Keys{1, 2, 3, 4, 5}));
    QCOMPARE(model.rowAfter(-1, 1, DialogSet::Waiting), 1);
    QCOMPARE(model.rowAfter(1, 1, DialogSet::Waiting), 3);
    QCOMPARE(model.rowAfter(3, 1, DialogSet::Waiting), 1);
    QCOMPARE(model.rowAfter(-1, -1, DialogSet::Waiting), 3);
    QCOMPARE(model.rowAfter(1, -1, DialogSet::Waiting), 3);
    QCOMPARE(model.rowAfter(3, 1, DialogSet::Overdue), 3); // there is no other
    QCOMPARE(model.rowAfter(4, 1, DialogSet::All), 0);
    QCOMPARE(model.rowAfter(0, 1, DialogSet::Unread), -1);
}

void TestDialogListModel::aClosedDialogDoesNotWait()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    DialogRow closed = dialog(1, 5h, -1h);
    closed.canWrite = false;
    model.apply({closed, dialog(2, 1min)});
    QCOMPARE(keysOf(model), (Keys{2, 1}));
    QCOMPARE(model.counts().waiting, 1);
    QCOMPARE(model.counts().overdue, 0);
}

void TestDialogListModel::timeMakesADialogOverdueAndRaisesIt()
{
    SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model);
    model.apply({dialog(1, 10h), dialog(2, 1min, 10min), dialog(3, 1min, 20min)});
    QCOMPARE(keysOf(model), (Keys{1, 2, 3}));
    DialogFilter overdue;
    overdue.set = DialogSet::Overdue;
    model.setFilter(overdue);
    QCOMPARE(model.rowCount(), 0);
    QSignalSpy counted(&model, &DialogListModel::countsChanged);

    clock.advance(10min);
    model.clockMoved();
    QCOMPARE(keysOf(model), (Keys{2}));
    QCOMPARE(model.counts().overdue, 1);
    QCOMPARE(counted.count(), 1);
    model.setFilter({});
    QCOMPARE(keysOf(model), (Keys{2, 1, 3}));
    clock.advance(1h);
    model.clockMoved();
    QCOMPARE(keysOf(model), (Keys{2, 3, 1}));
}

void TestDialogListModel::aClockSetBackUndoesIt()
{
    SetClock clock(start);
    DialogListModel model(clock);
    model.apply({dialog(1, 1min, 10min), dialog(2, 10h)});
    for (int i = 0; i < 2; ++i) {
        clock.advance(20min);
        model.clockMoved();
        QCOMPARE(keysOf(model), (Keys{1, 2}));
        QCOMPARE(model.counts().overdue, 1);
        clock.advance(-20min);
        model.clockMoved();
        QCOMPARE(keysOf(model), (Keys{2, 1}));
        QCOMPARE(model.counts().overdue, 0);
    }
}

void TestDialogListModel::changesKeepPersistentIndexesAtTheirDialogs_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("row by row") << 3;
    QTest::newRow("one pass") << 40;
}

void TestDialogListModel::changesKeepPersistentIndexesAtTheirDialogs()
{
    QFETCH(const int, size);
    const SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model);
    std::vector<DialogRow> rows;
    for (DialogKey key = 1; key <= 100; ++key)
        rows.push_back(dialog(key));
    model.apply(rows);
    std::vector<QPersistentModelIndex> indexes;
    for (DialogKey key = 1; key <= 100; ++key)
        indexes.emplace_back(model.index(model.rowOf(dialog(key).id)));

    std::vector<DialogRow> changes;
    for (int i = 0; i < size; ++i)
        changes.push_back(dialog(2 + 2 * i, 10min + std::chrono::minutes(i)));
    model.apply(changes);
    for (DialogKey key = 1; key <= 100; ++key)
        QCOMPARE(model.keyAt(indexes[static_cast<size_t>(key - 1)].row()), key);
    QCOMPARE(model.keyAt(0), DialogKey(2 * size));

    Keys gone;
    for (int i = 0; i < size; ++i)
        gone.push_back(1 + 2 * i);
    model.remove(gone);
    for (DialogKey key = 1; key <= 100; ++key) {
        const bool left = key % 2 == 0 || key > 2 * size;
        const QPersistentModelIndex &index = indexes[static_cast<size_t>(key - 1)];
        QCOMPARE(index.isValid(), left);
        QVERIFY(!left || model.keyAt(index.row()) == key);
    }
}

void TestDialogListModel::neverResets()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    std::vector<DialogRow> rows;
    for (DialogKey key = 1; key <= 50; ++key)
        rows.push_back(dialog(key, std::chrono::minutes(key)));
    model.apply(rows);
    DialogFilter filter;
    filter.shop = ShopId(QStringLiteral("s1"));
    model.setFilter(filter);
    for (DialogRow &row : rows)
        row.shop = filter.shop;
    model.apply(rows);
    QCOMPARE(model.rowCount(), 50);
    QCOMPARE(resets.count(), 0);
}

void TestDialogListModel::countsCoverWhatTheFilterHides()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    DialogRow unread = dialog(4);
    unread.unread = 5;
    model.apply({dialog(1, 5min), dialog(2, 5min, -1min), dialog(3), unread});
    DialogFilter filter;
    filter.shop = ShopId(QStringLiteral("none of these"));
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.counts().all, 4);
    QCOMPARE(model.counts().waiting, 2);
    QCOMPARE(model.counts().unread, 1);
    QCOMPARE(model.counts().overdue, 1);
    QCOMPARE(model.waitingIn(ShopId(QStringLiteral("s1"))), 1);
    QCOMPARE(model.waitingIn(ShopId(QStringLiteral("s0"))), 0);
    QCOMPARE(model.waitingIn(QStringLiteral("orders")), 1);
    QCOMPARE(model.sections(), (QStringList{QStringLiteral("orders"), QStringLiteral("seller")}));
}

void TestDialogListModel::countsAreAnnouncedOnlyWhenTheyChange()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    model.apply({dialog(1, 5min)});
    QSignalSpy counted(&model, &DialogListModel::countsChanged);
    DialogRow row = dialog(1, 5min);
    row.preview = QStringLiteral("another");
    model.apply({row});
    QCOMPARE(counted.count(), 0);
    row.unread = 1;
    model.apply({row});
    QCOMPARE(counted.count(), 1);
}

void TestDialogListModel::hitsAreShownInTheirOrderWithTheirSnippets()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model);
    DialogRow drafted = dialog(3);
    drafted.hasDraft = true;
    drafted.previewAuthor = PartyRole::Seller;
    model.apply({dialog(1, 5min), dialog(2), drafted, dialog(4)});
    DialogFilter filter;
    filter.search = QStringLiteral("lamp");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 4); // until the answer comes, nothing flickers
    model.setSearchHits({{3, QStringLiteral("a lamp")}, {1, QString()}, {77, QStringLiteral("not loaded")}});
    QCOMPARE(keysOf(model), (Keys{3, 1}));
    QCOMPARE(model.row(0).preview, QStringLiteral("a lamp"));
    QVERIFY(!model.row(0).hasDraft); // what is shown is no draft, and whose it is isn't known
    QCOMPARE(model.row(0).previewAuthor, PartyRole::Unknown);
    QCOMPARE(model.row(1).preview, QStringLiteral("Text 1"));
    model.apply({dialog(77)});
    QCOMPARE(keysOf(model), (Keys{3, 1, 77}));
    filter.set = DialogSet::Waiting;
    model.setFilter(filter);
    QCOMPARE(keysOf(model), (Keys{1}));
    model.setFilter({});
    QCOMPARE(keysOf(model), (Keys{1, 2, 3, 4, 77}));
    QCOMPARE(model.row(2).preview, QStringLiteral("Text 3"));
}

void TestDialogListModel::lateHitsOfAClearedSearchAreIgnored()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    model.apply({dialog(1), dialog(2)});
    model.setSearchHits({{2, QStringLiteral("late")}});
    QCOMPARE(keysOf(model), (Keys{1, 2}));
}

void TestDialogListModel::everyOtherFilterIsAnnounced()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    QSignalSpy changed(&model, &DialogListModel::filterChanged);
    model.setFilter({});
    QCOMPARE(changed.count(), 0);
    DialogFilter filter;
    filter.search = QStringLiteral("lamp");
    model.setFilter(filter);
    QCOMPARE(changed.count(), 1);
}

void TestDialogListModel::dialogsOfTheSameMomentKeepTheirOrder()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    Keys expected;
    std::vector<DialogRow> rows;
    for (DialogKey key = 50; key > 0; --key) {
        rows.push_back(dialog(key));
        rows.back().at = start - milliseconds(key / 10);
    }
    for (DialogKey key = 1; key <= 50; ++key)
        expected.push_back(key);
    model.apply(rows);
    QCOMPARE(keysOf(model), expected);
    DialogFilter filter;
    filter.sort = DialogSort::Newest;
    model.setFilter(filter);
    QCOMPARE(keysOf(model), expected);
}

void TestDialogListModel::theLastStateInABatchWins()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    std::vector<DialogRow> rows;
    for (int i = 1; i <= 12; ++i) {
        rows.push_back(dialog(1 + i % 2));
        rows.back().unread = i;
    }
    model.apply(rows);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.find(dialog(1).id)->unread, 12);
    QCOMPARE(model.find(dialog(2).id)->unread, 11);
}

void TestDialogListModel::aLongPreviewIsCutAtAWholeCharacter()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    DialogRow row = dialog(1);
    row.preview = u'x' + QString::fromUtf8("🙂").repeated(500);
    row.name = QString::fromUtf8("🙂").repeated(5000);
    model.apply({row});
    const QString preview = model.row(0).preview;
    QVERIFY(preview.size() >= 60 && row.preview.startsWith(preview));
    QVERIFY(preview.back().isLowSurrogate());
    QVERIFY(row.name.startsWith(model.row(0).name));
}

void TestDialogListModel::anyHistoryLooksLikeTheNaiveList_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestDialogListModel::anyHistoryLooksLikeTheNaiveList()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    SetClock clock(start);
    DialogListModel model(clock);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    NaiveDialogList naive;
    std::map<DialogKey, QPersistentModelIndex> kept;

    for (int step = 0; step < 250; ++step) {
        const int kind = random.bounded(10);
        if (kind < 5) {
            std::vector<DialogRow> rows;
            for (int i = random.bounded(1, kind == 0 ? 60 : 6); i > 0; --i) {
                rows.push_back(randomDialog(random, random.bounded(1, 200)));
                naive.rows[rows.back().key] = rows.back();
            }
            model.apply(rows);
        } else if (kind == 5) {
            Keys keys;
            for (int i = random.bounded(1, 12); i > 0; --i) {
                keys.push_back(random.bounded(1, 200));
                naive.rows.erase(keys.back());
            }
            model.remove(keys);
        } else if (kind == 6) {
            clock.advance(std::chrono::minutes(random.bounded(-3, 8)));
        } else if (kind == 7) {
            DialogFilter filter;
            filter.set = static_cast<DialogSet>(random.bounded(4));
            filter.sort = static_cast<DialogSort>(random.bounded(2));
            if (random.bounded(3) == 0)
                filter.shop = ShopId(QStringLiteral("s%1").arg(random.bounded(4)));
            if (random.bounded(3) == 0)
                filter.section = QStringLiteral("orders");
            if (random.bounded(4) == 0)
                filter.search = QStringLiteral("x");
            else
                naive.hits.reset();
            naive.filter = filter;
            model.setFilter(filter);
        } else if (kind == 8 && !naive.filter.search.isEmpty()) {
            naive.hits.emplace();
            for (DialogKey key = random.bounded(1, 20); key < 200; key += random.bounded(1, 20))
                naive.hits->insert(naive.hits->begin() + random.bounded(int(naive.hits->size()) + 1), {key, QString()});
            model.setSearchHits(*naive.hits);
        }
        model.clockMoved();
        QCOMPARE(keysOf(model), naive.keys(clock.now()));
        const auto counts = naive.counts(clock.now());
        QCOMPARE(model.counts().all, counts.all);
        QCOMPARE(model.counts().waiting, counts.waiting);
        QCOMPARE(model.counts().unread, counts.unread);
        QCOMPARE(model.counts().overdue, counts.overdue);
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowOf(model.row(row).id), row);
            kept.try_emplace(model.keyAt(row), model.index(row));
        }
        for (auto entry = kept.begin(); entry != kept.end();) {
            const bool valid = entry->second.isValid();
            QVERIFY(!valid || model.keyAt(entry->second.row()) == entry->first);
            entry = valid ? std::next(entry) : kept.erase(entry);
        }
    }
}

void TestDialogListModel::deadlineStates_data()
{
    QTest::addColumn<DialogRow>("row");
    QTest::addColumn<DeadlineState>("state");
    QTest::newRow("nobody waits") << dialog(1) << DeadlineState::None;
    QTest::newRow("no target") << dialog(1, 26min) << DeadlineState::NoTarget;
    QTest::newRow("a third used") << dialog(1, 1h, 2h) << DeadlineState::Fresh;
    QTest::newRow("half used") << dialog(1, 1h, 1h) << DeadlineState::HalfUsed;
    QTest::newRow("four fifths used") << dialog(1, 4h, 1h) << DeadlineState::NearlyUsed;
    QTest::newRow("at the target") << dialog(1, 1h, 0min) << DeadlineState::Overdue;
    DialogRow closed = dialog(1, 1h, 1h);
    closed.writeUntil = start;
    QTest::newRow("window passed") << closed << DeadlineState::Closed;
    closed = dialog(1);
    closed.canWrite = false;
    QTest::newRow("writing refused") << closed << DeadlineState::Closed;
    closed.notYetOpen = true;
    QTest::newRow("not open yet") << closed << DeadlineState::NotYetOpen;
    DialogRow closing = dialog(1, 1h);
    closing.writeUntil = start + 3h;
    QTest::newRow("window near") << closing << DeadlineState::HalfUsed;
    closing.writeUntil = start + 30min;
    QTest::newRow("window very near") << closing << DeadlineState::NearlyUsed;
    closing.writeUntil = start + 7h;
    QTest::newRow("window far") << closing << DeadlineState::NoTarget;
    closing = dialog(1, 1h, 2h);
    closing.writeUntil = start + 3h;
    QTest::newRow("target before the window") << closing << DeadlineState::Fresh;
    QTest::newRow("waits since the future") << dialog(1, -5min, 10min) << DeadlineState::Fresh;
}

void TestDialogListModel::deadlineStates()
{
    QFETCH(const DialogRow, row);
    QFETCH(const DeadlineState, state);
    const Deadline deadline = deadlineOf(row, start);
    QCOMPARE(deadline.state, state);
    QVERIFY(deadline.used >= 0 && deadline.used <= 1);
    QVERIFY(deadline.waited >= milliseconds(0));
    QVERIFY(state != DeadlineState::Overdue || deadline.left <= milliseconds(0));
}

void TestDialogListModel::RZ_4_thresholdsAreThoseOfTheShopsWorkingTime()
{
    // Asked at night; the two hours of the target end ten hours later.
    const auto stateAt = [](milliseconds left) { return deadlineOf(dialog(1, 10h - left, left), start, 2h); };
    QCOMPARE(stateAt(8h).state, DeadlineState::Fresh);
    QCOMPARE(stateAt(8h).used, 0.0);
    QCOMPARE(stateAt(61min).state, DeadlineState::Fresh);
    QCOMPARE(stateAt(60min).state, DeadlineState::HalfUsed);
    QCOMPARE(stateAt(25min).state, DeadlineState::HalfUsed);
    QCOMPARE(stateAt(24min).state, DeadlineState::NearlyUsed);
    QCOMPARE(stateAt(-4min).state, DeadlineState::Overdue);
    QCOMPARE(stateAt(-4min).left, milliseconds(-4min));
}

void TestDialogListModel::YM_3_onlySubscribersAreShown()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    DialogRow subscriber = dialog(1);
    subscriber.subscriber = true;
    model.apply({subscriber, dialog(2)});
    DialogFilter filter;
    filter.subscribers = true;
    QVERIFY(filter.restricts());
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.row(0).key, 1);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 2);
}

void TestDialogListModel::theSecondClockSortsToo()
{
    const SetClock clock(start);
    DialogListModel model(clock);
    DialogRow closing = dialog(2, 10min);
    closing.writeUntil = start + 20min;
    model.apply({dialog(1, 1h, 1h), closing, dialog(3, 30min)});
    QCOMPARE(model.row(0).key, 2); // its window closes before the others are due
    QCOMPARE(model.row(1).key, 1);
    QCOMPARE(model.row(2).key, 3);
}

QTEST_GUILESS_MAIN(TestDialogListModel)
#include "tst_dialog_list_model.moc"
