// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/notifier.h"

#include "marketplace/deadlines.h"
#include "ui/desktop/notification_words.h"

#include <algorithm>
#include <limits>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

// Ids are anybody's text: a prefix keeps them apart from the summary.
QString keyOf(const DialogId &dialog)
{
    return dialog.isEmpty() ? u"all"_s : u"dialog/"_s + dialog.value();
}

DialogId dialogOf(const QString &key)
{
    const QLatin1StringView prefix("dialog/");
    return key.startsWith(prefix) ? DialogId(key.sliced(prefix.size())) : DialogId();
}

} // namespace

Notifier::Notifier(Inbox &inbox, const Profiles &profiles, std::unique_ptr<DesktopNotifications> desktop,
                   std::function<bool()> isFocused, Pace pace, QObject *parent)
    : QObject(parent)
    , m_inbox(inbox)
    , m_profiles(profiles)
    , m_desktop(std::move(desktop))
    , m_isFocused(std::move(isFocused))
    , m_pace(pace)
    , m_rule({[&inbox](const DialogId &dialog) { return inbox.dialogs().find(dialog); },
              [this](const DialogRow &row) { return nearMoment(row); },
              [this](NewsKind kind, const DialogRow &row) {
                  return isWanted(m_wishes, kind, row.shop, m_inbox.clock().now());
              }})
{
    m_moment.setSingleShot(true);
    m_moment.setTimerType(Qt::CoarseTimer);
    m_gather.setSingleShot(true);
    connect(&m_moment, &QTimer::timeout, this, &Notifier::passTime);
    connect(&m_gather, &QTimer::timeout, this, &Notifier::flush);
    connect(m_desktop.get(), &DesktopNotifications::activated, this, &Notifier::onActivated);
    connect(m_desktop.get(), &DesktopNotifications::dismissed, this,
            [this](const QString &key) { m_rule.dismiss(dialogOf(key)); });
    connect(&inbox, &Inbox::rowsTold, this, &Notifier::onRows);
    connect(&inbox, &Inbox::currentChanged, this, &Notifier::focusMoved);
    connect(&inbox, &Inbox::arrived, this, [this](const std::vector<Message> &messages) {
        focusMoved();
        m_rule.takeMessages(messages);
    });
    connect(&inbox, &Inbox::reportsChanged, this, [this] {
        m_rule.takeReports(m_inbox.allReports());
        changed();
    });
    connect(&inbox, &Inbox::connectionChanged, this, [this] {
        m_rule.setLive(m_inbox.connection().state == LinkState::Live);
        passTime(); // the computer may have slept
    });
    m_rule.setLive(inbox.connection().state == LinkState::Live);
    m_rule.takeReports(inbox.allReports());
}

void Notifier::setOn(bool on)
{
    m_rule.passTime(m_inbox.clock().now()); // what was over while they were off is no news
    m_rule.setOn(on);
    passTime(); // off, no timer runs
}

void Notifier::setHideText(bool hide)
{
    m_hideText = hide;
}

void Notifier::setSound(bool on)
{
    m_sound = on;
}

void Notifier::setWishes(const NotificationWishes &wishes)
{
    if (wishes == m_wishes)
        return;
    m_wishes = wishes;
    m_rule.withdrawUnwanted();
    changed();
}

void Notifier::setLocked(bool locked)
{
    m_locked = locked;
    if (locked) {
        for (const QString &key : std::exchange(m_standing, {}))
            m_desktop->withdraw(key);
    }
    focusMoved();
}

void Notifier::focusMoved()
{
    m_rule.setWatched(m_inbox.current() && !m_locked && m_isFocused() ? m_inbox.current()->id : DialogId());
    changed();
}

void Notifier::onRows(const std::vector<DialogRow> &rows, const std::vector<DialogKey> &removed)
{
    m_rule.takeRows(rows, removed, m_inbox.clock().now());
    passTime();
}

void Notifier::passTime()
{
    const UtcTime now = m_inbox.clock().now();
    m_rule.setWatched(m_inbox.current() && !m_locked && m_isFocused() ? m_inbox.current()->id : DialogId());
    m_rule.passTime(now);
    m_moment.stop();
    if (const auto next = m_rule.nextMoment()) {
        // A timer holds 24 days; whoever waits longer is looked at again then.
        const auto wait = std::min<qint64>((*next - now).count() + 1, std::numeric_limits<int>::max());
        m_moment.start(static_cast<int>(wait));
    }
    changed();
}

void Notifier::changed()
{
    if (m_gather.isActive())
        return;
    const milliseconds since(m_told.isValid() ? m_told.elapsed() : m_pace.gap.count());
    m_gather.start(std::max(m_pace.gather, m_pace.gap - since));
}

void Notifier::flush()
{
    const NewsChanges changes = m_rule.takeChanges();
    for (const DialogId &dialog : changes.withdraw) {
        m_standing.remove(keyOf(dialog));
        m_desktop->withdraw(keyOf(dialog));
    }
    for (const News &news : changes.show) {
        notification_words::Context context{{}, {}, m_inbox.clock().now(), m_hideText || m_locked};
        if (!news.dialog.isEmpty()) {
            context.row = m_inbox.dialogs().find(news.dialog);
            if (!context.row)
                continue;
            const Shop *shop = m_inbox.shop(context.row->shop);
            context.shop = shop != nullptr ? shop->name : QString();
        }
        DesktopNote note = notification_words::noteOf(news, context);
        note.key = keyOf(news.dialog);
        note.sound = m_sound;
        if (m_locked)
            note.actions.clear();
        m_standing.insert(note.key);
        m_desktop->show(note);
        m_told.start();
    }
}

void Notifier::onActivated(const QString &key, const QString &action, const QString &token)
{
    const DialogId dialog = dialogOf(key);
    m_standing.remove(key);
    m_rule.dismiss(dialog);
    if (m_locked)
        return Q_EMIT raiseRequested(token);
    if (action == "mute"_L1)
        return m_inbox.setMuted(dialog, true);
    Q_EMIT raiseRequested(token);
    if (dialog.isEmpty())
        return Q_EMIT unreadRequested();
    Q_EMIT openRequested(dialog);
    if (action == "answer"_L1)
        Q_EMIT answerRequested(dialog);
}

std::optional<UtcTime> Notifier::nearMoment(const DialogRow &row) const
{
    const Shop *shop = m_inbox.shop(row.shop);
    const Profile *profile = shop != nullptr ? m_profiles.find(shop->marketplace) : nullptr;
    return profile != nullptr && row.waitingSince ? answerNear(*profile, *row.waitingSince, shop->settings)
                                                  : std::nullopt;
}

} // namespace vitrina::ui
