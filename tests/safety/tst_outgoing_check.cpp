// SPDX-License-Identifier: Apache-2.0
#include "checked.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vitrina;

class TestOutgoingCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void RZ_6_whatIsForbiddenIsFoundInFourLanguages_data();
    void RZ_6_whatIsForbiddenIsFoundInFourLanguages();
    void RZ_6_disguisesAreSeenThrough_data();
    void RZ_6_disguisesAreSeenThrough();
    void RZ_6_numbersOfTheTradePass_data();
    void RZ_6_numbersOfTheTradePass();
    void RZ_6_eachBreachStandsWhereItIs();
    void YM_5_onlyLinksOfTheMarketAndOfTheShopsListPass();
    void YM_6_whatIsForbiddenIsFound_data();
    void YM_6_whatIsForbiddenIsFound();
    void OZ_5_askingToCancelIsFoundAndTellingHowIsNot_data();
    void OZ_5_askingToCancelIsFoundAndTellingHowIsNot();
    void OZ_5_severityIsTheProfiles();
    void aTextOverTheLimitIsMarkedFromThereOn();

private:
    Checked m_checked;
};

void TestOutgoingCheck::RZ_6_whatIsForbiddenIsFoundInFourLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("symbols") << u"Довжина = 40 см"_s << u"forbidden_symbols stop"_s;
    QTest::newRow("wide symbols") << u"ширина ＞ 40"_s << u"forbidden_symbols stop"_s;
    QTest::newRow("link uk") << u"Дивіться на www.kotyk-shop.com.ua/sale"_s << u"link stop"_s;
    QTest::newRow("phone uk") << u"Наш номер 067 123 45 67"_s << u"contact_details stop"_s;
    QTest::newRow("e-mail ru") << u"Пишите на lavka@mail.ru"_s << u"contact_details stop"_s;
    QTest::newRow("phone in words") << u"вісім нуль шістдесят сім сто двадцять три сорок п'ять шістдесят сім"_s
                                    << u"contact_details stop"_s;
    QTest::newRow("messenger hy") << u"Գրեք մեզ վայբերով"_s << u"external_messenger stop"_s;
    QTest::newRow("messenger en") << u"Message us on WhatsApp"_s << u"external_messenger stop"_s;
    QTest::newRow("rude ru") << u"Вы идиот"_s << u"profanity stop"_s;
    QTest::newRow("rude hy") << u"Դուք ապուշ եք"_s << u"profanity stop"_s;
    QTest::newRow("invisible") << u"Доб\u200Bрий день"_s << u"unreadable_characters stop"_s;
    QTest::newRow("lost encoding") << u"ÐŸÑ€Ð¸Ð²ÐµÑ‚"_s << u"unreadable_characters stop"_s;
    QTest::newRow("advertising uk") << u"У нас найкращі ціни, завітайте до нашого магазину!"_s << u"advertising"_s;
}

void TestOutgoingCheck::RZ_6_whatIsForbiddenIsFoundInFourLanguages()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.outgoing(u"rozetka", text)), "names");
}

void TestOutgoingCheck::RZ_6_disguisesAreSeenThrough_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("letters apart") << u"пишите в т е л е г р а м"_s << u"external_messenger stop"_s;
    QTest::newRow("dots") << u"наш в.а.й.б.е.р"_s << u"external_messenger stop"_s;
    QTest::newRow("Latin letters in Cyrillic") << u"пишите в тeлeгpaм"_s << u"external_messenger stop"_s;
    QTest::newRow("digits for letters") << u"write in v1ber"_s << u"external_messenger stop"_s;
    QTest::newRow("in Latin letters") << u"napishite v telegram"_s << u"external_messenger stop"_s;
    QTest::newRow("a dot in words") << u"шукайте kotyk крапка ua"_s << u"link stop"_s;
    QTest::newRow("a dot in brackets") << u"kotyk[.]com.ua або kotyk(.)com"_s << u"link stop"_s;
    QTest::newRow("an e-mail in words") << u"kotyk собака gmail крапка com"_s << u"contact_details stop"_s;
    QTest::newRow("a star for a letter") << u"ну ты и с*ка"_s << u"profanity stop"_s;
    QTest::newRow("Latin that looks Cyrillic") << u"cyka"_s << u"profanity stop"_s;
    QTest::newRow("O for zero") << u"наш номер О67 123 45 67"_s << u"contact_details stop"_s;
    QTest::newRow("letters for digits in the middle") << u"телефонуйте 067 4З5 61 78"_s << u"contact_details stop"_s;
    QTest::newRow("figures after words") << u"нуль шістдесят сім 551 22 о3"_s << u"contact_details stop"_s;
    QTest::newRow("syllables") << u"пишіть у те-ле-грам"_s << u"external_messenger stop"_s;
    QTest::newRow("a suffix as it is heard") << u"шукайте kotyk-lviv крапка шоп"_s << u"link stop"_s;
    QTest::newRow("two dots for letters") << u"та х..й вам"_s << u"profanity stop"_s;
    QTest::newRow("signs for letters") << u"зам¿¿влення §¤þ¶ð"_s << u"unreadable_characters stop"_s;
}

void TestOutgoingCheck::RZ_6_disguisesAreSeenThrough()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.outgoing(u"rozetka", text)), "names");
}

void TestOutgoingCheck::RZ_6_numbersOfTheTradePass_data()
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text :
         {u"Розміри 42 44 46 48 50, ціна 1 250 000 грн", u"Замовлення № 0671234567 вже їде", u"ТТН 20450123456789",
          u"Артикул 79161234567, штрихкод 4006381333931", u"Буде 12.05.2024 о 14:30", u"Матрас 200х180х20 см, 1.5 кг",
          u"Телефон Samsung Galaxy S21, 128 ГБ", u"Страхування та застрахувати посилку можна",
          u"Хліб, рубля, колебания", u"Добрый день! Оскорблять никого не хотели, употребляйте на здоровье",
          u"Bass guitar, Scunthorpe, cocktail", u"Մատանին ունի 18 չափս, գինը 15 000 դրամ",
          u"Годинник показує сповіщення з Viber і Telegram", u"Ми не спілкуємося у вайбері, лише тут",
          u"Датчик 0 281 002 710 перевірений тестером", u"Книга про ASP.NET", u"Бляха на ремінь, латунна",
          u"Розничная точка онлайн не работает"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}

void TestOutgoingCheck::RZ_6_numbersOfTheTradePass()
{
    QFETCH(QString, text);
    QCOMPARE(namesOf(m_checked.outgoing(u"rozetka", text)), QString());
}

void TestOutgoingCheck::RZ_6_eachBreachStandsWhereItIs()
{
    const QString text = u"😀 a = b, www.kotyk.ua"_s;
    const std::vector<Finding> findings = m_checked.outgoing(u"rozetka", text);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].range, (TextRange{text.indexOf(u'='), 1}));
    QCOMPARE(findings[1].range, (TextRange{text.indexOf(u"www"), 12}));
    QVERIFY(findings[0].reason.isComplete());
    // What has no width belongs to what it hides in.
    const QString hidden = u"+ пишите в теле\u200Bграм"_s;
    const auto withHidden = m_checked.outgoing(u"yandexmarket", hidden);
    QCOMPARE(withHidden.size(), std::size_t(1));
    QCOMPARE(withHidden[0].range.end(), hidden.size());
}

void TestOutgoingCheck::YM_5_onlyLinksOfTheMarketAndOfTheShopsListPass()
{
    QCOMPARE(namesOf(m_checked.outgoing(u"yandexmarket", u"https://market.yandex.ru/product--lampa/123"_s)), QString());
    TextToCheck text;
    text.direction = Direction::Outgoing;
    text.text = u"Инструкция: https://service.lampa-maker.ru/a.pdf"_s;
    QCOMPARE(namesOf(m_checked.findings(u"yandexmarket", text)), u"link"_s);
    text.allowedHosts = {u"lampa-maker.ru"_s};
    QCOMPARE(namesOf(m_checked.findings(u"yandexmarket", text)), QString());
    text.text = u"https://lampa-maker.ru@moja-lavka.ru"_s; // the host is what follows the sign
    QCOMPARE(namesOf(m_checked.findings(u"yandexmarket", text)), u"link"_s);
}

void TestOutgoingCheck::YM_6_whatIsForbiddenIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    QTest::newRow("card number") << u"Пришлите, пожалуйста, номер вашей карты"_s << u"personal_data_request stop"_s;
    QTest::newRow("passport uk") << u"Надішліть фото паспорта"_s << u"personal_data_request stop"_s;
    QTest::newRow("password en") << u"Send me the password of your account"_s << u"personal_data_request stop"_s;
    QTest::newRow("directly") << u"Купите у нас напрямую, будет дешевле"_s << u"off_platform_sale"_s;
    QTest::newRow("the shop's address") << u"Приходите к нам: ул. Ленина, 10"_s << u"contact_details stop"_s;
    QTest::newRow("a pick-up point's address") << u"Заказ ждёт в пункте выдачи на ул. Ленина, 10"_s << QString();
    QTest::newRow("choose, not the messenger") << u"Покупець вибере колір сам"_s << QString();
    QTest::newRow("fraud in our name") << u"Если вам пишут в вотсап от нашего имени, это мошенники"_s << QString();
    QTest::newRow("another marketplace") << u"На Озоне у нас дешевле"_s << u"off_platform_sale stop"_s;
    QTest::newRow("only good reviews") << u"Поставьте нам пять звёзд"_s << u"positive_review_request"_s;
    QTest::newRow("only if content") << u"Կարծիք գրեք միայն եթե գոհ եք"_s << u"positive_review_request"_s;
    QTest::newRow("not on the Market") << u"Этой модели нет на Маркете, но можем продать её отдельно"_s
                                       << u"off_platform_sale"_s;
    QTest::newRow("will be on the Market") << u"Этой модели нет на Маркете, появится через неделю"_s << QString();
    QTest::newRow("any review") << u"Оставьте, пожалуйста, отзыв на Маркете"_s << QString();
    QTest::newRow("a deal of the Market itself") << u"Сейчас на Маркете на него скидка 10%"_s << QString();
    QTest::newRow("no personal data wanted") << u"Номер карты присылать не нужно"_s << QString();
}

void TestOutgoingCheck::YM_6_whatIsForbiddenIsFound()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.outgoing(u"yandexmarket", text)), "names");
}

void TestOutgoingCheck::OZ_5_askingToCancelIsFoundAndTellingHowIsNot_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("names");
    for (const char16_t *text : {u"Просим вас отменить заказ самостоятельно", u"Чи могли б ви скасувати замовлення?",
                                 u"Can you please cancel the order?", u"Խնդրում ենք չեղարկել պատվերը"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << u"cancel_request"_s;
    for (const char16_t *text : {u"Если передумаете, вы можете отменить заказ в личном кабинете",
                                 u"Ми не скасовували ваше замовлення", u"You asked us to cancel the order, it is done",
                                 u"Եթե ցանկանում եք չեղարկել պատվերը, դա կարելի է անել հավելվածում"})
        QTest::addRow("%s", qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << QString();
}

void TestOutgoingCheck::OZ_5_askingToCancelIsFoundAndTellingHowIsNot()
{
    QFETCH(QString, text);
    QTEST(namesOf(m_checked.outgoing(u"ozon", text)), "names");
}

void TestOutgoingCheck::OZ_5_severityIsTheProfiles()
{
    QCOMPARE(namesOf(m_checked.outgoing(u"ozon", u"Наш номер +7 916 123-45-67"_s)), u"contact_details"_s);
    QCOMPARE(namesOf(m_checked.outgoing(u"yandexmarket", u"Наш номер +7 916 123-45-67"_s)), u"contact_details stop"_s);
    QCOMPARE(namesOf(m_checked.outgoing(u"ozon", u"Отмените, пожалуйста, заказ"_s)), u"cancel_request"_s);
    QCOMPARE(namesOf(m_checked.outgoing(u"ozon", u"a = b"_s)), QString());
}

void TestOutgoingCheck::aTextOverTheLimitIsMarkedFromThereOn()
{
    const QString text = QString(999, u'я') + u"😀!!"_s;
    const auto findings = m_checked.outgoing(u"rozetka", text);
    QCOMPARE(namesOf(findings), u"too_long stop"_s);
    QCOMPARE(findings[0].range, (TextRange{1001, 2})); // the picture is the thousandth character and has two units
}

QTEST_GUILESS_MAIN(TestOutgoingCheck)
#include "tst_outgoing_check.moc"
