// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/height_index.h"
#include "ui/conversation/link_dialog.h"
#include "ui/conversation/links.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTest>

#include <random>

using namespace vitrina;
using namespace Qt::StringLiterals;

class TestConversationLinks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::Theme::instance().install(); }

    void addressesAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("bare") << u"https://example.com"_s << QStringList{u"https://example.com"_s};
        QTest::newRow("end of a sentence") << u"See http://example.com/a?b=1, or www.example.org."_s
                                           << QStringList{u"http://example.com/a?b=1"_s, u"https://www.example.org"_s};
        QTest::newRow("brackets") << u"(https://example.com/a_(b)) [https://example.org]"_s
                                  << QStringList{u"https://example.com/a_(b)"_s, u"https://example.org"_s};
        QTest::newRow("Armenian full stop") << u"Տես https://example.am։"_s << QStringList{u"https://example.am"_s};
        QTest::newRow("upper case") << u"HTTPS://EXAMPLE.COM/X"_s << QStringList{u"https://example.com/X"_s};
        QTest::newRow("markup around") << u"<a href=\"https://example.com\">x</a>"_s
                                       << QStringList{u"https://example.com"_s};
    }
    void addressesAreFoundWhereTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList urls;
        for (const ui::Link &link : ui::findLinks(text))
            urls += link.url.toString();
        QCOMPARE(urls, found);
    }

    void everythingElseStaysText_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"mailto:a@example.com",
                                 "a@www.example.com",
                                 "javascript:alert(1)",
                                 "file:///etc/passwd",
                                 "ftp://example.com",
                                 "https://user:word@example.com/",
                                 "https://example.com@evil.example/",
                                 "http://192.168.1.1/",
                                 "http://0x7f.1/",
                                 "http://[::1]/",
                                 "http://localhost/",
                                 "https://",
                                 "www.",
                                 "http://example",
                                 "xhttps://example.com",
                                 "http://exam ple",
                                 "https://example..com",
                                 "data:text/html,x",
                                 "ms-word:ofe|u|https:evil",
                                 "//host/share"})
            QTest::newRow(text) << QString::fromLatin1(text);
        QTest::newRow("too long") << u"https://example.com/"_s + u"a"_s.repeated(5000);
    }
    void everythingElseStaysText()
    {
        QFETCH(QString, text);
        for (const ui::Link &link : ui::findLinks(text))
            QFAIL(qPrintable(link.url.toString()));
    }

    void manyHalfAddressesAreReadInOnePass()
    {
        QVERIFY(ui::findLinks(u"http://http://www.www.https://"_s.repeated(2000)).size() < 2000);
    }

    void dialogShowsTheHostThatWillReallyBeAsked()
    {
        const auto links = ui::findLinks(u"https://оzon.example/help"_s); // its first letter is Cyrillic
        QCOMPARE(links.size(), size_t(1));
        const ui::LinkDialog dialog({links.front().url, {}, false}, nullptr);
        QVERIFY(dialog.shownHost().startsWith(u"xn--"_s));
        QVERIFY(dialog.warnsOfLetters());
        bool shown = false;
        for (const auto *label : dialog.findChildren<QLabel *>())
            shown |= label->text() == dialog.shownHost();
        QVERIFY(shown);
    }

    void dialogDoesNotWarnOfPlainLetters()
    {
        const ui::LinkDialog dialog({QUrl(u"https://example.com/a"_s), {}, false}, nullptr);
        QCOMPARE(dialog.shownHost(), u"example.com"_s);
        QVERIFY(!dialog.warnsOfLetters());
    }

    void heightsSumUpLikeAPlainListOfNumbers()
    {
        std::mt19937 random(7);
        const auto below = [&random](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
        ui::HeightIndex index;
        std::vector<int> plain;
        for (int step = 0; step < 400; ++step) {
            const int row = below(static_cast<int>(plain.size()) + 1);
            if (plain.empty() || below(3) == 0) {
                const std::vector<int> fresh{10 + below(100), 10 + below(100)};
                index.insert(row, fresh);
                plain.insert(plain.begin() + row, fresh.begin(), fresh.end());
            } else if (row < static_cast<int>(plain.size()) && below(4) == 0) {
                index.remove(row, 1);
                plain.erase(plain.begin() + row);
            } else if (row < static_cast<int>(plain.size())) {
                index.setHeight(row, plain[static_cast<size_t>(row)] = 1 + below(200));
            }
            int top = 0;
            for (int i = 0; i < index.count(); ++i) {
                QCOMPARE(index.top(i), top);
                QCOMPARE(index.rowAt(top), i);
                top += plain[static_cast<size_t>(i)];
                QCOMPARE(index.rowAt(top - 1), i);
            }
            QCOMPARE(index.total(), top);
            QCOMPARE(index.rowAt(top + 100), index.count() - 1);
            QCOMPARE(index.rowAt(-5), plain.empty() ? -1 : 0);
        }
    }
};

QTEST_MAIN(TestConversationLinks)
#include "tst_conversation_links.moc"
