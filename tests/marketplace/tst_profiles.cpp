// SPDX-License-Identifier: Apache-2.0
#include "marketplace/profiles.h"
#include "resources/resources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vitrina;

class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyShippedProfileLoads();
    void ALL_4_everyTextOfAProfileIsThereInFourLanguages();
    void OZ_1_chatOpensFromPaymentOrShipmentByScheme();
    void OZ_3_everyProfileNamesBuyerAndSupport();
    void OZ_5_templatesAreTwentyOfAThousandCharacters();
    void OZ_6_onlyOwnerAndAdministratorEditTemplates();
    void OZ_7_sixSafetyRulesAreAtHand();
    void OZ_9_OZ_10_reasonsAndStepsOfAFraudReport();
    void OZ_11_onlyOwnerAndAdministratorTurnProductPageMessages();
    void RZ_1_RZ_2_sectionsInOrderAndOnlyProductQuestionsArePublic();
    void RZ_5_theButtonSaysAnswer();
    void RZ_6_forbiddenCharactersStopAMessage();
    void YM_1_onlyTheBuyerBeginsAboutGoods();
    void YM_6_everythingForbiddenIsNamed();
    void OV_1_theEightSitesAreKnown();
    void OV_5_onlyOwnerAndManagerMayChat();
    void ALL_6_messageLimitsAreThoseOfTheMarketplace();
    void ALL_6_aNewMarketplaceIsAFile();
    void ALL_6_theClientNamesNoMarketplace();

private:
    [[nodiscard]] const Profile &profile(QStringView id) const { return *m_profiles.find(id); }

    Profiles m_profiles;
};

void TestProfiles::initTestCase()
{
    initVitrinaResources();
    auto loaded = Profiles::loadAll();
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().detail));
    m_profiles = std::move(*loaded);
}

void TestProfiles::everyShippedProfileLoads()
{
    for (const Error &fault : m_profiles.faults())
        qWarning("%s", qPrintable(fault.detail));
    QVERIFY(m_profiles.faults().empty());
    for (const auto &id : {u"ozon"_s, u"rozetka"_s, u"yandexmarket"_s, u"ovoko"_s})
        QVERIFY2(m_profiles.find(id), qPrintable(id));
    QVERIFY(!m_profiles.find(u"unheard_of"));
}

void TestProfiles::ALL_4_everyTextOfAProfileIsThereInFourLanguages()
{
    for (const Profile &each : m_profiles.all()) {
        QVERIFY(each.name.isComplete());
        for (const auto &value : each.sections)
            QVERIFY(value.name.isComplete());
        for (const auto &value : each.origins)
            QVERIFY(value.name.isComplete());
        for (const auto &value : each.labels)
            QVERIFY(value.name.isComplete());
        for (const auto &value : each.switches)
            QVERIFY(value.name.isComplete());
        for (const auto &value : each.forbidden)
            QVERIFY(value.name.isComplete());
        for (const auto &value : each.safetyRules)
            QVERIFY(value.title.isComplete() && (value.detail.en.isEmpty() || value.detail.isComplete()));
        for (const auto &value : each.fraudReasons)
            QVERIFY(value.text.isComplete());
        for (const auto &value : each.fraudSteps)
            QVERIFY(value.title.isComplete() && (value.detail.en.isEmpty() || value.detail.isComplete()));
    }
}

void TestProfiles::OZ_1_chatOpensFromPaymentOrShipmentByScheme()
{
    const Profile &ozon = profile(u"ozon");
    QCOMPARE(ozon.scheme(u"realfbs")->chatFrom, ChatFrom::Paid);
    QCOMPARE(ozon.scheme(u"fbs")->chatFrom, ChatFrom::Paid);
    QCOMPARE(ozon.scheme(u"fbo")->chatFrom, ChatFrom::Shipped);
    QVERIFY(!ozon.scheme(u"express"));
}

void TestProfiles::OZ_3_everyProfileNamesBuyerAndSupport()
{
    for (const Profile &each : m_profiles.all()) {
        for (const PartyRole role : {PartyRole::Buyer, PartyRole::Support})
            QVERIFY(std::any_of(each.labels.begin(), each.labels.end(),
                                [role](const RoleLabel &label) { return label.role == role; }));
    }
    QCOMPARE(profile(u"ozon").labels.front().name.text(u"hy"), u"Գնորդ"_s);
}

void TestProfiles::OZ_5_templatesAreTwentyOfAThousandCharacters()
{
    QCOMPARE(profile(u"ozon").quickReplies.count, 20);
    QCOMPARE(profile(u"ozon").quickReplies.characters, 1000);
}

void TestProfiles::OZ_6_onlyOwnerAndAdministratorEditTemplates()
{
    const Profile &ozon = profile(u"ozon");
    QVERIFY(ozon.mayEditTemplates(UserRole::Owner));
    QVERIFY(ozon.mayEditTemplates(UserRole::Administrator));
    QVERIFY(!ozon.mayEditTemplates(UserRole::Manager));
    QVERIFY(!ozon.mayEditTemplates(UserRole::Operator));
    QVERIFY(!ozon.mayEditTemplates(UserRole::Unknown));
}

void TestProfiles::OZ_7_sixSafetyRulesAreAtHand()
{
    QCOMPARE(profile(u"ozon").safetyRules.size(), size_t(6));
    QCOMPARE(profile(u"ozon").safetyRules.front().code, u"labels"_s);
}

void TestProfiles::OZ_9_OZ_10_reasonsAndStepsOfAFraudReport()
{
    const auto &reasons = profile(u"ozon").fraudReasons;
    const auto count = [&reasons](ReportKind kind) {
        return std::count_if(reasons.begin(), reasons.end(),
                             [kind](const auto &reason) { return reason.kind == kind; });
    };
    QCOMPARE(count(ReportKind::Confirmed), 3);
    QCOMPARE(count(ReportKind::Complaint), 3);
    QCOMPARE(profile(u"ozon").fraudSteps.front().code, u"change_password"_s);
}

void TestProfiles::OZ_11_onlyOwnerAndAdministratorTurnProductPageMessages()
{
    const Profile &ozon = profile(u"ozon");
    QVERIFY(ozon.mayTurn(u"product_page_messages", UserRole::Owner));
    QVERIFY(ozon.mayTurn(u"product_page_messages", UserRole::Administrator));
    QVERIFY(!ozon.mayTurn(u"product_page_messages", UserRole::Manager));
    QVERIFY(!ozon.mayTurn(u"buyer_messages", UserRole::Owner));
}

void TestProfiles::RZ_1_RZ_2_sectionsInOrderAndOnlyProductQuestionsArePublic()
{
    const auto &sections = profile(u"rozetka").sections;
    QStringList ids;
    for (const Section &section : sections) {
        ids << section.id;
        QCOMPARE(section.isPublic, section.id == u"public");
        QCOMPARE(section.first, section.id == u"orders"); // RZ-3
    }
    QCOMPARE(ids, (QStringList{u"orders"_s, u"seller"_s, u"callcentre"_s, u"public"_s}));
    QCOMPARE(profile(u"rozetka").origins.size(), size_t(5));
}

void TestProfiles::RZ_5_theButtonSaysAnswer()
{
    QCOMPARE(profile(u"rozetka").sendWord, u"answer"_s);
    QCOMPARE(profile(u"ozon").sendWord, u"send"_s);
}

void TestProfiles::RZ_6_forbiddenCharactersStopAMessage()
{
    const auto &forbidden = profile(u"rozetka").forbidden;
    const auto found = std::find_if(forbidden.begin(), forbidden.end(), [](const ForbiddenContent &content) {
        return content.kind == ContentKind::Characters;
    });
    QVERIFY(found != forbidden.end());
    QCOMPARE(found->characters, u"=+<>"_s);
    QCOMPARE(found->severity, Severity::Stop);
    QCOMPARE(found->rule, u"RZ-6"_s);
}

void TestProfiles::YM_1_onlyTheBuyerBeginsAboutGoods()
{
    QCOMPARE(profile(u"yandexmarket").scheme(u"direct")->chatFrom, ChatFrom::Buyer);
    QVERIFY(profile(u"yandexmarket").subscriberFilter); // YM-3
    QVERIFY(profile(u"yandexmarket").mayTurn(u"buyer_messages", UserRole::Owner)); // YM-2
}

void TestProfiles::YM_6_everythingForbiddenIsNamed()
{
    const auto &forbidden = profile(u"yandexmarket").forbidden;
    for (const ContentKind kind :
         {ContentKind::Insult, ContentKind::WebAddress, ContentKind::OtherMarketplace, ContentKind::Messenger,
          ContentKind::Contact, ContentKind::PersonalDataRequest, ContentKind::GoodsElsewhere,
          ContentKind::DiscountElsewhere, ContentKind::DealElsewhere, ContentKind::PositiveReviewOnly})
        QVERIFY2(std::any_of(forbidden.begin(), forbidden.end(),
                             [kind](const auto &content) { return content.kind == kind; }),
                 nameOf(kind).data());
}

void TestProfiles::OV_1_theEightSitesAreKnown()
{
    const auto &sites = profile(u"ovoko").sites;
    QCOMPARE(sites.size(), size_t(8));
    QVERIFY(std::find(sites.begin(), sites.end(), u"rrr.lt"_s) != sites.end());
}

void TestProfiles::OV_5_onlyOwnerAndManagerMayChat()
{
    const Profile &ovoko = profile(u"ovoko");
    QVERIFY(ovoko.mayChat(UserRole::Owner));
    QVERIFY(ovoko.mayChat(UserRole::Manager));
    QVERIFY(!ovoko.mayChat(UserRole::Administrator));
    QVERIFY(!ovoko.mayChat(UserRole::Operator));
    QVERIFY(!ovoko.mayChat(UserRole::Unknown));
    QVERIFY(profile(u"ozon").mayChat(UserRole::Operator));
    QCOMPARE(ovoko.roleNames.front().name.ru, u"Владелец компании"_s);
}

void TestProfiles::ALL_6_messageLimitsAreThoseOfTheMarketplace()
{
    QCOMPARE(profile(u"ozon").messageLimit.max, 1000);
    QCOMPARE(profile(u"yandexmarket").messageLimit.max, 4096);
    QCOMPARE(profile(u"yandexmarket").messageLimit.unit, CharacterUnit::Utf16);
    QVERIFY(profile(u"rozetka").messageLimit.assumed);
}

void TestProfiles::ALL_6_aNewMarketplaceIsAFile()
{
    QFile known(u":/marketplaces/ozon.json"_s);
    QVERIFY(known.open(QIODevice::ReadOnly));
    QJsonObject profile = QJsonDocument::fromJson(known.readAll()).object();
    profile.insert(u"id"_s, u"bazaar"_s);
    profile.insert(u"messageLimit"_s, QJsonObject{{u"max"_s, 77}, {u"unit"_s, u"code_point"_s}});
    const QTemporaryDir folder;
    QFile fresh(folder.filePath(u"bazaar.json"_s));
    QVERIFY(fresh.open(QIODevice::WriteOnly) && fresh.write(QJsonDocument(profile).toJson()) > 0);
    fresh.close();
    const auto loaded = Profiles::loadAll(folder.path());
    QVERIFY(loaded && loaded->faults().empty());
    const Profile *bazaar = loaded->find(u"bazaar");
    QVERIFY(bazaar != nullptr);
    QCOMPARE(bazaar->messageLimit.max, 77);
    QVERIFY(!bazaar->sections.empty() && !bazaar->forbidden.empty() && !bazaar->safetyRules.empty());
}

void TestProfiles::ALL_6_theClientNamesNoMarketplace()
{
    const QDir sources(QStringLiteral(VITRINA_SOURCE_DIR));
    static const QRegularExpression named(u"\"[^\"]*(ozon|rozetka|yandexmarket|yandex market|ovoko)[^\"]*\""_s,
                                          QRegularExpression::CaseInsensitiveOption);
    int files = 0;
    for (const QString &part : {u"app/domain"_s, u"app/marketplace"_s, u"app/safety"_s, u"app/wire"_s, u"app/storage"_s,
                                u"app/client"_s, u"app/models"_s, u"app/hub/desk"_s, u"app/hub/server"_s, u"ui"_s}) {
        QDirIterator all(sources.filePath(part), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++files;
            for (QString line = QString::fromUtf8(file.readLine()); !line.isEmpty();
                 line = QString::fromUtf8(file.readLine())) {
                const QString code = line.left(line.indexOf(u"//"_s) >= 0 ? line.indexOf(u"//"_s) : line.size());
                QVERIFY2(!named.match(code).hasMatch(), qPrintable(file.fileName() + u": "_s + line));
            }
        }
    }
    QVERIFY(files > 300);
}

QTEST_GUILESS_MAIN(TestProfiles)
#include "tst_profiles.moc"
