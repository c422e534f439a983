// SPDX-License-Identifier: Apache-2.0
#include "domain/reply_variables.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class ReplyVariablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OZ_5_variablesAreFilledFromTheDialog()
    {
        const ReplyValues values{{ReplyVariable::Buyer, u"Оксана"_s}, {ReplyVariable::Order, u"781 204 113"_s}};
        QCOMPARE(filledReply(u"{покупець}, дякуємо за {замовлення}! {buyer}"_s, values, u"uk"_s),
                 u"Оксана, дякуємо за 781 204 113! Оксана"_s);
    }
    void anEmptyVariableStaysAndIsFound_data()
    {
        QTest::addColumn<QString>("text");
        for (const char16_t *text :
             {u"Номер: {tracking}.", u"Номер: {трек-номер}.", u"Номер: { Трек-Номер }.", u"Номер: {ԱՌԱՔՄԱՆ ՀԱՄԱՐ}."})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void anEmptyVariableStaysAndIsFound()
    {
        QFETCH(QString, text);
        const QString filled = filledReply(text, {}, u"uk"_s);
        QCOMPARE(filled, u"Номер: {трек-номер}."_s);
        QCOMPARE(openVariables(filled), (std::vector<OpenVariable>{{ReplyVariable::Tracking, {7, 12}}}));
    }
    void everyVariableIsKnownByItsNameInEveryLanguage()
    {
        for (const ReplyVariable variable : allReplyVariables) {
            for (const QString &language : {u"hy"_s, u"ru"_s, u"uk"_s, u"en"_s}) {
                const QString text = u'{' + replyVariableName(variable, language) + u'}';
                QCOMPARE(openVariables(text), (std::vector<OpenVariable>{{variable, {0, text.size()}}}));
            }
        }
    }
    void otherBracesAreText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "{", "}", "{}", "{{order", "}order{", "{ordered}", "{or\nder}", "if (x) { return; }"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("a million") << QString(1'000'000, u'{');
        QTest::newRow("a million, closed") << QString(QString(1'000'000, u'{') + u'}');
    }
    void otherBracesAreText()
    {
        QFETCH(QString, text);
        QVERIFY(openVariables(text).empty());
        QCOMPARE(filledReply(text, {{ReplyVariable::Order, u"1"_s}}, u"en"_s), text);
    }
    void aValueIsNotFilledInItsTurn()
    {
        const ReplyValues values{{ReplyVariable::Buyer, u"{order}"_s}, {ReplyVariable::Order, u"1"_s}};
        QCOMPARE(filledReply(u"{buyer} {order}"_s, values, u"en"_s), u"{order} 1"_s);
    }
};

QTEST_GUILESS_MAIN(ReplyVariablesTest)
#include "tst_reply_variables.moc"
