// SPDX-License-Identifier: Apache-2.0
#include "models/inbox.h"

#include "set_clock.h"
#include "ui/fake_account.h"

#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

/// What the window asks for, and what it makes of the answers.
class InboxTest : public QObject {
    Q_OBJECT
private:
    test::SetClock m_clock{fromMilliseconds(0)};
    FakeAccount m_account;

private Q_SLOTS:
    void init() { m_account.asked.clear(); }

    void theRestOfALongListIsAskedForPieceByPiece()
    {
        Inbox inbox(m_account, m_clock);
        m_account.tell(notice::Rows{{}, {}, true, true});
        QCOMPARE(m_account.count<intent::MoreRows>(), 0); // what is there is painted first
        QTRY_COMPARE(m_account.count<intent::MoreRows>(), 1);
        m_account.tell(notice::Rows{{}, {}, true, false});
        QCoreApplication::sendPostedEvents();
        QCOMPARE(m_account.count<intent::MoreRows>(), 1);
    }

    void whatIsSoughtComesWithoutTheListsFilter()
    {
        Inbox inbox(m_account, m_clock);
        DialogRow anna;
        anna.key = 7;
        anna.id = DialogId(u"d7"_s);
        anna.name = u"Anna"_s;
        m_account.tell(notice::Rows{{anna}, {}, true, false});
        QSignalSpy dialogs(&inbox, &Inbox::dialogsFound);
        QSignalSpy orders(&inbox, &Inbox::ordersFound);
        inbox.seek(u"ann"_s);
        QCOMPARE(m_account.count<intent::ListOrders>(), 0); // no number has no digit
        inbox.seek(u"anna 1"_s);
        QCOMPARE(m_account.count<intent::ListOrders>(), 1);
        m_account.tell(notice::SearchHits{u"ann"_s, {{7, {}}}}); // of the text before
        QCOMPARE(dialogs.count(), 0);
        m_account.tell(notice::SearchHits{u"anna 1"_s, {{7, {}}, {8, {}}, {7, u"said so"_s}}});
        QCOMPARE(dialogs.count(), 1);
        QCOMPARE(dialogs.at(0).at(1).value<std::vector<DialogRow>>().size(), size_t(1));
        m_account.tell(notice::Orders{{}, u"anna 1"_s, {}, {OrderRow()}, false});
        QCOMPARE(orders.count(), 1);
        QCOMPARE(inbox.dialogs().rowCount(), 1);
        QVERIFY(inbox.dialogs().filter().search.isEmpty());
    }

    void OZ_4_theDialogOfAnOrderOpensWhenTheHubHasIt()
    {
        Inbox inbox(m_account, m_clock);
        const CommandId command = inbox.openOrder(OrderId(u"o1"_s));
        QCOMPARE(m_account.count<intent::Open>(), 0);
        m_account.tell(notice::Settled{command, std::nullopt, DialogId(u"d1"_s)});
        QCOMPARE(m_account.all<intent::Open>().at(0).dialog, DialogId(u"d1"_s));
    }

    void OZ_4_whoWentElsewhereMeanwhileIsNotPulledBack()
    {
        Inbox inbox(m_account, m_clock);
        const CommandId command = inbox.openOrder(OrderId(u"o1"_s));
        inbox.open(DialogId(u"d2"_s));
        m_account.tell(notice::Settled{command, std::nullopt, DialogId(u"d1"_s)});
        QCOMPARE(m_account.count<intent::Open>(), 1);
    }

    void RZ_7_aDialogThatIsGoneDoesNotStayOpen()
    {
        Inbox inbox(m_account, m_clock);
        Dialog dialog;
        dialog.id = DialogId(u"d1"_s);
        inbox.open(dialog.id);
        m_account.tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        m_account.tell(notice::DialogGone{DialogId(u"d2"_s)});
        QVERIFY(inbox.current());
        m_account.tell(notice::DialogGone{dialog.id});
        QVERIFY(!inbox.current());
        QCOMPARE(inbox.messages().rowCount(), 0);
    }

    void OV_3_aMessageGoesWithItsFilesAndNotBeforeThem()
    {
        Inbox inbox(m_account, m_clock);
        Dialog dialog;
        dialog.id = DialogId(u"d1"_s);
        inbox.open(dialog.id);
        m_account.tell(notice::Opened{dialog, 0, {}, false, {}, {}});
        OutgoingFile file;
        file.id = u"f1"_s;
        file.dialog = dialog.id;
        file.file = {AttachmentId(u"a1"_s), u"photo.jpg"_s, u"image/jpeg"_s, 10, {}, 0, 0};
        file.stage = UploadStage::Sending;
        m_account.tell(notice::Outgoing{{file}, {}});
        inbox.send(u"Here it is"_s);
        QCOMPARE(m_account.count<intent::Send>(), 0);
        file.stage = UploadStage::Ready;
        m_account.tell(notice::Outgoing{{file}, {}});
        inbox.send({}); // a picture needs no words
        QCOMPARE(m_account.count<intent::Send>(), 1);
        QVERIFY(m_account.all<intent::Send>().front().withFiles);
        QCOMPARE(inbox.messages().message(0).attachments, std::vector{file.file}); // and is seen at once
        inbox.takeBack(m_account.all<intent::Send>().front().command);
        QVERIFY(m_account.all<intent::Discard>().front().keepFiles);
        m_account.tell(notice::Outgoing{});
        inbox.send({});
        QCOMPARE(m_account.count<intent::Send>(), 1);
    }

    void whatTheHubRefusedIsToldToWhoAsked()
    {
        Inbox inbox(m_account, m_clock);
        QSignalSpy settled(&inbox, &Inbox::settled);
        const CommandId command = inbox.openOrder(OrderId(u"o1"_s));
        m_account.tell(notice::Settled{command, Error{ErrorClass::Refused, u"not_paid"_s, {}}, {}});
        QCOMPARE(settled.size(), 1);
        QCOMPARE(settled.front().at(0).value<CommandId>(), command);
        QCOMPARE(settled.front().at(1).value<std::optional<Error>>()->code, u"not_paid"_s);
        QCOMPARE(m_account.count<intent::Open>(), 0);
    }
};

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
