// SPDX-License-Identifier: Apache-2.0
#include "spelling/spelling_desk.h"

#include <QPointer>

#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace vitrina::spelling {
namespace {

constexpr std::chrono::milliseconds lastWait(2000);

template <typename T> auto guarded(QObject *context, std::function<void(T)> done)
{
    return [context = QPointer<QObject>(context), done = std::move(done)](const T &value) {
        if (context)
            done(value);
    };
}

} // namespace

struct SpellingDesk::Room {
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable ended;
    std::deque<std::function<Answer(Speller &)>> jobs;
    SpellingDesk *desk = nullptr; ///< null: nobody listens any more, and the thread is to end
    bool hasEnded = false;
    std::atomic<int> current{-1};
    std::thread thread;
};

SpellingDesk::SpellingDesk(QObject *parent, ReadWordBook read, milliseconds patience)
    : QObject(parent)
    , m_read(std::move(read))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SpellingDesk::giveUp);
}

SpellingDesk::~SpellingDesk()
{
    leave();
    const auto until = std::chrono::steady_clock::now() + lastWait;
    for (const auto &room : m_left) {
        std::unique_lock lock(room->mutex);
        const bool ended = room->ended.wait_until(lock, until, [&room] { return room->hasEnded; });
        lock.unlock();
        ended ? room->thread.join() : room->thread.detach();
    }
}

void SpellingDesk::work(const std::shared_ptr<Room> &room, const std::vector<DictionaryFiles> &files,
                        const std::vector<size_t> &silent, const QStringList &own, const ReadWordBook &read)
{
    {
        Speller speller(files, read, room->current);
        for (const size_t index : silent)
            speller.giveUp(index);
        speller.setOwnWords(own);
        std::unique_lock lock(room->mutex);
        for (;;) {
            room->wake.wait(lock, [&room] { return room->desk == nullptr || !room->jobs.empty(); });
            if (room->desk == nullptr)
                break;
            const auto job = std::move(room->jobs.front());
            room->jobs.pop_front();
            lock.unlock();
            const Answer answer = job(speller);
            std::vector<DictionaryState> states;
            for (size_t index = 0; index < files.size(); ++index)
                states.push_back(speller.state(index));
            lock.lock();
            // Under the lock, so that the desk can't go meanwhile.
            if (SpellingDesk *desk = room->desk)
                QMetaObject::invokeMethod(
                    desk, [desk, room, answer, states] { desk->finish(room, answer, states); }, Qt::QueuedConnection);
        }
    }
    const std::lock_guard lock(room->mutex);
    room->hasEnded = true;
    room->ended.notify_all();
}

void SpellingDesk::begin()
{
    std::vector<size_t> silent;
    for (size_t index = 0; index < m_files.size(); ++index) {
        if (state(m_files[index].name) == DictionaryState::Silent)
            silent.push_back(index);
    }
    m_room = std::make_shared<Room>();
    m_room->desk = this;
    for (const Job &job : m_pending)
        m_room->jobs.push_back(job.work);
    m_room->thread = std::thread(&SpellingDesk::work, m_room, m_files, silent, m_own, m_read);
    if (!m_pending.empty())
        m_patience.start();
}

void SpellingDesk::leave()
{
    m_patience.stop();
    std::erase_if(m_left, [](const std::shared_ptr<Room> &room) {
        std::unique_lock lock(room->mutex);
        const bool ended = room->hasEnded;
        lock.unlock();
        if (ended)
            room->thread.join();
        return ended;
    });
    if (!m_room)
        return;
    const std::lock_guard lock(m_room->mutex);
    m_room->desk = nullptr;
    m_room->wake.notify_all();
    m_left.push_back(std::exchange(m_room, nullptr));
}

void SpellingDesk::setDictionaries(const std::vector<DictionaryFiles> &files)
{
    if (files == m_files)
        return;
    leave();
    m_files = files;
    m_states.removeIf([](const auto &entry) { return entry.value() != DictionaryState::Silent; });
    if (!m_pending.empty())
        begin();
    Q_EMIT statesChanged();
}

void SpellingDesk::setOwnWords(const QStringList &words)
{
    if (std::exchange(m_own, words) == words || !m_room)
        return;
    post({[words](Speller &speller) {
              speller.setOwnWords(words);
              return [] {};
          },
          [] {}});
}

DictionaryState SpellingDesk::state(const QString &dictionary) const
{
    return m_states.value(dictionary, DictionaryState::Unread);
}

void SpellingDesk::check(const SpellingQuestion &question, QObject *context,
                         std::function<void(std::vector<TextRange>)> done)
{
    const auto tell = guarded<std::vector<TextRange>>(context, std::move(done));
    post({[question, tell](Speller &speller) -> Answer {
              return [tell, ranges = speller.wrongWords(question)] { tell(ranges); };
          },
          [tell] { tell({}); }});
}

void SpellingDesk::suggest(const QString &word, const SpellingQuestion &question, QObject *context,
                           std::function<void(QStringList)> done)
{
    const auto tell = guarded<QStringList>(context, std::move(done));
    post({[word, question, tell](Speller &speller) -> Answer {
              return [tell, words = speller.suggestions(word, question)] { tell(words); };
          },
          [tell] { tell({}); }});
}

void SpellingDesk::readAll(const QString &language)
{
    post({[language](Speller &speller) {
              speller.readAll(language);
              return [] {};
          },
          [] {}});
}

void SpellingDesk::post(Job job)
{
    m_pending.push_back(std::move(job));
    if (!m_room)
        return begin();
    const std::lock_guard lock(m_room->mutex);
    m_room->jobs.push_back(m_pending.back().work);
    m_room->wake.notify_all();
    if (m_pending.size() == 1)
        m_patience.start();
}

void SpellingDesk::finish(const std::shared_ptr<Room> &room, const Answer &answer,
                          const std::vector<DictionaryState> &states)
{
    if (room != m_room || m_pending.empty())
        return; // of a thread that was left; its question is asked anew
    m_pending.pop_front();
    m_pending.empty() ? m_patience.stop() : m_patience.start();
    bool news = false;
    for (size_t index = 0; index < states.size(); ++index)
        news |= std::exchange(m_states[m_files[index].name], states[index]) != states[index];
    answer();
    if (news)
        Q_EMIT statesChanged();
}

void SpellingDesk::giveUp()
{
    if (!m_room || m_pending.empty())
        return;
    const int current = m_room->current;
    leave();
    if (current >= 0 && size_t(current) < m_files.size())
        m_states[m_files[size_t(current)].name] = DictionaryState::Silent;
    const Answer givenUp = m_pending.front().givenUp;
    m_pending.pop_front();
    if (!m_pending.empty())
        begin();
    givenUp();
    Q_EMIT statesChanged();
}

} // namespace vitrina::spelling

#include "moc_spelling_desk.cpp"
