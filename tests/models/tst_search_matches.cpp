// SPDX-License-Identifier: Apache-2.0
#include "models/search_matches.h"

#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

class TestSearchMatches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheWordsThatTheSearchFinds_data();
    void findsTheWordsThatTheSearchFinds();
    void rangesStayInsideWhatIsShown();
};

void TestSearchMatches::findsTheWordsThatTheSearchFinds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("whatever its case") << u"Где Заказ?"_s << u"заказ"_s << QStringList{u"Заказ"_s};
    QTest::newRow("the last may be incomplete")
        << u"Доставка, доставлен"_s << u"достав"_s << QStringList{u"Доставка"_s, u"доставлен"_s};
    QTest::newRow("those before may not") << u"Доставка чайника"_s << u"достав чай"_s << QStringList{u"чайника"_s};
    QTest::newRow("accents") << u"Żółty już"_s << u"juz zol"_s << QStringList{u"już"_s};
    QTest::newRow("marks inside a word") << u"Ե՞րբ կգա"_s << u"երբ"_s << QStringList{u"Ե՞րբ"_s};
    QTest::newRow("apostrophes") << u"Ім’я тут"_s << u"імя"_s << QStringList{u"Ім’я"_s};
    QTest::newRow("parts of a number") << u"№ 0137-0042"_s << u"0042"_s << QStringList{u"0042"_s};
    QTest::newRow("nothing is asked") << u"Заказ"_s << u" ?! "_s << QStringList();
    QTest::newRow("nothing is there") << QString() << u"заказ"_s << QStringList();
}

void TestSearchMatches::findsTheWordsThatTheSearchFinds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, query);
    QFETCH(const QStringList, words);
    QStringList found;
    for (const TextRange &range : searchMatches(text, query))
        found += text.mid(range.start, range.length);
    QCOMPARE(found, words);
}

void TestSearchMatches::rangesStayInsideWhatIsShown()
{
    const std::vector<TextRange> ranges{{0, 4}, {6, 4}, {12, 3}};
    QVERIFY(clipped(ranges, 20) == ranges);
    QVERIFY(clipped(ranges, 8) == (std::vector<TextRange>{{0, 4}, {6, 2}}));
    QVERIFY(clipped(ranges, 6) == (std::vector<TextRange>{{0, 4}}));
}

QTEST_GUILESS_MAIN(TestSearchMatches)
#include "tst_search_matches.moc"
