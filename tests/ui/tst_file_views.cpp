// SPDX-License-Identifier: Apache-2.0
#include "conversation_samples.h"
#include "fake_account.h"
#include "picture_samples.h"
#include "ui/conversation/message_view.h"
#include "ui/files/attachment_desk.h"
#include "ui/files/file_words.h"
#include "ui/files/picture_canvas.h"
#include "ui/files/picture_viewer.h"
#include "ui/theme/confirm_dialog.h"
#include "widget_main.h"

#include <QImageReader>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_LINUX
#include <sys/xattr.h>
#endif

using namespace vitrina;
using namespace vitrina::ui;
using samples::bomb;
using samples::png;
using namespace Qt::StringLiterals;

namespace {

Attachment file(const QString &name, const QString &type, int width = 0, int height = 0)
{
    return {AttachmentId(name), name, type, 1000, {}, width, height};
}

} // namespace

/// Files of messages on the screen.
class FileViewsTest : public QObject {
    Q_OBJECT
private:
    samples::StoppedClock m_clock;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<MessageFiles> m_files;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<QWidget> m_window;
    MessageView *m_view = nullptr;
    AttachmentDesk *m_desk = nullptr;

    void show(const std::vector<Attachment> &attachments)
    {
        Message message = samples::said(1, u"Look"_s);
        message.attachments = attachments;
        m_model->open(samples::dialog, 0, {message}, false);
        m_window->resize(560, 500);
        m_view->resize(560, 500);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void arrive(const Attachment &which, const QByteArray &content)
    {
        m_account->tell(notice::File{which.id, content.size(), content.size(), content, std::nullopt});
    }
    void fail(const Attachment &which, const char16_t *code)
    {
        m_account->tell(
            notice::File{which.id, 0, 0, std::nullopt, Error{ErrorClass::Refused, QString::fromUtf16(code), {}}});
    }
    [[nodiscard]] QRect boxOf(int index) const
    {
        for (const SpotLine &line : m_view->rowLayout(0).spots) {
            if (line.file == index)
                return line.rect.translated(m_view->rowRect(0).topLeft());
        }
        return {};
    }
    void press(int index) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, boxOf(index).center()); }
    [[nodiscard]] QColor shownAt(QPoint point) const { return m_view->viewport()->grab().toImage().pixelColor(point); }

private Q_SLOTS:
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_files = std::make_unique<MessageFiles>(*m_account);
        m_model = std::make_unique<MessageListModel>();
        m_window = std::make_unique<QWidget>();
        m_view = new MessageView(*m_model, m_clock, m_window.get());
        m_desk = new AttachmentDesk(*m_files, *m_view, m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void OV_3_aPictureIsFetchedWhenItIsSeenAndShownInItsBubble()
    {
        const Attachment photo = file(u"p.png"_s, u"image/png"_s, 320, 240);
        show({photo});
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 1);
        const QRect box = boxOf(0);
        QCOMPARE(box.size(), QSize(240, 180));
        arrive(photo, png({320, 240}, Qt::blue));
        QTRY_COMPARE(shownAt(box.center()), QColor(Qt::blue));
        QCOMPARE(boxOf(0), box); // nothing jumps when it comes
        QCOMPARE(m_account->count<intent::FetchFile>(), 1);
    }

    void OV_3_aDocumentWaitsUntilItIsAskedFor()
    {
        show({file(u"act.pdf"_s, u"application/pdf"_s)});
        m_view->viewport()->grab();
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_account->count<intent::FetchFile>(), 0);
        QVERIFY(!boxOf(0).isEmpty());
    }

    void OV_3_WebPIsDecodedLikeAnyPicture()
    {
        if (!QImageReader::supportedImageFormats().contains("webp"))
            QSKIP("Qt's plugin for WebP is not installed here");
        const QByteArray content = QByteArray::fromBase64(
            "UklGRjgAAABXRUJQVlA4ICwAAADQAQCdASoQAAwAAgA0JaACdLoB+AADsAD+73bX/npmvMH+Tn/xZyMR2XgAAA==");
        const ReadPicture picture = readPicture(content, {100, 100});
        QVERIFY(picture.fault == PictureFault::None);
        QCOMPARE(picture.image.size(), QSize(16, 12));
        QVERIFY(readPicture(content.first(30), {100, 100}).fault == PictureFault::Unreadable);
        // One that says it is too large is not even begun: 14 bits hold a side.
        QByteArray huge = content;
        huge[26] = char(0xff);
        huge[27] = char(0x3f);
        huge[28] = char(0xff);
        huge[29] = char(0x3f);
        QVERIFY(readPicture(huge, {100, 100}).fault == PictureFault::TooLarge);
    }

    void OV_3_aPictureBombIsNeverDecoded()
    {
        QCOMPARE(readPicture(bomb(60'000, 60'000), {100, 100}).fault, PictureFault::TooLarge);
        QCOMPARE(readPicture(bomb(15'000, 15'000), {100, 100}).fault, PictureFault::TooLarge);
        const Attachment photo = file(u"p.png"_s, u"image/png"_s, 100, 100);
        show({photo});
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 1);
        FileShelf shelf(*m_files);
        static_cast<void>(shelf.look(photo));
        arrive(photo, bomb(60'000, 60'000));
        QTRY_VERIFY(shelf.look(photo).failed);
        QCOMPARE(shelf.look(photo).words, file_words::fault(PictureFault::TooLarge));
        QVERIFY(shelf.look(photo).thumbnail.isNull());
    }

    void OV_3_onlyPhotosAreDecodedWhateverTheirNamesSay()
    {
        const QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
        QCOMPARE(readPicture(svg, {100, 100}).fault, PictureFault::Unreadable);
        QCOMPARE(readPicture("MZ\x90 a program", {100, 100}).fault, PictureFault::Unreadable);
        QCOMPARE(readPicture({}, {100, 100}).fault, PictureFault::Unreadable);
        QCOMPARE(readPicture(png({20, 10}, Qt::red).left(60), {100, 100}).fault, PictureFault::Unreadable);
        const ReadPicture photo = readPicture(png({2000, 1000}, Qt::red), {100, 100});
        QCOMPARE(photo.fault, PictureFault::None);
        QCOMPARE(photo.image.size(), QSize(100, 50));
        QCOMPARE(readPicture(png({20, 10}, Qt::red), {100, 100}).image.size(), QSize(20, 10));
    }

    void OV_3_absurdSizesKeepTheBubbleInShape()
    {
        for (const QSize size : {QSize(1, 2'000'000'000), QSize(2'000'000'000, 1), QSize(-5, 7), QSize(0, 0)}) {
            const QSize box = thumbnailSize(file(u"p"_s, u"image/png"_s, size.width(), size.height()), 1);
            QVERIFY(box.width() >= 48 && box.width() <= 240 && box.height() >= 48 && box.height() <= 240);
        }
        std::vector<Attachment> many;
        for (int i = 0; i < 10; ++i)
            many.push_back(file(u"p%1.png"_s.arg(i), u"image/png"_s, 100, 100));
        show(many);
        const QRect bubble = m_view->rowLayout(0).bubble;
        for (const SpotLine &line : m_view->rowLayout(0).spots)
            QVERIFY(bubble.contains(line.rect));
    }

    void OV_3_whatFailedSaysWhyAndIsTriedAgainByAPress()
    {
        const Attachment photo = file(u"p.png"_s, u"image/png"_s, 320, 240);
        show({photo});
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 1);
        fail(photo, u"file_damaged");
        FileShelf shelf(*m_files);
        QVERIFY(shelf.look(photo).failed);
        QVERIFY(shelf.look(photo).words.contains(u"damaged"_s));
        press(0);
        QCOMPARE(m_account->count<intent::FetchFile>(), 2);
        QVERIFY(!m_desk->viewer());
    }

    void OV_3_aPressOpensTheViewerOnce()
    {
        const Attachment one = file(u"1.png"_s, u"image/png"_s, 320, 240);
        const Attachment two = file(u"2.png"_s, u"image/png"_s, 320, 240);
        show({one, two});
        QTRY_COMPARE(m_account->count<intent::FetchFile>(), 2);
        press(1);
        QVERIFY(m_desk->viewer());
        PictureViewer *viewer = m_desk->viewer();
        QVERIFY(!viewer->isModal());
        QCOMPARE(viewer->shown(), two.id);
        arrive(two, png({320, 240}, Qt::green));
        QTRY_VERIFY(viewer->canvas().hasPicture());
        QTest::keyClick(viewer, Qt::Key_R);
        QCOMPARE(viewer->canvas().rotation(), 90);
        QTest::keyClick(viewer, Qt::Key_Plus);
        QVERIFY(!viewer->canvas().isFitted());
        const qreal zoomed = viewer->canvas().zoom();
        QVERIFY(zoomed > 1);
        QTest::keyClick(viewer, Qt::Key_0);
        QVERIFY(viewer->canvas().isFitted());
        QTest::keyClick(viewer, Qt::Key_Left);
        QCOMPARE(viewer->shown(), one.id);
        QVERIFY(!viewer->canvas().hasPicture());
        arrive(one, png({320, 240}, Qt::red));
        QTRY_VERIFY(viewer->canvas().hasPicture());
        QTest::keyClick(viewer, Qt::Key_Left); // the first one
        QCOMPARE(viewer->shown(), one.id);
        press(1);
        QCOMPARE(m_desk->viewer(), viewer);
        QCOMPARE(viewer->shown(), two.id);
    }

    void OV_3_aFileIsSavedUnderASafeNameAndMarked()
    {
        QTemporaryDir dir;
        const Attachment act = file(u"../../act\u202E.pdf. "_s, u"application/pdf"_s);
        Attachment plain = act;
        plain.name = u"../../act.pdf. "_s;
        QString suggested;
        m_desk->saver().setChooser([&](const QString &name, const FileSaver::Chosen &chosen) {
            suggested = name;
            chosen(dir.filePath(name));
        });
        QSignalSpy saved(&m_desk->saver(), &FileSaver::saved);
        show({plain});
        press(0);
        QCOMPARE(suggested, u"act.pdf"_s);
        QCOMPARE(saved.size(), 0); // it has not come yet
        arrive(plain, "%PDF-1.4");
        QCOMPARE(saved.size(), 1);
        QFile written(dir.filePath(u"act.pdf"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("%PDF-1.4"));
        QVERIFY(!written.permissions().testFlag(QFile::ExeOwner));
#ifdef Q_OS_LINUX
        char origin[64] = {};
        const auto length =
            getxattr(QFile::encodeName(written.fileName()).constData(), "user.xdg.origin.url", origin, 64);
        if (length < 0 && errno == ENOTSUP)
            QSKIP("this file system has no attributes");
        QCOMPARE(QByteArray(origin), QByteArray("about:internet"));
#endif
    }

    void OV_3_aDangerousFileIsSavedOnlyAfterAWarning()
    {
        const Attachment trap = file(u"photo of defect.pdf.exe"_s, u"image/png"_s, 100, 100);
        int chosen = 0;
        m_desk->saver().setChooser([&](const QString &, const FileSaver::Chosen &) { ++chosen; });
        show({trap});
        QVERIFY(!isPicture(trap)); // its name betrays it: it is not shown, and not fetched
        FileShelf shelf(*m_files);
        QVERIFY(shelf.look(trap).risky);
        QCOMPARE(shelf.look(trap).words, u"This file may be dangerous"_s);
        QCOMPARE(m_account->count<intent::FetchFile>(), 0);
        press(0);
        auto *question = m_window->findChild<ConfirmDialog *>();
        QVERIFY(question);
        QCOMPARE(chosen, 0);
        question->reject();
        QCOMPARE(chosen, 0);
        press(0);
        for (ConfirmDialog *dialog : m_window->findChildren<ConfirmDialog *>()) {
            if (dialog->isVisible())
                dialog->accept();
        }
        QCOMPARE(chosen, 1);
        QCOMPARE(m_account->count<intent::FetchFile>(), 0); // nothing comes before a place is chosen
    }
};

VITRINA_WIDGET_TEST_MAIN(FileViewsTest)
#include "tst_file_views.moc"
