// SPDX-License-Identifier: Apache-2.0
//
// What a released program wrote, every later one reads. golden/<schema>/ holds the files of that schema, encrypted with
// samples::key(). They are never made again: a new schema gets new ones, by `tst_golden --make FOLDER`, and the old
// stay.
#include "storage/mirror.h"
#include "storage/outbox.h"

#include "support/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

OutboxEntry entry(const QString &command, OutboxState state)
{
    OutboxEntry entry;
    entry.command = CommandId(command);
    entry.dialog = DialogId(u"full"_s);
    entry.body = "{\"send\":{\"text\":\"Добрый день\"}}";
    entry.state = state;
    entry.at = samples::at(1);
    return entry;
}

Order order()
{
    Order order;
    order.id = OrderId(u"order-9"_s);
    order.shop = ShopId(u"shop-4"_s);
    order.buyer = BuyerId(u"buyer-1"_s);
    order.number = u"0137-0042-1"_s;
    order.createdAt = samples::at(-600);
    return order;
}

bool fillMirror(Mirror &mirror)
{
    const auto full = mirror.dialogs().put(samples::fullDialog(u"full"_s), 3);
    const auto plain = mirror.dialogs().put(samples::plainDialog(u"plain"_s), 3);
    return full && plain && mirror.dialogs().setCompleteFrom(*full, 1)
        && mirror.messages().put(*full, samples::fullMessage(u"full"_s, 1))
        && mirror.messages().put(*full, samples::message(u"full"_s, 2, u"Որտե՞ղ է ծանրոցը"_s))
        && mirror.messages().put(*plain, samples::message(u"plain"_s, 7, u"Ещё не пришло"_s))
        && mirror.orders().put(order(), R"({"id":"order-9"})") && mirror.records().put(u"sync", u"cursor", "17 epoch");
}

bool fillOutbox(Outbox &outbox)
{
    return outbox.add(entry(u"queued"_s, OutboxState::Queued)) && outbox.add(entry(u"sent"_s, OutboxState::Sent))
        && outbox.add(entry(u"refused"_s, OutboxState::Queued))
        && outbox.setState(CommandId(u"refused"_s), OutboxState::Refused, u"forbidden_content"_s, u"phone"_s)
        && outbox.putDraft({DialogId(u"full"_s), u"черновик"_s, samples::at(2)}, false)
        && outbox.putDraft({DialogId(u"plain"_s), u"սևագիր"_s, samples::at(3)}, true)
        && outbox.putNote(u"device", u"device-1");
}

int make(const QString &folder)
{
    auto mirror = Mirror::open(folder, samples::key());
    auto outbox = Outbox::open(folder, samples::key());
    return mirror && outbox && fillMirror(**mirror) && fillOutbox(**outbox) ? 0 : 1;
}

} // namespace

class GoldenTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;

    void copyOf(const QString &schema)
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QDir golden(QStringLiteral(VITRINA_SOURCE_DIR "/tests/storage/golden/") + schema);
        for (const QString &name : {Mirror::fileName(), Outbox::fileName()}) {
            const QString copy = m_dir->filePath(name);
            QVERIFY2(QFile::copy(golden.filePath(name), copy), qPrintable(golden.filePath(name)));
            QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        }
    }
    static void everySchema()
    {
        QTest::addColumn<QString>("schema");
        QTest::newRow("schema 1") << u"1"_s;
        QTest::newRow("schema 2") << u"2"_s;
        QTest::newRow("schema 3") << u"3"_s;
    }

private Q_SLOTS:
    void theLocalCopyOfEverySchemaIsRead_data() { everySchema(); }
    void theLocalCopyOfEverySchemaIsRead()
    {
        QFETCH(QString, schema);
        copyOf(schema);
        const auto opened = Mirror::open(m_dir->path(), samples::key());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
        Mirror &mirror = **opened;
        const auto full = mirror.dialogs().keyOf(DialogId(u"full"_s));
        const auto plain = mirror.dialogs().keyOf(DialogId(u"plain"_s));
        QVERIFY(full && plain);
        QVERIFY(mirror.dialogs().find(*full) == samples::fullDialog(u"full"_s));
        QVERIFY(mirror.dialogs().find(*plain) == samples::plainDialog(u"plain"_s));
        QCOMPARE(mirror.dialogs().completeFrom(*full), std::optional<qint64>(1));
        QVERIFY(!mirror.dialogs().completeFrom(*plain));
        QCOMPARE(mirror.dialogs().firstRows(10).value().front().key, *full);
        const auto page = mirror.messages().page(*full, DialogId(u"full"_s), 0, 0, 10).value();
        QCOMPARE(page.size(), size_t(2));
        QVERIFY(page[0] == samples::fullMessage(u"full"_s, 1));
        // What an older schema could not hold is asked for again.
        QCOMPARE(mirror.records().get(u"sync", u"cursor").value(),
                 schema == u"1" ? QByteArray() : QByteArray("17 epoch"));
        const size_t orders = schema == u"1" ? 0 : 1;
        QCOMPARE(mirror.orders().ofBuyer(ShopId(u"shop-4"_s), BuyerId(u"buyer-1"_s), 5).value().size(), orders);
        for (const QString &query : {u"որտեղ"_s, u"посылка"_s, u"paket"_s, u"0137-0042"_s, u"գոռ"_s}) {
            const auto hits = mirror.search().find(query, 10).value();
            QVERIFY2(hits.size() == 1 && hits[0].dialog == *full, qPrintable(query));
        }
        QCOMPARE(mirror.search().find(u"еще", 10).value().size(), size_t(1));
        // And it can be written on.
        Dialog changed = samples::plainDialog(u"full"_s);
        QCOMPARE(mirror.dialogs().put(changed, 4).value_or(0), *full);
        QVERIFY(mirror.messages().removeAll(*full));
        QVERIFY(mirror.search().find(u"посылка", 10).value().empty());
    }

    void theOutboxOfEverySchemaIsRead_data() { everySchema(); }
    void theOutboxOfEverySchemaIsRead()
    {
        QFETCH(QString, schema);
        copyOf(schema);
        const auto opened = Outbox::open(m_dir->path(), samples::key());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().code));
        Outbox &outbox = **opened;
        const auto all = outbox.all().value();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[0].command, CommandId(u"queued"_s));
        QVERIFY(all[0].state == OutboxState::Queued && all[0].at == samples::at(1));
        QCOMPARE(all[0].body, entry(u"queued"_s, OutboxState::Queued).body);
        QCOMPARE(all[0].dialog, DialogId(u"full"_s));
        QVERIFY(all[1].state == OutboxState::Sent);
        QVERIFY(all[2].state == OutboxState::Refused);
        QCOMPARE(all[2].error + u' ' + all[2].detail, u"forbidden_content phone"_s);
        QCOMPARE(outbox.drafts().value().size(), size_t(2));
        const auto unsynced = outbox.unsyncedDrafts().value();
        QCOMPARE(unsynced.size(), size_t(1));
        QVERIFY(unsynced[0] == (Draft{DialogId(u"full"_s), u"черновик"_s, samples::at(2)}));
        QCOMPARE(outbox.note(u"device").value(), u"device-1"_s);
        QVERIFY(outbox.add(entry(u"next"_s, OutboxState::Queued)));
        QVERIFY(outbox.all().value().back().number > all[2].number);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--make") == 0)
        return make(QString::fromLocal8Bit(argv[2]));
    GoldenTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_golden.moc"
