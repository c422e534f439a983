// SPDX-License-Identifier: Apache-2.0
#include "support/scripted_keychain.h"

#include <algorithm>

namespace vitrina {

int ScriptedKeychain::callsOf(QLatin1StringView verb) const
{
    return static_cast<int>(
        std::count_if(m_calls.cbegin(), m_calls.cend(), [verb](const QString &call) { return call.startsWith(verb); }));
}

Result<void> ScriptedKeychain::complaint(Mood mood)
{
    switch (mood) {
    case Mood::Locked:
        return failure(ErrorClass::Local, u"keychain_locked");
    case Mood::LockedAsNotFound:
        return failure(ErrorClass::Local, u"keychain_not_found");
    case Mood::Absent:
        return failure(ErrorClass::Local, u"keychain_absent");
    case Mood::Denied:
        return failure(ErrorClass::Local, u"keychain_denied");
    case Mood::TimesOut:
        return failure(ErrorClass::Local, u"keychain_timeout");
    case Mood::Works:
    case Mood::Slow:
    case Mood::Forgets:
    case Mood::Garbles:
        break;
    }
    return {};
}

void ScriptedKeychain::answer(Mood mood, std::function<void()> how)
{
    if (mood == Mood::Slow)
        m_waiting.push_back(std::move(how));
    else
        QMetaObject::invokeMethod(this, std::move(how), Qt::QueuedConnection);
}

void ScriptedKeychain::answerNext()
{
    auto how = std::move(m_waiting.front());
    m_waiting.pop_front();
    how();
}

void ScriptedKeychain::read(const QString &name, std::function<void(Result<QByteArray>)> done)
{
    m_calls.append(QStringLiteral("read ") + name);
    answer(m_mood, [this, name, done = std::move(done), mood = m_mood] {
        if (const auto said = complaint(mood); !said)
            return done(tl::unexpected(said.error()));
        if (mood == Mood::Forgets || !m_entries.contains(name))
            return done(failure(ErrorClass::Local, u"keychain_not_found"));
        done(mood == Mood::Garbles ? m_entries.value(name).toUpper() : m_entries.value(name));
    });
}

void ScriptedKeychain::write(const QString &name, const QByteArray &secret, std::function<void(Result<void>)> done)
{
    m_calls.append(QStringLiteral("write ") + name);
    const Mood mood = m_writeMood.value_or(m_mood);
    answer(mood, [this, name, secret, done = std::move(done), mood] {
        if (const auto said = complaint(mood); !said)
            return done(said);
        if (secret.size() > m_limit)
            return done(failure(ErrorClass::Local, u"keychain_too_large"));
        if (mood != Mood::Forgets)
            m_entries.insert(name, secret);
        done({});
    });
}

void ScriptedKeychain::remove(const QString &name, std::function<void(Result<void>)> done)
{
    m_calls.append(QStringLiteral("remove ") + name);
    answer(m_mood, [this, name, done = std::move(done), mood = m_mood] {
        if (const auto said = complaint(mood); !said)
            return done(said);
        m_entries.remove(name);
        done({});
    });
}

} // namespace vitrina
