// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/theme/badge.h"
#include "ui/theme/button.h"
#include "ui/theme/confirm_dialog.h"
#include "ui/theme/counter.h"
#include "ui/theme/deadline_chip.h"
#include "ui/theme/delivery_sign.h"
#include "ui/theme/durations.h"
#include "ui/theme/field.h"
#include "ui/theme/high_contrast.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shop_mark.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

using namespace vitrina;
using namespace vitrina::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIconIsThereAndDraws();
    void modesSwitchThePalette();
    void highContrastHoldsInLightAndDark();
    void OZ_3_badgesDifferInShapeWithoutColour();
    void OZ_3_badgeShowsOnlyTheStatedRole();
    void armenianHasGlyphsInEveryStyle();
    void labelNeverInterpretsMarkup();
    void toolTipNeverInterpretsMarkup();
    void labelElidesAndWraps();
    void durationsInWords();
    void countersStayShort();
    void confirmDialogSaysWhatWasChosen();
    void enterPressesTheButtonThatHasTheFocus();
};

namespace {

QImage drawBadge(PartyRole role)
{
    QImage image(160, 24, QImage::Format_RGB32);
    image.fill(themeColor(Color::Surface));
    QPainter painter(&image);
    badge::paint(painter, QRect(0, 0, 160, 18), role);
    return image;
}

} // namespace

void ThemeTest::everyIconIsThereAndDraws()
{
    for (int i = 0; i < iconCount; ++i) {
        const QImage image = icon(static_cast<Icon>(i), 20, Qt::black, 2).toImage();
        bool ink = false;
        for (int y = 0; y < image.height() && !ink; ++y) {
            for (int x = 0; x < image.width() && !ink; ++x)
                ink = qAlpha(image.pixel(x, y)) > 200;
        }
        QVERIFY2(ink, qPrintable(u"icon %1"_s.arg(i)));
    }
}

void ThemeTest::modesSwitchThePalette()
{
    Theme::instance().setMode(ThemeMode::Dark);
    QVERIFY(Theme::instance().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), paletteColor(Color::Surface, true));
    Theme::instance().setMode(ThemeMode::Light);
    QVERIFY(!Theme::instance().isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Base), paletteColor(Color::Surface, false));
}

void ThemeTest::highContrastHoldsInLightAndDark()
{
    Theme &theme = Theme::instance();
    theme.setMode(ThemeMode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    setHighContrast(true);
    setHighContrast(true);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(QApplication::palette().color(QPalette::Text), highContrastColor(Color::Text, false));
    theme.setMode(ThemeMode::Dark);
    QCOMPARE(themeColor(Color::Surface), highContrastColor(Color::Surface, true));
    setHighContrast(false);
    QCOMPARE(themeColor(Color::Surface), paletteColor(Color::Surface, true));
    theme.setMode(ThemeMode::Light);
}

void ThemeTest::OZ_3_badgesDifferInShapeWithoutColour()
{
    const QImage buyer = drawBadge(PartyRole::Buyer);
    const QImage support = drawBadge(PartyRole::Support);
    const QImage unknown = drawBadge(PartyRole::Unknown);
    const auto inside = [](const QImage &image) { return qGray(image.pixel(4, 9)); };
    QVERIFY(inside(buyer) - inside(support) > 100); // outline against fill
    QVERIFY(buyer != unknown);
    QVERIFY(badge::text(PartyRole::Buyer) != badge::text(PartyRole::Support));
    QVERIFY(badge::text(PartyRole::Buyer) != badge::text(PartyRole::Unknown));
}

void ThemeTest::OZ_3_badgeShowsOnlyTheStatedRole()
{
    QCOMPARE(badge::text(PartyRole::Seller), badge::text(PartyRole::Unknown));
    QCOMPARE(badge::text(PartyRole::System), badge::text(PartyRole::Unknown));
    for (const PartyRole role : {PartyRole::Buyer, PartyRole::Support, PartyRole::Unknown}) {
        const QSize size = badge::size(role);
        QImage image(size.width() + 20, size.height() + 20, QImage::Format_RGB32);
        image.fill(Qt::magenta);
        {
            QPainter painter(&image);
            badge::paint(painter, QRect(QPoint(10, 10), size), role);
        }
        for (int x = 0; x < image.width(); ++x) {
            QCOMPARE(image.pixelColor(x, 9), QColor(Qt::magenta));
            QCOMPARE(image.pixelColor(x, 10 + size.height()), QColor(Qt::magenta));
        }
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixelColor(9, y), QColor(Qt::magenta));
            QCOMPARE(image.pixelColor(10 + size.width(), y), QColor(Qt::magenta));
        }
    }
}

void ThemeTest::armenianHasGlyphsInEveryStyle()
{
    for (int i = 0; i < textStyleCount; ++i) {
        const QFontMetrics metrics(themeFont(static_cast<TextStyle>(i)));
        for (const QChar letter : u"ԱԲԳԴԵԶՀայերենցքղ՛՜՞և"_s)
            QVERIFY2(metrics.inFont(letter), qPrintable(QString(letter)));
        QVERIFY(metrics.height() <= styleLineHeight(static_cast<TextStyle>(i)) + 4);
    }
}

void ThemeTest::labelNeverInterpretsMarkup()
{
    PlainLabel label(u"<b>a</b>"_s, TextStyle::Body);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QVERIFY(label.sizeHint().width() > PlainLabel(u"a"_s, TextStyle::Body).sizeHint().width() * 3);
}

void ThemeTest::toolTipNeverInterpretsMarkup()
{
    QCOMPARE(plainToolTip(u"Anna"_s), u"Anna"_s);
    const QString tip = plainToolTip(u"<img src=x>"_s);
    QVERIFY(!tip.contains(u"<img"_s));
    QVERIFY(tip.contains(u"&lt;img"_s));
    QVERIFY(plainToolTip(QString(100000, u'a')).size() <= 300);
}

void ThemeTest::labelElidesAndWraps()
{
    const QString text = u"one two three four five six seven eight nine ten"_s;
    QCOMPARE(TextLines(text, TextStyle::Body, 2000).count(), 1);
    QVERIFY(TextLines(text, TextStyle::Body, 80).count() > 3);
    const TextLines two(text, TextStyle::Body, 80, 2);
    QCOMPARE(two.count(), 2);
    QVERIFY(two.isCut());
    QVERIFY(two.width() <= 80);
    QCOMPARE(two.height(), 2 * themeLine(TextStyle::Body));
    QCOMPARE(TextLines(u"a\nb"_s, TextStyle::Body, 80).count(), 2);
}

void ThemeTest::durationsInWords()
{
    QCOMPARE(durationText(0ms), u"1 min"_s);
    QCOMPARE(durationText(26min), u"26 min"_s);
    QCOMPARE(durationText(25min + 1s), u"26 min"_s);
    QCOMPARE(durationText(60min), u"1 h"_s);
    QCOMPARE(durationText(72min), u"1 h 12 min"_s);
    QCOMPARE(durationText(24h), u"1 d"_s);
    QCOMPARE(durationText(52h), u"2 d 4 h"_s);
    Deadline late{DeadlineState::Overdue, 130min, -4min, 1};
    QCOMPARE(deadline_chip::text(late), u"Overdue by 4 min"_s);
    QCOMPARE(deadline_chip::size(Deadline{}), QSize(0, 0));
    // In a narrow list the words give way, the span of time stays whole.
    const int whole = deadline_chip::size(late).width();
    const int narrow = deadline_chip::size(late, whole - 1).width();
    QVERIFY(narrow < whole);
    QCOMPARE(deadline_chip::size(late, narrow).width(), narrow);
}

void ThemeTest::countersStayShort()
{
    QCOMPARE(counter::text(0), QString());
    QCOMPARE(counter::size(0), QSize(0, 0));
    QCOMPARE(counter::text(7), u"7"_s);
    QCOMPARE(counter::size(7), QSize(20, 20));
    QCOMPARE(counter::text(100000), u"999+"_s);
}

void ThemeTest::enterPressesTheButtonThatHasTheFocus()
{
    Button button(u"Publish"_s, ButtonKind::Primary);
    QSignalSpy clicked(&button, &QAbstractButton::clicked);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
        QTest::keyClick(&button, static_cast<Qt::Key>(key));
    QCOMPARE(clicked.size(), 3);
}

void ThemeTest::confirmDialogSaysWhatWasChosen()
{
    ConfirmDialog dialog({u"Title"_s, u"<b>Text</b>"_s, u"Yes"_s, u"No"_s}, ButtonKind::Danger, nullptr);
    int accepted = 0;
    int rejected = 0;
    connect(&dialog, &QDialog::accepted, this, [&] { ++accepted; });
    connect(&dialog, &QDialog::rejected, this, [&] { ++rejected; });
    const auto buttons = dialog.findChildren<Button *>();
    QCOMPARE(buttons.size(), 2);
    dialog.open();
    buttons.at(0)->click();
    QCOMPARE(rejected, 1);
    dialog.open();
    buttons.at(1)->click();
    QCOMPARE(accepted, 1);
}

VITRINA_WIDGET_TEST_MAIN(ThemeTest)
#include "tst_theme.moc"
