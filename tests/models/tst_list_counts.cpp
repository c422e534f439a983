// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_list_model.h"

#include "set_clock.h"

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
    row.id = DialogId(QString::number(key));
    row.at = start - milliseconds(key * 1000);
    if (waits)
        row.waitingSince = start - *waits;
    if (due)
        row.answerDue = start + *due;
    return row;
}

std::vector<DialogKey> keysOf(const DialogListModel &model)
{
    std::vector<DialogKey> keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys.push_back(model.keyAt(i));
    return keys;
}

} // namespace

/// What counts in the list's numbers and order, and what does not.
class ListCountsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void RZ_4_anAutomaticAnswerDoesNotStopTheClockInTheList()
    {
        const SetClock clock(start);
        DialogListModel model(clock);
        DialogRow asked = dialog(2, 1h, 1h);
        asked.unread = 1;
        model.apply({dialog(1, 30min, 90min), asked, dialog(3)});
        DialogRow told = asked; // as the hub tells it after the greeting
        told.previewAuthor = PartyRole::System;
        told.preview = QStringLiteral("We are closed");
        told.at = start;
        model.apply({told});
        QCOMPARE(keysOf(model), (std::vector<DialogKey>{2, 1, 3}));
        QCOMPARE(model.counts().waiting, 2);
        QCOMPARE(model.counts().unread, 1);
        QCOMPARE(deadlineOf(model.row(0), start).left, milliseconds(1h));
    }

    void OV_2_mutedChatsDoNotCount()
    {
        const SetClock clock(start);
        DialogListModel model(clock);
        DialogRow muted = dialog(1);
        muted.unread = 2;
        muted.muted = true;
        DialogRow loud = dialog(2);
        loud.unread = 2;
        model.apply({muted, loud});
        QCOMPARE(model.counts().unread, 1);
        DialogFilter unread;
        unread.set = DialogSet::Unread;
        model.setFilter(unread);
        QCOMPARE(model.rowCount(), 1); // as many as the number says
        model.setFilter({});
        const QSignalSpy changed(&model, &DialogListModel::countsChanged);
        muted.muted = false;
        model.apply({muted});
        QCOMPARE(model.counts().unread, 2);
        QCOMPARE(changed.size(), 1);
        loud.muted = true;
        model.apply({loud});
        QCOMPARE(model.counts().unread, 1);
        model.remove({1});
        QCOMPARE(model.counts().unread, 0);
    }
};

QTEST_GUILESS_MAIN(ListCountsTest)
#include "tst_list_counts.moc"
