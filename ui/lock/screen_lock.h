// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"
#include "ui/lock/idle_watch.h"
#include "ui/lock/lock_secret.h"
#include "ui/settings/settings.h"

class QWidget;

namespace vitrina::ui {

class LockPage;
class WindowCover;

inline const SettingKey<int> lockAfterKey{"lock.afterMinutes", 0}; ///< without a touch; 0: only by hand

/// Locks the window, by hand or when nobody touched the program for a time, and unlocks it by a passphrase. It keeps
/// eyes off the screen; the data on the disk are encrypted with another key, whether it is locked or not. UI thread.
class ScreenLock final : public QObject {
    Q_OBJECT
public:
    /// How long the next attempt has to wait after so many wrong ones.
    using Penalty = std::function<milliseconds(int failures)>;

    /// All outlive it, but `window`, which owns it.
    ScreenLock(QWidget &window, Settings &settings, const Clock &clock, LockSecret &secret);

    [[nodiscard]] LockSecret &secret() { return m_secret; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] bool canLock() const { return m_secret.isSet(); }
    [[nodiscard]] bool isLocked() const;
    /// The first ones are free, then it doubles up to a minute.
    [[nodiscard]] static milliseconds usualPenalty(int failures);
    void setPenalty(Penalty penalty) { m_penalty = std::move(penalty); }

public Q_SLOTS:
    void lockNow(); ///< nothing happens without a passphrase
    void passTime() { m_idle.passTime(); } ///< the computer slept
    void refresh(); ///< the passphrase or the setting is another

Q_SIGNALS:
    void lockedChanged(bool locked);
    void signOutWanted(); ///< without the passphrase; confirmed

private:
    void tryPassphrase(const QString &passphrase);
    void onChecked(const Result<void> &right);
    void unlock();
    void confirmSignOut();

    Settings &m_settings;
    LockSecret &m_secret;
    LockPage *m_page;
    WindowCover *m_cover;
    IdleWatch m_idle;
    Penalty m_penalty = &usualPenalty;
    QTimer m_wait; ///< until the next attempt
    int m_failures = 0;
};

} // namespace vitrina::ui
