// SPDX-License-Identifier: Apache-2.0
#include "corpus_lines.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace vitrina::corpus;

namespace {

const QSet<QString> outgoingCodes{u"advertising"_s,       u"link"_s,
                                  u"contact_details"_s,   u"external_messenger"_s,
                                  u"profanity"_s,         u"unreadable_characters"_s,
                                  u"forbidden_symbols"_s, u"personal_data_request"_s,
                                  u"off_platform_sale"_s, u"positive_review_request"_s,
                                  u"cancel_request"_s,    u"too_long"_s};
const QSet<QString> incomingCodes{
    u"support_impersonation"_s,  u"code_request"_s,          u"external_messenger"_s,   u"suspicious_link"_s,
    u"account_access_request"_s, u"personal_data_request"_s, u"off_platform_payment"_s, u"pressure"_s,
    u"risky_attachment"_s};
const QSet<QString> marketplaces{u"ozon"_s, u"rozetka"_s, u"yandexmarket"_s, u"ovoko"_s};

/// What is wrong with a line, empty if nothing.
QString faultOf(const Line &line)
{
    const QString direction = line.text("direction"_L1);
    const QString label = line.text("label"_L1);
    if (line.id().isEmpty() || line.text("text"_L1).isEmpty() || !line.fields.value("expected"_L1).isArray())
        return u"no id, text or expected"_s;
    if (direction != "incoming"_L1 && direction != "outgoing"_L1)
        return u"direction"_s;
    if (label != "buyer"_L1 && label != "support"_L1)
        return u"label"_s;
    if (!marketplaces.contains(line.text("marketplace"_L1)) || !languages.contains(line.language()))
        return u"marketplace or language"_s;
    const QSet<QString> &known = direction == "incoming"_L1 ? incomingCodes : outgoingCodes;
    if (!known.contains(line.expected() | line.tolerated()))
        return u"a code of no rule"_s;
    if (line.expected().intersects(line.tolerated()))
        return u"a code both expected and tolerated"_s;
    if (line.expected() == QSet<QString>{u"pressure"_s})
        return u"pressure alone"_s;
    if (label == "support"_L1 && !line.harmless())
        return u"real support is never a fraud"_s;
    return {};
}

} // namespace

/// The labelled lines are fit to measure with.
class CorpusFormatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineIsWellFormed()
    {
        for (const QString &set : sets) {
            for (const Line &line : linesOf(set))
                QVERIFY2(faultOf(line).isEmpty(), qPrintable(set + u' ' + line.id() + u": "_s + faultOf(line)));
        }
    }

    void noLineIsThereTwice()
    {
        QSet<QString> ids;
        QSet<QStringList> contents;
        for (const QString &set : sets) {
            for (const Line &line : linesOf(set)) {
                const QStringList content{line.text("marketplace"_L1), line.text("direction"_L1), line.text("label"_L1),
                                          line.text("sender_name"_L1), line.text("text"_L1)};
                QVERIFY2(!ids.contains(line.id()) && !contents.contains(content), qPrintable(line.id()));
                ids.insert(line.id());
                contents.insert(content);
            }
        }
    }

    void bothSetsAreLargeEvenAndHalfHarmless()
    {
        for (const QString &set : sets) {
            const QList<Line> lines = linesOf(set);
            QVERIFY2(lines.size() >= 400, qPrintable(set));
            QVERIFY2(2 * std::count_if(lines.begin(), lines.end(), [](const Line &l) { return l.harmless(); })
                         >= lines.size(),
                     qPrintable(set));
            for (const QString &language : languages) {
                const auto share = std::count_if(lines.begin(), lines.end(),
                                                 [&](const Line &line) { return line.language() == language; });
                QVERIFY2(5 * share >= lines.size(), qPrintable(set + u' ' + language));
            }
        }
    }

    void everyCodeIsInBothSets()
    {
        for (const QString &set : sets) {
            QHash<QString, int> seen;
            for (const Line &line : linesOf(set)) {
                for (const QString &code : line.expected())
                    ++seen[code];
            }
            for (const QString &code : outgoingCodes | incomingCodes)
                QVERIFY2(seen.value(code) >= 2, qPrintable(set + u' ' + code));
        }
    }
};

QTEST_GUILESS_MAIN(CorpusFormatTest)
#include "tst_corpus_format.moc"
