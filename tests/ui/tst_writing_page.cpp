// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_rows.h"
#include "ui/settings/settings_form.h"
#include "ui/spelling/own_words_list.h"
#include "ui/spelling/spelling.h"
#include "ui/spelling/writing_page.h"
#include "ui/theme/button.h"

#include "spelling/dictionary_samples.h"
#include "widget_main.h"

#include <QListView>

using namespace vitrina;
using namespace vitrina::samples;
using namespace vitrina::ui;
using namespace Qt::StringLiterals;

class TestWritingPage final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void eachDictionaryIsTurnedOnAndOff();
    void oneThatCannotBeUsedSaysWhy();
    void aLanguageWithoutDictionaryIsNamed();
    void ownWordsAreListedAndRemoved();

private:
    template <typename Row> [[nodiscard]] Row *row(const QString &title)
    {
        for (SettingRow *one : m_form->rows()) {
            if (one->title() == title)
                return qobject_cast<Row *>(one);
        }
        return nullptr;
    }
    void open();

    std::unique_ptr<DictionaryFolder> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Spelling> m_spelling;
    std::unique_ptr<SettingsForm> m_form;
};

void TestWritingPage::init()
{
    m_folder = std::make_unique<DictionaryFolder>();
    m_folder->addUtf8(u"en_GB"_s, {u"colour"_s});
    m_folder->addUtf8(u"en_US"_s, {u"color"_s});
    m_settings = std::make_unique<Settings>(m_folder->path(u"settings.json"_s));
    m_spelling = std::make_unique<Spelling>(*m_settings, m_folder->path(u"own.txt"_s), QStringList{m_folder->folder()});
}

void TestWritingPage::cleanup()
{
    m_form.reset();
    m_spelling.reset();
    m_settings.reset();
}

void TestWritingPage::open()
{
    m_form = std::make_unique<SettingsForm>();
    writingPage(*m_settings, *m_spelling).fill(*m_form);
}

void TestWritingPage::eachDictionaryIsTurnedOnAndOff()
{
    open();
    auto *american = row<SwitchRow>(u"English (en_US)"_s);
    auto *british = row<SwitchRow>(u"English (en_GB)"_s);
    QVERIFY(american != nullptr && british != nullptr);
    QVERIFY(american->isOn() && !british->isOn());
    Q_EMIT british->turned(true);
    QVERIFY(british->isOn());
    QCOMPARE(m_spelling->desk().dictionaries().size(), 2U);
    Q_EMIT british->turned(false);
    Q_EMIT american->turned(false);
    QVERIFY(!american->isOn() && !british->isOn()); // also the last one
    QVERIFY(m_spelling->desk().dictionaries().empty());
    QCOMPARE(m_spelling->languages(), QStringList());
}

void TestWritingPage::oneThatCannotBeUsedSaysWhy()
{
    m_folder->addUtf8(u"hy_AM"_s, {u"հաղորդագրութիւն"_s, u"բարեւ"_s});
    open();
    auto *armenian = row<SettingRow>(u"Armenian"_s);
    QVERIFY(armenian != nullptr);
    QTRY_COMPARE(m_spelling->desk().state(u"hy_AM"_s), spelling::DictionaryState::OldSpelling);
    QCOMPARE(armenian->help(), u"No dictionary of today’s Armenian was found, so Armenian is not checked."_s);
}

void TestWritingPage::aLanguageWithoutDictionaryIsNamed()
{
    open();
    QVERIFY(row<SettingRow>(u"Ukrainian"_s)->help().startsWith(u"No dictionary for Ukrainian was found"_s));
    QVERIFY(row<SettingRow>(u"English"_s)->help().isEmpty());
}

void TestWritingPage::ownWordsAreListedAndRemoved()
{
    m_spelling->addWord(u"vitrina"_s);
    m_spelling->addWord(u"ozonka"_s);
    open();
    auto *list = qobject_cast<OwnWordsList *>(row<SettingRow>(u"Your own words"_s)->control());
    QVERIFY(list != nullptr);
    QCOMPARE(list->list().model()->index(0, 0).data().toString(), u"ozonka"_s); // by the alphabet
    QVERIFY(!list->removeButton().isEnabled());
    list->list().setCurrentIndex(list->list().model()->index(1, 0));
    list->removeButton().click();
    QCOMPARE(m_spelling->words(), QStringList{u"ozonka"_s});
    QCOMPARE(list->list().model()->rowCount(), 1);
}

VITRINA_WIDGET_TEST_MAIN(TestWritingPage)
#include "tst_writing_page.moc"
