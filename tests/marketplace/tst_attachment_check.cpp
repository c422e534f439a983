// SPDX-License-Identifier: Apache-2.0
#include "marketplace/attachment_check.h"
#include "marketplace/picture_header.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// What may be sent as a file (OV-3, YM-5).
class AttachmentCheckTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OV_3_aFileIsWhatItHoldsAndNotWhatItIsCalled_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("verdict");
        const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0 and so on");
        const QByteArray word = QByteArray("PK\x03\x04....[Content_Types].xml....word/document.xml");
        QTest::newRow("photo") << u"a.JPG"_s << jpeg << u"image/jpeg"_s;
        QTest::newRow("paper") << u"a.pdf"_s << QByteArray("%PDF-1.4") << u"application/pdf"_s;
        QTest::newRow("empty") << u"a.jpg"_s << QByteArray() << u"file_empty"_s;
        QTest::newRow("huge") << u"a.jpg"_s << jpeg + QByteArray(2000, 'x') << u"file_too_large"_s;
        QTest::newRow("a program called a photo") << u"a.jpg"_s << QByteArray("MZ\x90") << u"file_lies"_s;
        QTest::newRow("a photo called a program") << u"a.exe"_s << jpeg << u"file_lies"_s;
        QTest::newRow("a photo called a paper") << u"a.pdf"_s << jpeg << u"file_lies"_s;
        QTest::newRow("a program") << u"a.exe"_s << QByteArray("MZ\x90") << u"file_type"_s;
        QTest::newRow("text") << u"a.txt"_s << QByteArray("hello") << u"file_type"_s;
        QTest::newRow("an animation") << u"a.gif"_s << QByteArray("GIF89a..") << u"file_type"_s; // not of this shop's
        QTest::newRow("a phone's picture") << u"a.heic"_s
                                           << QByteArray("\0\0\0\x18"
                                                         "ftypheic....",
                                                         16)
                                           << u"file_type"_s;
        QTest::newRow("called a photo") << u"a.jpg"_s
                                        << QByteArray("\0\0\0\x18"
                                                      "ftypheic....",
                                                      16)
                                        << u"file_lies"_s;
        QTest::newRow("as browsers save it") << u"a.jfif"_s << jpeg << u"image/jpeg"_s;
        QTest::newRow("a bomb") << u"a.jpg"_s
                                << QByteArray("\xff\xd8\xff\xe0\0\4ab\xff\xc0\0\x11\x08\xea\x60\xea\x60\3", 18)
                                << u"picture_too_large"_s;
        QTest::newRow("a document") << u"a.docx"_s << word
                                    << u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s;
        QTest::newRow("with a program in it") << u"a.docx"_s << word + "word/vbaProject.bin" << u"file_lies"_s;
        QTest::newRow("an archive called a document")
            << u"a.docx"_s << QByteArray("PK\x03\x04 a.exe") << u"file_lies"_s;
    }
    void OV_3_aFileIsWhatItHoldsAndNotWhatItIsCalled()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, verdict);
        AttachmentLimits limits;
        limits.allowed = true;
        limits.types = {u"image/jpeg"_s, u"application/pdf"_s,
                        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s};
        limits.maxBytes = 1000;
        const auto type = checkContent(limits, name, content);
        QCOMPARE(type ? *type : type.error().code, verdict);
    }

    void OV_3_aPicturesSizeIsReadFromItsHeader_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QSize>("size");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\2\x80\0\0\1\xe0", 24) << QSize(640, 480);
        QTest::newRow("gif") << QByteArray("GIF89a\x80\2\xe0\1", 10) << QSize(640, 480);
        QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8X\n\0\0\0\0\0\0\0\x7f\2\0\xdf\1\0\0", 31)
                              << QSize(640, 480);
        QTest::newRow("lossless webp") << QByteArray("RIFF....WEBPVP8L\n\0\0\0\x2f\x7f\xc2\x77\0", 25)
                                       << QSize(640, 480);
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\0\4ab\xff\xff\xc2\0\x11\x08\1\xe0\2\x80\3", 19)
                              << QSize(640, 480);
        QTest::newRow("more than a number holds")
            << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xff\xff\xff\xff\0\0\0\1", 24) << QSize(2147483647, 1);
        QTest::newRow("cut") << QByteArray("\x89PNG\r\n\x1a\n\0\0") << QSize(0, 0);
        QTest::newRow("no picture") << QByteArray("%PDF-1.4") << QSize(0, 0);
    }
    void OV_3_aPicturesSizeIsReadFromItsHeader()
    {
        QFETCH(QByteArray, content);
        QTEST(pictureSize(content), "size");
        QCOMPARE(isPictureBomb({20'000, 3'200}), false);
        QCOMPARE(isPictureBomb({20'001, 1}), true);
        QCOMPARE(isPictureBomb({8'001, 8'000}), true);
        QCOMPARE(isPictureBomb({2147483647, 2147483647}), true);
    }

    void OV_3_noFileIsLargerThanCanBeChecked()
    {
        AttachmentLimits limits;
        limits.allowed = true;
        limits.types = {u"image/*"_s};
        limits.maxBytes = qint64(1) << 40;
        QCOMPARE(checkStated(limits, u"image/png"_s, largestFile + 1).error().code, u"file_too_large"_s);
        QVERIFY(checkStated(limits, u"image/png"_s, largestFile));
    }

    void YM_5_whereFilesAreNotAllowedNoneIs()
    {
        QCOMPARE(checkStated({}, u"image/png"_s, 10).error().code, u"files_not_allowed"_s);
        AttachmentLimits pictures;
        pictures.allowed = true;
        pictures.types = {u"image/*"_s};
        pictures.maxBytes = 10;
        QVERIFY(checkStated(pictures, u"image/png"_s, 10));
        QCOMPARE(checkStated(pictures, u"video/mp4"_s, 10).error().code, u"file_type"_s);
    }
};

QTEST_GUILESS_MAIN(AttachmentCheckTest)
#include "tst_attachment_check.moc"
