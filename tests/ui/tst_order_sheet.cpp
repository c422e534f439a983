// SPDX-License-Identifier: Apache-2.0
#include "fake_account.h"
#include "picture_samples.h"
#include "widget_main.h"

#include "ui/orders/goods_picture.h"
#include "ui/orders/order_sheet.h"
#include "ui/shell/folding.h"
#include "ui/shell/language.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QSignalSpy>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(vitrina::OrderItem)

class TestOrderSheet : public QObject {
    Q_OBJECT
private:
    FakeAccount m_account;
    MessageFiles m_files{m_account};
    FileShelf m_shelf{m_files};

    static OrderItem goods(const QString &id, const QString &type = u"image/png"_s)
    {
        OrderItem item{u"A box for the kitchen"_s, u"ZO-2001"_s, 2, {149'800, u"UAH"_s}};
        item.picture = Attachment{AttachmentId(id), u"box.png"_s, type, 1000, {}, 240, 240};
        return item;
    }
    [[nodiscard]] int asked(const QString &id) const
    {
        int count = 0;
        for (const auto &fetch : m_account.all<intent::FetchFile>())
            count += fetch.file.id == AttachmentId(id) ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void ALL_4_priceAndStateAreNeverCut_data();
    void ALL_4_priceAndStateAreNeverCut();

    void RZ_3_goodsStandWithTheirPictureWhichOpensByAClick()
    {
        Order order;
        order.items = {goods(u"g1"_s), goods(u"g2"_s)};
        OrderSheet sheet(order, {}, {}, QDate(2026, 7, 29), m_shelf);
        sheet.resize(Folding().order - 1, 700);
        sheet.show();
        const auto pictures = sheet.findChildren<GoodsPicture *>();
        QCOMPARE(pictures.size(), 2);
        QVERIFY(!pictures[1]->isEnabled()); // a quiet place while it loads
        const QRect place = pictures[1]->geometry();
        QCOMPARE(place.size(), QSize(40, 40));
        QTRY_COMPARE(asked(u"g2"_s), 1);
        m_account.tell(notice::File{AttachmentId(u"g2"_s), 1, 1, samples::png({240, 240}, Qt::blue), std::nullopt});
        QTRY_VERIFY(pictures[1]->hasPicture());
        QCOMPARE(pictures[1]->geometry(), place); // nothing jumps when it comes
        QCOMPARE(pictures[1]->grab().toImage().pixelColor(20, 20), QColor(Qt::blue));
        QVERIFY(pictures[1]->grab().toImage().pixelColor(0, 0) != QColor(Qt::blue)); // rounded
        QSignalSpy wanted(&sheet, &OrderSheet::picturesRequested);
        QTest::mouseClick(pictures[0], Qt::LeftButton); // has nothing to show
        QCOMPARE(wanted.size(), 0);
        QTest::mouseClick(pictures[1], Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<std::vector<Attachment>>().size(), 2u);
        QCOMPARE(wanted[0][1].value<AttachmentId>(), AttachmentId(u"g2"_s));
    }

    void RZ_3_goodsWithoutAPictureKeepAQuietPlaceForIt_data()
    {
        QTest::addColumn<OrderItem>("item");
        QTest::newRow("none") << OrderItem{u"A thing"_s, {}, 1, {}};
        QTest::newRow("no picture") << goods(u"v1"_s, u"video/mp4"_s);
        QTest::newRow("a drawing that could run") << goods(u"v2"_s, u"image/svg+xml"_s);
    }
    void RZ_3_goodsWithoutAPictureKeepAQuietPlaceForIt()
    {
        QFETCH(OrderItem, item);
        const int before = m_account.count<intent::FetchFile>();
        GoodsPicture picture(item, m_shelf);
        picture.show();
        QVERIFY(QTest::qWaitForWindowExposed(&picture));
        QCOMPARE(picture.grab().toImage().pixelColor(20, 2), themeColor(Color::Window));
        QVERIFY(!picture.isEnabled() && picture.focusPolicy() == Qt::NoFocus);
        QCOMPARE(m_account.count<intent::FetchFile>(), before);
    }

    void RZ_3_aPictureThatDidNotComeIsAskedForWhenTheOrderIsSeenAgain()
    {
        const auto fail = [this](const char16_t *code, ErrorClass kind) {
            m_account.tell(notice::File{AttachmentId(QString::fromUtf16(code)), 0, 0, std::nullopt,
                                        Error{kind, QString::fromUtf16(code), {}}});
        };
        for (const auto &[id, kind, again] : {std::tuple(u"file_stalled", ErrorClass::Transient, 2),
                                              std::tuple(u"no_access", ErrorClass::Refused, 1)}) {
            const OrderItem item = goods(QString::fromUtf16(id));
            const GoodsPicture first(item, m_shelf);
            QTRY_COMPARE(asked(QString::fromUtf16(id)), 1);
            fail(id, kind);
            const GoodsPicture second(item, m_shelf);
            QCOMPARE(asked(QString::fromUtf16(id)), again);
        }
    }
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
        OrderSheet sheet(order, {}, u"FBS"_s, QDate(2026, 7, 29), m_shelf);
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
