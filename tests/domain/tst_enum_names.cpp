// SPDX-License-Identifier: Apache-2.0
#include "domain/dialog.h"
#include "domain/fraud_report.h"
#include "domain/message.h"
#include "domain/quick_reply.h"

#include <QSet>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

// Every value in the table has a name of its own and comes back from it; `count` is that of the enum's values without
// Unknown, so that a value added without a name shows.
template <typename E> bool isSound(E last)
{
    QSet<QString> names;
    for (const auto &[value, name] : EnumNames<E>::table) {
        names.insert(QString::fromLatin1(name));
        if (value == E::Unknown || valueOf<E>(QString::fromLatin1(name)) != value
            || nameOf(value) != QLatin1StringView(name))
            return false;
    }
    return names.size() == qsizetype(EnumNames<E>::table.size()) && names.size() == qsizetype(last);
}

} // namespace

class EnumNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyValueHasANameOfItsOwn()
    {
        QVERIFY(isSound(PartyRole::System));
        QVERIFY(isSound(UserRole::Operator));
        QVERIFY(isSound(DialogStatus::Closed));
        QVERIFY(isSound(Delivery::Refused));
        QVERIFY(isSound(Moderation::Cancelled));
        QVERIFY(isSound(QuickReplyState::Deleted));
        QVERIFY(isSound(ReportKind::Complaint));
        QVERIFY(isSound(ReportState::Declined));
    }

    void aNameOfANewerPeerIsUnknownAndNeverAnError_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"", "unknown", "Buyer", "BUYER", " buyer", "buyer ", "buyers", "buye", "рuyer", "bot"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("nul") << u"buyer\0"_s;
        QTest::newRow("long") << u"buyer"_s.repeated(10'000);
    }
    void aNameOfANewerPeerIsUnknownAndNeverAnError()
    {
        QFETCH(QString, name);
        QCOMPARE(valueOf<PartyRole>(name), PartyRole::Unknown);
    }

    void OZ_3_onlyTheMarketplacesWordMakesSupport()
    {
        QCOMPARE(valueOf<PartyRole>(u"support"), PartyRole::Support);
        for (const QString &name :
             {u"Support"_s, u"ozon support"_s, u"suppоrt"_s /* with a Cyrillic о */, u"support\u200B"_s})
            QCOMPARE(valueOf<PartyRole>(name), PartyRole::Unknown);
    }

    void aValueOutsideTheTableIsNamedUnknown()
    {
        QCOMPARE(nameOf(PartyRole::Unknown), "unknown"_L1);
        QCOMPARE(nameOf(static_cast<PartyRole>(200)), "unknown"_L1);
    }
};

QTEST_GUILESS_MAIN(EnumNamesTest)
#include "tst_enum_names.moc"
