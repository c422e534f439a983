// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/own_words.h"
#include "spelling/spelling_desk.h"
#include "ui/settings/settings.h"

namespace vitrina::ui {

/// The spelling of all that is typed here: what the user chose, the dictionaries that were found, his own words. UI
/// thread; the work is done on the desk's.
class Spelling final : public QObject {
    Q_OBJECT
public:
    /// `settings` outlives it; `wordsFile` keeps the user's own words; `folders`: where dictionaries are looked for.
    Spelling(Settings &settings, const QString &wordsFile, QStringList folders = spelling::dictionaryFolders(),
             QObject *parent = nullptr);

    [[nodiscard]] bool isOn() const;
    [[nodiscard]] QString language() const; ///< chosen; empty: automatic
    void choose(bool on, const QString &language);
    /// Looks for dictionaries again: one may have been installed meanwhile.
    void look();
    [[nodiscard]] const std::vector<spelling::DictionaryFiles> &found() const { return m_found; }

    [[nodiscard]] const QStringList &folders() const { return m_folders; } ///< the first is the user’s own
    [[nodiscard]] bool isUsed(const QString &dictionary) const;
    void setUsed(const QString &dictionary, bool used);
    [[nodiscard]] QStringList languages() const; ///< of the dictionaries that are used

    [[nodiscard]] const QStringList &words() const { return m_words.words(); }
    void addWord(const QString &word);
    void removeWord(const QString &word);
    void ignoreWord(const QString &word); ///< until the program ends

    /// See SpellingDesk; the user's choice of language is put in here.
    void check(spelling::SpellingQuestion question, QObject *context, std::function<void(std::vector<TextRange>)> done);
    void suggest(const QString &word, spelling::SpellingQuestion question, QObject *context,
                 std::function<void(QStringList)> done);
    [[nodiscard]] spelling::SpellingDesk &desk() { return m_desk; }

Q_SIGNALS:
    void changed(); ///< what is right or wrong now may be otherwise
    void wordsChanged();
    void failed(const vitrina::Error &error); ///< of OwnWords

private:
    void tellWords(const Result<void> &result);
    void useDictionaries();
    [[nodiscard]] bool isUsual(const QString &dictionary) const;

    Settings &m_settings;
    QStringList m_folders;
    spelling::SpellingDesk m_desk;
    spelling::OwnWords m_words;
    QStringList m_ignored;
    std::vector<spelling::DictionaryFiles> m_found;
    bool m_looked = false;
};

} // namespace vitrina::ui
