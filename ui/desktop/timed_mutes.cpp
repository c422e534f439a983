// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/timed_mutes.h"

#include "ui/desktop/notification_settings.h"

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr milliseconds longestTimer = std::chrono::hours(24); ///< a timer can't hold much more; it looks again then

} // namespace

TimedMutes::TimedMutes(Inbox &inbox, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_settings(settings)
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &TimedMutes::passTime);
    // An end that passed while the program did not run: when its dialogs are there.
    connect(&inbox, &Inbox::listReady, this, &TimedMutes::passTime);
}

void TimedMutes::mute(const DialogId &dialog, MuteSpan span)
{
    m_inbox.setMuted(dialog, true);
    QJsonObject ends = m_settings.value(dialogMutesSetting);
    ends.insert(dialog.value(), nameOf(endOf(span, m_inbox.clock().now())));
    m_settings.set(dialogMutesSetting, ends);
    passTime();
}

void TimedMutes::passTime()
{
    QJsonObject ends = m_settings.value(dialogMutesSetting);
    const UtcTime now = m_inbox.clock().now();
    milliseconds wait = longestTimer;
    bool ended = false;
    for (const QString &dialog : ends.keys()) {
        const UtcTime end = momentOf(ends.value(dialog).toString());
        if (now < end) {
            wait = std::min(wait, end - now);
            continue;
        }
        ends.remove(dialog);
        m_inbox.setMuted(DialogId(dialog), false);
        ended = true;
    }
    if (ended)
        m_settings.set(dialogMutesSetting, ends);
    m_next.stop();
    if (!ends.isEmpty())
        m_next.start(wait + milliseconds(1));
}

} // namespace vitrina::ui
