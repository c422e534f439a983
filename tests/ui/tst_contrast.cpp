// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/high_contrast.h"

#include <QTest>

using namespace vitrina::ui;

namespace {

constexpr double forText = 4.5;
constexpr double forOutlines = 3.0;
constexpr double highForText = 7.0;
constexpr double highForOutlines = 4.5;

struct Pair {
    Color ink;
    Color ground;
    double least;
};

constexpr Pair pairs[]{
    {Color::Text, Color::Window, forText},
    {Color::Text, Color::Surface, forText},
    {Color::Text, Color::Canvas, forText},
    {Color::Text, Color::Raised, forText},
    {Color::Text, Color::Popup, forText},
    {Color::Text, Color::Hover, forText},
    {Color::Text, Color::AccentSoft, forText},
    {Color::Text, Color::AccentLine, forText}, // words that a search found
    {Color::Text, Color::DangerSoft, forText},
    {Color::Text, Color::WarnSoft, forText},
    {Color::Text, Color::PublicSoft, forText},
    {Color::TextMuted, Color::Window, forText}, // disabled buttons and the rail
    {Color::TextMuted, Color::Surface, forText},
    {Color::TextMuted, Color::Canvas, forText},
    {Color::TextMuted, Color::Raised, forText},
    {Color::TextMuted, Color::Popup, forText},
    {Color::TextMuted, Color::Hover, forText},
    {Color::TextMuted, Color::AccentSoft, forText},
    {Color::Accent, Color::Window, forText},
    {Color::Accent, Color::Surface, forText},
    {Color::Accent, Color::Canvas, forText},
    {Color::Accent, Color::Raised, forText},
    {Color::Accent, Color::AccentSoft, forText},
    {Color::OnAccent, Color::Accent, forText},
    {Color::OnAccent, Color::AccentHover, forText},
    {Color::OnAccent, Color::AccentPressed, forText},
    {Color::Danger, Color::Window, forText},
    {Color::Danger, Color::Surface, forText},
    {Color::Danger, Color::Canvas, forText},
    {Color::Danger, Color::AccentSoft, forText},
    {Color::Danger, Color::DangerSoft, forText},
    {Color::OnDanger, Color::Danger, forText},
    {Color::Warn, Color::Surface, forText},
    {Color::Warn, Color::AccentSoft, forText},
    {Color::Warn, Color::WarnSoft, forText},
    {Color::Public, Color::Window, forText},
    {Color::Public, Color::Surface, forText},
    {Color::Public, Color::AccentSoft, forText},
    {Color::Public, Color::PublicSoft, forText},
    {Color::Ok, Color::Window, forText},
    {Color::Ok, Color::Surface, forText},
    {Color::LineStrong, Color::Surface, forOutlines},
    {Color::LineStrong, Color::AccentSoft, forOutlines},
    {Color::LineStrong, Color::Canvas, forOutlines},
};

} // namespace

class ContrastTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blackOnWhiteIs21();
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void highContrastShowsEveryLine();
};

void ContrastTest::blackOnWhiteIs21()
{
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::white, Qt::white) * 100), 100);
}

void ContrastTest::everyPairIsReadable_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    for (const bool dark : {false, true}) {
        for (const Pair &pair : pairs) {
            QTest::addRow("%s %d on %d", dark ? "dark" : "light", static_cast<int>(pair.ink),
                          static_cast<int>(pair.ground))
                << paletteColor(pair.ink, dark) << paletteColor(pair.ground, dark) << pair.least;
            QTest::addRow("high contrast %s %d on %d", dark ? "dark" : "light", static_cast<int>(pair.ink),
                          static_cast<int>(pair.ground))
                << highContrastColor(pair.ink, dark) << highContrastColor(pair.ground, dark)
                << (pair.least == forText ? highForText : highForOutlines);
        }
    }
}

void ContrastTest::everyPairIsReadable()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double is = contrast(ink, ground);
    QVERIFY2(is >= least, qPrintable(QString::number(is)));
}

// What is decoration in the usual palettes has to be seen here: without it nothing says where a part ends.
void ContrastTest::highContrastShowsEveryLine()
{
    for (const bool dark : {false, true}) {
        const auto is = [dark](Color ink, Color ground) {
            return contrast(highContrastColor(ink, dark), highContrastColor(ground, dark));
        };
        for (const Color ground : {Color::Window, Color::Surface, Color::Canvas, Color::Hover, Color::AccentSoft}) {
            QVERIFY(is(Color::Line, ground) >= forOutlines);
            QVERIFY(is(Color::Accent, ground) >= highForText); // the ring of the focus
        }
        QVERIFY(is(Color::PopupLine, Color::Popup) >= highForText);
        QVERIFY(is(Color::DangerLine, Color::DangerSoft) >= highForText);
        QVERIFY(is(Color::WarnLine, Color::WarnSoft) >= highForText);
    }
}

QTEST_GUILESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
