// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "keychain/secret_store.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <deque>

namespace vitrina {

/// A keychain that behaves as it is told. Answers through the event loop, as the real one does; one that is Slow keeps
/// its answers until answerNext(). An entry stays what it was, however the keychain behaves.
class ScriptedKeychain final : public QObject, public SecretStore {
    Q_OBJECT
public:
    enum class Mood {
        Works,
        Locked, ///< says "keychain_locked"
        LockedAsNotFound, ///< what some keyrings say instead
        Absent,
        Denied,
        TimesOut,
        Slow, ///< no answer before answerNext()
        Forgets, ///< takes a secret, and has nothing when asked
        Garbles, ///< gives back other bytes than it took
    };

    void setMood(Mood mood) { m_mood = mood; }
    /// Of writing alone, for a keychain that changes its mind between two questions.
    void setWriteMood(Mood mood) { m_writeMood = mood; }
    void setLimit(qsizetype bytes) { m_limit = bytes; }

    [[nodiscard]] const QHash<QString, QByteArray> &entries() const { return m_entries; }
    void setEntry(const QString &name, const QByteArray &secret) { m_entries.insert(name, secret); }
    /// "read NAME", "write NAME", "remove NAME", in their order.
    [[nodiscard]] const QStringList &calls() const { return m_calls; }
    [[nodiscard]] int callsOf(QLatin1StringView verb) const;
    /// Lets a slow keychain answer the oldest question.
    void answerNext();
    [[nodiscard]] bool isAsked() const { return !m_waiting.empty(); }

    void read(const QString &name, std::function<void(Result<QByteArray>)> done) override;
    void write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done) override;
    void remove(const QString &name, std::function<void(Result<void>)> done) override;

private:
    [[nodiscard]] static Result<void> complaint(Mood mood);
    void answer(Mood mood, std::function<void()> how);

    Mood m_mood = Mood::Works;
    std::optional<Mood> m_writeMood;
    qsizetype m_limit = maxBytes;
    QHash<QString, QByteArray> m_entries;
    QStringList m_calls;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace vitrina
