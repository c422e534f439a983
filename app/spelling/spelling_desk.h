// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "spelling/hunspell_book.h"
#include "spelling/speller.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <deque>

namespace vitrina::spelling {

/// The speller on a thread of its own, which begins with the first question. A dictionary that does not come back in
/// time is left where it is, with its thread, and no longer asked; nobody ever waits for it. UI thread.
class SpellingDesk final : public QObject {
    Q_OBJECT
public:
    explicit SpellingDesk(QObject *parent = nullptr, ReadWordBook read = readHunspellBook,
                          milliseconds patience = milliseconds(20'000));
    /// Waits a moment for what has begun.
    ~SpellingDesk() override;

    void setDictionaries(const std::vector<DictionaryFiles> &files);
    void setOwnWords(const QStringList &words);
    [[nodiscard]] const std::vector<DictionaryFiles> &dictionaries() const { return m_files; }
    [[nodiscard]] DictionaryState state(const QString &dictionary) const; ///< as far as is known

    /// `done` is called later, in this thread, unless `context` is gone.
    void check(const SpellingQuestion &question, QObject *context, std::function<void(std::vector<TextRange>)> done);
    void suggest(const QString &word, const SpellingQuestion &question, QObject *context,
                 std::function<void(QStringList)> done);
    void readAll(const QString &language); ///< so that state() tells

Q_SIGNALS:
    void statesChanged();

private:
    using Answer = std::function<void()>;
    struct Job {
        std::function<Answer(Speller &)> work;
        Answer givenUp;
    };
    struct Room; ///< what the two threads share
    static void work(const std::shared_ptr<Room> &room, const std::vector<DictionaryFiles> &files,
                     const std::vector<size_t> &silent, const QStringList &own, const ReadWordBook &read);
    void post(Job job);
    void begin();
    void leave(); ///< the thread ends when it comes back, if it does
    void finish(const std::shared_ptr<Room> &room, const Answer &answer, const std::vector<DictionaryState> &states);
    void giveUp();

    std::vector<DictionaryFiles> m_files;
    QMap<QString, DictionaryState> m_states;
    QStringList m_own;
    ReadWordBook m_read;
    QTimer m_patience;
    std::deque<Job> m_pending; ///< the first of them is being worked on
    std::shared_ptr<Room> m_room; ///< null: no thread
    std::vector<std::shared_ptr<Room>> m_left;
};

} // namespace vitrina::spelling
