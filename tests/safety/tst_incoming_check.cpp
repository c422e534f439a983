// SPDX-License-Identifier: Apache-2.0
#include "checked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;

class TestIncomingCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void OZ_8_aNameThatClaimsSupportIsMarked_data();
    void OZ_8_aNameThatClaimsSupportIsMarked();
    void OZ_8_namesOfPeoplePass_data();
    void OZ_8_namesOfPeoplePass();
    void OZ_8_realSupportRaisesNothing();
    void OZ_7_trapsAreFoundInFourLanguages_data();
    void OZ_7_trapsAreFoundInFourLanguages();
    void OZ_7_questionsOfBuyersPass_data();
    void OZ_7_questionsOfBuyersPass();
    void OZ_7_onlyTheMarketplacesOwnHostsAreTrusted_data();
    void OZ_7_onlyTheMarketplacesOwnHostsAreTrusted();
    void OZ_7_whatIsDoubtfulAboutALinkIsTold_data();
    void OZ_7_whatIsDoubtfulAboutALinkIsTold();
    void OZ_7_aFindingOfALinkKnowsItsHost();
    void OZ_7_aFileThatCanHarmIsKnownByItsName_data();
    void OZ_7_aFileThatCanHarmIsKnownByItsName();
    void OZ_7_talkOfFilesPasses_data();
    void OZ_7_talkOfFilesPasses();
    void OZ_7_theWholeNameOfAFileIsMarked();
    void pressureIsNamedOnlyBesideAnother();
    void OZ_7_aDangerousFileIsTold();

private:
    Checked m_checked;
};

void TestIncomingCheck::OZ_8_aNameThatClaimsSupportIsMarked_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name :
         {u"Ozon Support", u"Оzоn Support", u"Օzon", u"0zon", u"Oz\u200Bon", u"ОZОN SUРРОRТ", u"Поддержка Озона",
          u"Служба безопасности", u"Модератор", u"Օզոնի աջակցություն", u"Підтримка", u"OZON"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TestIncomingCheck::OZ_8_aNameThatClaimsSupportIsMarked()
{
    QFETCH(QString, name);
    const auto findings = m_checked.incoming(u"ozon", u"Добрый день"_s, name);
    QCOMPARE(namesOf(findings), u"support_impersonation"_s);
    QVERIFY(findings[0].inName);
    QVERIFY(findings[0].range.end() <= name.size());
}

void TestIncomingCheck::OZ_8_namesOfPeoplePass_data()
{
    QTest::addColumn<QString>("name");
    for (const char16_t *name : {u"Ozan Demir", u"Марина Озерова", u"Иван Ivanov", u"Rosetta Stone", u"Նարե Օզանյան",
                                 u"Роман Розетько", u"O'Zone", u"Анна К."})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(name))) << QString::fromUtf16(name);
}

void TestIncomingCheck::OZ_8_namesOfPeoplePass()
{
    QFETCH(QString, name);
    for (const char16_t *marketplace : {u"ozon", u"rozetka", u"yandexmarket", u"ovoko"})
        QCOMPARE(namesOf(m_checked.incoming(marketplace, u"Добрый день"_s, name)), QString());
}

void TestIncomingCheck::OZ_8_realSupportRaisesNothing()
{
    TextToCheck text;
    text.direction = Direction::Incoming;
    text.label = PartyRole::Support;
    text.senderName = u"Ozon Support"_s;
    text.text = u"Служба поддержки Ozon. Пришлите код из СМС: http://ozon-pay.shop"_s;
    QVERIFY(m_checked.findings(u"ozon", text).empty());
    text.label = PartyRole::Buyer;
    QCOMPARE(namesOf(m_checked.findings(u"ozon", text)), u"code_request, support_impersonation, suspicious_link"_s);
}

void TestIncomingCheck::OZ_7_trapsAreFoundInFourLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("code ru") << u"Назовите код, который придёт вам в СМС"_s << u"code_request"_s;
    QTest::newRow("code uk") << u"Надішліть код підтвердження"_s << u"code_request"_s;
    QTest::newRow("code hy") << u"Ուղարկեք SMS-ով եկած կոդը"_s << u"code_request"_s;
    QTest::newRow("code en") << u"Please tell me the verification code"_s << u"code_request"_s;
    QTest::newRow("code in look-alikes") << u"Скажите кoд из CМC"_s << u"code_request"_s;
    QTest::newRow("messenger") << u"Давайте продолжим в ватсапе"_s << u"external_messenger"_s;
    QTest::newRow("messenger's host") << u"https://t.me/some_shop"_s << u"external_messenger"_s;
    QTest::newRow("account ru") << u"Добавьте мою почту в сотрудники кабинета"_s << u"account_access_request"_s;
    QTest::newRow("account uk") << u"Скажіть логін і пароль"_s << u"account_access_request"_s;
    QTest::newRow("account en") << u"Install AnyDesk please"_s << u"account_access_request"_s;
    QTest::newRow("personal ru") << u"Пришлите фото вашего паспорта"_s << u"personal_data_request"_s;
    QTest::newRow("personal hy") << u"Գրեք Ձեր քարտի համարը"_s << u"personal_data_request"_s;
    QTest::newRow("payment uk") << u"Давайте напряму, перекажу на картку"_s << u"off_platform_payment"_s;
    QTest::newRow("claims support") << u"Я менеджер Ozon, у вас проблема с выплатой"_s << u"support_impersonation"_s;
    QTest::newRow("works there") << u"Я працюю в Ozon, перевіряю магазини"_s << u"support_impersonation"_s;
    QTest::newRow("money straight") << u"I'd rather send the money straight to you"_s << u"off_platform_payment"_s;
    QTest::newRow("refund elsewhere") << u"Refund me to another card please"_s << u"off_platform_payment"_s;
    QTest::newRow("the message itself") << u"Could you forward me the verification SMS?"_s << u"code_request"_s;
    QTest::newRow("in Latin letters") << u"greq indz smsov ekac kody"_s << u"code_request"_s;
    QTest::newRow("a file that runs") << u"https://foto-defekt.ru/photo.pdf.exe"_s
                                      << u"risky_attachment, suspicious_link"_s;
}

void TestIncomingCheck::OZ_7_trapsAreFoundInFourLanguages()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.incoming(u"ozon", text)), "names");
}

void TestIncomingCheck::OZ_7_questionsOfBuyersPass_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : {u"Подскажите код отслеживания",
                                 u"Скажите код цвета краски",
                                 u"Можно оплатить картой при получении?",
                                 u"Промокод не работает",
                                 u"Я уже писала в поддержку Ozon, они молчат",
                                 u"Пришлите фото товара",
                                 u"Какой номер модели двигателя?",
                                 u"Напишите, когда будет доставка",
                                 u"Чи є гарантійний талон?",
                                 u"Can you send it today?",
                                 u"Կարո՞ղ եք ասել հետևման կոդը",
                                 u"Це оригінал? Який артикул?",
                                 u"Мошенники просят код из смс, это вы?",
                                 u"Код из смс не подходит",
                                 u"Мне написали в вайбер от вашего имени, это вы?",
                                 u"Ozon support is useless",
                                 u"Пришлите паспорт изделия",
                                 u"Какой пароль у роутера по умолчанию?",
                                 u"Есть ли карта памяти в комплекте?",
                                 u"Will the refund come back to my card?",
                                 u"Ի՞նչ կոդ պետք է ասեմ առաքիչին",
                                 u"Какой код назвать курьеру?",
                                 u"Не могу зайти в аккаунт"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestIncomingCheck::OZ_7_questionsOfBuyersPass()
{
    QFETCH(QString, text);
    QCOMPARE(namesOf(m_checked.incoming(u"ozon", text)), QString());
}

void TestIncomingCheck::OZ_7_onlyTheMarketplacesOwnHostsAreTrusted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("own") << u"https://www.ozon.ru/product/1"_s << QString();
    QTest::newRow("maker") << u"https://www.samsung.com/manual"_s << QString();
    QTest::newRow("below another") << u"ozon.ru.pay-order.shop"_s << u"suspicious_link"_s;
    QTest::newRow("look-alike") << u"https://оzon.ru/pay"_s << u"suspicious_link"_s; // the first letter is Cyrillic
    QTest::newRow("for examples") << u"Войдите: ozon-help.example"_s << u"suspicious_link"_s;
    QTest::newRow("user") << u"https://ozon.ru@pay.top"_s << u"suspicious_link"_s;
    QTest::newRow("address") << u"http://185.12.44.7/pay"_s << u"suspicious_link"_s;
    QTest::newRow("shortened") << u"bit.ly/3xYz"_s << u"suspicious_link"_s;
    QTest::newRow("a form") << u"https://forms.gle/abc"_s << u"suspicious_link"_s;
    QTest::newRow("apart") << u"зайдите на ozon-pay точка ru"_s << u"suspicious_link"_s;
    QTest::newRow("no link") << u"Заказал вчера.Когда приедет? т.е. завтра? и т.д."_s << QString();
}

void TestIncomingCheck::OZ_7_onlyTheMarketplacesOwnHostsAreTrusted()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.incoming(u"ozon", text)), "names");
}

void TestIncomingCheck::OZ_7_whatIsDoubtfulAboutALinkIsTold_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("doubt");
    QTest::newRow("own") << u"https://www.ozon.ru/product/1"_s << u"unknown"_s;
    QTest::newRow("maker") << u"https://www.samsung.com/manual"_s << u"unknown"_s;
    QTest::newRow("user") << u"https://ozon.ru@pay.top/1"_s << u"user"_s;
    QTest::newRow("look-alike") << u"https://0zon.ru/pay"_s << u"look_alike"_s;
    QTest::newRow("below another") << u"https://ozon.ru.pay-order.shop"_s << u"look_alike"_s;
    QTest::newRow("grown") << u"https://ozonpay.site"_s << u"look_alike"_s;
    QTest::newRow("a word of its own") << u"https://ozone-water.com"_s << u"foreign_host"_s;
    QTest::newRow("odd letters") << u"https://xn--80ak6aa92e.com/pay"_s << u"odd_letters"_s;
    QTest::newRow("honestly Cyrillic") << u"https://магазин.рф"_s << u"foreign_host"_s;
    QTest::newRow("address") << u"http://185.12.44.7/pay"_s << u"address"_s;
    QTest::newRow("apart") << u"shop точка ru"_s << u"written_apart"_s;
    QTest::newRow("shortened") << u"https://bit.ly/3xYz"_s << u"shortener"_s;
    QTest::newRow("a form") << u"https://forms.gle/abc"_s << u"collecting"_s;
    QTest::newRow("port") << u"https://www.ozon.ru:8443/"_s << u"port"_s;
    QTest::newRow("nobody knows it") << u"https://lamps.example.net/1"_s << u"foreign_host"_s;
}

void TestIncomingCheck::OZ_7_whatIsDoubtfulAboutALinkIsTold()
{
    QFETCH(QString, address);
    const std::optional<LinkFacts> facts = m_checked.factsOf(u"ozon", address);
    QVERIFY(facts);
    QTEST(QString(nameOf(facts->doubt)), "doubt");
    const bool isDoubtful = facts->doubt != LinkDoubt::Unknown;
    QCOMPARE(facts->reason.isComplete(), isDoubtful);
    const auto findings = m_checked.incoming(u"ozon", address);
    QCOMPARE(findings.empty(), !isDoubtful);
    if (isDoubtful)
        QCOMPARE(findings[0].doubt, facts->doubt);
}

void TestIncomingCheck::OZ_7_aFindingOfALinkKnowsItsHost()
{
    const auto findings = m_checked.incoming(u"ozon", u"Оплатите на https://ozon-help.example/pay сегодня"_s);
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().code, FindingCode::SuspiciousLink);
    QCOMPARE(findings.front().host, u"ozon-help.example"_s);
}

void TestIncomingCheck::OZ_7_aFileThatCanHarmIsKnownByItsName_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"It is on the picture: IMG_2045.jpg.exe", u"Рахунок у файлі rahunok.pdf.js", u"Լուսանկարը՝ nkar.jpg.scr-ն է",
          u"Install tracker.apk and you will see the parcel", u"Скачайте act.vbs и откройте",
          u"Тільки запустіть переглядач.exe з вкладення", u"Բացեք կցված .lnk ֆայլը", u"see invoice.pdf.ехе",
          u"the list is in order.xlsm, enable content", u"Чтобы увидеть счёт, включите макросы",
          u"Photos are in photos.zip. Password: 4455", u"Архів із фото, пароль до нього 777",
          u"Նկարները արխիվացրել եմ, գաղտնաբառը 1234 է", u"Turn off the antivirus before you look at the catalogue"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestIncomingCheck::OZ_7_aFileThatCanHarmIsKnownByItsName()
{
    QFETCH(QString, text);
    for (const char16_t *marketplace : {u"ozon", u"rozetka", u"yandexmarket", u"ovoko"})
        QCOMPARE(namesOf(m_checked.incoming(marketplace, text)), u"risky_attachment"_s);
}

void TestIncomingCheck::OZ_7_talkOfFilesPasses_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"photo.jpg and receipt.pdf are attached", u"Пришлите инструкцию архивом",
          u"Is the drive sold with drivers.zip?", u"The setup.exe on the disc does not start, why?",
          u"Можно ли ставить apk на эту приставку?", u"Can I install apk files on this TV box?",
          u"How do I enable macros on this keyboard?", u"The book about node.js, is it new?", u"Фото.zip не дошло?",
          u"Чи не відкривається у вас фото.png?", u"Կցված photo.jpg-ը տեսա՞ք"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestIncomingCheck::OZ_7_talkOfFilesPasses()
{
    QFETCH(QString, text);
    QCOMPARE(namesOf(m_checked.incoming(u"ozon", text)), QString());
}

void TestIncomingCheck::OZ_7_theWholeNameOfAFileIsMarked()
{
    const auto findings = m_checked.incoming(u"ozon", u"Ось Foto.PDF.Exe, гляньте"_s);
    QCOMPARE(namesOf(findings), u"risky_attachment"_s);
    QCOMPARE(findings[0].range, (TextRange{4, 12}));
}

void TestIncomingCheck::pressureIsNamedOnlyBesideAnother()
{
    QCOMPARE(namesOf(m_checked.incoming(u"ozon", u"Срочно! Когда доставка?"_s)), QString());
    QCOMPARE(namesOf(m_checked.incoming(u"ozon", u"Срочно пришлите код из смс!"_s)), u"code_request, pressure"_s);
}

void TestIncomingCheck::OZ_7_aDangerousFileIsTold()
{
    TextToCheck message;
    message.direction = Direction::Incoming;
    message.text = u"Фото брака"_s;
    message.fileNames = {u"photo.jpg"_s, u"defect.pdf.exe"_s};
    const auto findings = m_checked.findings(u"ozon", message);
    QCOMPARE(namesOf(findings), u"risky_attachment"_s);
    QCOMPARE(findings.front().range, TextRange{}); // no words of the text are to blame
    message.fileNames = {u"photo.jpg"_s, u"invoice.pdf"_s};
    QVERIFY(m_checked.findings(u"ozon", message).empty());
    message.fileNames = {u"defect.pdf.exe"_s};
    message.label = PartyRole::Support; // real support raises nothing
    QVERIFY(m_checked.findings(u"ozon", message).empty());
}

QTEST_GUILESS_MAIN(TestIncomingCheck)
#include "tst_incoming_check.moc"
