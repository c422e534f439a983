// SPDX-License-Identifier: Apache-2.0
#include "client/pending_reports.h"

#include "wire/codec.h"

#include <QJsonDocument>

#include <algorithm>

namespace vitrina {
namespace {

void addFiled(std::vector<FraudReport> &reports, const OutboxEntry &entry, const wire::FileReport &filed)
{
    // The log may name it before the answer has come.
    if (std::ranges::find(reports, entry.command, &FraudReport::command) != reports.end())
        return;
    FraudReport report = filed.report;
    report.id = {};
    report.state = ReportState::Unknown;
    report.at = entry.at;
    report.command = entry.command;
    reports.push_back(report);
}

void markStep(std::vector<FraudReport> &reports, const OutboxEntry &entry, const wire::MarkStep &mark)
{
    const auto report = std::ranges::find_if(reports, [&mark](const FraudReport &one) {
        return mark.report.isEmpty() ? one.command == mark.filedBy : one.id == mark.report;
    });
    if (report == reports.end())
        return;
    const auto step = std::ranges::find(report->doneSteps, mark.step, &DoneStep::code);
    if (mark.done && step == report->doneSteps.end())
        report->doneSteps.push_back({mark.step, entry.at, {}});
    else if (!mark.done && step != report->doneSteps.end())
        report->doneSteps.erase(step);
}

} // namespace

std::vector<FraudReport> withPending(std::vector<FraudReport> stored, const std::vector<OutboxEntry> &entries)
{
    for (const OutboxEntry &entry : entries) {
        if (!entry.body.contains("\"report."))
            continue; // the outbox may hold many messages
        const auto body = wire::fromJson<wire::CommandBody>(QJsonDocument::fromJson(entry.body).object());
        if (!body)
            continue;
        if (const auto *filed = std::get_if<wire::FileReport>(&*body))
            addFiled(stored, entry, *filed);
        else if (const auto *mark = std::get_if<wire::MarkStep>(&*body))
            markStep(stored, entry, *mark);
    }
    return stored;
}

} // namespace vitrina
