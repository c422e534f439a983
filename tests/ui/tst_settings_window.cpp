// SPDX-License-Identifier: Apache-2.0
#include "widget_main.h"

#include "ui/composer/publish_bar.h"
#include "ui/composer/send_key.h"
#include "ui/dialogs/dialog_row_layout.h"
#include "ui/dialogs/list_density.h"
#include "ui/settings/about_page.h"
#include "ui/settings/found_label.h"
#include "ui/settings/general_page.h"
#include "ui/settings/licences.h"
#include "ui/settings/page_list.h"
#include "ui/settings/sending_page.h"
#include "ui/settings/setting_binding.h"
#include "ui/settings/settings_desk.h"
#include "ui/settings/settings_window.h"
#include "ui/shell/language.h"
#include "ui/shell/window_settings.h"
#include "ui/theme/field.h"
#include "ui/theme/toggle.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include <algorithm>

using namespace vitrina;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

namespace {

const SettingKey<bool> flag{"flag", false};
const SettingKey<int> number{"number", 7};
const SettingKey<QString> word{"word", u"b"_s};
const SettingKey<QString> text{"text", {}};

} // namespace

class SettingsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
        (void)m_language.use(u"en"_s);
        m_window = std::make_unique<QWidget>();
        m_desk = new SettingsDesk(*m_window);
        m_desk->addPage(generalPage(*m_settings, m_language));
        m_desk->addPage(sendingPage(*m_settings));
        m_desk->addPage({u"own"_s, Icon::Lock, [] { return u"Own"_s; },
                         [this](SettingsForm &form) {
                             addSwitch(form, *m_settings, flag, {.title = u"Flag"_s});
                             addNumber(form, *m_settings, number, {.title = u"Number"_s}, {.least = 0, .most = 9});
                             addChoice(form, *m_settings, word, {.title = u"Word"_s}, {{u"a"_s, u"A"_s}, {u"b"_s, {}}});
                             addText(form, *m_settings, text, {.title = u"Text"_s});
                         }});
        m_desk->addPage(aboutPage({.database = u"4.6"_s, .contract = u"vitrina.v1"_s, .hub = {}}));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        Theme::instance().setMode(ThemeMode::Light);
    }

    void thereIsOneWindowAndASecondRequestRaisesIt()
    {
        SettingsWindow &first = open(u"about"_s);
        QCOMPARE(first.page(), u"about"_s);
        QVERIFY(!first.isModal());
        QCOMPARE(&open({}), &first);
        QCOMPARE(first.page(), u"about"_s);
        QCOMPARE(open(u"sending"_s).page(), u"sending"_s);
        QCOMPARE(open(u"no such page"_s).page(), u"sending"_s);
    }

    void everySettingActsAtOnceAndSurvivesARestart()
    {
        SettingsWindow &window = open(u"own"_s);
        row<SwitchRow>(window, u"Flag"_s)->findChild<Toggle *>()->click();
        QCOMPARE(m_settings->value(flag), true);
        auto *numbers = row<NumberRow>(window, u"Number"_s)->findChild<QSpinBox *>();
        numbers->stepUp();
        QCOMPARE(m_settings->value(number), 8);
        auto *words = row<ChoiceRow>(window, u"Word"_s)->findChild<QComboBox *>();
        QCOMPARE(words->currentIndex(), 1);
        words->setFocus();
        QTest::keyClick(words, Qt::Key_Up);
        QCOMPARE(m_settings->value(word), u"a"_s);
        Field &field = row<TextRow>(window, u"Text"_s)->field();
        field.setText(u"typed"_s);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(m_settings->value(text), u"typed"_s);
        QVERIFY(window.isVisible()); // Enter closes nothing
        m_window.reset();
        reopen();
        QCOMPARE(m_settings->value(flag), true);
        QCOMPARE(m_settings->value(number), 8);
        QCOMPARE(m_settings->value(word), u"a"_s);
        QCOMPARE(m_settings->value(text), u"typed"_s);
    }

    void aRowFollowsWhoeverElseChangesTheSetting()
    {
        SettingsWindow &window = open(u"own"_s);
        m_settings->set(flag, true);
        QVERIFY(row<SwitchRow>(window, u"Flag"_s)->isOn());
        m_settings->set(number, 3);
        QCOMPARE(row<NumberRow>(window, u"Number"_s)->number(), 3);
        m_settings->set(word, u"a"_s);
        QCOMPARE(row<ChoiceRow>(window, u"Word"_s)->chosenId(), u"a"_s);
    }

    void theThemeAndTheLanguageChangeWhileTheWindowStands()
    {
        SettingsWindow &window = open(u"general"_s);
        choose(*row<ChoiceRow>(window, u"Theme"_s), u"dark"_s);
        QCOMPARE(Theme::instance().mode(), ThemeMode::Dark);
        QCOMPARE(m_settings->value(themeSetting), u"dark"_s);
        choose(*row<ChoiceRow>(window, u"Language of the interface"_s), u"ru"_s);
        QCOMPARE(m_language.code(), u"ru"_s);
        QCOMPARE(m_settings->value(languageSetting), u"ru"_s);
        QTRY_COMPARE(window.windowTitle(), u"Настройки"_s);
        QTRY_VERIFY(row<ChoiceRow>(window, u"Тема"_s) != nullptr);
        QCOMPARE(row<ChoiceRow>(window, u"Тема"_s)->chosenId(), u"dark"_s);
        QCOMPARE(window.page(), u"general"_s);
    }

    void theKeyThatSendsAndTheQuestionBeforeAPublicAnswerAreSet()
    {
        SettingsWindow &window = open(u"sending"_s);
        choose(*row<ChoiceRow>(window, u"Key that sends"_s), u"control"_s);
        QCOMPARE(sendKeyIn(*m_settings), SendKey::ControlEnter);
        auto *ask = row<SwitchRow>(window, u"Ask before a public answer"_s);
        QVERIFY(ask->isOn());
        m_settings->set(publicAnswersConfirmedSetting, true);
        QVERIFY(!ask->isOn());
        ask->findChild<Toggle *>()->click();
        QCOMPARE(m_settings->value(publicAnswersConfirmedSetting), false);
    }

    void aCompactListCutsNothing()
    {
        SettingsWindow &window = open(u"general"_s);
        choose(*row<ChoiceRow>(window, u"Dialog list"_s), u"compact"_s);
        QCOMPARE(m_settings->value(compactListSetting), true);
        DialogRow dialog;
        dialog.label = PartyRole::Support;
        dialog.name = u"Անահիտ ջպյց"_s;
        dialog.preview = u"Щёй, ջպյց"_s;
        dialog.unread = 5;
        const int comfortable = dialogRowHeight();
        setListDensity(ListDensity::Compact);
        const int compact = dialogRowHeight();
        const DialogRowLayout layout = layOutDialogRow(dialog, UtcTime{}, 332);
        setListDensity(ListDensity::Comfortable);
        QVERIFY(compact <= comfortable - 10);
        const QRect whole(0, 0, 332, compact - 1); // the line between rows
        for (const QRect &part : {layout.shopMark, layout.badge, layout.nameRect, layout.previewRect, layout.counter})
            QVERIFY(whole.contains(part));
        QVERIFY(layout.badge.bottom() < layout.nameRect.top());
        QVERIFY(layout.nameRect.bottom() < layout.previewRect.top());
        QVERIFY(layout.nameRect.height() >= themeLine(TextStyle::Message)); // Armenian descenders need it
    }

    void theSearchFindsARowOfAnyPageInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::newRow("en, title") << u"en"_s << u"theme"_s << u"Theme"_s;
        QTest::newRow("en, keyword") << u"en"_s << u"NIGHT"_s << u"Theme"_s;
        QTest::newRow("en, help, two words") << u"en"_s << u"goods publ"_s << u"Ask before a public answer"_s;
        QTest::newRow("en, another page") << u"en"_s << u"sqlcipher bsd"_s << u"SQLCipher"_s;
        QTest::newRow("hy") << u"hy"_s << u"թեմա"_s << u"Թեմա"_s;
        QTest::newRow("ru") << u"ru"_s << u"тем"_s << u"Тема"_s;
        QTest::newRow("uk") << u"uk"_s << u"тема"_s << u"Тема"_s;
        QTest::newRow("one's own word in a strange language") << u"hy"_s << u"язык"_s << u"Ինտերֆեյսի լեզուն"_s;
    }
    void theSearchFindsARowOfAnyPageInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QVERIFY(m_language.use(language).has_value());
        SettingsWindow &window = open({});
        window.search(typed);
        QStringList found;
        for (const SettingRow *each : window.shownRows())
            found += each->title();
        QVERIFY2(found.contains(title), qPrintable(found.join(u", "_s)));
        QVERIFY2(found.size() < 4, qPrintable(found.join(u", "_s)));
    }

    void whatWasFoundIsMarked()
    {
        SettingsWindow &window = open({});
        window.search(u"public"_s);
        bool marked = false;
        for (const auto *label : window.findChildren<FoundLabel *>()) {
            for (const TextRange &mark : label->marks()) {
                QVERIFY(label->text().mid(mark.start, mark.length).startsWith(u"public"_s, Qt::CaseInsensitive));
                marked = true;
            }
        }
        QVERIFY(marked);
        window.search({});
        for (const auto *label : window.findChildren<FoundLabel *>())
            QVERIFY(label->marks().empty());
    }

    void whereNothingIsFoundThatIsSaidAndEscapeLeadsBack()
    {
        SettingsWindow &window = open(u"sending"_s);
        auto *field = window.findChild<Field *>();
        field->setText(u"xyzzy"_s);
        QVERIFY(window.shownRows().empty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(window.isVisible());
        QVERIFY(field->text().isEmpty());
        QCOMPARE(window.page(), u"sending"_s);
        QVERIFY(!window.shownRows().empty());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void theKeyboardGoesFromTheSearchOverThePagesToTheRows()
    {
        SettingsWindow &window = open(u"own"_s);
        auto *field = window.findChild<Field *>();
        QWidget *const expected[]{window.findChild<PageList *>(), row<SwitchRow>(window, u"Flag"_s)->control(),
                                  row<NumberRow>(window, u"Number"_s)->findChild<QSpinBox *>(),
                                  row<ChoiceRow>(window, u"Word"_s)->control(),
                                  row<TextRow>(window, u"Text"_s)->control()};
        QWidget *at = field;
        for (QWidget *next : expected) {
            do {
                at = at->nextInFocusChain();
            } while (at->focusPolicy() == Qt::NoFocus || (at->focusPolicy() & Qt::TabFocus) == 0
                     || !at->isVisibleTo(&window) || at->focusProxy() != nullptr);
            QCOMPARE(at, next);
        }
        field->setText(u"flag"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(window.focusWidget(), expected[1]);
    }

    void aReaderOfTheScreenHearsTitleHelpAndWhyNot()
    {
        SwitchRow one({.title = u"Title"_s, .help = u"Help."_s});
        QCOMPARE(one.control()->accessibleName(), u"Title"_s);
        QCOMPARE(one.control()->accessibleDescription(), u"Help."_s);
        one.setBlocked(u"Not here."_s);
        QVERIFY(!one.control()->isEnabled());
        QCOMPARE(one.control()->accessibleDescription(), u"Help. Not here."_s);
        QTest::mouseClick(&one, Qt::LeftButton, {}, QPoint(4, 4));
        QVERIFY(!one.isOn());
        one.setBlocked({});
        QTest::mouseClick(&one, Qt::LeftButton, {}, QPoint(4, 4)); // the words are pressed, too
        QVERIFY(one.isOn());
    }

    void everyPartNamesItsLicenceWithTheWholeText()
    {
        const std::vector<LicencedPart> parts = licencedParts();
        QVERIFY(parts.size() > 15);
        QCOMPARE(parts.front().name, u"Vitrina"_s);
        QVERIFY(parts.front().text.contains(u"Apache License"_s));
        for (const LicencedPart &part : parts) {
            QVERIFY2(!part.licence.isEmpty() && !part.owner.isEmpty(), qPrintable(part.name));
            QVERIFY2(part.text.size() > 300, qPrintable(part.name));
        }
    }

    void whatIsWrongWithTheFileStandsAboveEveryPage()
    {
        m_desk->setNotice(u"Something is wrong"_s);
        SettingsWindow &window = open({});
        const auto labels = window.findChildren<QLabel *>();
        const auto says = [](const QLabel *label) { return label->text() == u"Something is wrong"_s; };
        const auto notice = std::ranges::find_if(labels, says);
        QVERIFY(notice != labels.end() && (*notice)->isVisible());
        m_desk->setNotice({});
        QVERIFY(!(*notice)->isVisible());
    }

private:
    void reopen()
    {
        m_settings.reset(); // writes what is left
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.json"_s));
    }
    SettingsWindow &open(const QString &page)
    {
        m_desk->open(page);
        return *m_desk->window();
    }
    template <typename Row> [[nodiscard]] static Row *row(const SettingsWindow &window, const QString &title)
    {
        for (SettingRow *each : window.shownRows()) {
            if (auto *found = qobject_cast<Row *>(each); found != nullptr && found->title() == title)
                return found;
        }
        return nullptr;
    }
    static void choose(ChoiceRow &row, const QString &id)
    {
        auto *box = row.findChild<QComboBox *>();
        const int at = box->findData(id);
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    std::unique_ptr<QWidget> m_window;
    SettingsDesk *m_desk = nullptr;
};

VITRINA_WIDGET_TEST_MAIN(SettingsWindowTest)
#include "tst_settings_window.moc"
