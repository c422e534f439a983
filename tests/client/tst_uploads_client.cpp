// SPDX-License-Identifier: Apache-2.0
#include "seat.h"

#include <QCryptographicHash>
#include <QDir>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Files on their way out: chosen, carried in parts, named by a message.
class UploadsClientTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    Attachment m_file;
    QByteArray m_content;
    const DialogId m_dialog{u"d1"_s};
    const AttachmentId m_upload{u"a_1"_s};
    int m_chosen = 0;

    FakeHub &hub() { return m_desk->hub; }
    void goLive()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    void attach() { m_seat->engine.perform(intent::AttachFile{u"f%1"_s.arg(++m_chosen), m_dialog, m_file, m_content}); }
    template <typename Body> [[nodiscard]] std::vector<wire::Command> commands() const
    {
        auto all = m_desk->hub.all<wire::Command>();
        std::erase_if(all, [](const wire::Command &c) { return !std::holds_alternative<Body>(c.body); });
        return all;
    }
    [[nodiscard]] std::vector<wire::Query> questions() const { return m_desk->queries<wire::UploadStatus>(); }
    void state(const QString &request, qint64 received, bool complete = false)
    {
        hub().say(wire::Reply{request, wire::ReplyBody(wire::UploadState{m_upload, received, complete}), std::nullopt});
    }
    void refuse(const QString &request, const char16_t *code)
    {
        hub().say(wire::Reply{request, failure(ErrorClass::Refused, code), std::nullopt});
    }
    [[nodiscard]] OutgoingFile only() const
    {
        const auto told = m_seat->all<notice::Outgoing>();
        return told.empty() || told.back().files.size() != 1 ? OutgoingFile{} : told.back().files.front();
    }
    /// Begun and asked how far it is.
    void begin()
    {
        attach();
        QTRY_COMPARE(commands<wire::BeginUpload>().size(), 1u);
        state(commands<wire::BeginUpload>().back().id.value(), 0);
        QTRY_COMPARE(questions().size(), 1u);
    }
    [[nodiscard]] qint64 heardBytes() const
    {
        qint64 bytes = 0;
        for (const wire::Chunk &chunk : m_desk->hub.all<wire::Chunk>())
            bytes += chunk.bytes.size();
        return bytes;
    }
    void makeReady()
    {
        begin();
        state(questions().back().id, m_content.size());
        QTRY_COMPARE(commands<wire::CommitUpload>().size(), 1u);
        state(commands<wire::CommitUpload>().back().id.value(), m_content.size(), true);
        QTRY_COMPARE(only().stage, UploadStage::Ready);
    }
    void sendWithFile()
    {
        goLive();
        m_seat->engine.perform(intent::Open{m_dialog});
        makeReady();
        m_seat->engine.perform(intent::Send{CommandId(u"c1"_s), m_dialog, u"Here it is"_s, {}, {}, {}, true});
        QTRY_COMPARE(commands<wire::SendMessage>().size(), 1u);
    }
    /// Files in the store, whoever they wait for.
    [[nodiscard]] size_t kept() const
    {
        auto store = OutgoingFiles::open(m_desk->dir.path(), m_desk->key);
        const auto all = store ? (*store)->all() : tl::unexpected(store.error());
        return all ? all->size() : 99;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_desk->hub.offer.capabilities += u"upload.begin"_s;
        m_content = QByteArray(400'000, 'q');
        m_file = {{},
                  u"photo.jpg"_s,
                  u"image/jpeg"_s,
                  m_content.size(),
                  QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex()),
                  0,
                  0};
    }
    void cleanup() { m_seat.reset(); }

    void OV_3_aFileGoesInPartsThatTheHubAskedFor()
    {
        goLive();
        begin();
        const auto begun = std::get<wire::BeginUpload>(commands<wire::BeginUpload>().back().body);
        QCOMPARE(begun.attachment, m_file);
        state(questions().back().id, 0);
        QTRY_COMPARE(questions().size(), 2u);
        QCOMPARE(heardBytes(), Uploads::partsAtOnce * wire::maxChunkBytes); // no more before the hub has these
        QCOMPARE(only().stage, UploadStage::Sending);
        state(questions().back().id, heardBytes());
        QTRY_COMPARE(questions().size(), 3u);
        QCOMPARE(heardBytes(), m_content.size());
        state(questions().back().id, m_content.size());
        QTRY_COMPARE(commands<wire::CommitUpload>().size(), 1u);
        state(commands<wire::CommitUpload>().back().id.value(), m_content.size(), true);
        QTRY_COMPARE(only().stage, UploadStage::Ready);
    }

    void OV_3_aCutUploadGoesOnWhereTheHubSays()
    {
        goLive();
        begin();
        state(questions().back().id, 0);
        QTRY_COMPARE(questions().size(), 2u);
        hub().cut();
        QTRY_COMPARE(questions().size(), 3u); // nobody asked again
        const auto before = hub().all<wire::Chunk>().size();
        state(questions().back().id, 100'000);
        QTRY_COMPARE(questions().size(), 4u);
        QCOMPARE(hub().all<wire::Chunk>()[before].offset, 100'000);

        m_seat.reset(); // and over a restart, whatever became of the original
        goLive();
        QTRY_COMPARE(questions().size(), 5u);
        QCOMPARE(commands<wire::BeginUpload>().size(), 1u);
        const auto again = hub().all<wire::Chunk>().size();
        state(questions().back().id, 390'000);
        QTRY_COMPARE(questions().size(), 6u);
        QByteArray rest;
        for (size_t i = again; i < hub().all<wire::Chunk>().size(); ++i)
            rest += hub().all<wire::Chunk>()[i].bytes;
        QVERIFY(rest == m_content.mid(390'000));
    }

    void OV_3_aMessageNamesItsFilesAndTakesThemAlong()
    {
        goLive();
        makeReady();
        m_seat->engine.perform(intent::Send{CommandId(u"c1"_s), m_dialog, {}, {}, {}, {}, true});
        QTRY_COMPARE(commands<wire::SendMessage>().size(), 1u);
        const auto sent = std::get<wire::SendMessage>(commands<wire::SendMessage>().back().body);
        QCOMPARE(sent.attachments, std::vector{m_upload});
        QTRY_VERIFY(m_seat->all<notice::Outgoing>().back().files.empty());
    }

    void OV_3_aMessageOnItsWayKeepsItsFilesOverARestart()
    {
        sendWithFile();
        m_seat.reset();
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        QVERIFY(m_seat->all<notice::Outgoing>().back().files.empty()); // it does not wait for another message
        m_seat->engine.perform(intent::Open{m_dialog});
        QTRY_VERIFY(!m_seat->all<notice::Opened>().empty());
        const auto opened = m_seat->all<notice::Opened>().back();
        QCOMPARE(opened.messages.back().attachments.size(), 1u);
        QCOMPARE(opened.messages.back().attachments.front().name, u"photo.jpg"_s);
        // And it can be looked at, though no hub would give it out yet.
        m_seat->engine.perform(intent::FetchFile{opened.messages.back().attachments.front()});
        QVERIFY(m_seat->all<notice::File>().back().content == m_content);
    }

    void OV_3_aRefusedMessageGivesItsFilesBack()
    {
        sendWithFile();
        refuse(u"c1"_s, u"too_long");
        QTRY_COMPARE(m_seat->lastOf(CommandId(u"c1"_s))->delivery, Delivery::Refused);
        QCOMPARE(m_seat->lastOf(CommandId(u"c1"_s))->attachments.front().name, u"photo.jpg"_s);
        const auto before = questions().size();
        m_seat->engine.perform(intent::Discard{CommandId(u"c1"_s), true});
        QTRY_COMPARE(questions().size(), before + 1); // is it still there?
        state(questions().back().id, m_content.size(), true);
        QTRY_COMPARE(only().stage, UploadStage::Ready);
        QCOMPARE(only().file.name, u"photo.jpg"_s);
        QCOMPARE(commands<wire::BeginUpload>().size(), 1u); // it need not go again
    }

    void OV_3_aDeletedMessageTakesItsFilesAlong()
    {
        sendWithFile();
        refuse(u"c1"_s, u"too_long");
        QTRY_COMPARE(m_seat->lastOf(CommandId(u"c1"_s))->delivery, Delivery::Refused);
        m_seat->engine.perform(intent::Discard{CommandId(u"c1"_s), false});
        QVERIFY(m_seat->all<notice::Outgoing>().back().files.empty());
        QCOMPARE(kept(), 0u);
    }

    void OV_3_whatIsAtTheMarketplaceIsNotKeptHere()
    {
        sendWithFile();
        QCOMPARE(kept(), 1u);
        goLive();
        Message sent = sampleMessage(m_dialog.value(), 7, u"Here it is"_s);
        sent.author = PartyRole::Seller;
        sent.command = CommandId(u"c1"_s);
        sent.attachments = {m_file};
        sent.attachments.front().id = m_upload;
        hub().say(m_desk->events(101, {wire::MessageChanged{sent, std::nullopt}}));
        QTRY_COMPARE(kept(), 0u);
    }

    void OV_3_aFileWhoseMessageArrivedUnheardIsNotOfferedAgain()
    {
        sendWithFile();
        m_seat.reset();
        auto outbox = Outbox::open(m_desk->dir.path(), m_desk->key);
        QVERIFY(outbox && (*outbox)->remove(CommandId(u"c1"_s)));
        outbox->reset();
        goLive();
        QVERIFY(m_seat->all<notice::Outgoing>().back().files.empty());
        QCOMPARE(kept(), 0u);
    }

    void OV_3_noMessageGoesWithoutTheFilesItSpeaksOf()
    {
        goLive();
        begin(); // and not yet there
        m_seat->engine.perform(intent::Send{CommandId(u"c1"_s), m_dialog, u"See here"_s, {}, {}, {}, true});
        QTRY_COMPARE(m_seat->lastOf(CommandId(u"c1"_s))->delivery, Delivery::Refused);
        m_desk->settle();
        QVERIFY(commands<wire::SendMessage>().empty());
    }

    void RZ_7_aForgottenBuyersFilesDoNotStayHere()
    {
        goLive();
        begin();
        QCOMPARE(kept(), 1u);
        hub().say(m_desk->events(101, {wire::DialogGone{m_dialog, true}}));
        QTRY_COMPARE(kept(), 0u);
        QVERIFY(m_seat->all<notice::Outgoing>().back().files.empty());
    }

    void RZ_7_norWhenItWasForgottenMeanwhile()
    {
        goLive();
        begin();
        m_seat.reset();
        hub().dialogs = {sampleDialog(u"d2"_s)};
        hub().answersHello = false;
        m_seat = m_desk->seat();
        QTRY_COMPARE(hub().all<wire::Hello>().size(), 2u);
        hub().cursor = {u"e2"_s, 5};
        hub().say(wire::SnapshotRequired{hub().offer, u"gap"_s, hub().cursor});
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
        QTRY_COMPARE(kept(), 0u);
    }

    void OV_3_aPausedFileWaitsUntilItMayGoOn()
    {
        goLive();
        begin();
        m_seat->engine.perform(intent::PauseFile{only().id, true});
        QCOMPARE(only().stage, UploadStage::Paused);
        state(questions().back().id, 0);
        m_desk->settle();
        QVERIFY(hub().all<wire::Chunk>().empty());
        m_seat->engine.perform(intent::PauseFile{only().id, false});
        QTRY_COMPARE(questions().size(), 2u);
        state(questions().back().id, 0);
        QTRY_VERIFY(!hub().all<wire::Chunk>().empty());
    }

    void OV_3_aRefusalIsToldAndTriedAgainAnew()
    {
        goLive();
        attach();
        QTRY_COMPARE(commands<wire::BeginUpload>().size(), 1u);
        refuse(commands<wire::BeginUpload>().back().id.value(), u"file_type");
        QTRY_COMPARE(only().stage, UploadStage::Refused);
        QCOMPARE(only().error, u"file_type"_s);
        m_seat->engine.perform(intent::PauseFile{only().id, false});
        QTRY_COMPARE(commands<wire::BeginUpload>().size(), 2u);
        QVERIFY(commands<wire::BeginUpload>()[0].id != commands<wire::BeginUpload>()[1].id);
    }

    void OV_3_anUploadThatTheHubForgotBeginsAnew()
    {
        goLive();
        begin();
        refuse(questions().back().id, u"attachment_unknown");
        QTRY_COMPARE(commands<wire::BeginUpload>().size(), 2u);
        QVERIFY(commands<wire::BeginUpload>()[0].id != commands<wire::BeginUpload>()[1].id);
    }

    void OV_3_aRemovedFileGoesNowhere()
    {
        goLive();
        begin();
        m_seat->engine.perform(intent::RemoveFile{only().id});
        QVERIFY(m_seat->all<notice::Outgoing>().back().files.empty());
        state(questions().back().id, 0);
        m_desk->settle();
        QVERIFY(hub().all<wire::Chunk>().empty());
    }

    void OV_3_nothingOfAChosenFileLiesOpenOnTheDisk()
    {
        m_content = QByteArray("a page of a passport ").repeated(1000);
        m_file.bytes = m_content.size();
        goLive();
        begin();
        m_seat.reset();
        const QDir dir(m_desk->dir.path());
        QVERIFY(dir.exists(OutgoingFiles::fileName()));
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("a page of a passport"), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(UploadsClientTest)
#include "tst_uploads_client.moc"
