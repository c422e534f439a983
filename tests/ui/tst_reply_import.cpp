// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "models/reply_file_loader.h"
#include "resources/resources.h"
#include "ui/quickreplies/import_dialog.h"
#include "ui/quickreplies/import_list.h"
#include "ui/quickreplies/template_rights.h"
#include "ui/theme/button.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"
#include "fake_account.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vitrina;
using namespace vitrina::samples;
using namespace Qt::StringLiterals;

class ReplyImportTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        ui::Theme::instance().install();
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_account->tell(notice::QuickReplies{
            {{QuickReplyId(u"q1"_s), m_shop, u"Here"_s, u"already"_s, QuickReplyState::Accepted, {}}}});
    }
    void cleanup()
    {
        delete m_dialog;
        m_inbox.reset();
        m_account.reset();
    }

    void OZ_5_anImportGoesThroughTheHubOneByOne()
    {
        open("title,text\nHere,already\nA,1\nB,2\n,untitled\nC,3\n");
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 0); // first it is looked at
        QVERIFY(m_dialog->summaryText().contains(u"3 "_s));
        QCOMPARE(m_dialog->list().model()->rowCount(), 5);
        m_dialog->start().click();
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 1);
        settle();
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 2);
        QCOMPARE(m_dialog->summaryText(), u"1 of 3"_s);
        settle(Error{ErrorClass::Refused, u"text_too_long"_s, {}}); // says nothing of the next
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 3);
        QCOMPARE(last().reply.title, u"C"_s);
        QCOMPARE(last().reply.shop, m_shop);
        settle();
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 3);
        QVERIFY(m_dialog->summaryText().contains(u"2 "_s)); // were added
        QCOMPARE(m_dialog->list().model()->rowCount(), 1); // what was not, and why
    }
    void OZ_5_anImportEndsWhereTheShopIsFull()
    {
        open("A,1\nB,2\nC,3\n");
        m_dialog->start().click();
        settle(Error{ErrorClass::Refused, u"too_many_quick_replies"_s, {}});
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 1);
        QCOMPARE(m_dialog->list().model()->rowCount(), 3); // the refused one and two that were not tried
    }
    void OZ_5_anImportCanBeStopped()
    {
        open("A,1\nB,2\nC,3\n");
        m_dialog->start().click();
        m_dialog->reject();
        QVERIFY(m_dialog && m_dialog->isVisible()); // it says what came of it
        settle();
        QCOMPARE(m_account->count<intent::PutQuickReply>(), 1);
    }
    void OZ_5_aFileWithoutTemplatesSaysWhy()
    {
        open(QByteArray("\0\1\2", 3));
        QVERIFY(!m_dialog->start().isEnabled());
        QCOMPARE(m_dialog->list().model()->rowCount(), 1);
    }
    void aPlaceThatIsNoFileIsNotRead()
    {
        for (const QString &path : {m_folder.path(), m_folder.filePath(u"nowhere"_s), u"/dev/zero"_s}) {
            const ReplyFile file = loadReplyFile(path).result();
            QCOMPARE(file.problems, (std::vector<ReplyFileProblem>{{0, ReplyFileFault::Unreadable}}));
        }
    }
    void aFileIsWrittenWholeOrNotAtAll()
    {
        const QString path = m_folder.filePath(u"out.csv"_s);
        QVERIFY(saveReplyFile(path, "title,text\n"));
        QVERIFY(!saveReplyFile(m_folder.filePath(u"no/such/folder.csv"_s), "x"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("title,text\n"));
    }

private:
    void open(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"in.csv"_s);
        QVERIFY(saveReplyFile(path, bytes));
        ui::TemplateRights rights;
        rights.most = 20;
        rights.characters = 1000;
        m_dialog = new ui::ImportDialog(*m_inbox, m_shop, rights, path, nullptr);
        QSignalSpy ready(m_dialog, &ui::ImportDialog::ready);
        m_dialog->show();
        QTRY_COMPARE(ready.size(), 1);
    }
    [[nodiscard]] intent::PutQuickReply last() const
    {
        return std::get<intent::PutQuickReply>(m_account->asked.back());
    }
    void settle(const std::optional<Error> &refusal = {})
    {
        m_account->tell(notice::Settled{last().command, refusal, {}});
    }

    const ShopId m_shop{u"s1"_s};
    StoppedClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    QPointer<ui::ImportDialog> m_dialog;
};

QTEST_MAIN(ReplyImportTest)
#include "tst_reply_import.moc"
