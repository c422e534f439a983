// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/inbox.h"
#include "resources/resources.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_field.h"
#include "ui/composer/publish_bar.h"
#include "ui/composer/question_bar.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/conversation/message_view.h"
#include "ui/dialogs/dialog_row_words.h"
#include "ui/settings/settings.h"
#include "ui/theme/button.h"

#include "conversation_samples.h"
#include "fake_account.h"
#include "widget_main.h"

#include <QTemporaryDir>

using namespace vitrina;
using namespace vitrina::samples;

/// Questions and answers where they are no chat: which one is answered, who reads it, and where it came from.
class TestQuestions final : public QObject {
    Q_OBJECT
private:
    StoppedClock m_clock;
    QTemporaryDir m_folder;
    int m_settingsFiles = 0;
    std::unique_ptr<Profiles> m_profiles;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::ConversationPane> m_pane;

    static Dialog question(const QString &section, const QString &origin = {}, bool isPublic = false)
    {
        Dialog result;
        result.id = samples::dialog;
        result.shop = ShopId(u"s1"_s);
        result.label = PartyRole::Buyer;
        result.name = u"Олена"_s;
        result.status = DialogStatus::Open;
        result.section = section;
        result.origin = origin;
        result.isPublic = isPublic;
        return result;
    }
    void open(const Dialog &dialog, const std::vector<Message> &messages)
    {
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, messages, false, {}, {}});
    }
    void useShopOf(const QString &marketplace)
    {
        m_account->tell(notice::Shops{{{ShopId(u"s1"_s), marketplace, u"Shop"_s}}});
    }
    void type(const QString &text) { m_pane->composer().field().insertPlainText(text); }
    void pressEnter() { QTest::keyClick(&m_pane->composer().field(), Qt::Key_Return); }
    [[nodiscard]] std::vector<intent::Send> sent() const
    {
        std::vector<intent::Send> found;
        for (const Intent &intent : m_account->asked) {
            if (const auto *one = std::get_if<intent::Send>(&intent))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] QString answering() { return m_pane->composer().question().words(); }
    [[nodiscard]] bool offersAnswer(int row)
    {
        const auto &spots = m_pane->messages().rowLayout(row).spots;
        return std::ranges::any_of(spots, [](const ui::SpotLine &line) { return line.spot == ui::Spot::Answer; });
    }
    ui::Button *button(const QString &words)
    {
        for (auto *each : m_pane->findChildren<ui::Button *>()) {
            if (each->text() == words && each->isVisible())
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles = std::make_unique<Profiles>(Profiles::loadAll().value());
    }
    void init()
    {
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        m_settings = std::make_unique<ui::Settings>(m_folder.filePath(u"s%1.json"_s.arg(++m_settingsFiles)));
        m_pane = std::make_unique<ui::ConversationPane>(*m_inbox, *m_profiles, *m_settings);
        m_pane->resize(544, 560);
        m_pane->show();
        useShopOf(u"rozetka"_s);
    }
    void cleanup()
    {
        m_pane.reset();
        m_inbox.reset();
    }

    void RZ_5_theNewestUnansweredQuestionIsNamedAndAnswered()
    {
        Message answer = answered(3, u"Yes"_s);
        answer.answers = MessageId(u"m2"_s);
        open(question(u"seller"_s), {said(1, u"Does it fit?"_s), said(2, u"In stock?"_s), answer});
        QVERIFY(answering().contains(u"Does it fit?"_s));
        QVERIFY(m_pane->messages().rowLayout(2).questionText.contains(u"In stock?"_s));
        type(u"It does"_s);
        pressEnter();
        QCOMPARE(sent().back().answers, MessageId(u"m1"_s));
        QVERIFY(m_pane->messages().rowLayout(3).questionText.contains(u"Does it fit?"_s));
    }

    void RZ_5_anotherQuestionIsChosenAtItsMessage()
    {
        open(question(u"seller"_s), {said(1, u"First?"_s), said(2, u"Second?"_s), said(3, u"Third?"_s)});
        QVERIFY(answering().contains(u"Third?"_s));
        QVERIFY(offersAnswer(0) && offersAnswer(1) && !offersAnswer(2));
        m_pane->messages().activate(0, ui::Spot::Answer);
        QVERIFY(answering().contains(u"First?"_s));
        QVERIFY(!offersAnswer(0) && offersAnswer(2));
        m_account->tell(notice::Messages{samples::dialog, {said(4, u"Fourth?"_s)}}); // the choice stays
        QVERIFY(answering().contains(u"First?"_s));
        type(u"To the first"_s);
        pressEnter();
        QCOMPARE(sent().back().answers, MessageId(u"m1"_s));
        QVERIFY(answering().contains(u"Fourth?"_s)); // and the rest is still to be answered
        QVERIFY(!offersAnswer(0) && offersAnswer(1));
    }

    void RZ_5_aChoiceIsLetGoOfByHandAndWithTheDialog()
    {
        open(question(u"seller"_s), {said(1, u"First?"_s), said(2, u"Second?"_s)});
        m_pane->messages().activate(0, ui::Spot::Answer);
        QVERIFY(button(u"Answer the newest"_s));
        button(u"Answer the newest"_s)->click();
        QVERIFY(answering().contains(u"Second?"_s));
        m_pane->messages().activate(0, ui::Spot::Answer);
        Dialog other = question(u"seller"_s);
        other.id = DialogId(u"d2"_s);
        Message words = said(1, u"Another?"_s);
        words.dialog = other.id;
        open(other, {words});
        QVERIFY(answering().contains(u"Another?"_s));
        QVERIFY(m_inbox->chosenQuestion().isEmpty());
    }

    void aChatIsNotCutIntoQuestions()
    {
        useShopOf(u"ozon"_s);
        Message answer = answered(3, u"Yes"_s);
        answer.answers = MessageId(u"m1"_s);
        open(question(u"orders"_s), {said(1, u"First?"_s), said(2, u"Second?"_s), answer});
        QVERIFY(answering().isEmpty());
        QVERIFY(!offersAnswer(0) && !offersAnswer(1));
        QVERIFY(m_pane->messages().rowLayout(2).questionText.isEmpty());
    }

    void RZ_2_theFirstPublicAnswerIsConfirmedAndOnlyTheFirst()
    {
        open(question(u"public"_s, {}, true), {said(1, u"What size?"_s)});
        type(u"42"_s);
        pressEnter();
        QVERIFY(sent().empty());
        QVERIFY(m_pane->composer().publishBar().isVisible());
        QCOMPARE(m_pane->composer().field().toPlainText(), u"42"_s);
        QVERIFY(button(u"Back"_s));
        button(u"Back"_s)->click();
        QVERIFY(!m_pane->composer().publishBar().isVisible());
        QVERIFY(sent().empty());
        pressEnter();
        QVERIFY(button(u"Publish the answer"_s));
        button(u"Publish the answer"_s)->click();
        QCOMPARE(sent().size(), size_t(1));
        QCOMPARE(sent().front().text, u"42"_s);
        type(u"And 43"_s);
        pressEnter();
        QCOMPARE(sent().size(), size_t(2)); // also in the next run:
        QVERIFY(ui::PublishBar(*m_settings).isConfirmed());
    }

    void RZ_2_whatWasAskedAboutIsWhatIsPublished()
    {
        open(question(u"public"_s, {}, true), {said(1, u"What size?"_s)});
        type(u"42"_s);
        pressEnter();
        QVERIFY(m_pane->composer().publishBar().isVisible());
        type(u" or so"_s);
        QVERIFY(!m_pane->composer().publishBar().isVisible());
        pressEnter();
        QVERIFY(m_pane->composer().publishBar().isVisible());
        Dialog other = question(u"public"_s, {}, true);
        other.id = DialogId(u"d2"_s);
        open(other, {});
        QVERIFY(!m_pane->composer().publishBar().isVisible());
        QVERIFY(sent().empty());
    }

    void RZ_2_aPrivateAnswerIsNotAskedAbout()
    {
        open(question(u"seller"_s), {said(1, u"What size?"_s)});
        type(u"42"_s);
        pressEnter();
        QCOMPARE(sent().size(), size_t(1));
    }

    void RZ_2_aPublicQuestionLooksLikeNoPrivateChatAnywhere()
    {
        open(question(u"public"_s, u"product_page"_s, true), {said(1, u"What size?"_s), answered(2, u"42"_s)});
        QVERIFY(m_pane->header().accessibleDescription().startsWith(u"Public"_s));
        QVERIFY(m_pane->messages().rowLayout(0).isPublic && m_pane->messages().rowLayout(1).isPublic);
        const QImage picture = m_pane->messages().viewport()->grab().toImage();
        for (int row = 0; row < 2; ++row) {
            const QRect bubble =
                m_pane->messages().rowLayout(row).bubble.translated(m_pane->messages().rowRect(row).topLeft());
            QCOMPARE(picture.pixelColor(bubble.center().x(), bubble.top()), ui::themeColor(ui::Color::Public));
        }
        DialogRow row;
        row.isPublic = true;
        const auto mark = ui::dialog_row::mark(row);
        QVERIFY(mark);
        QCOMPARE(mark->color, ui::Color::Public);
    }

    void RZ_1_theSectionAndTheSourceStandInTheHeader_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("words");
        QTest::newRow("to the seller") << u"seller"_s << u"seller_page"_s << QString()
                                       << u"Questions to the seller · Seller’s page"_s;
        QTest::newRow("from the product")
            << u"seller"_s << u"product_page"_s << QString() << u"Questions to the seller · Product page"_s;
        QTest::newRow("hotline") << u"callcentre"_s << u"hotline"_s << u"781 204 113"_s
                                 << u"Call-centre appeals · Hotline"_s;
        QTest::newRow("chat") << u"callcentre"_s << u"marketplace_chat"_s << QString()
                              << u"Call-centre appeals · ROZETKA chat"_s;
        QTest::newRow("comments") << u"callcentre"_s << u"comments"_s << QString()
                                  << u"Call-centre appeals · Complaint in the comments"_s;
        QTest::newRow("an order says it") << u"orders"_s << QString() << u"781 204 113"_s << u"Order 781 204 113"_s;
    }
    void RZ_1_theSectionAndTheSourceStandInTheHeader()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, origin);
        QFETCH(const QString, order);
        QFETCH(const QString, words);
        Dialog dialog = question(section, origin);
        dialog.orderNumber = order;
        open(dialog, {});
        QVERIFY2(m_pane->header().accessibleDescription().contains(words),
                 qPrintable(m_pane->header().accessibleDescription()));
    }
};

VITRINA_WIDGET_TEST_MAIN(TestQuestions)
#include "tst_questions.moc"
