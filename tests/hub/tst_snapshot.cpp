// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyDialogs = 400;
constexpr qsizetype smallFrame = 64 * 1024;

} // namespace

/// The snapshot comes in pages while the hub goes on, and ends right together with the log.
class SnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->script->world = [this](ConnectorSink &sink) { tellManyDialogs(sink); };
        m_bench->start();
        m_client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        connect(&m_client->socket, &QWebSocket::textMessageReceived, m_client.get(),
                [this](const QString &text) { m_largest = std::max(m_largest, text.toUtf8().size()); });
        m_largest = 0;
    }
    void cleanup()
    {
        QCOMPARE(m_client->faults, QStringList());
        m_client.reset();
        m_bench.reset();
    }

    void theFirstFillingIsNotLogged()
    {
        const auto offer = m_client->greet();
        QVERIFY(offer);
        QCOMPARE(offer->asOf.seq, 0);
    }

    void ALL_2_pagesAreWholeInOrderAndSmall()
    {
        QVERIFY(m_client->greet());
        std::vector<Dialog> dialogs;
        QSet<QString> orders;
        QString after;
        int pages = 0;
        do {
            const auto items = page(after);
            QVERIFY(items);
            QCOMPARE(items->total, manyDialogs);
            QCOMPARE(items->shops.size(), pages == 0 ? 1u : 0u);
            dialogs.insert(dialogs.end(), items->dialogs.begin(), items->dialogs.end());
            for (const Order &order : items->orders)
                orders.insert(order.id.value());
            after = items->next;
            ++pages;
        } while (!after.isEmpty());
        QVERIFY(pages > 3);
        QVERIFY(m_largest < smallFrame);
        QCOMPARE(dialogs.size(), size_t(manyDialogs));
        QCOMPARE(orders.size(), qsizetype(manyDialogs));
        // Every third one waits; they come first, the longest waiting at the head.
        for (size_t i = 1; i < dialogs.size(); ++i) {
            const auto &before = dialogs[i - 1].waitingSince;
            const auto &here = dialogs[i].waitingSince;
            QVERIFY(before ? !here || *before <= *here : !here);
        }
    }

    void ALL_2_whatMovesBetweenPagesIsNeitherLostNorStale()
    {
        const auto offer = m_client->greet();
        QVERIFY(offer);
        QHash<QString, Dialog> mirror;
        QString after;
        int turn = 0;
        do {
            const auto items = page(after);
            QVERIFY(items);
            for (const Dialog &dialog : items->dialogs)
                mirror.insert(dialog.id.value(), dialog);
            after = items->next;
            // One from the tail jumps ahead of the cursor, one of the head falls behind it.
            m_bench->buyerWrites(u"d%1"_s.arg(manyDialogs - 1 - turn), u"I write just now"_s);
            const auto answer = m_client->command(
                u"c%1"_s.arg(turn), wire::SendMessage{DialogId(u"d%1"_s.arg(3 * turn)), u"yes"_s, {}, {}, {}});
            QVERIFY(answer && answer->outcome);
            ++turn;
        } while (!after.isEmpty());
        m_client->say(wire::Subscribe{offer->asOf});
        QVERIFY(m_client->await<wire::Live>());
        for (const wire::Event &event : m_client->events) {
            if (const auto *news = std::get_if<wire::MessageChanged>(&event.body); news && news->dialog)
                mirror.insert(news->dialog->id.value(), *news->dialog);
        }
        QCOMPARE(mirror.size(), qsizetype(manyDialogs));
        QCOMPARE(m_client->events.front().seq, offer->asOf.seq + 1);

        const auto fresh = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(fresh->greet());
        for (QString next;;) {
            const auto reply = fresh->query(wire::SnapshotPage{next, wire::maxPageItems});
            QVERIFY(reply && reply->outcome);
            const auto &items = std::get<wire::SnapshotItems>(*reply->outcome);
            for (const Dialog &dialog : items.dialogs)
                QCOMPARE(mirror.value(dialog.id.value()), dialog);
            next = items.next;
            if (next.isEmpty())
                break;
        }
    }

    void aStrangePageIsRefused()
    {
        QVERIFY(m_client->greet());
        for (const QString &after : {u"x"_s, u"3:1:a,b,c"_s, u"99:1:"_s, u"-1:0:"_s, u"3:5:1,2"_s}) {
            const auto reply = m_client->query(wire::SnapshotPage{after, 10});
            QVERIFY(reply && !reply->outcome);
            QCOMPARE(reply->outcome.error().code, u"cursor"_s);
        }
    }

    void historyGoesBackInPages()
    {
        QVERIFY(m_client->greet());
        for (int i = 0; i < 120; ++i)
            m_bench->buyerWrites(u"d1"_s, QString(500, u'ж'));
        std::vector<qint64> positions;
        qint64 before = 0;
        bool more = true;
        while (more) {
            const auto reply = m_client->query(wire::HistoryPage{DialogId(u"d1"_s), before, 50});
            QVERIFY(reply && reply->outcome);
            const auto &items = std::get<wire::HistoryItems>(*reply->outcome);
            QVERIFY(!items.messages.empty());
            for (const Message &message : items.messages)
                positions.push_back(message.position);
            before = positions.back();
            more = items.more;
        }
        QCOMPARE(positions.size(), 121u);
        for (size_t i = 0; i < positions.size(); ++i)
            QCOMPARE(positions[i], qint64(121 - i));
        QVERIFY(m_largest < smallFrame);
    }

    void recentMessagesComeAsFarAsTheyFit()
    {
        QVERIFY(m_client->greet());
        for (int i = 0; i < 60; ++i)
            m_bench->buyerWrites(u"d%1"_s.arg(i), QString(2000, u'ж'));
        std::vector<DialogId> wanted;
        for (int i = 0; i < 50; ++i)
            wanted.emplace_back(u"d%1"_s.arg(i));
        size_t got = 0;
        while (!wanted.empty()) {
            const auto reply = m_client->query(wire::RecentMessages{wanted, 20});
            QVERIFY(reply && reply->outcome);
            const auto &items = std::get<wire::RecentItems>(*reply->outcome);
            QVERIFY(!items.dialogs.empty());
            for (const wire::HistoryItems &history : items.dialogs)
                QCOMPARE(history.dialog, wanted[static_cast<size_t>(&history - items.dialogs.data())]);
            got += items.dialogs.size();
            wanted.erase(wanted.begin(), wanted.begin() + static_cast<std::ptrdiff_t>(items.dialogs.size()));
        }
        QCOMPARE(got, 50u);
        QVERIFY(m_largest < smallFrame);
    }

private:
    void tellManyDialogs(ConnectorSink &sink)
    {
        sink.putShop(shopOf(u"shop"_s, u"ozon"_s));
        for (int i = 0; i < manyDialogs; ++i) {
            const QString id = u"d%1"_s.arg(i);
            Order order;
            order.id = OrderId(u"o"_s + id);
            order.shop = ShopId(u"shop"_s);
            order.number = id;
            sink.putOrder(order);
            Dialog dialog = dialogOf(id, u"shop"_s);
            dialog.order = order.id;
            dialog.name = QString(60, u'Ա');
            sink.putDialog(dialog);
            const auto author = i % 3 == 0 ? PartyRole::Buyer : PartyRole::Seller;
            const UtcTime at = m_bench->clock.now() - std::chrono::minutes((i * 37) % manyDialogs);
            sink.putMessage(messageOf(u"first-"_s + id, id, u"Բարև ձեզ"_s, at, author));
        }
    }

    std::optional<wire::SnapshotItems> page(const QString &after)
    {
        auto reply = m_client->query(wire::SnapshotPage{after, wire::maxPageItems});
        if (!reply || !reply->outcome)
            return std::nullopt;
        return std::get<wire::SnapshotItems>(*reply->outcome);
    }

    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    qsizetype m_largest = 0;
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
