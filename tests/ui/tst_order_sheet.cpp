// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/orders/order_sheet.h"
#include "ui/shell/folding.h"
#include "ui/shell/language.h"
#include "ui/theme/plain_label.h"

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

class TestOrderSheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ALL_4_priceAndStateAreNeverCut_data();
    void ALL_4_priceAndStateAreNeverCut();
};

void TestOrderSheet::ALL_4_priceAndStateAreNeverCut_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"hy", "ru", "uk", "en"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestOrderSheet::ALL_4_priceAndStateAreNeverCut()
{
    QFETCH(const QString, language);
    Language words;
    if (!words.use(language))
        QSKIP("no translations are built in");
    for (const char *state : {"created", "paid", "packing", "shipped", "delivered", "cancelled", "returned"}) {
        Order order;
        order.number = u"781 204 113"_s;
        order.state = QString::fromLatin1(state);
        order.total = {149'800, u"UAH"_s};
        order.items = {{u"A box for the kitchen"_s, u"ZO-2001"_s, 2, order.total}};
        OrderSheet sheet(order, {}, u"FBS"_s, QDate(2026, 7, 29));
        sheet.resize(Folding().order - 1, 700);
        sheet.show();
        QVERIFY(QTest::qWaitForWindowExposed(&sheet));
        for (const PlainLabel *label : sheet.findChildren<PlainLabel *>()) {
            QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
            QVERIFY2(label->height() < 3 * label->sizeHint().height(), qPrintable(label->text())); // nor torn apart
        }
    }
}

VITRINA_WIDGET_TEST_MAIN(TestOrderSheet)
#include "tst_order_sheet.moc"
