// SPDX-License-Identifier: Apache-2.0
#include "models/message_files.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

class Source final : public Account {
public:
    void perform(const Intent &intent) override { asked += std::holds_alternative<intent::FetchFile>(intent) ? 1 : 0; }
    void tell(const Notice &notice) { Q_EMIT noticed(notice); }
    int asked = 0;
};

} // namespace

/// What the window knows of a file on its way.
class MessageFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OV_3_aFileIsOnItsWayThenHereOrNot()
    {
        Source source;
        MessageFiles files(source);
        QSignalSpy arrived(&files, &MessageFiles::arrived);
        Attachment file;
        file.id = AttachmentId(u"f1"_s);
        file.bytes = 100;
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::NotAsked);
        files.fetch(file);
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::OnItsWay);
        source.tell(notice::File{file.id, 40, 100, std::nullopt, std::nullopt});
        QCOMPARE(files.state(file.id).received, 40);
        source.tell(notice::File{file.id, 0, 0, std::nullopt, Error{ErrorClass::Refused, u"file_damaged"_s, {}}});
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::Failed);
        QCOMPARE(files.state(file.id).error.code, u"file_damaged"_s);
        files.fetch(file); // again
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::OnItsWay);
        QCOMPARE(arrived.size(), 0);
        source.tell(notice::File{file.id, 3, 3, QByteArray("abc"), std::nullopt});
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::Here);
        QCOMPARE(arrived.size(), 1);
        files.fetch(file); // who needs it again gets it again
        QCOMPARE(source.asked, 3);
        QVERIFY(files.state(file.id).stage == MessageFiles::Stage::Here);
    }
};

QTEST_GUILESS_MAIN(MessageFilesTest)
#include "tst_message_files.moc"
