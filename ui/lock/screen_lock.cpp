// SPDX-License-Identifier: Apache-2.0
#include "ui/lock/screen_lock.h"

#include "ui/lock/lock_page.h"
#include "ui/lock/window_cover.h"
#include "ui/shell/error_words.h"
#include "ui/theme/confirm_dialog.h"

#include <QPointer>
#include <QWidget>

#include <algorithm>

namespace vitrina::ui {
using namespace std::chrono_literals;

ScreenLock::ScreenLock(QWidget &window, Settings &settings, const Clock &clock, LockSecret &secret)
    : QObject(&window)
    , m_settings(settings)
    , m_secret(secret)
    , m_page(new LockPage(&window))
    , m_cover(new WindowCover(window, *m_page))
    , m_idle(clock)
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, m_page, [this] { m_page->setChecking(false); });
    connect(&m_idle, &IdleWatch::idle, this, &ScreenLock::lockNow);
    connect(m_page, &LockPage::passphraseGiven, this, &ScreenLock::tryPassphrase);
    connect(m_page, &LockPage::forgotten, this, &ScreenLock::confirmSignOut);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(lockAfterKey.name))
            refresh();
    });
    refresh();
}

bool ScreenLock::isLocked() const
{
    return m_cover->isCovering();
}

milliseconds ScreenLock::usualPenalty(int failures)
{
    constexpr int free = 2;
    return failures <= free ? 0ms : std::min<milliseconds>(60s, 1s * (1 << std::min(failures - free, 6)));
}

void ScreenLock::refresh()
{
    if (isLocked())
        return;
    const int minutes = m_settings.value(lockAfterKey);
    const bool watches = m_secret.isSet() && minutes > 0;
    m_idle.setLimit(watches ? std::optional<milliseconds>(std::chrono::minutes(minutes)) : std::nullopt);
}

void ScreenLock::lockNow()
{
    if (!m_secret.isSet() || isLocked())
        return;
    m_idle.setLimit(std::nullopt);
    m_page->begin();
    m_cover->cover();
    Q_EMIT lockedChanged(true);
}

void ScreenLock::tryPassphrase(const QString &passphrase)
{
    m_page->setChecking(true);
    m_secret.check(passphrase, [lock = QPointer(this)](const Result<void> &right) {
        if (lock)
            lock->onChecked(right);
    });
}

void ScreenLock::onChecked(const Result<void> &right)
{
    if (right)
        return unlock();
    m_page->setFault(errorText(right.error()));
    m_wait.start(m_penalty(++m_failures));
}

void ScreenLock::unlock()
{
    m_failures = 0;
    m_page->begin();
    m_cover->uncover();
    refresh();
    Q_EMIT lockedChanged(false);
}

void ScreenLock::confirmSignOut()
{
    auto *dialog = new ConfirmDialog({tr("Sign out without the passphrase?"),
                                      tr("Everything that is kept on this computer goes, also drafts and messages that "
                                         "are not sent yet. To come back you need your token."),
                                      tr("Sign out"), tr("Cancel")},
                                     ButtonKind::Danger, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ScreenLock::signOutWanted, Qt::QueuedConnection);
    dialog->open();
}

} // namespace vitrina::ui
