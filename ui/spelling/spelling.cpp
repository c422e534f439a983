// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/spelling.h"

#include "ui/spelling/spelling_settings.h"

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr qsizetype mostIgnored = 1000;

} // namespace

Spelling::Spelling(Settings &settings, const QString &wordsFile, QStringList folders, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_folders(std::move(folders))
    , m_words(wordsFile)
{
    m_desk.setOwnWords(m_words.words());
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(turnedDictionariesSetting.name) && m_looked)
            useDictionaries();
        if (name.startsWith(QLatin1StringView("spelling.")))
            Q_EMIT changed();
    });
}

bool Spelling::isOn() const
{
    return m_settings.value(spellingOnSetting);
}

QString Spelling::language() const
{
    return m_settings.value(spellingLanguageSetting).left(8);
}

void Spelling::choose(bool on, const QString &language)
{
    m_settings.set(spellingOnSetting, on);
    if (on)
        m_settings.set(spellingLanguageSetting, language);
}

void Spelling::look()
{
    m_looked = true;
    m_found = spelling::findDictionaries(m_folders);
    useDictionaries();
}

void Spelling::useDictionaries()
{
    std::vector<spelling::DictionaryFiles> used;
    std::ranges::copy_if(m_found, std::back_inserter(used), [this](const auto &one) { return isUsed(one.name); });
    m_desk.setDictionaries(used);
}

bool Spelling::isUsual(const QString &dictionary) const
{
    const auto usual = spelling::usualDictionaries(m_found);
    return std::ranges::find(usual, dictionary, &spelling::DictionaryFiles::name) != usual.end();
}

bool Spelling::isUsed(const QString &dictionary) const
{
    return isUsual(dictionary) != m_settings.value(turnedDictionariesSetting).contains(dictionary);
}

void Spelling::setUsed(const QString &dictionary, bool used)
{
    QStringList turned = m_settings.value(turnedDictionariesSetting);
    turned.removeAll(dictionary);
    if (used != isUsual(dictionary))
        turned += dictionary;
    m_settings.set(turnedDictionariesSetting, turned);
}

QStringList Spelling::languages() const
{
    QStringList languages;
    for (const auto &one : m_found) {
        if (isUsed(one.name) && !languages.contains(one.language)
            && m_desk.state(one.name) != spelling::DictionaryState::OldSpelling)
            languages += one.language;
    }
    return languages;
}

void Spelling::tellWords(const Result<void> &result)
{
    m_desk.setOwnWords(m_words.words() + m_ignored);
    Q_EMIT wordsChanged();
    Q_EMIT changed();
    if (!result)
        Q_EMIT failed(result.error());
}

void Spelling::addWord(const QString &word)
{
    tellWords(m_words.add(word));
}

void Spelling::removeWord(const QString &word)
{
    tellWords(m_words.remove(word));
}

void Spelling::ignoreWord(const QString &word)
{
    if (m_ignored.size() >= mostIgnored)
        m_ignored.removeFirst();
    m_ignored += word;
    tellWords({});
}

void Spelling::check(spelling::SpellingQuestion question, QObject *context,
                     std::function<void(std::vector<TextRange>)> done)
{
    if (!m_looked)
        look();
    question.language = language();
    m_desk.check(question, context, std::move(done));
}

void Spelling::suggest(const QString &word, spelling::SpellingQuestion question, QObject *context,
                       std::function<void(QStringList)> done)
{
    question.language = language();
    m_desk.suggest(word, question, context, std::move(done));
}

} // namespace vitrina::ui

#include "moc_spelling.cpp"
