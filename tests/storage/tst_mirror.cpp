// SPDX-License-Identifier: Apache-2.0
#include "storage/mirror.h"

#include "domain/search_words.h"
#include "storage/word_index.h"
#include "support/samples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

QStringList idsOf(const std::vector<DialogRow> &rows)
{
    QStringList ids;
    for (const DialogRow &row : rows)
        ids.append(row.id.value());
    return ids;
}

QList<qint64> positionsOf(const std::vector<Message> &messages)
{
    QList<qint64> positions;
    for (const Message &message : messages)
        positions.append(message.position);
    return positions;
}

} // namespace

class MirrorTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Mirror> m_mirror;

    DialogKey put(const Dialog &dialog, qint64 generation = 1)
    {
        const auto key = m_mirror->dialogs().put(dialog, generation);
        return key ? *key : 0;
    }
    DialogKey put(const QString &id) { return put(samples::plainDialog(id)); }
    void putMessages(DialogKey key, const QString &id, qint64 first, qint64 last)
    {
        for (qint64 position = first; position <= last; ++position)
            QVERIFY(m_mirror->messages().put(key, samples::message(id, position, u"слово %1"_s.arg(position))));
    }
    QList<qint64> page(DialogKey key, qint64 before, qint64 from, int limit)
    {
        return positionsOf(m_mirror->messages().page(key, DialogId(u"d"_s), before, from, limit).value());
    }
    // The index tells of itself only whether it is whole; that it holds the words of the rows, and no others, is
    // counted.
    bool isIndexSound(const QStringList &words = {})
    {
        Database &db = m_mirror->database();
        for (const QString &word : words) {
            auto match = db.prepare("SELECT count(*) FROM message_words WHERE message_words MATCH ?");
            match.bind(1, WordIndex(db).expressionFor({searchWords(word)}));
            qint64 here = 0;
            auto all = db.prepare("SELECT text || ' ' || ifnull(translation, '') FROM message");
            while (all.step())
                here += searchWords(all.text(0)).split(u' ').contains(searchWords(word)) ? 1 : 0;
            if (!match.step() || match.integer(0) != here) {
                qWarning() << word << "found" << match.integer(0) << "there" << here;
                return false;
            }
        }
        return db.execute("INSERT INTO message_words(message_words) VALUES('integrity-check')").has_value()
            && db.execute("INSERT INTO dialog_words(dialog_words) VALUES('integrity-check')").has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        auto mirror = Mirror::open(m_dir->path(), samples::key());
        QVERIFY(mirror);
        m_mirror = std::move(*mirror);
    }
    void cleanup() { m_mirror.reset(); }

    void everyMemberOfADialogComesBack_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("full") << u"full"_s;
        QTest::newRow("plain") << u"plain"_s;
    }
    void everyMemberOfADialogComesBack()
    {
        QFETCH(QString, kind);
        const Dialog dialog = kind == u"full"_s ? samples::fullDialog(u"d"_s) : samples::plainDialog(u"d"_s);
        const DialogKey key = put(dialog);
        QVERIFY(m_mirror->dialogs().find(key) == dialog);
        QCOMPARE(m_mirror->dialogs().keyOf(dialog.id), std::optional(key));
    }

    void aRowShowsWhatTheDialogSays()
    {
        const Dialog dialog = samples::fullDialog(u"d"_s);
        const DialogKey key = put(dialog);
        const DialogRow made = rowOf(key, dialog);
        const auto read = m_mirror->dialogs().row(key);
        QVERIFY(read);
        for (const DialogRow &row : {made, *read}) {
            QCOMPARE(row.key, key);
            QCOMPARE(row.id, dialog.id);
            QCOMPARE(row.shop, dialog.shop);
            QCOMPARE(row.label, dialog.label);
            QCOMPARE(row.name, dialog.name);
            QCOMPARE(row.preview, dialog.last.text);
            QCOMPARE(row.previewAuthor, dialog.last.author);
            QCOMPARE(row.previewAttachments, dialog.last.attachments);
            QCOMPARE(row.orderNumber, dialog.orderNumber);
            QCOMPARE(row.section, dialog.section);
            QCOMPARE(row.site, dialog.site);
            QVERIFY(row.at == dialog.last.at);
            QCOMPARE(row.unread, dialog.unread);
            QVERIFY(row.waitingSince == dialog.waitingSince);
            QVERIFY(row.answerDue == dialog.answerDue);
            QVERIFY(row.writeUntil == dialog.writeUntil);
            QVERIFY(!row.canWrite && row.notYetOpen);
            QVERIFY(row.subscriber && row.isPublic && row.pinned && row.muted && row.reported);
        }
    }

    void aChangedDialogKeepsItsKeyAndHasOnlyItsNewValues()
    {
        const DialogKey key = put(samples::fullDialog(u"d"_s));
        Dialog bare = samples::plainDialog(u"d"_s);
        QCOMPARE(put(bare), key);
        QVERIFY(m_mirror->dialogs().find(key) == bare);
        QCOMPARE(m_mirror->dialogs().count(), 1);
    }

    void idsThatDifferInCaseOrForeignSignsAreDifferent()
    {
        const QStringList ids{u"a"_s, u"A"_s,      u"а"_s, u"a "_s, u"a'; DROP TABLE dialog; --"_s,
                              u"%"_s, u"_"_s,      u""_s,  u"0"_s,  u"00"_s,
                              u"é"_s, u"e\u0301"_s};
        QSet<DialogKey> keys;
        for (const QString &id : ids)
            keys.insert(put(id));
        QCOMPARE(keys.size(), ids.size());
        for (const QString &id : ids)
            QVERIFY2(m_mirror->dialogs().keyOf(DialogId(id)), qPrintable(id));
    }

    void aPreviewIsCutButTheRestOfTheRowIsNot()
    {
        Dialog dialog = samples::plainDialog(u"d"_s);
        dialog.last.text = QString(100'000, u'ж');
        dialog.name = QString(500, u'ն');
        const DialogKey key = put(dialog);
        const auto row = m_mirror->dialogs().row(key);
        QCOMPARE(row->preview.size(), DialogTable::previewLength);
        QCOMPARE(row->preview, rowOf(key, dialog).preview);
        QCOMPARE(row->name, dialog.name);
    }

    void aPreviewIsNotCutInsideACharacter()
    {
        Dialog dialog = samples::plainDialog(u"d"_s);
        dialog.last.text = QString(DialogTable::previewLength - 1, u'x') + u"😀 и дальше"_s;
        const DialogKey key = put(dialog);
        const QString preview = m_mirror->dialogs().row(key)->preview;
        QCOMPARE(preview, rowOf(key, dialog).preview);
        QVERIFY(!preview.contains(QChar::ReplacementCharacter));
        QVERIFY(!preview.back().isSurrogate());
    }

    void theFirstRowsArePinnedThenWaitingByTheirClocksThenTheNewest()
    {
        const auto add = [this](const QString &id, bool pinned, std::optional<UtcTime> since,
                                std::optional<UtcTime> due, UtcTime last) {
            Dialog dialog = samples::plainDialog(id);
            dialog.pinned = pinned;
            dialog.waitingSince = since;
            dialog.answerDue = due;
            dialog.last.at = last;
            put(dialog);
        };
        using samples::at;
        add(u"old"_s, false, {}, {}, at(10));
        add(u"new"_s, false, {}, {}, at(20));
        add(u"waits, due late"_s, false, at(1), at(900), at(30));
        add(u"waits, due soon"_s, false, at(2), at(300), at(30));
        add(u"waits, no target"_s, false, at(600), {}, at(600));
        add(u"pinned, old"_s, true, {}, {}, at(5));
        add(u"pinned, new"_s, true, {}, {}, at(6));
        add(u"pinned, waits"_s, true, at(7), {}, at(7));
        // A due time without anybody waiting means nothing.
        add(u"due, nobody waits"_s, false, {}, at(0), at(15));
        const QStringList order{u"pinned, waits"_s,
                                u"pinned, new"_s,
                                u"pinned, old"_s,
                                u"waits, due soon"_s,
                                u"waits, no target"_s,
                                u"waits, due late"_s,
                                u"new"_s,
                                u"due, nobody waits"_s,
                                u"old"_s};
        QCOMPARE(idsOf(m_mirror->dialogs().firstRows(100).value()), order);
        QCOMPARE(idsOf(m_mirror->dialogs().firstRows(4).value()), order.mid(0, 4));
        QCOMPARE(m_mirror->dialogs().firstRows(0).value().size(), size_t(0));
    }

    void theOrderFollowsAChange()
    {
        Dialog a = samples::plainDialog(u"a"_s);
        Dialog b = samples::plainDialog(u"b"_s);
        b.last.at = samples::at(50);
        put(a);
        put(b);
        QCOMPARE(idsOf(m_mirror->dialogs().firstRows(9).value()), QStringList({u"b"_s, u"a"_s}));
        a.waitingSince = samples::at(60);
        put(a);
        QCOMPARE(idsOf(m_mirror->dialogs().firstRows(9).value()), QStringList({u"a"_s, u"b"_s}));
    }

    void absurdTimesDoNotUpsetTheOrder()
    {
        Dialog pinned = samples::plainDialog(u"pinned"_s);
        pinned.pinned = true;
        Dialog waits = samples::plainDialog(u"waits"_s);
        waits.waitingSince = fromMilliseconds(253'402'300'799'999); // the last moment of the year 9999
        Dialog ancient = samples::plainDialog(u"ancient"_s);
        ancient.last.at = fromMilliseconds(-62'135'596'800'000); // the first moment of the year 1
        Dialog far = samples::plainDialog(u"far"_s);
        far.last.at = fromMilliseconds(253'402'300'799'999);
        for (const Dialog &dialog : {ancient, far, waits, pinned})
            put(dialog);
        QCOMPARE(idsOf(m_mirror->dialogs().firstRows(9).value()),
                 QStringList({u"pinned"_s, u"waits"_s, u"far"_s, u"ancient"_s}));
    }

    void allRowsAreReadInPiecesEachOnce()
    {
        for (int i = 0; i < 25; ++i)
            put(u"d%1"_s.arg(i));
        QSet<QString> seen;
        int pieces = 0;
        for (DialogKey last = 0;; ++pieces) {
            const auto rows = m_mirror->dialogs().rowsAfter(last, 10).value();
            if (rows.empty())
                break;
            for (const DialogRow &row : rows) {
                QVERIFY(row.key > last);
                last = row.key;
                QVERIFY(!seen.contains(row.id.value()));
                seen.insert(row.id.value());
            }
        }
        QCOMPARE(pieces, 3);
        QCOMPARE(seen.size(), 25);
    }

    void aSnapshotSweepsWhatItDidNotName()
    {
        const DialogKey kept = put(samples::plainDialog(u"kept"_s), 1);
        const DialogKey gone = put(samples::plainDialog(u"gone"_s), 1);
        put(samples::plainDialog(u"kept"_s), 2);
        put(samples::plainDialog(u"new"_s), 2);
        QCOMPARE(m_mirror->dialogs().notIn(2).value(), std::vector<DialogKey>{gone});
        QVERIFY(m_mirror->dialogs().remove(gone));
        QVERIFY(!m_mirror->dialogs().find(gone));
        QVERIFY(!m_mirror->dialogs().keyOf(DialogId(u"gone"_s)));
        QVERIFY(m_mirror->dialogs().find(kept));
        QVERIFY(m_mirror->dialogs().notIn(2).value().empty());
    }

    void anEventOfAnEarlierGenerationDoesNotMakeADialogStale()
    {
        const DialogKey key = put(samples::plainDialog(u"d"_s), 5);
        put(samples::plainDialog(u"d"_s), 0);
        QVERIFY(m_mirror->dialogs().notIn(5).value().empty());
        QCOMPARE(m_mirror->dialogs().notIn(6).value(), std::vector<DialogKey>{key});
    }

    void aKeyIsNeverGivenToAnotherDialog()
    {
        put(u"a"_s);
        const DialogKey last = put(u"b"_s);
        QVERIFY(m_mirror->dialogs().remove(last));
        QVERIFY(put(u"c"_s) != last);
    }

    void removingWhatIsNotThereIsNoError()
    {
        QVERIFY(m_mirror->dialogs().remove(42));
        QVERIFY(m_mirror->messages().remove(42, MessageId(u"m"_s)));
        QVERIFY(m_mirror->messages().removeAll(42));
        QVERIFY(m_mirror->records().remove(u"shop", u"nothing"));
        QVERIFY(!m_mirror->dialogs().find(42));
        QVERIFY(!m_mirror->dialogs().row(42));
        QVERIFY(!m_mirror->dialogs().completeFrom(42));
    }

    void completenessIsKnownOnlyWhenItWasSaid()
    {
        const DialogKey a = put(u"a"_s);
        const DialogKey b = put(u"b"_s);
        DialogTable dialogs = m_mirror->dialogs();
        QVERIFY(!dialogs.completeFrom(a));
        QCOMPARE(dialogs.incomplete(10).value().size(), size_t(2));
        QVERIFY(dialogs.setCompleteFrom(a, 17));
        QCOMPARE(dialogs.completeFrom(a), std::optional<qint64>(17));
        QVERIFY(dialogs.setCompleteFrom(b, 0)); // from the very beginning: known, and not the same as unknown
        QCOMPARE(dialogs.completeFrom(b), std::optional<qint64>(0));
        QVERIFY(dialogs.incomplete(10).value().empty());
    }

    void anUpdateOfADialogKeepsItsCompleteness()
    {
        const DialogKey key = put(u"a"_s);
        QVERIFY(m_mirror->dialogs().setCompleteFrom(key, 17));
        put(samples::fullDialog(u"a"_s), 3);
        QCOMPARE(m_mirror->dialogs().completeFrom(key), std::optional<qint64>(17));
    }

    void completenessCanBeForgottenForAll()
    {
        const DialogKey a = put(u"a"_s);
        put(u"b"_s);
        QVERIFY(m_mirror->dialogs().setCompleteFrom(a, 1));
        QVERIFY(m_mirror->dialogs().forgetCompleteness());
        QCOMPARE(m_mirror->dialogs().incomplete(10).value(),
                 (std::vector<DialogId>{DialogId(u"a"_s), DialogId(u"b"_s)}));
        QCOMPARE(m_mirror->dialogs().incomplete(1).value(), std::vector<DialogId>{DialogId(u"a"_s)});
    }

    void everyMemberOfAMessageComesBack()
    {
        const DialogKey key = put(u"d"_s);
        Message bare = samples::message(u"d"_s, 2, {});
        bare.translation = Translation{}; // there, and empty, is not the same as absent
        bare.automatic = true;
        for (const Message &message : {samples::fullMessage(u"d"_s, 1), bare, samples::message(u"d"_s, 3, u"a\0b"_s)})
            QVERIFY(m_mirror->messages().put(key, message));
        const auto page = m_mirror->messages().page(key, DialogId(u"d"_s), 0, 0, 10).value();
        QCOMPARE(page.size(), size_t(3));
        QVERIFY(page[0] == samples::fullMessage(u"d"_s, 1));
        QVERIFY(page[1] == bare);
        QCOMPARE(page[2].text, u"a\0b"_s);
    }

    void aMessageIsThereOncePerPosition()
    {
        const DialogKey key = put(u"d"_s);
        const DialogKey other = put(u"e"_s);
        Message message = samples::message(u"d"_s, 1, u"первый"_s);
        QVERIFY(m_mirror->messages().put(key, message));
        QVERIFY(m_mirror->messages().put(key, message));
        message.text = u"второй"_s;
        message.at = samples::at(999);
        message.delivery = Delivery::Read;
        QVERIFY(m_mirror->messages().put(key, message));
        QVERIFY(m_mirror->messages().put(other, samples::message(u"e"_s, 1, u"чужой"_s)));
        QCOMPARE(m_mirror->messages().count(), 2);
        const auto page = m_mirror->messages().page(key, DialogId(u"d"_s), 0, 0, 10).value();
        QCOMPARE(page.size(), size_t(1));
        QVERIFY(page[0] == message);
        QVERIFY(isIndexSound());
    }

    void aThousandMessagesOfOneMillisecondAreAllKept()
    {
        const DialogKey key = put(u"d"_s);
        const DialogKey other = put(u"e"_s);
        auto transaction = Transaction::begin(m_mirror->database());
        for (qint64 position = 1; position <= 1000; ++position) {
            Message message = samples::message(u"d"_s, position, u"раз"_s);
            message.at = samples::at(0);
            QVERIFY(m_mirror->messages().put(key, message));
            QVERIFY(m_mirror->messages().put(other, message));
        }
        QVERIFY(transaction->commit());
        QCOMPARE(m_mirror->messages().count(), 2000);
        QVERIFY(isIndexSound());
    }

    void absurdTimesAndPositionsOfMessagesAreKept()
    {
        const DialogKey key = put(u"d"_s);
        const QList<qint64> times{0, -1, -62'135'596'800'000, 253'402'300'799'999, 8'796'093'022'208};
        for (qsizetype i = 0; i < times.size(); ++i) {
            Message message = samples::message(u"d"_s, i + 1, u"слово"_s);
            message.at = fromMilliseconds(times[i]);
            QVERIFY(m_mirror->messages().put(key, message));
        }
        const auto page = m_mirror->messages().page(key, DialogId(u"d"_s), 0, 0, 10).value();
        QCOMPARE(page.size(), size_t(times.size()));
        for (qsizetype i = 0; i < times.size(); ++i)
            QCOMPARE(toMilliseconds(page[size_t(i)].at), times[i]);
        QVERIFY(isIndexSound());
    }

    void pagesGoBackByPosition()
    {
        const DialogKey key = put(u"d"_s);
        putMessages(key, u"d"_s, 1, 10);
        QCOMPARE(page(key, 0, 0, 3), QList<qint64>({8, 9, 10}));
        QCOMPARE(page(key, 8, 0, 3), QList<qint64>({5, 6, 7}));
        QCOMPARE(page(key, 2, 0, 3), QList<qint64>({1}));
        QCOMPARE(page(key, 1, 0, 3), QList<qint64>());
        QCOMPARE(page(key, 0, 9, 50), QList<qint64>({9, 10})); // never across the edge of what is complete
        QCOMPARE(page(key, 6, 4, 50), QList<qint64>({4, 5}));
        QCOMPARE(page(key + 1, 0, 0, 3), QList<qint64>());
    }

    void messagesThatComeLateStandWhereTheyBelong()
    {
        const DialogKey key = put(u"d"_s);
        for (const qint64 position : {7, 3, 100, 5})
            putMessages(key, u"d"_s, position, position);
        QCOMPARE(page(key, 0, 0, 9), QList<qint64>({3, 5, 7, 100}));
        QCOMPARE(m_mirror->messages().newestPosition(key), 100);
        QCOMPARE(m_mirror->messages().newestPosition(key + 1), 0);
    }

    void theFirstUnreadIsCountedWithoutTheSellersOwn()
    {
        const DialogKey key = put(u"d"_s);
        putMessages(key, u"d"_s, 1, 6);
        for (const qint64 position : {4, 6}) {
            Message own = samples::message(u"d"_s, position, u"наше"_s);
            own.author = PartyRole::Seller;
            QVERIFY(m_mirror->messages().put(key, own));
        }
        MessageTable messages = m_mirror->messages();
        QCOMPARE(messages.firstUnread(key, 0), 0);
        QCOMPARE(messages.firstUnread(key, -1), 0);
        QCOMPARE(messages.firstUnread(key, 1), 5);
        QCOMPARE(messages.firstUnread(key, 2), 3);
        QCOMPARE(messages.firstUnread(key, 4), 1);
        QCOMPARE(messages.firstUnread(key, 5), 0); // more unread than are here
    }

    void aRemovedMessageIsGoneFromTheSearchToo()
    {
        const DialogKey key = put(u"d"_s);
        QVERIFY(m_mirror->messages().put(key, samples::message(u"d"_s, 1, u"единственное"_s)));
        QVERIFY(m_mirror->messages().put(key, samples::message(u"d"_s, 2, u"другое"_s)));
        QVERIFY(m_mirror->messages().remove(key, MessageId(u"d/1"_s)));
        QCOMPARE(page(key, 0, 0, 9), QList<qint64>({2}));
        QVERIFY(m_mirror->search().find(u"единственное", 9).value().empty());
        QVERIFY(isIndexSound());
    }

    void removingAllMessagesTouchesNoOtherDialog()
    {
        const DialogKey a = put(u"a"_s);
        const DialogKey b = put(u"b"_s);
        putMessages(a, u"a"_s, 1, 5);
        putMessages(b, u"b"_s, 1, 5);
        QVERIFY(m_mirror->messages().removeAll(a));
        QCOMPARE(page(a, 0, 0, 9), QList<qint64>());
        QCOMPARE(page(b, 0, 0, 9).size(), 5);
        QVERIFY(isIndexSound());
    }

    void theIndexIsSoundAfterAThousandRandomChanges()
    {
        QRandomGenerator random(20261121);
        const QStringList words{u"Посылка"_s, u"ԲԱՐԵՎ"_s, u"їжак"_s,    u"ё"_s, u"\xD800"_s,
                                u"a\0b"_s,    u"😀"_s,     u"e\u0301"_s, u""_s};
        const auto word = [&] { return words[random.bounded(words.size())]; };
        auto transaction = Transaction::begin(m_mirror->database());
        for (int i = 0; i < 1000; ++i) {
            const QString id = u"d%1"_s.arg(random.bounded(5));
            Dialog dialog = samples::plainDialog(id);
            dialog.name = word() + u' ' + word();
            dialog.orderNumber = word();
            const DialogKey key = put(dialog);
            Message message = samples::message(id, random.bounded(1, 40), word() + u' ' + word());
            if (random.bounded(3) == 0)
                message.translation = Translation{word(), u"ru"_s};
            QVERIFY(m_mirror->messages().put(key, message));
            const int choice = random.bounded(100);
            if (choice < 20)
                QVERIFY(m_mirror->messages().remove(key, MessageId(u"%1/%2"_s.arg(id).arg(random.bounded(1, 40)))));
            if (choice == 99)
                QVERIFY(m_mirror->messages().removeAll(key));
            if (choice == 98) {
                QVERIFY(m_mirror->messages().removeAll(key));
                QVERIFY(m_mirror->dialogs().remove(key));
            }
        }
        QVERIFY(transaction->commit());
        QVERIFY(m_mirror->messages().count() > 50);
        QVERIFY(isIndexSound({u"посылка"_s, u"բարեվ"_s, u"їжак"_s, u"ё"_s, u"é"_s}));
    }

    void recordsAreKeptByKindAndName()
    {
        RecordTable records = m_mirror->records();
        QVERIFY(records.put(u"shop", u"1", "one"));
        QVERIFY(records.put(u"shop", u"2", QByteArray("a\0b", 3)));
        QVERIFY(records.put(u"order", u"1", ""));
        QVERIFY(records.put(u"shop", u"1", "another"));
        QCOMPARE(records.get(u"shop", u"1").value(), QByteArray("another"));
        QCOMPARE(records.get(u"shop", u"2").value(), QByteArray("a\0b", 3));
        QCOMPARE(records.get(u"shop", u"3").value(), QByteArray());
        QCOMPARE(records.all(u"shop").value().size(), size_t(2));
        QCOMPARE(records.all(u"order").value(), std::vector<QByteArray>{QByteArray("")});
        QVERIFY(records.remove(u"shop", u"1"));
        QVERIFY(records.removeAll(u"order"));
        QCOMPARE(records.all(u"shop").value().size(), size_t(1));
        QVERIFY(records.all(u"order").value().empty());
    }

    void whatWasNotCommittedIsNotThereAfterwards()
    {
        put(u"kept"_s);
        {
            auto transaction = Transaction::begin(m_mirror->database());
            QVERIFY(transaction);
            const DialogKey key = put(u"gone"_s);
            putMessages(key, u"gone"_s, 1, 3);
            QVERIFY(m_mirror->records().put(u"cursor", u"", "99"));
        }
        QCOMPARE(m_mirror->dialogs().count(), 1);
        QCOMPARE(m_mirror->messages().count(), 0);
        QVERIFY(m_mirror->records().get(u"cursor", u"").value().isEmpty());
        QVERIFY(isIndexSound());
    }
};

QTEST_GUILESS_MAIN(MirrorTest)
#include "tst_mirror.moc"
