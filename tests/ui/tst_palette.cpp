// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_book.h"
#include "ui/palette/command_palette.h"
#include "ui/shell/language.h"
#include "ui/theme/field.h"

#include "resources/resources.h"
#include "widget_main.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

/// Finding an action, a dialog or an order by typing.
class PaletteTest final : public QObject {
    Q_OBJECT
private:
    Language m_language;
    std::unique_ptr<QWidget> m_window;
    ActionBook *m_book = nullptr;
    CommandPalette *m_palette = nullptr;
    QLineEdit *m_behind = nullptr;
    std::vector<Act> m_done;

    void press(int key) { QTest::keyClick(&m_palette->field(), static_cast<Qt::Key>(key)); }
    void type(const QString &text) { m_palette->field().setText(text); }
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_palette->model().entry(row); }
    [[nodiscard]] bool offers(Act act) const
    {
        for (int row = 0; row < m_palette->model().rowCount(); ++row) {
            if (entry(row).kind == PaletteEntry::Kind::Action && entry(row).act == act)
                return true;
        }
        return false;
    }
    [[nodiscard]] static DialogRow dialog(const QString &name, DialogKey key = 1)
    {
        DialogRow row;
        row.key = key;
        row.id = DialogId(u"d%1"_s.arg(key));
        row.shop = ShopId(u"s"_s);
        row.label = PartyRole::Buyer;
        row.name = name;
        row.orderNumber = u"137-1"_s;
        return row;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initVitrinaResources();
        qRegisterMetaType<vitrina::OrderRow>();
    }
    void init()
    {
        m_done.clear();
        m_window = std::make_unique<QWidget>();
        m_window->resize(900, 600);
        m_behind = new QLineEdit(m_window.get());
        m_book = new ActionBook(m_window.get());
        for (const ActEntry &one : actTable())
            m_book->bind(one.act, [this, act = one.act] { m_done.push_back(act); });
        m_palette = new CommandPalette(
            *m_book, [](const ShopId &) { return u"<b>Shop</b>\nof two lines"_s; }, m_window.get());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_behind->setFocus();
        m_palette->open();
    }
    void cleanup()
    {
        m_window.reset();
        (void)m_language.use(u"en"_s);
    }

    void findsAnActionInEachLanguageAndInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::newRow("en") << u"en"_s << u"mute"_s;
        QTest::newRow("hy") << u"hy"_s << u"Անջատել ծանուց"_s;
        QTest::newRow("ru") << u"ru"_s << u"отключить увед"_s;
        QTest::newRow("uk") << u"uk"_s << u"вимкнути спов"_s;
        QTest::newRow("English in hy") << u"hy"_s << u"mute"_s;
        QTest::newRow("English in ru") << u"ru"_s << u"MUTE"_s;
        QTest::newRow("words in another order") << u"ru"_s << u"уведомл откл"_s;
    }
    void findsAnActionInEachLanguageAndInEnglish()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QVERIFY(m_language.use(language));
        type(typed);
        QVERIFY(offers(Act::Mute));
        QVERIFY(!offers(Act::Quit));
    }

    void enterDoesTheFirstAndTheArrowsChooseAnother()
    {
        type(u"theme"_s);
        press(Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(m_done, std::vector{Act::ThemeSystem});
        QVERIFY(m_behind->hasFocus());
        m_palette->open();
        type(u"theme"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        press(Qt::Key_Up);
        press(Qt::Key_Return);
        QCOMPARE(m_done.back(), Act::ThemeLight);
    }

    void escapeGivesTheKeyboardBack()
    {
        QVERIFY(m_palette->field().hasFocus());
        press(Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_behind->hasFocus());
        QVERIFY(m_done.empty());
    }

    void aPressElsewhereCloses()
    {
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, {5, 5});
        QVERIFY(!m_palette->isVisible());
        QVERIFY(m_behind->hasFocus());
    }

    void showsTheKeysAsTheyAre()
    {
        m_book->setKey(Act::Orders, QKeySequence(Qt::CTRL | Qt::Key_G));
        type(u"orders"_s);
        QCOMPARE(entry(0).act, Act::Orders);
        QCOMPARE(entry(0).keys, QKeySequence(Qt::CTRL | Qt::Key_G).toString(QKeySequence::NativeText));
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        m_book->bind(
            Act::Mute, [] {}, [] { return false; });
        type(u"mute"_s);
        QVERIFY(!offers(Act::Mute));
    }

    void theLastUsedComeFirst()
    {
        m_palette->close();
        m_palette->setRecent({Act::Help, Act::ThemeDark}, {dialog(u"Anna"_s)});
        m_palette->open();
        QCOMPARE(entry(0).dialog, DialogId(u"d1"_s));
        QCOMPARE(entry(1).act, Act::Help);
        QCOMPARE(entry(2).act, Act::ThemeDark);
        type(u"theme"_s);
        QCOMPARE(entry(0).act, Act::ThemeDark);
    }

    void leadsToADialog()
    {
        QSignalSpy sought(m_palette, &CommandPalette::seekRequested);
        QSignalSpy chosen(m_palette, &CommandPalette::dialogChosen);
        type(u"zzanna"_s);
        QCOMPARE(m_palette->noticeText(), u"Searching…"_s);
        QTRY_COMPARE(sought.count(), 1);
        QCOMPARE(sought.at(0).at(0).toString(), u"zzanna"_s);
        m_palette->showDialogs(u"zz"_s, {dialog(u"Of an older text"_s)});
        QCOMPARE(m_palette->model().rowCount(), 0);
        m_palette->showDialogs(u"zzanna"_s, {dialog(u"Zzanna"_s)});
        press(Qt::Key_Enter);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<DialogId>(), DialogId(u"d1"_s));
    }

    void leadsToAnOrder()
    {
        QSignalSpy chosen(m_palette, &CommandPalette::orderChosen);
        type(u"137-9"_s);
        OrderRow row;
        row.order.id = OrderId(u"o"_s);
        row.order.number = u"137-9"_s;
        m_palette->showDialogs(u"137-9"_s, {dialog(u"Anna"_s)});
        m_palette->showOrders(u"137-9"_s, {row});
        QCOMPARE(m_palette->model().rowCount(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).value<OrderRow>().order.id, OrderId(u"o"_s));
    }

    void leadsToTheSettingsOfAShop()
    {
        QSignalSpy chosen(m_palette, &CommandPalette::shopChosen);
        m_palette->setShops({{ShopId(u"s1"_s), u"Warm\nhome"_s}, {ShopId(u"s2"_s), u"Other"_s}});
        type(u"settings warm"_s);
        QCOMPARE(m_palette->model().rowCount(), 1);
        QCOMPARE(entry(0).title, u"Settings of the shop Warm home"_s);
        press(Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).value<ShopId>(), ShopId(u"s1"_s));
    }

    void nothingFoundIsSaid()
    {
        type(u"qqqqq"_s);
        m_palette->showDialogs(u"qqqqq"_s, {});
        QVERIFY(m_palette->noticeText().startsWith(u"Nothing found"_s));
        press(Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
    }

    void OZ_3_aNameIsPlainAndNeverWithoutItsLabel()
    {
        type(u"zz"_s);
        DialogRow row = dialog(u"<b>Support</b>\n\u202eOzon"_s);
        m_palette->showDialogs(u"zz"_s, {row});
        QCOMPARE(entry(0).title, u"<b>Support</b> Ozon"_s);
        QCOMPARE(entry(0).label, PartyRole::Buyer);
        QVERIFY(!entry(0).detail.contains(u'\n'));
        const QString spoken = m_palette->model().data(m_palette->model().index(0), Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(u"Buyer"_s));
    }

    void isReachedByAScreenReader()
    {
        QVERIFY(!m_palette->field().accessibleName().isEmpty());
        QVERIFY(!m_palette->list().accessibleName().isEmpty());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_palette->list());
        QCOMPARE(list->role(), QAccessible::List);
        type(u"orders"_s);
        QCOMPARE(list->child(0)->text(QAccessible::Name), u"Orders, Ctrl+O"_s);
    }

    void staysInsideASmallWindow()
    {
        m_window->resize(500, 320);
        QTRY_COMPARE(m_palette->size(), m_window->size());
        const QWidget *card = m_palette->field().parentWidget();
        QVERIFY(m_palette->rect().contains(card->geometry()));
    }
};

VITRINA_WIDGET_TEST_MAIN(PaletteTest)
#include "tst_palette.moc"
