// SPDX-License-Identifier: Apache-2.0
#include "support/hub_bench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// Files of messages, from the marketplace to whoever may read the message.
class FilesTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HubBench> m_bench;
    const AttachmentId m_file{u"f1"_s};
    QByteArray m_content;

    static QByteArray bytes(qsizetype count)
    {
        QByteArray content(count, '\0');
        for (qsizetype i = 0; i < count; ++i)
            content[i] = char(i * 7 % 251);
        return content;
    }
    void buyerSendsAFile(const QString &dialog)
    {
        Message message = messageOf(u"with-file"_s, dialog, u"Look"_s, m_bench->clock.now());
        message.attachments = {{m_file, u"photo.jpg"_s, u"image/jpeg"_s, m_content.size(), {}, 0, 0}};
        m_bench->script->files[m_file] = m_content;
        m_bench->sink().putMessage(message);
    }
    [[nodiscard]] static QByteArray take(HubClient &client, qsizetype size)
    {
        QByteArray got;
        while (got.size() < size) {
            const auto chunk = client.await<wire::Chunk>();
            if (!chunk || chunk->bytes.size() > wire::maxChunkBytes)
                return {};
            got += chunk->bytes;
        }
        return got;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_content = bytes(300'000);
    }
    void cleanup() { m_bench.reset(); }

    void OV_3_aFileComesWholeInChunks()
    {
        buyerSendsAFile(u"p1"_s);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        const auto reply = client->query(wire::Download{m_file, 0});
        QVERIFY(reply && reply->outcome);
        const auto &started = std::get<wire::DownloadStarted>(*reply->outcome);
        QCOMPARE(started.attachment.bytes, m_content.size());
        QCOMPARE(QByteArray::fromHex(started.attachment.sha256.toLatin1()),
                 QCryptographicHash::hash(m_content, QCryptographicHash::Sha256));
        QCOMPARE(take(*client, m_content.size()), m_content);
        QCOMPARE(client->faults, QStringList());
    }

    void OV_3_aDownloadGoesOnFromWhereItStood()
    {
        buyerSendsAFile(u"p1"_s);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        const auto reply = client->query(wire::Download{m_file, 100'000});
        QVERIFY(reply && reply->outcome);
        const auto first = client->await<wire::Chunk>();
        QVERIFY(first);
        QCOMPARE(first->offset, 100'000);
        QCOMPARE(first->bytes + take(*client, 200'000 - first->bytes.size()), m_content.mid(100'000));

        const auto beyond = client->query(wire::Download{m_file, m_content.size() + 1});
        QVERIFY(beyond && !beyond->outcome);
        QCOMPARE(beyond->outcome.error().code, u"offset"_s);
    }

    void OV_3_OV_5_nobodyGetsAFileOfAChatThatIsNotHis()
    {
        buyerSendsAFile(u"p1"_s);
        const auto stranger =
            m_bench->client(m_bench->token(u"Boris"_s, UserRole::Owner, {ShopId(u"shop"_s)})); // the other shop
        QVERIFY(stranger->goLive());
        const auto refused = stranger->query(wire::Download{m_file, 0});
        QVERIFY(refused && !refused->outcome);
        QCOMPARE(refused->outcome.error().code, u"no_access"_s);
        const auto unknown = stranger->query(wire::Download{AttachmentId(u"f2"_s), 0});
        QVERIFY(unknown && !unknown->outcome);
        QCOMPARE(unknown->outcome.error(), refused->outcome.error()); // nothing tells the two apart
    }

    void OV_3_aFileGoesWithItsMessage()
    {
        buyerSendsAFile(u"p1"_s);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        m_bench->sink().removeMessage(MessageId(u"with-file"_s));
        const auto reply = client->query(wire::Download{m_file, 0});
        QVERIFY(reply && !reply->outcome);
        QCOMPARE(reply->outcome.error().code, u"no_access"_s);
    }

    void OV_3_aClientThatDoesNotReadHoldsFewFiles()
    {
        m_bench->stop();
        m_bench->limits.downloads = 1;
        m_bench->limits.fileBuffer = 0; // nothing leaves the hub
        m_bench->start();
        buyerSendsAFile(u"p1"_s);
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        QVERIFY(client->query(wire::Download{m_file, 0})->outcome);
        const auto second = client->query(wire::Download{m_file, 0});
        QVERIFY(second && !second->outcome);
        QCOMPARE(second->outcome.error().kind, ErrorClass::Transient);
        QVERIFY(!std::ranges::any_of(client->received,
                                     [](const auto &frame) { return std::holds_alternative<wire::Chunk>(frame); }));
    }

    void thePictureOfGoodsIsForWhoeverMayReadTheirShop()
    {
        m_bench->script->files[m_file] = m_content;
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"shop"_s);
        order.items = {{u"A rug"_s, u"TT-1"_s, 1, {}}};
        order.items[0].picture = Attachment{m_file, u"rug.png"_s, u"image/png"_s, m_content.size(), {}, 0, 0};
        m_bench->sink().putOrder(order);
        m_bench->stop(); // and after a restart, too
        m_bench->start();
        m_bench->script->files[m_file] = m_content;
        const auto seller = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner, {order.shop}));
        QVERIFY(seller->goLive());
        const auto reply = seller->query(wire::Download{m_file, 0});
        QVERIFY(reply && reply->outcome);
        QCOMPARE(std::get<wire::DownloadStarted>(*reply->outcome).attachment.name, u"rug.png"_s);
        QCOMPARE(take(*seller, m_content.size()), m_content);

        const auto stranger = m_bench->client(m_bench->token(u"Boris"_s, UserRole::Owner, {ShopId(u"plain"_s)}));
        QVERIFY(stranger->goLive());
        const auto refused = stranger->query(wire::Download{m_file, 0});
        QVERIFY(refused && !refused->outcome);
        QCOMPARE(refused->outcome.error().code, u"no_access"_s);
    }

    void whatAMarketplaceSaysOfPicturesOfGoodsHasAnEnd()
    {
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        QVERIFY(client->goLive());
        Order order;
        order.id = OrderId(u"o1"_s);
        order.shop = ShopId(u"shop"_s);
        order.items.resize(60);
        for (size_t i = 0; i < order.items.size(); ++i)
            order.items[i].picture = Attachment{AttachmentId(u"g%1"_s.arg(i)), QString(5'000, u'n'), {}, 1, {}};
        order.items[1].picture->id = AttachmentId(QString(wire::maxIdUnits + 1, u'x'));
        order.items[2].picture->id = {};
        m_bench->sink().putOrder(order);
        QTRY_COMPARE(client->events.size(), 1u);
        const auto &told = std::get<wire::OrderChanged>(client->events[0].body).order.items;
        QCOMPARE(told.size(), 60u);
        QVERIFY(told[0].picture && told[0].picture->name.size() < 100);
        QVERIFY(!told[1].picture && !told[2].picture && told[49].picture && !told[50].picture);
    }

    void OV_3_theHubOffersFiles()
    {
        const auto client = m_bench->client(m_bench->token(u"Anna"_s, UserRole::Owner));
        const auto offer = client->greet();
        QVERIFY(offer && offer->session.capabilities.contains(u"attachment.get"_s));
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
