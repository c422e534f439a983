// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/report_words.h"

#include "ui/conversation/message_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::ui::report_words {
namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("FraudReport", source);
}

} // namespace

QString moment(UtcTime at, UtcTime now)
{
    const QDate day = message_words::dayOf(at);
    const QDate today = message_words::dayOf(now);
    const QString time = message_words::time(at);
    return day == today ? time : message_words::day(day, today) + u", "_s + time;
}

QString state(const FraudReport &report, UtcTime now, bool live)
{
    if (report.id.isEmpty() && !live)
        return words(QT_TRANSLATE_NOOP(
            "FraudReport", "The fraud report is kept on this computer and goes when the connection is back"));
    if (report.id.isEmpty())
        return words(QT_TRANSLATE_NOOP("FraudReport", "The fraud report is being sent"));
    const QString at = moment(report.decidedAt.value_or(report.at), now);
    switch (report.state) {
    case ReportState::Accepted:
        return words(QT_TRANSLATE_NOOP("FraudReport", "The marketplace accepted the fraud report · %1")).arg(at);
    case ReportState::Declined:
        return words(QT_TRANSLATE_NOOP("FraudReport", "The marketplace declined the fraud report · %1")).arg(at);
    case ReportState::Filed:
    case ReportState::Unknown:
        break;
    }
    return words(QT_TRANSLATE_NOOP("FraudReport", "Fraud reported · %1 · Waits for the marketplace’s check")).arg(at);
}

Progress progress(const FraudReport &report, const Profile &profile)
{
    if (report.kind != ReportKind::Confirmed)
        return {};
    const auto isDone = [&report](const FraudStep &step) {
        return std::ranges::find(report.doneSteps, step.code, &DoneStep::code) != report.doneSteps.end();
    };
    return {static_cast<int>(std::ranges::count_if(profile.fraudSteps, isDone)),
            static_cast<int>(profile.fraudSteps.size())};
}

QString progress(const Progress &progress)
{
    return words(QT_TRANSLATE_NOOP("FraudReport", "Done %1 of %2"))
        .arg(QLocale().toString(progress.done), QLocale().toString(progress.all));
}

} // namespace vitrina::ui::report_words
