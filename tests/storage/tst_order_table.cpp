// SPDX-License-Identifier: Apache-2.0
#include "storage/mirror.h"
#include "storage/mirror_schema.h"

#include "support/samples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class OrderTableTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Mirror> m_mirror;

    void put(const QString &id, const QString &shop, const QString &number, int at, const QString &buyer = {})
    {
        Order order;
        order.id = OrderId(id);
        order.shop = ShopId(shop);
        order.number = number;
        order.createdAt = samples::at(at);
        order.buyer = BuyerId(buyer);
        QVERIFY(m_mirror->orders().put(order, id.toUtf8()));
    }
    static QByteArray joined(const Result<std::vector<QByteArray>> &values)
    {
        QByteArray all;
        for (const QByteArray &value : values.value())
            all += value;
        return all;
    }
    /// The steps of a query's plan: what is read without an index is a SCAN.
    [[nodiscard]] QString planOf(const char *sql)
    {
        QString plan;
        auto read = m_mirror->database().prepare(sql);
        while (read.step())
            plan += read.text(3) + u'\n';
        return plan;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_mirror = Mirror::open(m_dir->path(), samples::key()).value();
    }
    void cleanup() { m_mirror.reset(); }

    void ordersComeNewestFirstInPages()
    {
        put(u"a"_s, u"s1"_s, u"1"_s, 10);
        put(u"b"_s, u"s2"_s, u"2"_s, 30);
        put(u"c"_s, u"s1"_s, u"3"_s, 20);
        put(u"d"_s, u"s1"_s, u"4"_s, 20); // at the same moment
        OrderTable orders = m_mirror->orders();
        QCOMPARE(joined(orders.page({}, {}, 10)), QByteArray("bdca"));
        QCOMPARE(joined(orders.page({}, {}, 2)), QByteArray("bd"));
        QCOMPARE(joined(orders.page({}, {samples::at(20), OrderId(u"d"_s)}, 2)), QByteArray("ca"));
        QCOMPARE(joined(orders.page(ShopId(u"s1"_s), {}, 10)), QByteArray("dca"));
        QCOMPARE(joined(orders.page(ShopId(u"s1"_s), {samples::at(20), OrderId(u"c"_s)}, 2)), QByteArray("a"));
        QCOMPARE(orders.get(OrderId(u"c"_s)).value(), QByteArray("c"));
        QVERIFY(orders.get(OrderId(u"x"_s)).value().isEmpty());
    }

    void aNumberIsFoundByItsBeginningHoweverItIsWritten()
    {
        put(u"a"_s, u"s1"_s, u"137 004 298"_s, 1);
        put(u"b"_s, u"s2"_s, u"137-004-299-AB"_s, 2);
        put(u"c"_s, u"s1"_s, u"5839201"_s, 3);
        OrderTable orders = m_mirror->orders();
        QCOMPARE(joined(orders.numbered({}, u"137 00", 10)), QByteArray("ba"));
        QCOMPARE(joined(orders.numbered({}, u"137004299ab", 10)), QByteArray("b"));
        QCOMPARE(joined(orders.numbered(ShopId(u"s1"_s), u"1", 10)), QByteArray("a"));
        QCOMPARE(joined(orders.numbered({}, u"1", 1)), QByteArray("b"));
        QVERIFY(orders.numbered({}, u"99", 10).value().empty());
        QCOMPARE(joined(orders.numbered({}, u" - ", 10)), QByteArray("cba")); // nothing that a number has
    }

    void RZ_3_theOrdersAndDialogsOfABuyerAreFoundInHisShopAlone()
    {
        put(u"a"_s, u"s1"_s, u"1"_s, 1, u"b1"_s);
        put(u"b"_s, u"s1"_s, u"2"_s, 2, u"b1"_s);
        put(u"c"_s, u"s2"_s, u"3"_s, 3, u"b1"_s);
        put(u"d"_s, u"s1"_s, u"4"_s, 4);
        OrderTable orders = m_mirror->orders();
        QCOMPARE(joined(orders.ofBuyer(ShopId(u"s1"_s), BuyerId(u"b1"_s), 10)), QByteArray("ba"));
        QVERIFY(orders.ofBuyer(ShopId(u"s1"_s), {}, 10).value().empty()); // unknown is nobody

        Dialog dialog = samples::plainDialog(u"d1"_s);
        dialog.buyer = BuyerId(u"b1"_s);
        dialog.order = OrderId(u"a"_s);
        const auto key = m_mirror->dialogs().put(dialog, 0);
        QVERIFY(key);
        QCOMPARE(m_mirror->dialogs().find(*key)->buyer, dialog.buyer);
        QCOMPARE(m_mirror->dialogs().ofOrder(dialog.order).value(), dialog.id);
        QVERIFY(!m_mirror->dialogs().ofOrder({}).value());
        QCOMPARE(m_mirror->dialogs().ofBuyer(dialog.shop, dialog.buyer, 5).value().size(), size_t(1));
        QVERIFY(m_mirror->dialogs().ofBuyer(ShopId(u"s9"_s), dialog.buyer, 5).value().empty());
        dialog.buyer = {};
        QVERIFY(m_mirror->dialogs().put(dialog, 0));
        QVERIFY(m_mirror->dialogs().ofBuyer(dialog.shop, BuyerId(u"b1"_s), 5).value().empty());
    }

    void OV_5_whatTheUserMaySeeNoLongerIsRemoved()
    {
        put(u"a"_s, u"s1"_s, u"1"_s, 1);
        put(u"b"_s, u"s2"_s, u"2"_s, 2);
        QVERIFY(m_mirror->orders().removeAllBut({ShopId(u"s2"_s)}));
        QCOMPARE(joined(m_mirror->orders().page({}, {}, 10)), QByteArray("b"));
    }

    void ordersOfTheFirstSchemaAreTakenOver()
    {
        m_mirror.reset();
        const QString path = m_dir->filePath(u"old.db"_s);
        {
            auto old = Database::open(path, samples::key(), std::span(mirrorMigrations).first(1)).value();
            RecordTable records(old);
            const QByteArray json =
                R"({"id":"o1","shop":"s1","number":"137-004 2","state":"paid","created_at":"2026-07-28T19:02:11.250Z"})";
            QVERIFY(records.put(u"order", u"o1", json));
            QVERIFY(records.put(u"order", u"o2", "no JSON"));
            QVERIFY(records.put(u"order", u"o3", "{}"));
            QVERIFY(records.put(u"shop", u"s1", "kept"));
            QVERIFY(records.put(u"sync", u"cursor", "17 epoch"));
        }
        auto opened = Database::open(path, samples::key(), mirrorMigrations);
        QVERIFY(opened);
        OrderTable orders(*opened);
        QCOMPARE(orders.page({}, {}, 10).value().size(), size_t(1));
        QCOMPARE(orders.numbered(ShopId(u"s1"_s), u"1370042", 10).value().size(), size_t(1));
        auto read = opened->prepare("SELECT created_at FROM shop_order");
        QVERIFY(read.step());
        QCOMPARE(fromMilliseconds(read.integer(0)), *fromIso(u"2026-07-28T19:02:11.250Z"));
        RecordTable records(*opened);
        QCOMPARE(records.get(u"shop", u"s1").value(), QByteArray("kept"));
        QVERIFY(records.all(u"order").value().empty());
        QVERIFY(records.get(u"sync", u"cursor").value().isEmpty()); // the hub tells it again, with the buyers
    }

    void everyQuestionIsAnsweredFromAnIndex()
    {
        for (const QString &plan :
             {planOf("EXPLAIN QUERY PLAN SELECT value FROM shop_order WHERE (created_at, id) < (?, ?) "
                     "ORDER BY created_at DESC, id DESC LIMIT ?"),
              planOf("EXPLAIN QUERY PLAN SELECT value FROM shop_order WHERE shop = ? AND (created_at, id) < (?, ?) "
                     "ORDER BY created_at DESC, id DESC LIMIT ?"),
              planOf("EXPLAIN QUERY PLAN SELECT value FROM shop_order WHERE buyer = ?1 AND buyer <> '' AND shop = ?2 "
                     "ORDER BY created_at DESC LIMIT ?3"),
              planOf("EXPLAIN QUERY PLAN SELECT id FROM dialog WHERE order_id = ? AND order_id <> '' LIMIT 1")}) {
            QVERIFY2(plan.contains(u"USING INDEX"_s) || plan.contains(u"USING COVERING INDEX"_s), qPrintable(plan));
            QVERIFY2(!plan.contains(u"SCAN"_s) && !plan.contains(u"TEMP B-TREE"_s), qPrintable(plan));
        }
    }
};

QTEST_GUILESS_MAIN(OrderTableTest)
#include "tst_order_table.moc"
