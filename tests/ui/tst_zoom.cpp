// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/access/access_settings.h"
#include "ui/access/comfort.h"
#include "ui/access/reopening.h"
#include "ui/access/zoom.h"
#include "ui/desktop/system_wishes.h"
#include "ui/theme/high_contrast.h"

#include <QDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QWindow>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

class Wishes final : public SystemWishes {
public:
    using SystemWishes::setHighContrast;
    using SystemWishes::setReducedMotion;
};

} // namespace

class ZoomTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void stepsGoFrom80To200AndEndThere();
    void aLargerSystemFontMakesEverythingLargerUntilTheUserChooses();
    void qtIsToldTheZoomAndNobodyElse();
    void severalPressesAreOneWish();
    void theSizeThatItHasIsNotAWish();
    void nothingIsClosedWhileADialogIsOpen();
    void theWindowComesBackWhereItWas();
    void anotherSystemTextIsNoticedOnceAndNotForEver();
    void contrastFollowsTheSystemUntilTheUserChooses();
    void reducedMotionStopsTheCaret();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"settings.json"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ZoomTest::stepsGoFrom80To200AndEndThere()
{
    QList<int> up{80};
    while (zoom::larger(up.back()) != up.back())
        up.append(zoom::larger(up.back()));
    QCOMPARE(up, QList<int>({80, 90, 100, 110, 125, 150, 175, 200}));
    for (qsizetype i = up.size() - 1; i > 0; --i)
        QCOMPARE(zoom::smaller(up.at(i)), up.at(i - 1));
    QCOMPARE(zoom::smaller(80), 80);
    QCOMPARE(zoom::smaller(133), 125); // a number from the file
    QCOMPARE(zoom::effective(1000, 100), 200);
    QCOMPARE(zoom::effective(3, 100), 80);
}

void ZoomTest::aLargerSystemFontMakesEverythingLargerUntilTheUserChooses()
{
    QCOMPARE(zoom::stepFor(85), 100);
    QCOMPARE(zoom::stepFor(110), 100); // taste
    QCOMPARE(zoom::stepFor(120), 125);
    QCOMPARE(zoom::stepFor(150), 150);
    QCOMPARE(zoom::stepFor(400), 200);
    Settings settings(file());
    settings.set(access_settings::systemText, 150);
    QCOMPARE(zoom::effective(settings), 150);
    zoom::out(settings);
    QCOMPARE(zoom::effective(settings), 125);
    settings.set(access_settings::systemText, 200);
    QCOMPARE(zoom::effective(settings), 125);
    zoom::reset(settings);
    QCOMPARE(zoom::effective(settings), 200);
}

void ZoomTest::qtIsToldTheZoomAndNobodyElse()
{
    qputenv("QT_SCALE_FACTOR", "2");
    {
        Settings settings(file());
        settings.set(access_settings::zoom, 150);
    }
    {
        const ZoomedStart start(file());
        QCOMPARE(start.percent(), 150);
        QCOMPARE(qgetenv("QT_SCALE_FACTOR").toDouble(), 3.0); // the user's own factor holds, too
    }
    QCOMPARE(qgetenv("QT_SCALE_FACTOR"), QByteArray("2"));
    qunsetenv("QT_SCALE_FACTOR");
    {
        const ZoomedStart start(file());
        QCOMPARE(qgetenv("QT_SCALE_FACTOR").toDouble(), 1.5);
    }
    QVERIFY(!qEnvironmentVariableIsSet("QT_SCALE_FACTOR"));
    const ZoomedStart none(m_folder->filePath(u"no such file"_s));
    QCOMPARE(none.percent(), 100);
}

void ZoomTest::severalPressesAreOneWish()
{
    Settings settings(file());
    Reopening reopening(settings, 100);
    QSignalSpy wanted(&reopening, &Reopening::wanted);
    for (int i = 0; i < 3; ++i)
        zoom::in(settings);
    QVERIFY(wanted.isEmpty());
    QVERIFY(wanted.wait());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(zoom::effective(settings), 150);
}

void ZoomTest::theSizeThatItHasIsNotAWish()
{
    Settings settings(file());
    Reopening reopening(settings, 100);
    QSignalSpy wanted(&reopening, &Reopening::wanted);
    zoom::in(settings);
    zoom::out(settings);
    QVERIFY(!wanted.wait(1000));
}

void ZoomTest::nothingIsClosedWhileADialogIsOpen()
{
    Settings settings(file());
    Reopening reopening(settings, 100);
    QSignalSpy wanted(&reopening, &Reopening::wanted);
    QWidget window;
    QDialog dialog(&window);
    window.show();
    dialog.open();
    zoom::in(settings);
    QVERIFY(!wanted.wait(1000));
    dialog.close();
    Q_EMIT qApp->focusWindowChanged(nullptr); // as it is when a dialog goes
    QVERIFY(wanted.wait());
}

void ZoomTest::theWindowComesBackWhereItWas()
{
    Settings settings(file());
    QWidget window;
    window.setGeometry(100, 40, 1280, 800);
    window.show();
    Reopening(settings, 100).remember(window, DialogId(u"d1"_s));
    Reopening after(settings, 200);
    const auto before = after.takeUp();
    QVERIFY(before.has_value());
    QCOMPARE(before->dialog, DialogId(u"d1"_s));
    QCOMPARE(before->place, QRect(50, 20, 640, 400)); // the same place on the screen
    QVERIFY(!before->maximized);
    QVERIFY(!after.takeUp().has_value());
}

void ZoomTest::anotherSystemTextIsNoticedOnceAndNotForEver()
{
    Settings settings(file());
    QVERIFY(!Reopening(settings, 100).noteSystemText(100));
    QVERIFY(Reopening(settings, 100).noteSystemText(150));
    QVERIFY(!Reopening(settings, 150).noteSystemText(150));
    // A file that cannot be written would forget it: the second start of a row goes on as it is.
    qputenv("VITRINA_REOPENED", "1");
    QVERIFY(!Reopening(settings, 100).noteSystemText(150));
    QVERIFY(!qEnvironmentVariableIsSet("VITRINA_REOPENED"));
}

void ZoomTest::contrastFollowsTheSystemUntilTheUserChooses()
{
    Settings settings(file());
    auto own = std::make_unique<Wishes>();
    Wishes &wishes = *own;
    const Comfort comfort(settings, std::move(own));
    QVERIFY(!isHighContrast());
    wishes.setHighContrast(true);
    QVERIFY(isHighContrast());
    settings.set(access_settings::contrast, u"normal"_s);
    QVERIFY(!isHighContrast());
    wishes.setHighContrast(false);
    settings.set(access_settings::contrast, u"high"_s);
    QVERIFY(isHighContrast());
    settings.reset(access_settings::contrast);
    QVERIFY(!isHighContrast());
}

void ZoomTest::reducedMotionStopsTheCaret()
{
    Settings settings(file());
    QApplication::setCursorFlashTime(1000);
    auto own = std::make_unique<Wishes>();
    Wishes &wishes = *own;
    const Comfort comfort(settings, std::move(own));
    QCOMPARE(QApplication::cursorFlashTime(), 1000);
    wishes.setReducedMotion(true);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    settings.set(access_settings::motion, u"full"_s);
    QCOMPARE(QApplication::cursorFlashTime(), 1000);
    settings.set(access_settings::motion, u"reduced"_s);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
}

VITRINA_WIDGET_TEST_MAIN(ZoomTest)
#include "tst_zoom.moc"
