// SPDX-License-Identifier: Apache-2.0
#include "demo_world.h"
#include "marketplace/deadlines.h"
#include "marketplace/profiles.h"
#include "resources/resources.h"

#include <QCryptographicHash>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace vitrina;
using namespace vitrina::hub;

class TestDemoSituations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void startsWithTheDialogsOfThePicture();
    void everyDialogIsOneThatItsProfileKnows();
    void everyIdIsToldOnceAndMessagesFollowTheirDialogInTime();
    void OZ_1_chatsThatAreNotYetOpenSayWhyAndFromWhen();
    void OZ_3_OZ_8_fraudstersBearTheLabelBuyerAndSupportItsOwn();
    void OZ_5_templatesOfAShopFitItsLimits();
    void RZ_1_everySectionAndOriginIsThere();
    void RZ_2_publicProductQuestionsAreMarked();
    void RZ_3_anOrderBringsItsPhone();
    void RZ_3_mostGoodsHaveAPictureThatIsWhatTheOrderSays();
    void RZ_5_anAnswerNamesItsQuestion();
    void YM_4_anAutomaticAnswerLeavesTheBuyerWaiting();
    void YM_3_someBuyersAreSubscribers();
    void OV_1_buyersWriteFromManySites();
    void OV_3_filesCanBeReadAndAreWhatTheMessageSays();
    void OV_4_textsAreTranslatedAndKeepTheOriginal();
    void hostileNamesAndTextsArePresent();

private:
    Profiles m_profiles;
    RecordingSink m_world; ///< of the default size, before life
};

void TestDemoSituations::initTestCase()
{
    initVitrinaResources();
    m_profiles = *Profiles::loadAll();
    static_cast<void>(begun(m_world, options()));
}

void TestDemoSituations::startsWithTheDialogsOfThePicture()
{
    QCOMPARE(m_world.shops.size(), size_t(4));
    QCOMPARE(m_world.dialogs.size(), size_t(128));
    QCOMPARE(m_world.messagesTold, 900);
    int waiting = 0;
    int unread = 0;
    int overdue = 0;
    for (const auto &[id, messages] : m_world.messages) {
        unread += m_world.unread(id) > 0 ? 1 : 0;
        if (!m_world.waits(id))
            continue;
        ++waiting;
        // The clock starts with the first message that nobody answered.
        auto first = messages.rbegin();
        while (first + 1 != messages.rend() && (first + 1)->author != PartyRole::Seller)
            ++first;
        const Shop &shop = m_world.shops.at(m_world.dialogs.at(id).shop);
        const auto due = answerDue(*m_profiles.find(shop.marketplace), first->at);
        overdue += due && *due < noon ? 1 : 0;
    }
    QCOMPARE(waiting, 14);
    QCOMPARE(unread, 7);
    QCOMPARE(overdue, 1);
    QCOMPARE(m_world.unread(DialogId(u"demo-oksana"_s)), 2);
    QCOMPARE(m_world.unread(DialogId(u"demo-tomasz"_s)), 1);
}

void TestDemoSituations::everyDialogIsOneThatItsProfileKnows()
{
    for (const auto &[id, dialog] : m_world.dialogs) {
        const Profile *profile = m_profiles.find(m_world.shops.at(dialog.shop).marketplace);
        QVERIFY(profile);
        QVERIFY2(dialog.section.isEmpty() || profile->section(dialog.section), qPrintable(id.value()));
        QVERIFY2(dialog.origin.isEmpty()
                     || std::any_of(profile->origins.begin(), profile->origins.end(),
                                    [wanted = dialog.origin](const Origin &origin) { return origin.id == wanted; }),
                 qPrintable(dialog.origin));
        QVERIFY(!dialog.name.isEmpty());
        if (dialog.order.isEmpty())
            continue;
        const Order &order = m_world.orders.at(dialog.order);
        QCOMPARE(order.number, dialog.orderNumber);
        QVERIFY2(order.scheme.isEmpty() || profile->scheme(order.scheme), qPrintable(order.scheme));
        QVERIFY(order.total.minor > 0 && !order.items.empty() && !order.items.front().name.isEmpty());
    }
}

void TestDemoSituations::everyIdIsToldOnceAndMessagesFollowTheirDialogInTime()
{
    QVERIFY(m_world.known);
    QCOMPARE(m_world.dialogsTold, int(m_world.dialogs.size()));
    std::set<MessageId> ids;
    for (const auto &[dialog, messages] : m_world.messages) {
        UtcTime before{};
        for (const Message &message : messages) {
            QVERIFY2(ids.insert(message.id).second, qPrintable(message.id.value()));
            QVERIFY2(message.at >= before, qPrintable(message.id.value()));
            QVERIFY(message.at <= noon);
            QVERIFY2(!message.text.isEmpty() && !message.text.contains(u'{'), qPrintable(message.text));
            before = message.at;
        }
    }
}

void TestDemoSituations::OZ_1_chatsThatAreNotYetOpenSayWhyAndFromWhen()
{
    const Dialog &unpaid = m_world.dialog(u"demo-not-paid"_s);
    QCOMPARE(unpaid.status, DialogStatus::NotYetOpen);
    QCOMPARE(unpaid.writeBlock->reason, u"not_paid"_s);
    const Dialog &unshipped = m_world.dialog(u"demo-not-shipped"_s);
    QCOMPARE(unshipped.writeBlock->reason, u"not_shipped"_s);
    QCOMPARE(unshipped.writeBlock->from, noon + 24h);
    QCOMPARE(m_world.orders.at(unshipped.order).scheme, u"fbo"_s);
    const Dialog &late = m_world.dialog(u"demo-window-closed"_s);
    QCOMPARE(late.writeBlock->reason, u"window_closed"_s);
    QVERIFY(*late.writeUntil < noon);
}

void TestDemoSituations::OZ_3_OZ_8_fraudstersBearTheLabelBuyerAndSupportItsOwn()
{
    for (const auto &id : {u"demo-zero-support"_s, u"demo-hy-support"_s, u"demo-fake-check"_s, u"demo-newlines"_s})
        QCOMPARE(m_world.dialog(id).label, PartyRole::Buyer);
    QVERIFY(m_world.dialog(u"demo-zero-support"_s).name.contains(u"0zon"_s)); // a digit for a letter
    for (const auto &id :
         {u"demo-ozon-support"_s, u"demo-rozetka-support"_s, u"demo-market-support"_s, u"demo-ovoko-support"_s})
        QCOMPARE(m_world.dialog(id).label, PartyRole::Support);
    for (const auto &[dialog, messages] : m_world.messages) {
        for (const Message &message : messages)
            QVERIFY(message.author == PartyRole::Seller || message.author == PartyRole::System
                    || message.author == m_world.dialogs.at(dialog).label);
    }
}

void TestDemoSituations::OZ_5_templatesOfAShopFitItsLimits()
{
    std::map<ShopId, int> count;
    QSet<QuickReplyState> states;
    for (const auto &[id, reply] : m_world.replies) {
        const Profile *profile = m_profiles.find(m_world.shops.at(reply.shop).marketplace);
        QVERIFY(++count[reply.shop] <= profile->quickReplies.count);
        QVERIFY(reply.text.size() <= profile->quickReplies.characters);
        states.insert(reply.state);
        QCOMPARE(reply.state == QuickReplyState::Deleted, !reply.reason.isEmpty());
    }
    QCOMPARE(count.size(), size_t(4));
    QCOMPARE(states.size(), 3);
    RecordingSink sink;
    const auto connector = begun(sink, options());
    const ShopId shop(u"demo-ozon"_s);
    connector->putQuickReply({QuickReplyId(u"a"_s), shop, u"A"_s, u"Спасибо!"_s, QuickReplyState::Pending, {}});
    connector->putQuickReply(
        {QuickReplyId(u"b"_s), shop, u"B"_s, u"https://my.example/x"_s, QuickReplyState::Pending, {}});
    live(*connector, noon, 5s);
    QCOMPARE(sink.replies.at(QuickReplyId(u"a"_s)).state, QuickReplyState::Accepted);
    QCOMPARE(sink.replies.at(QuickReplyId(u"b"_s)).state, QuickReplyState::Deleted);
}

void TestDemoSituations::RZ_1_everySectionAndOriginIsThere()
{
    QSet<QString> sections;
    QSet<QString> origins;
    for (const auto &[id, dialog] : m_world.dialogs) {
        if (dialog.shop.value() != u"demo-rozetka")
            continue;
        sections.insert(dialog.section);
        origins.insert(dialog.origin);
    }
    for (const Section &section : m_profiles.find(u"rozetka")->sections)
        QVERIFY2(sections.contains(section.id), qPrintable(section.id));
    for (const Origin &origin : m_profiles.find(u"rozetka")->origins)
        QVERIFY2(origins.contains(origin.id), qPrintable(origin.id));
}

void TestDemoSituations::RZ_2_publicProductQuestionsAreMarked()
{
    QVERIFY(m_world.dialog(u"demo-marko"_s).isPublic);
    for (const auto &[id, dialog] : m_world.dialogs)
        QCOMPARE(dialog.isPublic, dialog.section == u"public");
}

void TestDemoSituations::RZ_3_anOrderBringsItsPhone()
{
    for (const auto &[id, dialog] : m_world.dialogs) {
        if (dialog.shop.value() == u"demo-rozetka" && !dialog.order.isEmpty())
            QVERIFY(m_world.orders.at(dialog.order).phone.startsWith(u"+380"_s));
    }
}

void TestDemoSituations::RZ_3_mostGoodsHaveAPictureThatIsWhatTheOrderSays()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    size_t without = 0;
    std::set<QString> different;
    for (const auto &[id, order] : sink.orders) {
        const auto &picture = order.items.front().picture;
        without += picture ? 0U : 1U;
        if (!picture)
            continue;
        const auto content = connector->attachment(picture->id);
        QVERIFY2(content, qPrintable(picture->id.value()));
        QVERIFY(content->startsWith("\x89PNG") && content->size() == picture->bytes);
        const QByteArray sum = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
        QCOMPARE(picture->sha256, QString::fromLatin1(sum));
        different.insert(picture->sha256);
    }
    QVERIFY(without > 0 && without < sink.orders.size() / 4); // both are to be seen
    QVERIFY(different.size() >= 8);
    QVERIFY(!connector->attachment(AttachmentId(u"file-g"_s))
            && !connector->attachment(AttachmentId(u"file-p9-x-0"_s)));
}

void TestDemoSituations::RZ_5_anAnswerNamesItsQuestion()
{
    const auto &messages = m_world.messagesOf(u"demo-public-answered"_s);
    QCOMPARE(messages[1].answers, messages[0].id);
}

void TestDemoSituations::YM_4_anAutomaticAnswerLeavesTheBuyerWaiting()
{
    const DialogId greeted(u"demo-grigory"_s);
    const Message &last = m_world.messages.at(greeted).back();
    QVERIFY(last.automatic && last.author == PartyRole::Seller);
    QVERIFY(m_world.waits(greeted));
}

void TestDemoSituations::YM_3_someBuyersAreSubscribers()
{
    QVERIFY(m_world.dialog(u"demo-alina"_s).subscriber);
    QVERIFY(!m_world.dialog(u"demo-grigory"_s).subscriber);
}

void TestDemoSituations::OV_1_buyersWriteFromManySites()
{
    QSet<QString> sites;
    for (const auto &[id, dialog] : m_world.dialogs) {
        QCOMPARE(dialog.shop.value() == u"demo-ovoko" && dialog.label == PartyRole::Buyer, !dialog.site.isEmpty());
        sites.insert(dialog.site);
    }
    for (const QString &site : m_profiles.find(u"ovoko")->sites)
        QVERIFY2(sites.contains(site), qPrintable(site));
}

void TestDemoSituations::OV_3_filesCanBeReadAndAreWhatTheMessageSays()
{
    RecordingSink sink;
    const auto connector = begun(sink, options());
    QSet<QString> types;
    for (const auto &[id, messages] : sink.messages) {
        for (const Message &message : messages) {
            for (const Attachment &attachment : message.attachments) {
                const auto content = connector->attachment(attachment.id);
                QVERIFY(content);
                QCOMPARE(content->size(), attachment.bytes);
                const auto hash = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
                QCOMPARE(QString::fromLatin1(hash), attachment.sha256);
                const bool photo = attachment.mediaType == u"image/png";
                QVERIFY(content->startsWith(photo ? "\x89PNG" : "%PDF-"));
                QCOMPARE(attachment.width > 0, photo);
                types.insert(attachment.mediaType);
            }
        }
    }
    QCOMPARE(types, (QSet<QString>{u"image/png"_s, u"application/pdf"_s}));
    for (const auto &id : {u""_s, u"file-p"_s, u"file-p9-x"_s, u"../../etc/passwd"_s})
        QVERIFY(!connector->attachment(AttachmentId(id)));
}

void TestDemoSituations::OV_4_textsAreTranslatedAndKeepTheOriginal()
{
    QSet<QString> languages;
    for (const auto &[id, messages] : m_world.messages) {
        const bool translating = m_world.dialogs.at(id).shop.value() == u"demo-ovoko";
        for (const Message &message : messages) {
            QCOMPARE(message.translation.has_value(), translating);
            if (!translating)
                continue;
            languages.insert(message.language);
            QVERIFY(message.translation->language != message.language);
            QVERIFY2(!message.translation->text.isEmpty(), qPrintable(message.id.value()));
            if (message.author == PartyRole::Buyer)
                QCOMPARE(message.translation->language, u"ru"_s);
        }
    }
    for (const auto &language : {u"pl"_s, u"lt"_s, u"de"_s, u"fr"_s, u"fi"_s, u"it"_s, u"es"_s, u"ro"_s, u"he"_s})
        QVERIFY2(languages.contains(language), qPrintable(language));
}

void TestDemoSituations::hostileNamesAndTextsArePresent()
{
    QCOMPARE(m_world.dialog(u"demo-long-name"_s).name.size(), 500);
    QVERIFY(m_world.dialog(u"demo-bidi"_s).name.contains(QChar(0x202E)));
    QVERIFY(m_world.dialog(u"demo-newlines"_s).name.contains(u'\n'));
    QVERIFY(m_world.dialog(u"demo-newlines"_s).name.contains(u"<img"_s));
    QVERIFY(m_world.dialog(u"demo-fake-check"_s).name.startsWith(u"✓"_s));
    QVERIFY(m_world.messagesOf(u"demo-long-text"_s)[0].text.size() > 900);
    QVERIFY(m_world.messagesOf(u"demo-rtl"_s)[0].text.isRightToLeft());
}

QTEST_GUILESS_MAIN(TestDemoSituations)
#include "tst_demo_situations.moc"
