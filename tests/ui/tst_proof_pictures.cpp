// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/proof_file.h"
#include "resources/resources.h"
#include "ui/files/file_words.h"
#include "ui/proof/picture_collector.h"
#include "ui/proof/proof_export.h"
#include "ui/proof/proof_files.h"
#include "ui/proof/proof_page.h"
#include "ui/proof/proof_progress.h"
#include "ui/shell/language.h"
#include "ui/theme/plain_label.h"

#include "fake_account.h"
#include "picture_samples.h"
#include "widget_main.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

QString sumOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Attachment fileOf(const QString &name, const QByteArray &content, const QString &type = u"image/png"_s)
{
    return {AttachmentId(u"id-"_s + name), name, type, content.size(), sumOf(content)};
}

/// A proof with one message for each list of files.
Proof proofWith(const std::vector<std::vector<Attachment>> &messages)
{
    Proof proof;
    proof.dialog = DialogId(u"d1"_s);
    proof.label = PartyRole::Buyer;
    proof.marketplace = u"ozon"_s;
    proof.madeAt = fromMilliseconds(1'785'335'465'120);
    EvidenceChain chain{u"d1"_s, {}};
    QString before = evidenceStart(chain.chain);
    for (const auto &files : messages) {
        QJsonArray list;
        for (const Attachment &file : files)
            list.append(QJsonObject{{u"id"_s, file.id.value()},
                                    {u"name"_s, file.name},
                                    {u"media_type"_s, file.mediaType},
                                    {u"bytes"_s, file.bytes},
                                    {u"sha256"_s, file.sha256}});
        EvidenceEntry entry;
        entry.number = qint64(chain.entries.size()) + 1;
        entry.at = proof.madeAt;
        entry.kind = u"received"_s;
        entry.content = QString::fromUtf8(
            QJsonDocument(QJsonObject{{u"text"_s, u"Look"_s}, {u"files"_s, list}}).toJson(QJsonDocument::Compact));
        entry.salt = u"5a17"_s;
        entry.digest = evidenceDigest(entry.salt, entry.content);
        entry.hash = evidenceHash(before, entry);
        before = entry.hash;
        chain.entries.push_back(entry);
    }
    proof.chains = {chain};
    return proof;
}

QImage decoded(const QByteArray &uri)
{
    return QImage::fromData(QByteArray::fromBase64(uri.mid(uri.indexOf(',') + 1)));
}

} // namespace

/// The pictures of the messages stand in the page that is exported for a dispute.
class ProofPicturesTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    SystemClock m_clock;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ProofExport> m_export;

    [[nodiscard]] QString pageFile() const { return m_dir.filePath(u"proof.html"_s); }
    [[nodiscard]] QByteArray saved() const
    {
        QFile file(pageFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin(const Proof &proof)
    {
        Dialog dialog;
        dialog.id = proof.dialog;
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        m_export->saveTo(pageFile());
        m_account->tell(notice::ProofRead{proof});
    }
    void arrive(const Attachment &which, const QByteArray &content)
    {
        m_account->tell(notice::File{which.id, content.size(), content.size(), content, std::nullopt});
    }
    [[nodiscard]] ProofProgress *progress() const { return m_window->findChild<ProofProgress *>(); }
    [[nodiscard]] QByteArray made(const Attachment &file, const PagePicture &picture) const
    {
        QByteArray whole;
        for (const QByteArray &part : proofPage(proofWith({{file}}), nullptr, QLocale(QLocale::English),
                                                QTimeZone("UTC"), PagePictures{{file.id, picture}}))
            whole += part;
        return whole;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        auto loaded = Profiles::loadAll();
        QVERIFY(loaded);
        m_profiles = std::make_unique<Profiles>(std::move(*loaded));
    }
    void init()
    {
        QFile::remove(pageFile());
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_window = std::make_unique<QWidget>();
        m_export = std::make_unique<ProofExport>(*m_inbox, *m_profiles, m_window.get());
    }
    void cleanup()
    {
        m_export.reset();
        m_window.reset();
        m_inbox.reset();
    }

    void thePictureOfAMessageStandsInThePageWithItsNameSizeAndSum()
    {
        const QByteArray content = samples::png({320, 240}, Qt::blue);
        const Attachment photo = fileOf(u"crack <b>.png"_s, content);
        begin(proofWith({{photo}}));
        QCOMPARE(m_account->all<intent::FetchFile>().at(0).file.id, photo.id);
        arrive(photo, content);
        QTRY_VERIFY(QFile::exists(pageFile()));
        const QByteArray page = saved();
        QCOMPARE(page.count("<img "), 1);
        QVERIFY(page.contains("src=\"data:image/jpeg;base64,"));
        QVERIFY(page.contains("crack &lt;b&gt;.png") && !page.contains("crack <b>"));
        QVERIFY(page.contains(photo.sha256.toLatin1()));
        QVERIFY(!page.contains(content.toBase64().first(60))); // drawn anew, not copied
        QVERIFY(page.contains("default-src 'none'; style-src 'unsafe-inline'; img-src data:\""));
    }

    void aPageWithPicturesIsVerifiedLikeAnyOther()
    {
        const QByteArray content = samples::png({320, 240}, Qt::blue);
        const Attachment photo = fileOf(u"p.png"_s, content);
        begin(proofWith({{photo}}));
        arrive(photo, content);
        QTRY_VERIFY(QFile::exists(pageFile()));
        QProcess program;
        program.start(QStringLiteral(VITRINA_BIN_DIR "/vitrina"), {u"verify"_s, pageFile()});
        QVERIFY(program.waitForFinished(60000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(proofFromFile(saved()) == proofWith({{photo}}));
        QVERIFY(QFile::exists(m_dir.filePath(u"proof.json"_s)));
    }

    void nothingButThePixelsOfAFileGoesIntoThePage()
    {
        QImage image(64, 64, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.setText(u"Comment"_s, u"GPS 55.7558"_s);
        image.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        for (const char *format : {"PNG", "JPEG"}) {
            const QByteArray content = samples::fileOf(image, format);
            QVERIFY(content.contains("GPS 55.7558"));
            const QByteArray uri = makePagePicture(content, sumOf(content)).uri;
            const QByteArray bytes = QByteArray::fromBase64(uri.mid(uri.indexOf(',') + 1));
            QVERIFY(!bytes.isEmpty() && !bytes.contains("GPS") && !bytes.contains("ICC_PROFILE"));
        }
        QImage clear(64, 64, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        clear.setText(u"Comment"_s, u"GPS 55.7558"_s);
        const QByteArray content = samples::fileOf(clear, "PNG");
        const QByteArray uri = makePagePicture(content, {}).uri;
        QVERIFY(uri.startsWith("data:image/png;base64,"));
        QVERIFY(!QByteArray::fromBase64(uri.mid(uri.indexOf(',') + 1)).contains("GPS"));
        QCOMPARE(decoded(uri).pixelColor(5, 5).alpha(), 0);
    }

    void aLargePictureIsMadeFitForPaper()
    {
        const PagePicture picture = makePagePicture(samples::png({4000, 1000}, Qt::green), {});
        QCOMPARE(picture.size, QSize(1600, 400));
        QCOMPARE(decoded(picture.uri).size(), picture.size);
        QCOMPARE(makePagePicture(samples::png({30, 20}, Qt::green), {}).size, QSize(30, 20));
    }

    void whatIsNotTheFileThatWasSentIsNotShown()
    {
        const Attachment photo = fileOf(u"p.png"_s, samples::png({320, 240}, Qt::blue));
        begin(proofWith({{photo}}));
        arrive(photo, samples::png({320, 240}, Qt::red));
        QTRY_VERIFY(QFile::exists(pageFile()));
        QVERIFY(!saved().contains("<img"));
        QVERIFY(saved().contains("This is not the file that was sent: its SHA-256 is another"));
    }

    void aPictureThatCannotBeHadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("bomb") << samples::bomb(60'000, 60'000) << file_words::fault(PictureFault::TooLarge);
        QTest::newRow("broken") << QByteArray("\x89PNG\r\n\x1a\nnothing")
                                << file_words::fault(PictureFault::Unreadable);
        QTest::newRow("a lie") << QByteArray("<svg onload=alert(1)>") << file_words::fault(PictureFault::Unreadable);
        QTest::newRow("gone") << QByteArray() << file_words::whyItFailed({ErrorClass::Refused, u"no_access"_s, {}});
    }
    void aPictureThatCannotBeHadSaysWhy()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        const Attachment photo = fileOf(u"p.png"_s, content);
        begin(proofWith({{photo}}));
        if (content.isEmpty())
            m_account->tell(notice::File{photo.id, 0, 0, std::nullopt, Error{ErrorClass::Refused, u"no_access"_s, {}}});
        else
            arrive(photo, content);
        QTRY_VERIFY(QFile::exists(pageFile()));
        QVERIFY(!saved().contains("<img"));
        QVERIFY2(saved().contains(words.toUtf8()), qPrintable(words));
        QVERIFY(saved().contains(photo.sha256.toLatin1()));
    }

    void documentsVideosAndDangerousNamesAreListedAndNotFetched()
    {
        const QByteArray content("%PDF-1.4 what it says");
        begin(proofWith(
            {{fileOf(u"invoice.pdf"_s, content, u"application/pdf"_s), fileOf(u"film.mp4"_s, content, u"video/mp4"_s),
              fileOf(u"x.png.exe"_s, content), fileOf(u"x.svg"_s, content, u"image/svg+xml"_s)}}));
        QTRY_VERIFY(QFile::exists(pageFile()));
        QCOMPARE(m_account->count<intent::FetchFile>(), 0);
        for (const char *name : {"invoice.pdf", "film.mp4", "x.png.exe", "x.svg", "21 bytes"})
            QVERIFY2(saved().contains(name), name);
        QCOMPARE(saved().count("SHA-256 "), 4);
        QVERIFY(!saved().contains("<img"));
    }

    void whatAnOlderHubWroteDownIsListed()
    {
        Attachment photo = fileOf(u"p.png"_s, "x");
        photo.id = {};
        photo.mediaType.clear();
        begin(proofWith({{photo}}));
        QTRY_VERIFY(QFile::exists(pageFile()));
        QVERIFY(saved().contains("p.png") && saved().contains(photo.sha256.toLatin1()));
    }

    void aPictureThatComesAgainStandsInThePageOnce()
    {
        const QByteArray content = samples::png({320, 240}, Qt::blue);
        const Attachment photo = fileOf(u"p.png"_s, content);
        begin(proofWith({{}, {photo}, {photo}}));
        arrive(photo, content);
        QTRY_VERIFY(QFile::exists(pageFile()));
        QCOMPARE(saved().count("<img "), 1);
        QVERIFY(saved().contains("The picture stands above, in entry 2."));
        QCOMPARE(m_account->count<intent::FetchFile>(), 1);
    }

    void whatIsTooMuchForAPageIsNamedThere()
    {
        MessageFiles files(*m_account);
        PictureCollector collector(files);
        QSignalSpy finished(&collector, &PictureCollector::finished);
        std::vector<Attachment> photos;
        std::vector<QByteArray> contents;
        for (int i = 0; i < 3; ++i) {
            contents.push_back(samples::png({200 + i, 200}, Qt::blue));
            photos.push_back(fileOf(u"p%1.png"_s.arg(i), contents.back()));
        }
        const qint64 one = makePagePicture(contents[0], {}).uri.size();
        collector.collect(photos, one + one / 2);
        arrive(photos[0], contents[0]);
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 2); // one after the other
        arrive(photos[1], contents[1]);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(m_account->count<intent::FetchFile>(), 2); // nor is fetched what has no room
        QVERIFY(!collector.pictures()[photos[0].id].uri.isEmpty());
        for (const size_t left : {size_t(1), size_t(2)}) {
            QVERIFY(collector.pictures()[photos[left].id].uri.isEmpty());
            QCOMPARE(collector.pictures()[photos[left].id].missing,
                     u"There was no more room for pictures in this page"_s);
        }
    }

    void whoDoesNotWaitSavesWithoutTheRest()
    {
        const QByteArray content = samples::png({320, 240}, Qt::blue);
        const Attachment here = fileOf(u"here.png"_s, content);
        const Attachment gone = fileOf(u"gone.png"_s, content);
        begin(proofWith({{here, gone}}));
        arrive(here, content);
        QTRY_VERIFY(progress() != nullptr && progress()->isVisible());
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 2);
        QVERIFY(!QFile::exists(pageFile()));
        Q_EMIT progress()->restNotWanted();
        QTRY_VERIFY(QFile::exists(pageFile()));
        QCOMPARE(saved().count("<img "), 1);
        QVERIFY(saved().contains("The picture was not here when this page was made"));
        QTRY_VERIFY(progress() == nullptr);
    }

    void whoCancelsGetsNoFileAndMayBeginAnew()
    {
        const QByteArray content = samples::png({320, 240}, Qt::blue);
        const Attachment photo = fileOf(u"p.png"_s, content);
        QSignalSpy finished(m_export.get(), &ProofExport::finished);
        QSignalSpy failed(m_export.get(), &ProofExport::failed);
        begin(proofWith({{photo}}));
        QTRY_VERIFY(progress() != nullptr);
        progress()->reject();
        QTRY_VERIFY(progress() == nullptr);
        arrive(photo, content); // late
        begin(proofWith({{photo}}));
        QVERIFY(!QFile::exists(pageFile()));
        arrive(photo, content);
        QTRY_COMPARE(finished.size() + failed.size(), 1); // of the second one alone
        QCOMPARE(saved().count("<img "), 1);

        PictureCollector collector(m_inbox->files());
        collector.collect({photo});
        QCOMPARE(collector.all(), 1);
        collector.cancel();
        QCOMPARE(collector.all(), 0); // what comes now is nobody's
    }

    void ALL_4_theProgressIsNeverCut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"hy", "ru", "uk", "en"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void ALL_4_theProgressIsNeverCut()
    {
        QFETCH(QString, language);
        Language words;
        if (!words.use(language))
            QSKIP("no translations are built in");
        ProofProgress dialog(nullptr);
        dialog.set(998, 1000);
        dialog.setLive(false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        for (const PlainLabel *label : dialog.findChildren<PlainLabel *>()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
            QVERIFY2(label->hasHeightForWidth() || label->width() >= label->sizeHint().width(),
                     qPrintable(label->text()));
        }
        const QSize before = dialog.size();
        dialog.setLive(true);
        QCOMPARE(dialog.size(), before);
    }

    void aFileWithoutAStatedSumSaysSo()
    {
        Attachment photo = fileOf(u"p.png"_s, "x");
        photo.sha256.clear();
        const QByteArray page = made(photo, makePagePicture(samples::png({9, 9}, Qt::red), {}));
        QVERIFY(page.contains("<img ") && page.contains("No SHA-256 was stated of this file."));
    }
};

VITRINA_WIDGET_TEST_MAIN(ProofPicturesTest)
#include "tst_proof_pictures.moc"
