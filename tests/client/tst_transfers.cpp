// SPDX-License-Identifier: Apache-2.0
#include "client/storage_sizes.h"
#include "seat.h"

#include <QCryptographicHash>
#include <QDir>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// Files of messages on their way here.
class TransfersTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Seat> m_seat;
    Attachment m_file;
    QByteArray m_content;

    FakeHub &hub() { return m_desk->hub; }
    void goLive()
    {
        m_seat = m_desk->seat();
        QTRY_COMPARE(m_seat->state(), LinkState::Live);
    }
    void ask() { m_seat->engine.perform(intent::FetchFile{m_file}); }
    [[nodiscard]] std::vector<wire::Query> asked() const { return m_desk->queries<wire::Download>(); }
    [[nodiscard]] qint64 askedOffset() const { return std::get<wire::Download>(asked().back().body).offset; }
    void begin()
    {
        hub().say(wire::Reply{asked().back().id, wire::ReplyBody(wire::DownloadStarted{m_file, askedOffset()}),
                              std::nullopt});
    }
    void part(qint64 from, qint64 count) { hub().say(wire::Chunk{m_file.id, from, m_content.mid(from, count)}); }
    [[nodiscard]] notice::File last() const
    {
        const auto files = m_seat->all<notice::File>();
        return files.empty() ? notice::File{} : files.back();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        m_content.resize(150'000);
        for (qsizetype i = 0; i < m_content.size(); ++i)
            m_content[i] = char(i * 31 % 253);
        m_file = {AttachmentId(u"f1"_s),
                  u"photo.jpg"_s,
                  u"image/jpeg"_s,
                  m_content.size(),
                  QString::fromLatin1(QCryptographicHash::hash(m_content, QCryptographicHash::Sha256).toHex()),
                  0,
                  0};
    }
    void cleanup() { m_seat.reset(); }

    void OV_3_aFileComesWholeAndIsKept()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        part(0, 60'000);
        QTRY_COMPARE(last().received, 60'000);
        QVERIFY(!last().content);
        part(60'000, 60'000);
        part(120'000, 30'000);
        QTRY_VERIFY(last().content);
        QVERIFY(*last().content == m_content);

        m_seat.reset();
        hub().stop(); // and with no hub at all
        m_seat = m_desk->seat();
        ask();
        QTRY_VERIFY(last().content);
        QVERIFY(*last().content == m_content);
        QCOMPARE(asked().size(), 1u);
    }

    void OV_3_aCutDownloadGoesOnWhereItStood()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        part(0, 60'000);
        QTRY_COMPARE(last().received, 60'000);
        hub().cut();
        QTRY_COMPARE(asked().size(), 2u); // nobody asked again
        QCOMPARE(askedOffset(), 60'000);
        begin();
        part(60'000, 60'000);
        QTRY_COMPARE(last().received, 120'000);

        m_seat.reset(); // and over a restart
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 3u);
        QCOMPARE(askedOffset(), 120'000);
        begin();
        part(120'000, 30'000);
        QTRY_VERIFY(last().content);
        QVERIFY(*last().content == m_content);
    }

    void OV_3_aWrongSumIsThrownAwayAndFetchedAnew()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        QByteArray wrong = m_content;
        wrong[100] = char(wrong[100] + 1);
        for (qint64 at = 0; at < wrong.size(); at += 50'000)
            hub().say(wire::Chunk{m_file.id, at, wrong.mid(at, 50'000)});
        QTRY_VERIFY(last().error);
        QCOMPARE(last().error->code, u"file_damaged"_s);
        QVERIFY(!last().content);

        ask();
        QTRY_COMPARE(asked().size(), 2u);
        QCOMPARE(askedOffset(), 0);
        begin();
        for (qint64 at = 0; at < m_content.size(); at += 50'000)
            part(at, 50'000);
        QTRY_VERIFY(last().content);
    }

    void OV_3_moreThanWasSaidIsNotTaken()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        m_file.bytes = 1000;
        begin();
        hub().say(wire::Chunk{m_file.id, 0, m_content.left(2000)});
        QTRY_VERIFY(last().error);
        QCOMPARE(last().error->code, u"file_damaged"_s);
    }

    void OV_3_partsThatNobodyAskedForChangeNothing()
    {
        goLive();
        hub().say(wire::Chunk{m_file.id, 0, m_content.left(1000)});
        m_desk->settle();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        QCOMPARE(askedOffset(), 0);
        part(0, 1000); // before the answer
        begin();
        part(500, 1000); // and out of place
        m_desk->settle();
        QCOMPARE(last().received, 0);
    }

    void OV_3_aRefusalIsToldAndAPauseIsWaitedOut()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        hub().say(wire::Reply{asked().back().id, failure(ErrorClass::Transient, u"too_many"), milliseconds(1)});
        QTRY_COMPARE(asked().size(), 2u);
        hub().say(wire::Reply{asked().back().id, failure(ErrorClass::Refused, u"no_access"), std::nullopt});
        QTRY_VERIFY(last().error);
        QCOMPARE(last().error->code, u"no_access"_s);
    }

    void OV_3_noMoreThanTwoAtATime()
    {
        goLive();
        for (int i = 0; i < 5; ++i) {
            m_file.id = AttachmentId(u"f%1"_s.arg(i));
            ask();
            ask(); // twice is once
        }
        m_desk->settle();
        QCOMPARE(asked().size(), size_t(Transfers::maxInFlight));
        const auto first = asked().front();
        hub().say(wire::Reply{first.id, failure(ErrorClass::Refused, u"no_access"), std::nullopt});
        QTRY_COMPARE(asked().size(), size_t(Transfers::maxInFlight) + 1);
    }

    void OV_3_aHugeFileIsNotFetched()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        m_file.bytes = Transfers::maxBytes + 1;
        begin();
        QTRY_VERIFY(last().error);
        QCOMPARE(last().error->code, u"file_too_large"_s);
    }

    void OV_3_nothingOfAFileLiesOpenOnTheDisk()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        for (qint64 at = 0; at < m_content.size(); at += 50'000)
            part(at, 50'000);
        QTRY_VERIFY(last().content);
        m_seat.reset();
        const QDir dir(m_desk->dir.path());
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_content.mid(1000, 64)), qPrintable(name));
        }
        QVERIFY(dir.exists(FileCache::fileName()));
    }

    void clearedFilesMakeRoomAndComeAgain()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        part(0, 60'000);
        part(60'000, 60'000);
        part(120'000, 30'000);
        QTRY_VERIFY(last().content);
        const StorageSizes before = storageSizes(m_desk->dir.path());
        QVERIFY(before.files > m_content.size());
        QVERIFY(before.unsent > 0 && before.copy > 0);
        m_seat->engine.clearFiles(CommandId(u"c1"_s));
        QCOMPARE(m_seat->all<notice::Settled>().size(), 1u);
        QVERIFY(!m_seat->all<notice::Settled>().back().refusal);
        const StorageSizes after = storageSizes(m_desk->dir.path());
        QCOMPARE(after.files, 0);
        QCOMPARE(after.unsent, before.unsent);
        ask();
        QTRY_COMPARE(asked().size(), 2u);
        QCOMPARE(askedOffset(), 0);
    }

    void RZ_7_aForgottenBuyersFilesGoFromTheDisk()
    {
        goLive();
        ask();
        QTRY_COMPARE(asked().size(), 1u);
        begin();
        for (qint64 at = 0; at < m_content.size(); at += 50'000)
            part(at, 50'000);
        QTRY_VERIFY(last().content);
        hub().say(m_desk->events(101, {wire::DialogGone{DialogId(u"d1"_s), true}}));
        const QDir dir(m_desk->dir.path());
        QTRY_VERIFY(!dir.exists(FileCache::fileName()));
        ask(); // it would have to come again
        QTRY_COMPARE(asked().size(), 2u);
        QCOMPARE(askedOffset(), 0);
    }
};

QTEST_GUILESS_MAIN(TransfersTest)
#include "tst_transfers.moc"
