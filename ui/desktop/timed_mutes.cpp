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
    connect(&inbox, &Inbox::rowsTold, this, &TimedMutes::onRows);
}

void TimedMutes::mute(const DialogId &dialog, MuteSpan span)
{
    QJsonObject ends = m_settings.value(dialogMutesSetting);
    ends.insert(dialog.value(), nameOf(endOf(span, m_inbox.clock().now())));
    m_settings.set(dialogMutesSetting, ends);
    m_inbox.setMuted(dialog, true);
    passTime();
}

void TimedMutes::onRows(const std::vector<DialogRow> &rows)
{
    QJsonObject ends = m_settings.value(dialogMutesSetting);
    if (ends.isEmpty())
        return;
    const qsizetype before = ends.size();
    for (const DialogRow &row : rows) {
        if (!ends.contains(row.id.value()))
            continue;
        if (row.muted)
            m_seen.insert(row.id);
        else if (m_seen.erase(row.id) > 0)
            ends.remove(row.id.value());
    }
    if (ends.size() != before)
        m_settings.set(dialogMutesSetting, ends);
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
        m_seen.erase(DialogId(dialog));
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
