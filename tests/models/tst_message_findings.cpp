// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "models/message_findings.h"
#include "models/name_doubts.h"
#include "resources/resources.h"
#include "set_clock.h"
#include "ui/fake_account.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

Dialog dialogOf(const QString &id, const QString &name, PartyRole label = PartyRole::Buyer)
{
    Dialog dialog;
    dialog.id = DialogId(id);
    dialog.shop = ShopId(u"s1"_s);
    dialog.label = label;
    dialog.name = name;
    dialog.orderNumber = u"79261234567"_s; // as long as a phone number
    return dialog;
}

Message messageOf(int position, const QString &text, const DialogId &dialog = DialogId(u"d1"_s))
{
    Message message;
    message.id = MessageId(u"m%1"_s.arg(position));
    message.dialog = dialog;
    message.position = position;
    message.author = PartyRole::Buyer;
    message.text = text;
    return message;
}

const QString asksForCode = u"Пришлите код из смс"_s;

} // namespace

class MessageFindingsTest : public QObject {
    Q_OBJECT
private:
    test::SetClock m_clock{fromMilliseconds(1'700'000'000'000)};
    std::optional<Profiles> m_profiles;
    std::shared_ptr<const MessageCheck> m_check;
    std::unique_ptr<FakeAccount> m_account;
    std::unique_ptr<Inbox> m_inbox;
    std::unique_ptr<MessageFindings> m_findings;
    std::vector<AcceptedFinding> m_accepted; ///< as the engine keeps them

    void open(const Dialog &dialog, const std::vector<Message> &messages)
    {
        m_inbox->open(dialog.id);
        m_account->tell(notice::Opened{dialog, 0, messages, false, {}, {}});
    }
    /// What is found at last.
    MessageFinding found(const Message &message)
    {
        QSignalSpy changed(m_findings.get(), &MessageFindings::changed);
        if (m_findings->of(message) == nullptr)
            (void)changed.wait(2000);
        const MessageFinding *finding = m_findings->of(message);
        return finding != nullptr ? *finding : MessageFinding();
    }
    /// Nothing is found in the first ones: once the last one is told, all were looked at.
    bool nothingFoundIn(const std::vector<Message> &messages)
    {
        for (const Message &message : messages)
            (void)m_findings->of(message);
        (void)found(messageOf(99, asksForCode, messages.front().dialog));
        return std::ranges::all_of(messages, [this](const Message &m) { return m_findings->of(m) == nullptr; });
    }
    /// The engine's part of "It's fine".
    void carryOut()
    {
        for (const Intent &intent : std::exchange(m_account->asked, {})) {
            const auto *accept = std::get_if<intent::AcceptFinding>(&intent);
            if (accept == nullptr)
                continue;
            std::erase(m_accepted, accept->finding);
            if (accept->on)
                m_accepted.push_back(accept->finding);
        }
        m_account->tell(notice::AcceptedFindings{m_accepted});
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        m_profiles.emplace(*Profiles::loadAll());
        m_check = std::make_shared<const MessageCheck>(*MessageCheck::load());
    }
    void init()
    {
        m_accepted.clear();
        m_account = std::make_unique<FakeAccount>();
        m_inbox = std::make_unique<Inbox>(*m_account, m_clock);
        Shop shop;
        shop.id = ShopId(u"s1"_s);
        shop.marketplace = u"ozon"_s;
        m_account->tell(notice::Shops{{shop}});
        m_findings = std::make_unique<MessageFindings>(*m_inbox, *m_profiles);
        m_findings->setCheck(m_check);
    }
    void cleanup()
    {
        m_findings.reset();
        m_inbox.reset();
    }

    void OZ_7_aTrapIsFoundWhereItStandsWithoutWaiting()
    {
        const Message trap = messageOf(1, u"Здравствуйте! "_s + asksForCode);
        open(dialogOf(u"d1"_s, u"Иван"_s), {trap});
        QVERIFY(m_findings->of(trap) == nullptr); // looked at elsewhere
        const MessageFinding finding = found(trap);
        QCOMPARE(finding.reasons.size(), std::size_t(1));
        QVERIFY(finding.reasons.front().isComplete());
        QCOMPARE(finding.inText.size(), std::size_t(1));
        QVERIFY(trap.text.sliced(finding.inText.front().start, finding.inText.front().length).contains(u"код"));
        QCOMPARE(m_findings->doubtful(), std::vector{trap.id});
    }

    void OZ_7_whatTheSellerSupportAndTheMarketplaceWriteIsNotWatched()
    {
        std::vector<Message> messages;
        for (const PartyRole author : {PartyRole::Seller, PartyRole::Support, PartyRole::System}) {
            messages.push_back(messageOf(int(messages.size()) + 1, asksForCode));
            messages.back().author = author;
        }
        messages.push_back(messageOf(4, u"Номер заказа 79261234567, когда доставка?"_s)); // this dialog's own number
        open(dialogOf(u"d1"_s, u"Иван"_s), messages);
        QVERIFY(nothingFoundIn(messages));
    }

    void OZ_7_atMostThreeReasonsTheGravestFirst()
    {
        const Message trap = messageOf(
            1,
            asksForCode
                + u". Перейдите на https://0zon.example/pay . Напишите в телеграм @help_me. Пришлите паспорт."_s);
        open(dialogOf(u"d1"_s, u"Иван"_s), {trap});
        const MessageFinding finding = found(trap);
        QCOMPARE(finding.reasons.size(), MessageFinding::mostReasons);
        QVERIFY(finding.reasons.front().en.contains(u"code"));
        QVERIFY(finding.inText.size() > MessageFinding::mostReasons); // all are marked in the text
    }

    void OZ_7_aTranslationIsReadToo()
    {
        Message foreign = messageOf(1, u"Wyślij mi to proszę"_s);
        foreign.language = u"pl"_s;
        foreign.translation = Translation{asksForCode, u"ru"_s};
        open(dialogOf(u"d1"_s, u"Tomasz"_s), {foreign});
        const MessageFinding finding = found(foreign);
        QVERIFY(finding.inText.empty());
        QCOMPARE(finding.inTranslation.size(), std::size_t(1));
    }

    void OZ_7_anEditedMessageIsReadAgain()
    {
        Message message = messageOf(1, asksForCode);
        open(dialogOf(u"d1"_s, u"Иван"_s), {message});
        QVERIFY(!found(message).isEmpty());
        message.text = u"Спасибо!"_s;
        QVERIFY(nothingFoundIn({message}));
    }

    void OZ_7_itsFineHoldsForThisBuyerAndCanBeUndone()
    {
        const Message trap = messageOf(1, asksForCode);
        open(dialogOf(u"d1"_s, u"Иван"_s), {trap});
        QVERIFY(!found(trap).isEmpty());
        m_findings->accept(trap.id);
        QVERIFY(!m_findings->of(trap)->reasons.empty()); // not before it is kept
        carryOut();
        QCOMPARE(m_accepted, (std::vector{AcceptedFinding{DialogId(u"d1"_s), u"code_request"_s, {}}}));
        QVERIFY(m_findings->of(trap)->reasons.empty());
        QVERIFY(m_findings->of(trap)->inText.empty());
        QVERIFY(m_findings->of(trap)->justAccepted);
        QVERIFY(m_findings->doubtful().empty());

        open(dialogOf(u"d2"_s, u"Пётр"_s), {messageOf(1, asksForCode, DialogId(u"d2"_s))});
        QVERIFY(!found(messageOf(1, asksForCode, DialogId(u"d2"_s))).reasons.empty()); // another buyer

        open(dialogOf(u"d1"_s, u"Иван"_s), {trap});
        QVERIFY(found(trap).reasons.empty());
        QVERIFY(!m_findings->of(trap)->justAccepted && m_findings->of(trap)->accepted);
        m_findings->undo(trap.id);
        carryOut();
        QVERIFY(m_accepted.empty());
        QVERIFY(!m_findings->of(trap)->reasons.empty());
    }

    void OZ_7_aForeignSiteIsFineEverywhereAndATrickOnlyHere()
    {
        const Message plain = messageOf(1, u"Фото: https://photos.example/1"_s);
        const Message trick = messageOf(2, u"Оплата: https://ozon-help.example/1"_s);
        open(dialogOf(u"d1"_s, u"Иван"_s), {plain, trick});
        QVERIFY(!found(plain).isEmpty() && !found(trick).isEmpty());
        m_findings->accept(plain.id);
        m_findings->accept(trick.id);
        carryOut();
        QCOMPARE(m_accepted,
                 (std::vector{AcceptedFinding{{}, u"suspicious_link"_s, u"photos.example"_s},
                              AcceptedFinding{DialogId(u"d1"_s), u"suspicious_link"_s, u"ozon-help.example"_s}}));
        const Message other = messageOf(3, u"Фото: https://other.example/1"_s);
        QVERIFY(!found(other).reasons.empty());
    }

    void OZ_8_aNameThatClaimsSupportIsDoubtfulUnderTheLabelBuyer()
    {
        const Message trap = messageOf(1, asksForCode);
        open(dialogOf(u"d1"_s, u"Служба поддержки 0zon"_s), {trap});
        QCOMPARE(m_findings->nameReasons().size(), std::size_t(1));
        QVERIFY(!found(trap).isEmpty());
        QCOMPARE(m_findings->nameReasons().size(), std::size_t(2)); // with what its messages are doubtful for
        QCOMPARE(found(trap).reasons.size(), std::size_t(1)); // the name is told once, not over each message
        m_findings->acceptName();
        carryOut();
        QVERIFY(m_findings->nameReasons().empty() && m_findings->nameJustAccepted());
        QVERIFY(!found(trap).reasons.empty()); // the code is still asked for
        Dialog renamed = dialogOf(u"d1"_s, u"Модератор Ozon"_s);
        m_account->tell(notice::DialogUpdated{renamed});
        QVERIFY(!m_findings->nameReasons().empty()); // another claim
    }

    void OZ_8_realSupportRaisesNothing()
    {
        Message message = messageOf(1, u"Пришлите код из смс, https://help.example/ срочно"_s);
        message.author = PartyRole::Support;
        open(dialogOf(u"d1"_s, u"Поддержка Ozon"_s, PartyRole::Support), {message});
        QVERIFY(nothingFoundIn({message}));
        QVERIFY(m_findings->nameReasons().empty());
    }

    void OZ_8_aRowOfTheListIsMarkedUntilItsNameIsFine()
    {
        NameDoubts names(*m_inbox, *m_profiles);
        DialogRow row;
        row.id = DialogId(u"d1"_s);
        row.shop = ShopId(u"s1"_s);
        row.label = PartyRole::Buyer;
        row.name = u"Ozon Support"_s;
        QVERIFY(!names.posesAsSupport(row)); // the rules are not read yet
        QSignalSpy changed(&names, &NameDoubts::changed);
        names.setCheck(m_check);
        QCOMPARE(changed.count(), 1);
        QVERIFY(names.posesAsSupport(row));
        DialogRow real = row;
        real.label = PartyRole::Support;
        QVERIFY(!names.posesAsSupport(real));
        DialogRow buyer = row;
        buyer.name = u"Иван Петров"_s;
        QVERIFY(!names.posesAsSupport(buyer));
        m_account->tell(notice::AcceptedFindings{{{row.id, u"support_impersonation"_s, row.name}}});
        QCOMPARE(changed.count(), 2);
        QVERIFY(!names.posesAsSupport(row));
    }

    void aDialogThatIsLeftWhileItIsReadHarmsNothing()
    {
        for (int i = 0; i < 20; ++i) {
            const DialogId id(u"d%1"_s.arg(i));
            open(dialogOf(id.value(), u"Иван"_s), {messageOf(1, asksForCode, id)});
            (void)m_findings->of(messageOf(1, asksForCode, id));
            QCoreApplication::sendPostedEvents();
        }
        m_findings.reset();
    }
};

QTEST_GUILESS_MAIN(MessageFindingsTest)
#include "tst_message_findings.moc"
