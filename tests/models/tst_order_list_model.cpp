// SPDX-License-Identifier: Apache-2.0
#include "models/order_list_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class OrderListModelTest : public QObject {
    Q_OBJECT
private:
    struct Asked {
        OrderListModel::Filter filter;
        OrderId after;
    };
    std::unique_ptr<OrderListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<Asked> m_asked;

    static OrderRow row(const QString &id, int at, const QString &shop = u"s1"_s, const QString &number = {})
    {
        OrderRow row;
        row.order.id = OrderId(id);
        row.order.shop = ShopId(shop);
        row.order.number = number.isEmpty() ? u"1-"_s + id : number;
        row.order.createdAt = fromMilliseconds(at);
        return row;
    }
    [[nodiscard]] QString shown() const
    {
        QString all;
        for (int i = 0; i < m_model->rowCount(); ++i)
            all += m_model->row(i).order.id.value();
        return all;
    }
    void fill(const OrderListModel::Filter &filter, const std::vector<OrderRow> &rows, bool more = false)
    {
        m_model->setFilter(filter);
        m_model->take(filter, {}, rows, more);
    }

private Q_SLOTS:
    void init()
    {
        m_asked.clear();
        m_model = std::make_unique<OrderListModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        connect(m_model.get(), &OrderListModel::pageWanted, this,
                [this](const OrderListModel::Filter &filter, UtcTime, const OrderId &after) {
                    m_asked.push_back({filter, after});
                });
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void pagesFollowEachOther()
    {
        fill({}, {row(u"c"_s, 3), row(u"b"_s, 2)}, true);
        QCOMPARE(m_asked.size(), size_t(1));
        QVERIFY(m_model->canFetchMore({}));
        m_model->fetchMore({});
        m_model->fetchMore({}); // is on its way already
        QCOMPARE(m_asked.size(), size_t(2));
        QCOMPARE(m_asked.back().after, OrderId(u"b"_s));
        m_model->take({}, OrderId(u"x"_s), {row(u"w"_s, 1)}, true); // of a place that is gone
        QCOMPARE(shown(), u"cb"_s);
        m_model->take({}, OrderId(u"b"_s), {row(u"a"_s, 1)}, false);
        QCOMPARE(shown(), u"cba"_s);
        QVERIFY(!m_model->canFetchMore({}));
    }

    void whatWasChosenMeanwhileWins()
    {
        m_model->setFilter({{}, u"1"_s});
        m_model->setFilter({{}, u"12"_s});
        m_model->take({{}, u"1"_s}, {}, {row(u"a"_s, 1)}, false);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(m_model->isLoading());
        m_model->take({{}, u"12"_s}, {}, {}, false);
        QVERIFY(!m_model->isLoading());
    }

    void newOrdersTakeTheirPlaceAndChangedOnesKeepIt()
    {
        fill({}, {row(u"d"_s, 4), row(u"b"_s, 2)}, true);
        OrderRow changed = row(u"b"_s, 2);
        changed.order.state = u"paid"_s;
        m_model->apply({row(u"e"_s, 5), changed, row(u"c"_s, 3)});
        QCOMPARE(shown(), u"edcb"_s);
        QCOMPARE(m_model->row(3).order.state, u"paid"_s);
        m_model->apply({row(u"a"_s, 1)}); // it comes with its page
        QCOMPARE(shown(), u"edcb"_s);
        m_model->apply({row(u"b"_s, 6)});
        QCOMPARE(shown(), u"bedc"_s);
        QCOMPARE(m_model->rowOf(OrderId(u"d"_s)), 2);
        QCOMPARE(m_model->rowOf(OrderId(u"x"_s)), -1);
    }

    void whatTheFilterKeepsOutStaysOut()
    {
        fill({ShopId(u"s1"_s), u"13-7"_s}, {row(u"b"_s, 2, u"s1"_s, u"137 1"_s)});
        m_model->apply({row(u"c"_s, 3, u"s2"_s, u"137 2"_s), row(u"d"_s, 4, u"s1"_s, u"13"_s),
                        row(u"e"_s, 5, u"s1"_s, u"1-37-9"_s)});
        QCOMPARE(shown(), u"eb"_s);
    }
};

QTEST_GUILESS_MAIN(OrderListModelTest)
#include "tst_order_list_model.moc"
