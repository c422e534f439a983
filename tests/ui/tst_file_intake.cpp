// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/send_button.h"
#include "ui/files/file_intake.h"
#include "ui/files/file_strip.h"
#include "ui/settings/settings.h"
#include "ui/theme/icon_button.h"
#include "widget_main.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// Files for the message being typed.
class FileIntakeTest : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_dir;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<PendingFiles> m_files;
    std::unique_ptr<QWidget> m_pane;
    Composer *m_composer = nullptr;
    FileIntake *m_intake = nullptr;
    AttachmentLimits m_limits;
    const DialogId m_dialog{u"d1"_s};
    const QByteArray m_jpeg = QByteArray("\xff\xd8\xff\xe0") + QByteArray(500, 'j');

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        return file.fileName();
    }
    [[nodiscard]] std::vector<intent::AttachFile> attached() const
    {
        std::vector<intent::AttachFile> found;
        for (const Intent &intent : m_account->asked) {
            if (const auto *file = std::get_if<intent::AttachFile>(&intent))
                found.push_back(*file);
        }
        return found;
    }
    static OutgoingFile waiting(const QString &id, UploadStage stage, qint64 sent = 0, const QString &error = {})
    {
        OutgoingFile file;
        file.id = id;
        file.dialog = DialogId(u"d1"_s);
        file.file = {{}, id + u".jpg"_s, u"image/jpeg"_s, 1000, {}, 0, 0};
        file.stage = stage;
        file.sent = sent;
        file.error = error;
        return file;
    }
    [[nodiscard]] IconButton &clip() const
    {
        const auto buttons = m_composer->findChildren<IconButton *>(QString(), Qt::FindDirectChildrenOnly);
        return *buttons.front();
    }

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_dir.filePath(u"settings.json"_s));
        m_account = std::make_unique<FakeAccount>();
        m_files = std::make_unique<PendingFiles>(*m_account);
        m_pane = std::make_unique<QWidget>();
        m_pane->resize(600, 300);
        m_composer = new Composer(*m_settings, milliseconds(300), m_pane.get());
        m_composer->resize(600, 200);
        m_intake = new FileIntake(*m_files, *m_composer, m_pane.get());
        m_limits = {};
        m_limits.allowed = true;
        m_limits.types = {u"image/jpeg"_s, u"image/png"_s};
        m_limits.maxBytes = 1000;
        m_limits.maxCount = 2;
        m_composer->open(m_dialog, {});
        m_intake->setDialog(m_dialog, m_limits);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void OV_3_YM_5_aFileThatFitsIsTaken()
    {
        m_intake->takePaths({write(u"photo.jpg"_s, m_jpeg)});
        QTRY_COMPARE(attached().size(), 1u);
        const auto file = attached().front();
        QCOMPARE(file.dialog, m_dialog);
        QCOMPARE(file.file.name, u"photo.jpg"_s);
        QCOMPARE(file.file.mediaType, u"image/jpeg"_s);
        QCOMPARE(file.content, m_jpeg);
        QCOMPARE(file.file.sha256.size(), 64);
    }

    void OV_3_YM_5_whatDoesNotFitIsRefusedInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << u"a.jpg"_s << QByteArray() << u"empty"_s;
        QTest::newRow("huge") << u"a.jpg"_s << QByteArray("\xff\xd8\xff") + QByteArray(2000, 'j') << u"too large"_s;
        QTest::newRow("lies") << u"a.jpg"_s << QByteArray("MZ a program") << u"not what its name says"_s;
        QTest::newRow("type") << u"a.txt"_s << QByteArray("text") << u"this type"_s;
        QTest::newRow("bomb") << u"a.png"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\1\0\0\0\1\0\0", 24)
                              << u"too many pixels"_s;
    }
    void OV_3_YM_5_whatDoesNotFitIsRefusedInWords()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QSignalSpy refused(m_intake, &FileIntake::refused);
        m_composer->field().setPlainText(u"Good day"_s);
        m_intake->takePaths({write(name, content)});
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY2(refused.front().front().toString().contains(words), qPrintable(refused.front().front().toString()));
        QVERIFY(refused.front().front().toString().contains(name));
        QVERIFY(attached().empty());
        QCOMPARE(m_composer->field().toPlainText(), u"Good day"_s); // nothing is lost
    }

    void OV_3_whatIsNotAFileIsRefused()
    {
        QSignalSpy refused(m_intake, &FileIntake::refused);
        m_intake->takePaths({m_dir.path()});
        QTRY_COMPARE(refused.size(), 1);
        m_intake->takePaths({m_dir.filePath(u"nowhere.jpg"_s)});
        QTRY_COMPARE(refused.size(), 2);
        QVERIFY(attached().empty());
    }

    void YM_5_noMoreFilesThanTheMarketplaceTakes()
    {
        QSignalSpy refused(m_intake, &FileIntake::refused);
        const QString path = write(u"photo.jpg"_s, m_jpeg);
        m_intake->takePaths({path, path, path});
        QTRY_COMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().contains(u"No more than 2"_s));
        QCOMPARE(attached().size(), 2u);
        m_limits.allowed = false;
        m_intake->setDialog(m_dialog, m_limits);
        m_intake->takePaths({path});
        QCOMPARE(refused.size(), 2);
    }

    void YM_5_whereNoFilesAreTakenTheClipSaysWhy()
    {
        m_limits.allowed = false;
        m_intake->setDialog(m_dialog, m_limits);
        QSignalSpy refused(m_intake, &FileIntake::refused);
        QVERIFY(clip().isVisible());
        QVERIFY(clip().toolTip().contains(u"takes no files"_s));
        QTest::mouseClick(&clip(), Qt::LeftButton);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().contains(u"takes no files"_s));
    }

    void OV_3_allThatWasDroppedAtOnceIsToldAtOnce()
    {
        QSignalSpy refused(m_intake, &FileIntake::refused);
        m_intake->takePaths({write(u"a.txt"_s, "text"), write(u"b.jpg"_s, {})});
        QTRY_COMPARE(refused.size(), 1);
        const QString words = refused.front().front().toString();
        QVERIFY(words.contains(u"a.txt"_s) && words.contains(u"b.jpg"_s));
    }

    void OV_3_nothingIsSentWhileAFileIsRead()
    {
        m_composer->field().setPlainText(u"Here it is"_s);
        QVERIFY(m_composer->sendButton().isSendable());
        m_intake->takePaths({write(u"photo.jpg"_s, m_jpeg)});
        QVERIFY(!m_composer->sendButton().isSendable());
        QTRY_COMPARE(attached().size(), 1u);
        QVERIFY(!m_composer->sendButton().isSendable()); // nor before it is on the disk
        OutgoingFile kept = waiting(attached().front().id, UploadStage::Ready, 1000);
        m_account->tell(notice::Outgoing{{kept}, {}});
        QCOMPARE(m_intake->strip().chips().size(), 1u);
        QVERIFY(m_composer->sendButton().isSendable());
    }

    void OV_3_aFileThatCouldNotBeKeptIsNotShownAsAttached()
    {
        m_intake->takePaths({write(u"photo.jpg"_s, m_jpeg)});
        QTRY_COMPARE(attached().size(), 1u);
        QVERIFY(m_intake->strip().isVisible());
        m_account->tell(notice::Outgoing{{}, attached().front().id});
        QVERIFY(!m_intake->strip().isVisible());
    }

    void OV_3_aFileBelongsToTheChatInWhichItWasChosen()
    {
        m_intake->takePaths({write(u"photo.jpg"_s, m_jpeg)});
        m_intake->setDialog(DialogId(u"another"_s), m_limits);
        QTRY_COMPARE(attached().size(), 1u);
        QCOMPARE(attached().front().dialog, m_dialog);
        QVERIFY(!m_intake->strip().isVisible());
    }

    void OV_3_filesAreDroppedOnTheConversation()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(write(u"photo.jpg"_s, m_jpeg))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_pane.get(), &drop);
        QTRY_COMPARE(attached().size(), 1u);
        QMimeData words;
        words.setText(u"not a file"_s);
        QDragEnterEvent other({10, 10}, Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
        other.ignore();
        QApplication::sendEvent(m_pane.get(), &other);
        QVERIFY(!other.isAccepted());
    }

    void OV_3_aPictureIsPastedIntoTheFieldAndTextStaysText()
    {
        m_limits.maxBytes = 100'000;
        m_intake->setDialog(m_dialog, m_limits);
        auto *copied = new QMimeData;
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::blue);
        copied->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(copied);
        m_composer->field().setPlainText(u"Good day"_s);
        m_composer->field().paste();
        QTRY_COMPARE(attached().size(), 1u);
        QCOMPARE(m_composer->field().toPlainText(), u"Good day"_s);
        auto *both = new QMimeData; // as an office program gives a selection
        both->setText(u"a cell"_s);
        both->setImageData(image);
        QGuiApplication::clipboard()->setMimeData(both);
        m_composer->field().setPlainText({});
        m_composer->field().paste();
        QCOMPARE(m_composer->field().toPlainText(), u"a cell"_s);
        QCOMPARE(attached().size(), 1u);
    }

    void OV_3_aScreenshotIsPastedAsAPicture()
    {
        m_limits.maxBytes = 100'000;
        m_intake->setDialog(m_dialog, m_limits);
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QMimeData data;
        data.setImageData(image);
        m_intake->take(data);
        QTRY_COMPARE(attached().size(), 1u);
        QCOMPARE(attached().front().file.mediaType, u"image/png"_s);
        QVERIFY(attached().front().content.startsWith("\x89PNG"));
        QCOMPARE(attached().front().file.width, 20);
    }

    void OV_3_theStripSaysHowFarEachFileIs()
    {
        m_account->tell(notice::Outgoing{
            {waiting(u"a"_s, UploadStage::Sending, 500), waiting(u"b"_s, UploadStage::Refused, 0, u"file_lies"_s)},
            {}});
        const auto &chips = m_intake->strip().chips();
        QCOMPARE(chips.size(), 2u);
        QVERIFY(m_intake->strip().isVisible());
        QVERIFY(chips[1]->words().contains(u"not what its name says"_s));
        QTest::mouseClick(&chips[0]->pauseButton(), Qt::LeftButton);
        QCOMPARE(m_account->count<intent::PauseFile>(), 1);
        QVERIFY(std::get<intent::PauseFile>(m_account->asked.back()).paused);
        QTest::mouseClick(&chips[1]->pauseButton(), Qt::LeftButton); // again
        QVERIFY(!std::get<intent::PauseFile>(m_account->asked.back()).paused);
        QTest::mouseClick(&chips[1]->removeButton(), Qt::LeftButton);
        QCOMPARE(std::get<intent::RemoveFile>(m_account->asked.back()).id, u"b"_s);
        m_intake->setDialog(DialogId(u"another"_s), m_limits);
        QVERIFY(!m_intake->strip().isVisible());
    }

    void OV_3_sendingWaitsForTheFilesAndNeedsNoText()
    {
        m_account->tell(notice::Outgoing{{waiting(u"a"_s, UploadStage::Sending, 500)}, {}});
        m_composer->field().setPlainText(u"Here it is"_s);
        QVERIFY(!m_composer->sendButton().isSendable());
        m_account->tell(notice::Outgoing{{waiting(u"a"_s, UploadStage::Ready, 1000)}, {}});
        QVERIFY(m_composer->sendButton().isSendable());
        m_composer->field().setPlainText({});
        QVERIFY(m_composer->sendButton().isSendable());
        m_account->tell(notice::Outgoing{});
        QVERIFY(!m_composer->sendButton().isSendable());
    }
};

VITRINA_WIDGET_TEST_MAIN(FileIntakeTest)
#include "tst_file_intake.moc"
