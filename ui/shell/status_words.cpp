// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_words.h"

#include "ui/shell/error_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("StatusLine", text);
}

/// "14:32" today, else with the date.
QString moment(UtcTime at, UtcTime now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(toMilliseconds(now));
    const QString time = local.toString(u"HH:mm"_s);
    if (local.date() == today.date())
        return time;
    return QLocale().toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

QString joined(const QString &first, const QString &second)
{
    return second.isEmpty() ? first : first + u" · "_s + second;
}

QString lastSynchronised(const ConnectionStatus &status, UtcTime now)
{
    if (!status.lastSynchronised)
        return {};
    return words(QT_TRANSLATE_NOOP("StatusLine", "Last synchronised: %1")).arg(moment(*status.lastSynchronised, now));
}

QString waitingText(const ConnectionStatus &status, UtcTime now)
{
    const auto left = std::chrono::ceil<std::chrono::seconds>(*status.retryAt - now).count();
    const int seconds = static_cast<int>(std::clamp<qint64>(left, 0, 86'400));
    const QString retry = QCoreApplication::translate("StatusLine", "Trying again in %n s", nullptr, seconds);
    return status.error ? joined(errorText(*status.error), retry) : retry;
}

QString unreadable(const ConnectionStatus &status)
{
    if (status.unreadable <= 0)
        return {};
    return QCoreApplication::translate("StatusLine", "%n update(s) could not be read", nullptr, status.unreadable);
}

QString updatingText(const ConnectionStatus &status)
{
    if (status.total <= 0)
        return words(QT_TRANSLATE_NOOP("StatusLine", "Updating"));
    const QLocale locale;
    return words(QT_TRANSLATE_NOOP("StatusLine", "Updating: %1 of %2"))
        .arg(locale.toString(status.done), locale.toString(status.total));
}

StatusWords signedOut(const ConnectionStatus &status)
{
    if (!status.error)
        return {words(QT_TRANSLATE_NOOP("StatusLine", "Not connected to a hub")), Color::TextMuted, false};
    const QString what = errorText(*status.error);
    if (status.error->kind != ErrorClass::Auth)
        return {what, Color::Danger, false};
    return {.text = what, .dot = Color::Danger, .filled = false, .mayEnterToken = true};
}

StatusWords withoutLast(const ConnectionStatus &status, UtcTime now)
{
    switch (status.state) {
    case LinkState::Live:
        return {joined(words(QT_TRANSLATE_NOOP("StatusLine", "Connected")), unreadable(status)),
                status.unreadable > 0 ? Color::Warn : Color::Ok};
    case LinkState::Updating:
        return {updatingText(status), Color::Ok};
    case LinkState::Connecting:
        return {words(QT_TRANSLATE_NOOP("StatusLine", "Connecting")), Color::Warn};
    case LinkState::Waiting:
        if (status.retryAt)
            return {waitingText(status, now), Color::Warn, false, true, true};
        break;
    case LinkState::SignedOut:
        return signedOut(status);
    case LinkState::Offline:
        break;
    }
    const QString offline = words(QT_TRANSLATE_NOOP("StatusLine", "Offline"));
    return {status.error ? joined(offline, errorText(*status.error)) : offline, Color::TextMuted, false, true};
}

/// While the link catches up, and where nobody is signed in, the last time says nothing.
bool tellsLast(LinkState state)
{
    return state != LinkState::Updating && state != LinkState::SignedOut;
}

} // namespace

StatusWords statusWords(const ConnectionStatus &status, UtcTime now)
{
    StatusWords all = withoutLast(status, now);
    all.brief = all.text;
    if (tellsLast(status.state))
        all.text = joined(all.text, lastSynchronised(status, now));
    return all;
}

} // namespace vitrina::ui
