// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/uploads.h"
#include "marketplace/picture_header.h"
#include "support/hub_bench.h"

#include <QCryptographicHash>
#include <QTest>

using namespace vitrina;
using namespace vitrina::hub;
using namespace Qt::StringLiterals;

/// Files on their way to a marketplace.
class UploadsTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<HubBench> m_bench;
    std::unique_ptr<HubClient> m_client;
    QByteArray m_token;
    QByteArray m_content;
    const DialogId m_dialog{u"p1"_s};

    static QString sumOf(const QByteArray &content)
    {
        return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    }
    [[nodiscard]] Attachment announced() const
    {
        return {{}, u"photo.jpg"_s, u"image/jpeg"_s, m_content.size(), sumOf(m_content), 0, 0};
    }
    static wire::UploadState stateOf(const std::optional<wire::Reply> &reply)
    {
        return reply && reply->outcome ? std::get<wire::UploadState>(*reply->outcome) : wire::UploadState{};
    }
    static QString refusalOf(const std::optional<wire::Reply> &reply)
    {
        return reply && !reply->outcome ? reply->outcome.error().code : QString();
    }
    AttachmentId begin(const QString &command = u"begin"_s)
    {
        return stateOf(m_client->command(command, wire::BeginUpload{m_dialog, announced()})).id;
    }
    void part(const AttachmentId &id, qint64 from, qint64 count)
    {
        m_client->socket.sendBinaryMessage(wire::encodeChunk({id, from, m_content.mid(from, count)}));
    }
    void all(const AttachmentId &id)
    {
        for (qint64 at = 0; at < m_content.size(); at += wire::maxChunkBytes)
            part(id, at, wire::maxChunkBytes);
    }
    void connectAgain()
    {
        m_client = m_bench->client(m_token);
        QVERIFY(m_client->goLive());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<HubBench>();
        m_bench->start();
        m_token = m_bench->token(u"Anna"_s, UserRole::Owner);
        m_content = "\xff\xd8\xff" + QByteArray(150'000, 'x');
        connectAgain();
    }
    void cleanup()
    {
        m_client.reset();
        m_bench.reset();
    }

    void OV_3_aFileGoesInPartsAndWithItsMessage()
    {
        const AttachmentId id = begin();
        QVERIFY(!id.isEmpty());
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        const auto sent = m_client->command(u"send"_s, wire::SendMessage{m_dialog, {}, {id}, {}, {}});
        QVERIFY(sent && sent->outcome);
        const Message message = std::get<wire::MessageSent>(*sent->outcome).message;
        QCOMPARE(message.attachments.size(), 1u);
        QCOMPARE(message.attachments.front().name, u"photo.jpg"_s);
        QCOMPARE(m_bench->script->sends.back().attachments, message.attachments);

        // And back: to whoever may read the message.
        const auto download = m_client->query(wire::Download{id, 0});
        QVERIFY(download && download->outcome);
        QByteArray back;
        while (back.size() < m_content.size()) {
            const auto chunk = m_client->await<wire::Chunk>();
            QVERIFY(chunk);
            back += chunk->bytes;
        }
        QVERIFY(back == m_content);
        QCOMPARE(m_client->faults, QStringList());
    }

    void OV_3_aCutUploadGoesOnWhereItStood()
    {
        const AttachmentId id = begin();
        part(id, 0, 60'000);
        QTRY_COMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, 60'000);
        connectAgain();
        QCOMPARE(begin(), id); // the same command is the same upload
        QCOMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, 60'000);
        part(id, 100, 60'000); // not the next one
        QCOMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, 60'000);
        QCOMPARE(refusalOf(m_client->command(u"early"_s, wire::CommitUpload{id})), u"upload_incomplete"_s);
        part(id, 60'000, 60'000);
        part(id, 120'000, 60'000);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
    }

    void OV_3_aWrongSumIsRefused()
    {
        const AttachmentId id = begin();
        m_content[1000] = 'y';
        all(id);
        QCOMPARE(refusalOf(m_client->command(u"commit"_s, wire::CommitUpload{id})), u"file_damaged"_s);
        QCOMPARE(refusalOf(m_client->query(wire::UploadStatus{id})), u"attachment_unknown"_s);
    }

    void OV_3_aFileThatLiesAboutItsTypeIsRefused()
    {
        m_content = "MZ and a program";
        const AttachmentId id = begin();
        all(id);
        QCOMPARE(refusalOf(m_client->command(u"commit"_s, wire::CommitUpload{id})), u"file_lies"_s);
    }

    void OV_3_theMarketplacesLimitsHoldAtTheHub()
    {
        const auto refusal = [this](const QString &command, const Attachment &file) {
            return refusalOf(m_client->command(command, wire::BeginUpload{m_dialog, file}));
        };
        Attachment file = announced();
        file.mediaType = u"application/x-msdownload"_s;
        QCOMPARE(refusal(u"c1"_s, file), u"file_type"_s);
        file = announced();
        file.bytes = 0;
        QCOMPARE(refusal(u"c2"_s, file), u"file_empty"_s);
        file.bytes = qint64(1) << 40;
        QCOMPARE(refusal(u"c3"_s, file), u"file_too_large"_s);
        file = announced();
        file.sha256 = u"../../x"_s;
        QCOMPARE(refusal(u"c4"_s, file), u"invalid"_s);
        const std::vector<AttachmentId> many(21, AttachmentId(u"a"_s));
        QCOMPARE(refusalOf(m_client->command(u"c5"_s, wire::SendMessage{m_dialog, u"x"_s, many, {}, {}})),
                 u"too_many_files"_s);
    }

    void OV_3_aNameIsNoPath_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("up") << u"../../etc/passwd.jpg"_s;
        QTest::newRow("folder") << u"a/b.jpg"_s;
        QTest::newRow("of Windows") << u"a\\b.jpg"_s;
        QTest::newRow("device") << u"CON.jpg"_s;
        QTest::newRow("turned round") << u"photo\u202egpj.jpg"_s;
        QTest::newRow("none") << QString();
        QTest::newRow("long") << QString(300, u'a') + u".jpg"_s;
    }
    void OV_3_aNameIsNoPath()
    {
        QFETCH(QString, name);
        Attachment file = announced();
        file.name = name;
        QCOMPARE(refusalOf(m_client->command(u"c"_s, wire::BeginUpload{m_dialog, file})), u"file_name"_s);
    }

    void OV_3_anUploadGoesOnAfterTheHubsRestart()
    {
        const AttachmentId id = begin();
        part(id, 0, 60'000);
        QTRY_COMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, 60'000);
        m_client.reset();
        m_bench->stop();
        m_bench->start();
        connectAgain();
        QCOMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, 60'000);
        part(id, 60'000, 60'000);
        part(id, 120'000, 60'000);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        m_client.reset();
        m_bench->stop();
        m_bench->start();
        connectAgain();
        QVERIFY(stateOf(m_client->query(wire::UploadStatus{id})).complete);
    }

    void OV_3_moreThanWasAnnouncedIsNotTaken()
    {
        const AttachmentId id = begin();
        all(id);
        m_content += "and more";
        part(id, m_content.size() - 8, 8);
        QCOMPARE(stateOf(m_client->query(wire::UploadStatus{id})).received, m_content.size() - 8);
    }

    void OV_3_aClosedChatTakesNoFile()
    {
        Dialog closed = dialogOf(m_dialog.value(), u"parts"_s);
        closed.writeBlock = WriteBlock{u"chat_closed"_s, {}};
        m_bench->sink().putDialog(closed);
        QCOMPARE(refusalOf(m_client->command(u"c"_s, wire::BeginUpload{m_dialog, announced()})), u"write_blocked"_s);
    }

    void OV_3_OV_5_aRoleWithoutTheChatSendsNoFileThere()
    {
        const auto other = m_bench->client(m_bench->token(u"Olga"_s, UserRole::Operator)); // not in Ovoko's chats
        QVERIFY(other->goLive());
        QCOMPARE(refusalOf(other->command(u"c"_s, wire::BeginUpload{m_dialog, announced()})), u"no_access"_s);
    }

    void OV_3_aFileIsNamedOnceInAMessage()
    {
        const AttachmentId id = begin();
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        QCOMPARE(refusalOf(m_client->command(u"s"_s, wire::SendMessage{m_dialog, u"x"_s, {id, id}, {}, {}})),
                 u"attachment_unknown"_s);
    }

    void RZ_7_aForgottenBuyersFilesGo()
    {
        const AttachmentId unsent = begin(u"b1"_s);
        part(unsent, 0, 60'000);
        const AttachmentId sent = begin(u"b2"_s);
        all(sent);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{sent})).complete);
        QVERIFY(m_client->command(u"send"_s, wire::SendMessage{m_dialog, {}, {sent}, {}, {}})->outcome);
        QVERIFY(m_client->command(u"forget"_s, wire::ForgetBuyer{m_dialog})->outcome);
        m_client.reset();
        m_bench->stop();
        const auto store = Store::open(m_bench->dir.path(), m_bench->key());
        QVERIFY(store);
        for (const AttachmentId &id : {unsent, sent}) {
            QVERIFY(!(*store)->uploads.find(id));
            QVERIFY((*store)->uploads.content(id).isEmpty());
        }
    }

    void OV_3_aFullDiskTakesNoFileAndGoesOnTakingMessages()
    {
        m_client.reset();
        m_bench->stop();
        m_bench->limits.spareRoom = std::numeric_limits<qint64>::max();
        m_bench->start();
        connectAgain();
        QCOMPARE(refusalOf(m_client->command(u"c"_s, wire::BeginUpload{m_dialog, announced()})), u"hub_full"_s);
        QVERIFY(m_client->command(u"s"_s, wire::SendMessage{m_dialog, u"No picture, then"_s, {}, {}, {}})->outcome);
    }

    void OV_3_noRoomIsMadeForAPictureThatCannotBe()
    {
        Attachment file = announced();
        file.width = 2'000'000'000;
        const auto begun = m_client->command(u"b"_s, wire::BeginUpload{m_dialog, file});
        const AttachmentId id = stateOf(begun).id;
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        const auto sent = m_client->command(u"send"_s, wire::SendMessage{m_dialog, {}, {id}, {}, {}});
        QCOMPARE(std::get<wire::MessageSent>(*sent->outcome).message.attachments.front().width, longestPictureSide);
    }

    void OV_3_whatWasSentStays()
    {
        const AttachmentId id = begin();
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        QVERIFY(m_client->command(u"send"_s, wire::SendMessage{m_dialog, {}, {id}, {}, {}})->outcome);
        m_bench->clock.forward(Uploads::expiry + std::chrono::minutes(1));
        connectAgain();
        for (int i = 0; i <= Uploads::maxFiles; ++i)
            QVERIFY(!begin(u"b%1"_s.arg(i)).isEmpty());
        QVERIFY(stateOf(m_client->query(wire::UploadStatus{id})).complete);
    }

    void OV_3_aRemovedMessagesFilesGo()
    {
        const AttachmentId id = begin();
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        const auto sent = m_client->command(u"send"_s, wire::SendMessage{m_dialog, {}, {id}, {}, {}});
        m_bench->sink().removeMessage(std::get<wire::MessageSent>(*sent->outcome).message.id);
        m_client.reset();
        m_bench->stop();
        const auto store = Store::open(m_bench->dir.path(), m_bench->key());
        QVERIFY(store && (*store)->uploads.content(id).isEmpty());
    }

    void OV_3_nobodyTouchesTheFileOfAnother()
    {
        const AttachmentId id = begin();
        all(id);
        QVERIFY(stateOf(m_client->command(u"commit"_s, wire::CommitUpload{id})).complete);
        const auto other = m_bench->client(m_bench->token(u"Boris"_s, UserRole::Owner));
        QVERIFY(other->goLive());
        QCOMPARE(refusalOf(other->query(wire::UploadStatus{id})), u"attachment_unknown"_s);
        QCOMPARE(refusalOf(other->command(u"s"_s, wire::SendMessage{m_dialog, u"x"_s, {id}, {}, {}})),
                 u"attachment_unknown"_s);
        QCOMPARE(refusalOf(other->query(wire::Download{id, 0})), u"no_access"_s);
        // Nor does it go into another dialog.
        QCOMPARE(refusalOf(m_client->command(u"s"_s, wire::SendMessage{DialogId(u"d1"_s), u"x"_s, {id}, {}, {}})),
                 u"attachment_unknown"_s);
    }

    void OV_3_whatNobodySendsIsBoundedAndExpires()
    {
        AttachmentId last;
        for (int i = 0; i < Uploads::maxFiles; ++i) {
            last = begin(u"b%1"_s.arg(i));
            m_bench->clock.forward(std::chrono::seconds(1));
        }
        QVERIFY(!last.isEmpty());
        const AttachmentId first = begin(u"b0"_s); // the same command is the same upload
        QVERIFY(!begin(u"one too many"_s).isEmpty());
        QCOMPARE(refusalOf(m_client->query(wire::UploadStatus{first})), u"attachment_unknown"_s); // the oldest went
        QCOMPARE(refusalOf(m_client->query(wire::UploadStatus{last})), QString());
        m_bench->clock.forward(Uploads::expiry + std::chrono::minutes(1));
        QVERIFY(!begin(u"next day"_s).isEmpty());
        QCOMPARE(refusalOf(m_client->query(wire::UploadStatus{last})), u"attachment_unknown"_s);
    }
};

QTEST_GUILESS_MAIN(UploadsTest)
#include "tst_uploads.moc"
