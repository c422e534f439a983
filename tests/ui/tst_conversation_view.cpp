// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_view.h"
#include "ui/theme/theme.h"

#include "conversation_samples.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace vitrina;
using namespace vitrina::samples;
using ui::MessageView;
using ui::Spot;

class TestConversationView final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "UTC");
        ui::Theme::instance().install();
        ui::Theme::instance().setMode(ui::ThemeMode::Light);
    }
    void init()
    {
        m_model = std::make_unique<MessageListModel>();
        m_view = std::make_unique<MessageView>(*m_model, m_clock);
        m_view->setDialog(PartyRole::Buyer, false);
        m_view->resize(484, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup()
    {
        m_view.reset();
        m_model.reset();
    }

    void anAutomaticAnswerSaysThatItIsOne()
    {
        Message greeting = answered(2, u"We are closed"_s);
        greeting.automatic = true;
        m_model->open(dialog, 0, {said(1, u"Hello"_s), greeting, answered(3, u"Hello"_s)}, false);
        QVERIFY(m_view->rowLayout(1).metaText.startsWith(u"Automatic answer · "_s));
        QVERIFY(!m_view->rowLayout(2).metaText.contains(u"Automatic"_s));
        const auto *view = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(view->child(1)->text(QAccessible::Name).startsWith(u"Automatic answer, "_s));
    }

    void opensAtTheEndAndStaysThere()
    {
        m_model->open(dialog, 0, history(1, 60), true);
        QVERIFY(m_view->isAtBottom());
        QCOMPARE(bar()->value(), bar()->maximum());
        m_model->apply({said(61, u"new"_s)});
        QCOMPARE(bar()->value(), bar()->maximum());
        QVERIFY(m_view->rowRect(60).bottom() < 500);
        m_view->resize(420, 300);
        QCOMPARE(bar()->value(), bar()->maximum());
    }

    void opensAtTheFirstUnreadWhenNotAllFits()
    {
        m_model->open(dialog, 30, history(1, 60), false);
        QVERIFY(!m_view->isAtBottom());
        QVERIFY(m_view->rowLayout(29).divider.isValid());
        QCOMPARE(m_view->rowRect(29).top(), 0);
    }

    void opensAtTheEndWhenAllUnreadFit()
    {
        m_model->open(dialog, 60, history(1, 60), false);
        QVERIFY(m_view->isAtBottom());
    }

    void textUnderTheEyesStaysWhenHistoryIsPrepended()
    {
        m_model->open(dialog, 0, history(101, 200), true);
        bar()->setValue(bar()->maximum() / 2);
        const int row = m_view->rowAt(QPoint(100, 250));
        const MessageId id = m_model->message(row).id;
        const int before = textY(row);
        m_model->prepend(history(51, 100), true);
        QCOMPARE(textY(m_model->rowOf(id)), before);
        m_model->prepend(history(1, 50), false);
        QCOMPARE(textY(m_model->rowOf(id)), before);
    }

    void textAtTheVeryTopStaysWhenItsDateGoesAway()
    {
        m_model->open(dialog, 0, history(101, 200), true);
        bar()->setValue(0);
        const int before = textY(0);
        QVERIFY(m_view->rowLayout(0).day.isValid());
        m_model->prepend(history(51, 100), true);
        QVERIFY(!m_view->rowLayout(50).day.isValid());
        QCOMPARE(textY(50), before);
    }

    void textUnderTheEyesStaysWhateverHappensElsewhere()
    {
        m_model->open(dialog, 0, history(101, 300), true);
        bar()->setValue(bar()->maximum() / 3);
        std::mt19937 random(1);
        qint64 oldest = 101;
        qint64 newest = 300;
        for (int step = 0; step < 60; ++step) {
            const int row = m_view->rowAt(QPoint(100, 5));
            const MessageId id = m_model->message(row).id;
            const int before = textY(row);
            switch (random() % 4) {
            case 0:
                m_model->prepend(history(oldest - 5, oldest - 1), oldest > 6);
                oldest = std::max<qint64>(6, oldest - 5);
                break;
            case 1:
                m_model->apply({said(++newest, u"new"_s)});
                break;
            case 2: { // a message far above changes
                Message other = m_model->message(static_cast<int>(random() % 20));
                other.text += u" and more words that take another line or two of this bubble"_s;
                if (other.id != id)
                    m_model->apply({other});
                break;
            }
            default:
                m_model->apply({held(u"c%1"_s.arg(step), u"mine"_s)});
            }
            QCOMPARE(textY(m_model->rowOf(id)), before);
        }
    }

    void scrollingUpMeasuresWithoutJumps()
    {
        m_model->open(dialog, 0, history(1, 300), false);
        while (bar()->value() > 0) {
            const int row = m_view->rowAt(QPoint(100, 250));
            const int before = textY(row);
            const int by = std::min(60, bar()->value());
            bar()->setValue(bar()->value() - by);
            // At the very top there may be less to scroll than the estimate said.
            QVERIFY(textY(row) == before + by || bar()->value() == 0);
        }
        QVERIFY(m_view->rowRect(0).top() >= 0);
    }

    void onlyWhatIsNearTheScreenIsLaidOut()
    {
        m_model->open(dialog, 0, history(1, 3000), false);
        QVERIFY(m_view->layoutCount() < 100);
        bar()->setValue(bar()->maximum() / 2);
        QVERIFY(m_view->layoutCount() < 100);
    }

    void nearTheTopOlderHistoryIsAskedForOnce()
    {
        QSignalSpy wanted(m_view.get(), &MessageView::olderWanted);
        m_model->open(dialog, 0, history(101, 200), true);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(wanted.count(), 0);
        bar()->setValue(0);
        bar()->setValue(10);
        bar()->setValue(0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(wanted.count(), 1);
        m_model->setLoadingOlder(true);
        m_model->prepend(history(51, 100), true);
        bar()->setValue(0);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(wanted.count(), 2);
    }

    void selectionCopiesWithinOneMessageItsWordsAlone()
    {
        m_model->open(dialog, 0, {said(1, u"Hello big world"_s)}, false);
        drag(pointOf(0, 0), pointOf(0, 9));
        QCOMPARE(m_view->selectedText(), u"Hello big"_s);
        QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"Hello big"_s);
    }

    void selectionAcrossMessagesNamesWhoAndWhen()
    {
        m_model->open(dialog, 0, {said(1, u"First words"_s), answered(2, u"Middle"_s), said(3, u"Last words"_s)},
                      false);
        drag(pointOf(0, 6), pointOf(2, 4));
        const QString text = m_view->selectedText();
        QVERIFY(text.contains(u"words"_s) && !text.contains(u"First"_s));
        QVERIFY(text.contains(u"Middle"_s) && text.contains(u"Last"_s) && !text.contains(u"Last words"_s));
        QVERIFY(text.contains(u"Tomasz Wójcik, "_s) && text.contains(u"Анна Мелик, "_s));
        QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(m_view->selectedText().contains(u"First words"_s));
        QVERIFY(m_view->selectedText().contains(u"Last words"_s));
    }

    void selectionFollowsItsMessagesWhenHistoryComes()
    {
        m_model->open(dialog, 0, {said(101, u"Hello big world"_s)}, true);
        drag(pointOf(0, 0), pointOf(0, 5));
        m_model->prepend(history(1, 100), false);
        QCOMPARE(m_view->selectedText(), u"Hello"_s);
    }

    void OV_4_originalIsShownOnDemandAndTheTopOfTheMessageStays()
    {
        m_model->open(dialog, 0, history(1, 20), false);
        m_model->apply({translated(21, u"Dziękuję! Opłaciłem zamówienie."_s, u"Спасибо! Оплатил заказ."_s)});
        const int row = 20;
        QCOMPARE(m_view->shownTextOf(row), u"Спасибо! Оплатил заказ."_s);
        const int before = textY(row);
        click(spotRect(row, Spot::Original).center());
        QCOMPARE(m_view->shownTextOf(row), u"Dziękuję! Opłaciłem zamówienie."_s);
        QCOMPARE(textY(row), before);
        click(spotRect(row, Spot::Original).center());
        QCOMPARE(m_view->shownTextOf(row), u"Спасибо! Оплатил заказ."_s);
    }

    void OV_4_ownMessageIsShownAsItWasWritten()
    {
        Message own = answered(1, u"Фара в наличии"_s);
        own.language = u"ru"_s;
        own.translation = Translation{u"Reflektor dostępny"_s, u"pl"_s};
        m_model->open(dialog, 0, {own}, false);
        QCOMPARE(m_view->shownTextOf(0), u"Фара в наличии"_s);
        click(spotRect(0, Spot::Original).center());
        QCOMPARE(m_view->shownTextOf(0), u"Reflektor dostępny"_s);
    }

    void refusedMessageOffersRetryEditDelete()
    {
        Message refused = held(u"c1"_s, u"call me: 123"_s, Delivery::Refused);
        refused.refusal = u"forbidden_content: phone number"_s;
        m_model->open(dialog, 0, {refused}, false);
        QVERIFY(m_view->rowLayout(0).reasonText.contains(u"phone number"_s));
        QSignalSpy retry(m_view.get(), &MessageView::retryRequested);
        QSignalSpy edit(m_view.get(), &MessageView::editRequested);
        QSignalSpy discard(m_view.get(), &MessageView::discardRequested);
        click(spotRect(0, Spot::Retry).center());
        click(spotRect(0, Spot::Edit).center());
        click(spotRect(0, Spot::Discard).center());
        QCOMPARE(retry.count(), 1);
        QCOMPARE(edit.count(), 1);
        QCOMPARE(edit.first().at(1).toString(), u"call me: 123"_s);
        QCOMPARE(discard.count(), 1);
        QCOMPARE(discard.first().first().value<CommandId>(), CommandId(u"c1"_s));
    }

    void whyTheHubRefusedIsSaidInOurWords_data()
    {
        QTest::addColumn<QString>("refusal");
        QTest::addColumn<QString>("words");
        QTest::newRow("length") << u"text_too_long"_s << u"The message is longer than the marketplace allows."_s;
        QTest::newRow("window") << u"write_blocked: window_closed"_s
                                << u"The time in which this buyer could be answered is over."_s;
        QTest::newRow("unknown reason")
            << u"write_blocked: full_moon"_s
            << u"Nobody can write in this dialog now. In its words: “\u2068full_moon\u2069”"_s;
    }
    void whyTheHubRefusedIsSaidInOurWords()
    {
        QFETCH(QString, refusal);
        Message refused = held(u"c1"_s, u"Hello"_s, Delivery::Refused);
        refused.refusal = refusal;
        m_model->open(dialog, 0, {refused}, false);
        QTEST(m_view->rowLayout(0).reasonText, "words");
    }

    void cancelledByTheMarketplaceCanOnlyBeTakenUpAgain()
    {
        Message cancelled = answered(1, u"text"_s, Delivery::Sent);
        cancelled.moderation = Moderation::Cancelled;
        m_model->open(dialog, 0, {cancelled}, false);
        QVERIFY(!m_view->rowLayout(0).reasonText.isEmpty());
        QVERIFY(!spotRect(0, Spot::Edit).isEmpty());
        QVERIFY(spotRect(0, Spot::Retry).isEmpty());
    }

    void linkIsOnlyReportedByAClickOnIt()
    {
        m_model->open(dialog, 0, {said(1, u"see https://example.com/a now"_s)}, false);
        QSignalSpy activated(m_view.get(), &MessageView::linkActivated);
        click(pointOf(0, 1) + QPoint(2, 0));
        QCOMPARE(activated.count(), 0);
        drag(pointOf(0, 6), pointOf(0, 12));
        QCOMPARE(activated.count(), 0);
        click(pointOf(0, 8) + QPoint(2, 0));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toUrl(), QUrl(u"https://example.com/a"_s));
    }

    void hostileTextIsPlainTextAndDoesNotHoldTheWindowUp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("markup")
            << u"<b>bold</b> <img src=\"file:///etc/passwd\"> <a href='https://evil.example'>ok</a>"_s;
        QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(60);
        QTest::newRow("piled marks")
            << QString(u"Z"_s + QString(400, QChar(0x0335)) + QString(400, QChar(0x0301))).repeated(20);
        QTest::newRow("64k letters without a space") << u"W"_s.repeated(64 * 1024);
        QTest::newRow("64k lines") << u"a\n"_s.repeated(32 * 1024);
        QTest::newRow("overrides") << QString(QChar(0x202E) + u"gpj.exe"_s + QString(500, QChar(0x2066)));
        QTest::newRow("nothing visible") << QString(5000, QChar(0x200B));
        QTest::newRow("lone surrogates") << QString(300, QChar(0xD800));
    }
    void hostileTextIsPlainTextAndDoesNotHoldTheWindowUp()
    {
        QFETCH(QString, text);
        Message message = said(1, text);
        message.authorName = text;
        message.author = PartyRole::Support; // is named, since the dialog is with a buyer
        m_model->open(dialog, 0, {message, said(2, u"next"_s)}, false);
        const QImage picture = m_view->grab().toImage();
        QVERIFY(!picture.isNull());
        QVERIFY(m_view->rowRect(0).height() < 4000);
        QVERIFY(m_view->rowLayout(0).bubble.right() < m_view->viewport()->width());
        QVERIFY(!m_view->shownTextOf(0).contains(QChar(0x202E)));
        if (text.contains(u'<'))
            QCOMPARE(m_view->shownTextOf(0), text);
        // All of it is one press away, and still laid out in bounds.
        if (!spotRect(0, Spot::ShowAll).isEmpty())
            m_view->activate(0, Spot::ShowAll);
        QVERIFY(m_view->shownTextOf(0).size() <= 100'000);
        m_view->grab();
    }

    void eachMessageIsAnItemForReadersOfTheScreen()
    {
        m_model->open(dialog, 0,
                      {said(1, u"Hello"_s, u"2026-07-29T14:31:00Z"_s), answered(2, u"Hi"_s, Delivery::Delivered)},
                      false);
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_view.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 2);
        QCOMPARE(list->child(0)->role(), QAccessible::ListItem);
        const QString name = list->child(0)->text(QAccessible::Name);
        QVERIFY2(name.startsWith(u"Buyer, "_s) && name.endsWith(u": Hello"_s) && name.contains(u"31"_s),
                 qPrintable(name));
        QVERIFY(list->child(1)->text(QAccessible::Name).endsWith(u", Delivered"_s));
        QCOMPARE(list->indexOfChild(list->child(1)), 1);
        m_model->prepend({}, false);
        m_model->remove(MessageId(u"m1"_s));
        QCOMPARE(list->childCount(), 1);
    }

    void keyboardGoesFromMessageToMessage()
    {
        m_model->open(dialog, 0, history(1, 50), false);
        m_view->setFocus(Qt::TabFocusReason);
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentRow(), 0);
        QVERIFY(m_view->rowRect(0).top() >= 0);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRow(), 1);
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->currentRow(), 49);
        QVERIFY(m_view->isAtBottom());
    }

private:
    [[nodiscard]] QScrollBar *bar() const { return m_view->verticalScrollBar(); }
    [[nodiscard]] int textY(int row) const
    {
        return m_view->rowRect(row).top() + m_view->rowLayout(row).textRect.top();
    }
    [[nodiscard]] QRect spotRect(int row, Spot spot) const
    {
        for (const ui::SpotLine &line : m_view->rowLayout(row).spots) {
            if (line.spot == spot)
                return line.rect.translated(m_view->rowRect(row).topLeft());
        }
        return {};
    }
    [[nodiscard]] QPoint pointOf(int row, int offset) const
    {
        const ui::MessageLayout &layout = m_view->rowLayout(row);
        const QTextLine line = layout.text.lineForTextPosition(offset);
        const QPointF inText(line.cursorToX(offset), line.y() + line.height() / 2);
        return m_view->rowRect(row).topLeft() + layout.textAt + inText.toPoint();
    }
    void click(QPoint point) { QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, point); }
    void drag(QPoint from, QPoint to)
    {
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_view->viewport(), (from + to) / 2);
        QTest::mouseMove(m_view->viewport(), to);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, to);
    }

    StoppedClock m_clock;
    std::unique_ptr<MessageListModel> m_model;
    std::unique_ptr<MessageView> m_view;
};

QTEST_MAIN(TestConversationView)
#include "tst_conversation_view.moc"
