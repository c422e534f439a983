// SPDX-License-Identifier: Apache-2.0
#include "database/database.h"
#include "hub/store/schema.h"
#include "support/hub_bench.h"

#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// RZ-7: a buyer's personal data can be removed, and does not come back by itself.
class ForgettingTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    QByteArray m_token;
    const DialogId m_dialog{u"d1"_s};
    const QString m_secret = u"Vardanants 7, flat 12"_s;

    void reconnect()
    {
        m_client = m_bench->client(m_token);
        QVERIFY(m_client->goLive());
    }
    QString forget() { return codeOf(m_client->command(u"forget"_s, wire::ForgetBuyer{m_dialog})); }
    static QString codeOf(const std::optional<wire::Reply> &reply)
    {
        return !reply ? u"silence"_s : reply->outcome ? u"ok"_s : reply->outcome.error().code;
    }
    wire::SnapshotItems snapshot()
    {
        const auto reply = m_client->query(wire::SnapshotPage{});
        return reply && reply->outcome ? std::get<wire::SnapshotItems>(*reply->outcome) : wire::SnapshotItems();
    }
    bool hasDialog()
    {
        const auto dialogs = snapshot().dialogs;
        return std::ranges::any_of(dialogs, [this](const Dialog &dialog) { return dialog.id == m_dialog; });
    }
    Order order()
    {
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"shop"_s);
        order.number = u"0137-42"_s;
        order.phone = u"+37410000001"_s;
        order.delivery = m_secret;
        return order;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
        reconnect();
        m_bench->sink().putOrder(order());
        Dialog dialog = dialogOf(u"d1"_s, u"shop"_s);
        dialog.order = OrderId(u"o1"_s);
        m_bench->sink().putDialog(dialog);
        m_bench->buyerWrites(u"d1"_s, m_secret);
        m_bench->buyerWrites(u"d2"_s, u"of somebody else"_s);
        QCOMPARE(codeOf(m_client->command(u"draft"_s, wire::PutDraft{{m_dialog, m_secret, m_bench->clock.now()}})),
                 u"ok"_s);
        FraudReport report;
        report.dialog = m_dialog;
        report.kind = ReportKind::Complaint;
        report.reasons = {u"poses_as_support"_s};
        report.note = m_secret;
        QCOMPARE(codeOf(m_client->command(u"report"_s, wire::FileReport{report})), u"ok"_s);
        QCOMPARE(codeOf(m_client->command(u"send"_s, wire::SendMessage{m_dialog, m_secret, {}, {}, {}})), u"ok"_s);
    }
    void cleanup()
    {
        QCOMPARE(m_client->faults, QStringList());
        m_client.reset();
        m_bench.reset();
    }

    void RZ_7_nothingPersonalIsLeftAnywhereInTheHub()
    {
        QCOMPARE(forget(), u"ok"_s);
        const wire::SnapshotItems items = snapshot();
        QVERIFY(!hasDialog());
        QCOMPARE(items.drafts.size(), 0u);
        QCOMPARE(items.reports.size(), 0u);
        QVERIFY(items.orders.empty() || (items.orders[0].phone.isEmpty() && items.orders[0].delivery.isEmpty()));
        QCOMPARE(codeOf(m_client->query(wire::HistoryPage{m_dialog, 0, 50})), u"no_access"_s);
        QCOMPARE(codeOf(m_client->command(u"send"_s, wire::SendMessage{m_dialog, m_secret, {}, {}, {}})),
                 u"no_access"_s); // the remembered answer, which held the words, is gone
    }

    void RZ_7_noTableOfTheHubHoldsAWordOfIt()
    {
        QCOMPARE(forget(), u"ok"_s);
        m_bench->stop();
        auto database = Database::open(m_bench->dir.filePath(u"hub.db"_s), m_bench->key(), schema());
        QVERIFY(database);
        auto told = database->prepare(
            "SELECT count(*) FROM (SELECT value AS words FROM drafts UNION ALL SELECT value FROM reports UNION ALL "
            "SELECT value FROM orders UNION ALL SELECT value FROM dialogs UNION ALL SELECT value FROM messages UNION "
            "ALL "
            "SELECT payload FROM events UNION ALL SELECT reply FROM commands UNION ALL SELECT content FROM evidence) "
            "WHERE words LIKE '%Vardanants%' OR words LIKE '%37410000001%'");
        QVERIFY(told.step());
        QCOMPARE(told.integer(0), 0);
    }

    void RZ_7_whoseLinkWasDownIsToldNothingElse()
    {
        const wire::Cursor start{m_client->epoch, 0};
        QCOMPARE(forget(), u"ok"_s);
        const auto late = m_bench->client(m_token);
        QVERIFY(late->resume(start));
        QTRY_VERIFY(!late->events.empty());
        bool gone = false;
        for (const wire::Event &event : late->events) {
            const QByteArray text = wire::encode(wire::Events{late->epoch, {event}});
            QVERIFY2(!text.contains(m_secret.toUtf8()) && !text.contains("+37410000001"), text.constData());
            if (const auto *body = std::get_if<wire::DialogGone>(&event.body))
                gone = body->forgotten && body->dialog == m_dialog;
        }
        QVERIFY(gone);
    }

    void RZ_7_whatTheMarketplaceTellsAgainOfThePastIsNotTaken()
    {
        const UtcTime before = m_bench->clock.now();
        QCOMPARE(forget(), u"ok"_s);
        m_bench->sink().putOrder(order());
        m_bench->sink().putDialog(dialogOf(u"d1"_s, u"shop"_s));
        m_bench->sink().putMessage(messageOf(u"again"_s, u"d1"_s, m_secret, before));
        QVERIFY(!hasDialog());
        const auto found = m_client->query(wire::GetOrder{OrderId(u"o1"_s)});
        QVERIFY(found && found->outcome);
        QVERIFY(std::get<wire::OrderFound>(*found->outcome).order.phone.isEmpty());
    }

    void RZ_7_aBuyerWhoWritesAnewIsHeard()
    {
        QCOMPARE(forget(), u"ok"_s);
        m_bench->clock.forward(milliseconds(1000));
        m_bench->sink().putDialog(dialogOf(u"d1"_s, u"shop"_s));
        m_bench->sink().putMessage(messageOf(u"new"_s, u"d1"_s, u"Hello again"_s, m_bench->clock.now()));
        QVERIFY(hasDialog());
        const auto page = m_client->query(wire::HistoryPage{m_dialog, 0, 50});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::HistoryItems>(*page->outcome).messages.size(), 1u);
    }

    void RZ_7_theProofKeepsWhenButNotWhat()
    {
        QCOMPARE(forget(), u"ok"_s);
        m_bench->clock.forward(milliseconds(1000));
        m_bench->sink().putDialog(dialogOf(u"d1"_s, u"shop"_s));
        m_bench->sink().putMessage(messageOf(u"new"_s, u"d1"_s, u"Hello again"_s, m_bench->clock.now()));
        const auto reply = m_client->query(wire::EvidencePage{m_dialog, false, 0});
        QVERIFY(reply && reply->outcome);
        const auto items = std::get<wire::EvidenceItems>(*reply->outcome);
        QCOMPARE(faultOf(items.chain, items.entries), std::nullopt);
        QStringList kinds;
        for (const EvidenceEntry &entry : items.entries) {
            kinds += entry.kind;
            QVERIFY(!entry.content.contains(m_secret));
        }
        QCOMPARE(kinds.mid(kinds.size() - 2), QStringList({u"forgotten"_s, u"received"_s}));
    }

    void RZ_7_othersAreLeftAlone()
    {
        QCOMPARE(forget(), u"ok"_s);
        const auto page = m_client->query(wire::HistoryPage{DialogId(u"d2"_s), 0, 50});
        QVERIFY(page && page->outcome);
        QCOMPARE(std::get<wire::HistoryItems>(*page->outcome).messages.size(), 1u);
    }

    void RZ_7_onlyOwnerAndAdministratorMay()
    {
        m_token = m_bench->token(u"Vera"_s, UserRole::Manager);
        reconnect();
        QCOMPARE(forget(), u"role"_s);
        QVERIFY(hasDialog());
    }
};

QTEST_GUILESS_MAIN(ForgettingTest)
#include "tst_forgetting.moc"
