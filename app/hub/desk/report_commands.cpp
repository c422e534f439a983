// SPDX-License-Identifier: Apache-2.0
#include "domain/text.h"
#include "hub/desk/command_handler.h"

#include <algorithm>

namespace vitrina::hub {

using namespace Qt::StringLiterals;

namespace {

constexpr int reportsAtOnce = 200;

template <typename T> bool contains(const std::vector<T> &all, const T &one)
{
    return std::ranges::find(all, one) != all.end();
}

template <typename T> bool containsAll(const std::vector<T> &all, const std::vector<T> &some)
{
    return std::ranges::all_of(some, [&all](const T &one) { return contains(all, one); });
}

template <typename T> void dropRepetitions(std::vector<T> &values)
{
    std::vector<T> once;
    for (T &value : values) {
        if (!contains(once, value))
            once.push_back(std::move(value));
    }
    values = std::move(once);
}

/// Whether the marketplace would learn nothing from `report` that it is not told by `open` already.
bool says(const FraudReport &open, const FraudReport &report)
{
    return open.state == ReportState::Filed && open.dialog == report.dialog && open.kind == report.kind
        && containsAll(open.reasons, report.reasons) && containsAll(open.evidence, report.evidence)
        && (report.note.isEmpty() || report.note == open.note);
}

bool isSaidAlready(const Store &store, const FraudReport &report)
{
    QString last;
    for (;;) {
        const auto rows = store.reports.after(last, reportsAtOnce);
        if (std::ranges::any_of(rows, [&report](const auto &row) { return says(row.value, report); }))
            return true;
        if (rows.size() < reportsAtOnce)
            return false;
        last = rows.back().id;
    }
}

/// Why the report can't be filed; null: it can.
const char16_t *faultOf(const FraudReport &report, const QString &marketplace, const Rules &rules, const Store &store)
{
    const auto isKnown = [&](const QString &code) { return rules.hasFraudReason(marketplace, report.kind, code); };
    const auto isOfDialog = [&](const MessageId &id) {
        const auto message = store.messages.find(id);
        return message && message->dialog == report.dialog;
    };
    if (report.reasons.empty())
        return u"report_no_reason";
    if (!std::ranges::all_of(report.reasons, isKnown))
        return u"report_reason_unknown";
    if (report.evidence.size() > maxReportEvidence)
        return u"report_too_much_evidence";
    if (!std::ranges::all_of(report.evidence, isOfDialog))
        return u"report_evidence_unknown";
    if (countCharacters(report.note, CharacterUnit::CodePoint) > maxReportNote)
        return u"report_note_too_long";
    return nullptr;
}

} // namespace

Handled CommandHandler::handle(const wire::FileReport &command)
{
    DialogRecord *record = desk.dialog(view, command.report.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    Store &store = desk.ledger().writing();
    const ShopId shop = record->dialog.shop;
    FraudReport report = command.report;
    dropRepetitions(report.reasons);
    dropRepetitions(report.evidence);
    report.note = report.note.trimmed();
    if (const char16_t *fault = faultOf(report, marketplaceOf(shop), desk.rules(), store))
        return refused(fault);
    // One more report with something new to say is welcome; the same one twice only looks like two frauds.
    if (record->dialog.reported && isSaidAlready(store, report))
        return refused(u"report_open");

    report.id = ReportId(madeId("r_"_L1));
    report.state = ReportState::Filed;
    report.at = clock.now();
    report.command = id;
    report.decidedAt.reset();
    report.doneSteps.clear();
    store.reports.put(report.id.value(), shop, report);
    desk.evidence().reported(report, view.user.name);
    desk.ledger().tell(desk.access().chatters(shop), wire::ReportChanged{report});
    desk.changeDialog(*record, [](DialogRecord &changed) { changed.dialog.reported = true; });
    if (Connector *connector = connectorOf(shop))
        desk.ledger().afterCommit([connector, report] { connector->fileReport(report); });
    return Outcome(wire::ReplyBody(wire::ReportFiled{report}));
}

Handled CommandHandler::handle(const wire::MarkStep &command)
{
    const QString reportId = command.report.isEmpty() ? madeId("r_"_L1, command.filedBy) : command.report.value();
    Store &store = desk.ledger().writing();
    auto report = store.reports.find(reportId);
    const DialogRecord *record = report ? desk.dialog(report->dialog) : nullptr;
    if (record == nullptr)
        return refused(u"report_unknown");
    const ShopId shop = record->dialog.shop;
    if (!desk.access().mayChat(view, shop))
        return refused(u"no_access");
    if (report->kind != ReportKind::Confirmed || !desk.rules().hasFraudStep(marketplaceOf(shop), command.step))
        return refused(u"report_step_unknown");

    const FraudReport before = *report;
    const auto known = std::ranges::find(report->doneSteps, command.step, &DoneStep::code);
    if (command.done && known == report->doneSteps.end())
        report->doneSteps.push_back({command.step, clock.now(), view.user.name});
    else if (!command.done && known != report->doneSteps.end())
        report->doneSteps.erase(known);
    if (*report != before) {
        store.reports.put(reportId, shop, *report);
        desk.ledger().tell(desk.access().chatters(shop), wire::ReportChanged{*report});
    }
    return Outcome(wire::ReplyBody(wire::ReportFiled{*report}));
}

} // namespace vitrina::hub
