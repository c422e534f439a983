// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/write_block_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace vitrina::ui::write_block_words {
using namespace Qt::StringLiterals;

namespace {

struct Known {
    QLatin1StringView reason;
    const char *title;
    const char *detail;
};

constexpr std::array<Known, 6> known{{
    {"not_paid"_L1, QT_TRANSLATE_NOOP("WriteBlock", "This dialog is not open yet"),
     QT_TRANSLATE_NOOP("WriteBlock", "You can write when the order is paid.")},
    {"not_shipped"_L1, QT_TRANSLATE_NOOP("WriteBlock", "This dialog is not open yet"),
     QT_TRANSLATE_NOOP("WriteBlock", "You can write when the order is shipped.")},
    {"window_closed"_L1, QT_TRANSLATE_NOOP("WriteBlock", "The time to answer is over"),
     QT_TRANSLATE_NOOP("WriteBlock", "You can write again when the buyer writes.")},
    {"closed_by_marketplace"_L1, QT_TRANSLATE_NOOP("WriteBlock", "The marketplace has closed this dialog"),
     QT_TRANSLATE_NOOP("WriteBlock", "The messages stay here to be read.")},
    {"read_only"_L1, QT_TRANSLATE_NOOP("WriteBlock", "This dialog can only be read"), ""},
    {"no_access"_L1, QT_TRANSLATE_NOOP("WriteBlock", "Your role may not write here"),
     QT_TRANSLATE_NOOP("WriteBlock", "The owner of the company decides about roles.")},
}};

QString translated(const char *text)
{
    return *text ? QCoreApplication::translate("WriteBlock", text) : QString();
}

Words wordsFor(const QString &reason, DialogStatus status)
{
    for (const Known &entry : known) {
        if (reason == entry.reason)
            return {translated(entry.title), translated(entry.detail)};
    }
    if (status == DialogStatus::NotYetOpen)
        return {QCoreApplication::translate("WriteBlock", "This dialog is not open yet"), {}};
    if (status == DialogStatus::Closed)
        return {QCoreApplication::translate("WriteBlock", "This dialog is closed"), {}};
    return {QCoreApplication::translate("WriteBlock", "The marketplace takes no messages here now"), {}};
}

QString from(UtcTime moment)
{
    const QString when =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(toMilliseconds(moment)), QLocale::ShortFormat);
    return QCoreApplication::translate("WriteBlock", "You can write from %1.").arg(when);
}

} // namespace

std::optional<Words> of(const Dialog &dialog, UtcTime now)
{
    const bool windowOver = dialog.writeUntil && *dialog.writeUntil <= now;
    if (!dialog.writeBlock && !windowOver && dialog.status != DialogStatus::NotYetOpen
        && dialog.status != DialogStatus::Closed)
        return {};
    const QString reason = dialog.writeBlock ? dialog.writeBlock->reason : windowOver ? u"window_closed"_s : QString();
    Words words = wordsFor(reason, dialog.status);
    if (dialog.writeBlock && dialog.writeBlock->from) {
        if (!words.detail.isEmpty())
            words.detail += u' ';
        words.detail += from(*dialog.writeBlock->from);
    }
    return words;
}

} // namespace vitrina::ui::write_block_words
