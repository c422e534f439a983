// SPDX-License-Identifier: Apache-2.0
#include "models/quick_reply_model.h"
#include "models/reply_values.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace vitrina;
using namespace Qt::StringLiterals;

namespace {

QuickReply reply(const QString &title, const QString &text, QuickReplyState state = QuickReplyState::Accepted)
{
    return {QuickReplyId(title), ShopId(u"s1"_s), title, text, state, {}};
}

QStringList titles(const QuickReplyModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.reply(row).title;
    return all;
}

} // namespace

class QuickReplyModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void OZ_5_templatesAreFoundByTitleAndTextAsOneTypes()
    {
        QuickReplyModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setReplies({reply(u"Повернення"_s, u"Повернути товар можна 14 днів"_s),
                          reply(u"Вітання"_s, u"Доброго дня!"_s), reply(u"Գարանտիա"_s, u"Երաշխիքը 12 ամիս է"_s)});
        QCOMPARE(model.rowCount(), 3);
        model.setSearch(u"повер"_s);
        QCOMPARE(titles(model), QStringList{u"Повернення"_s});
        model.setSearch(u"ДНЯ добр"_s);
        QCOMPARE(titles(model), QStringList{u"Вітання"_s});
        model.setSearch(u"երաշխ"_s);
        QCOMPARE(titles(model), QStringList{u"Գարանտիա"_s});
        model.setSearch(u"рнення"_s);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 3);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 3);
    }
    void OZ_5_whatTheMarketplaceDeletedStandsLast()
    {
        QuickReplyModel model;
        model.setReplies({reply(u"А"_s, u"x"_s, QuickReplyState::Deleted), reply(u"Б"_s, u"x"_s)});
        QCOMPARE(titles(model), (QStringList{u"Б"_s, u"А"_s}));
    }
    void valuesComeFromTheDialogInOneLine()
    {
        Dialog dialog;
        dialog.name = u"Оксана\nЛитвиненко\u202E"_s;
        dialog.orderNumber = u"781"_s;
        Order order;
        order.items = {{u"Органайзер"_s, {}, 1, {}}, {u"Килимок"_s, {}, 2, {}}};
        const ReplyValues values = replyValuesOf(dialog, order, nullptr, {});
        QCOMPARE(values.value(ReplyVariable::Buyer), u"Оксана Литвиненко"_s);
        QCOMPARE(values.value(ReplyVariable::Goods), u"Органайзер, Килимок"_s);
        QVERIFY(!values.contains(ReplyVariable::Tracking));
        QVERIFY(!values.contains(ReplyVariable::Shop));
    }
    void OZ_5_theDeliveryDateIsTheOrdersAndNotThePlace()
    {
        Order order;
        order.delivery = u"DPD, Kraków"_s;
        QVERIFY(!replyValuesOf({}, order, nullptr, {}).contains(ReplyVariable::Delivery));
        order.deliverBy = fromIso(u"2026-08-02T09:00:00Z").value();
        const QString value = replyValuesOf({}, order, nullptr, {}).value(ReplyVariable::Delivery);
        QCOMPARE(value, QLocale().toString(QDate(2026, 8, 2), QLocale::ShortFormat));
    }
};

QTEST_GUILESS_MAIN(QuickReplyModelTest)
#include "tst_quick_reply_model.moc"
