// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/bounds.h"
#include "hub/desk/command_handler.h"
#include "hub/desk/dialog_counts.h"
#include "hub/desk/uploads.h"

namespace vitrina::hub {

using namespace Qt::StringLiterals;

Handled CommandHandler::handle(const wire::SendMessage &command)
{
    const DialogRecord *record = desk.dialog(view, command.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    const ShopId shop = record->dialog.shop;
    auto files = Uploads(desk, clock).ofMessage(view, command.dialog, command.attachments);
    if (!files)
        return Outcome(tl::unexpected(files.error()));
    if (command.text.trimmed().isEmpty() && files->empty())
        return refused(u"empty_text");
    if (record->dialog.writeBlock)
        return refused(u"write_blocked", record->dialog.writeBlock->reason);
    if (!desk.rules().fits(marketplaceOf(shop), command.text))
        return refused(u"text_too_long");
    if (connectorOf(shop) == nullptr)
        return Outcome(failure(ErrorClass::Transient, u"marketplace_unavailable"));

    const auto used = desk.ledger().reading().quickReplies.find(command.quickReply.value());
    const bool ours = used && used->shop == shop;
    const Outgoing outgoing{id,
                            command.dialog,
                            command.text,
                            std::move(*files),
                            command.answers,
                            ours ? command.quickReply : QuickReplyId()};
    return Begin([&held = desk, &time = clock, connector = connectorOf(shop), outgoing, actor = view.user.name,
                  confirmed = QStringList(command.confirmed.begin(), command.confirmed.end())](
                     const std::function<void(Outcome)> &end) {
        connector->send(outgoing, [&held, &time, outgoing, actor, confirmed, end](const Result<Message> &sent) {
            if (!sent)
                return end(tl::unexpected(sent.error()));
            Message message = *sent;
            message.dialog = outgoing.dialog;
            message.command = outgoing.command;
            message.attachments = outgoing.attachments; // under the ids by which they lie here
            if (message.answers.isEmpty())
                message.answers = outgoing.answers; // RZ-5: also where the marketplace does not say it again
            if (!bound(message))
                return end(failure(ErrorClass::Refused, u"marketplace_answer"));
            Uploads(held, time).markSent(outgoing.attachments);
            end(wire::ReplyBody(wire::MessageSent{held.putMessage(message, actor, confirmed)}));
        });
    });
}

Handled CommandHandler::handle(const wire::MarkRead &command)
{
    DialogRecord *record = desk.dialog(view, command.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    Connector *connector = connectorOf(record->dialog.shop);
    const MessageId newest = desk.markRead(*record, command.upTo);
    if (!newest.isEmpty())
        desk.evidence().shown(command.dialog, newest, view.user.name);
    if (connector != nullptr && !newest.isEmpty())
        desk.ledger().afterCommit(
            [connector, dialog = command.dialog, newest] { connector->markRead(dialog, newest); });
    return done();
}

Handled CommandHandler::handle(const wire::MarkUnread &command)
{
    DialogRecord *record = desk.dialog(view, command.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    desk.markUnread(*record);
    return done();
}

Handled CommandHandler::handle(const wire::MarkDialog &command)
{
    DialogRecord *record = desk.dialog(view, command.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    desk.changeDialog(*record, [&command](DialogRecord &changed) {
        changed.dialog.pinned = command.pinned.value_or(changed.dialog.pinned);
        changed.dialog.muted = command.muted.value_or(changed.dialog.muted);
    });
    if (command.noAnswerNeeded)
        desk.setNoAnswerNeeded(*record, *command.noAnswerNeeded);
    return done();
}

Handled CommandHandler::handle(const wire::PutDraft &command)
{
    if (desk.dialog(view, command.draft.dialog) == nullptr)
        return refused(u"no_access");
    Store &store = desk.ledger().writing();
    const auto known = store.drafts.find(view.user.key, command.draft.dialog);
    if (known && (known->at > command.draft.at || *known == command.draft))
        return done(); // the later one stays
    store.drafts.put(view.user.key, command.draft);
    desk.ledger().tell({desk.access().view(view.user.key)}, wire::DraftChanged{command.draft, device});
    return done();
}

Handled CommandHandler::handle(const wire::OpenDialog &command)
{
    const auto order = desk.ledger().reading().orders.find(command.order.value());
    if (!order || !desk.access().mayChat(view, order->shop))
        return refused(u"no_access");
    // Where there is a chat already, somebody was allowed to begin it.
    if (!desk.ledger().reading().dialogs.hasOrder(order->id)) {
        if (const auto block = desk.rules().chatStartBlock(marketplaceOf(order->shop), *order, clock.now()))
            return Outcome(tl::unexpected(
                Error{ErrorClass::Refused, block->reason, block->from ? toIso(*block->from) : QString()}));
    }
    Connector *connector = connectorOf(order->shop);
    if (connector == nullptr)
        return Outcome(failure(ErrorClass::Transient, u"marketplace_unavailable"));
    return Begin([&held = desk, connector, asked = command.order](const std::function<void(Outcome)> &end) {
        connector->openDialog(asked, [&held, end](const Result<Dialog> &opened) {
            if (!opened)
                return end(tl::unexpected(opened.error()));
            Dialog dialog = *opened;
            if (!bound(dialog))
                return end(failure(ErrorClass::Refused, u"marketplace_answer"));
            held.putDialog(dialog);
            const DialogRecord *record = held.dialog(dialog.id);
            end(wire::ReplyBody(wire::DialogOpened{record != nullptr ? record->dialog : dialog}));
        });
    });
}

Handled CommandHandler::handle(const wire::ForgetBuyer &command)
{
    DialogRecord *record = desk.dialog(view, command.dialog);
    if (record == nullptr)
        return refused(u"no_access");
    if (!desk.rules().mayConfigure(view.user.role))
        return refused(u"role");
    desk.forget(command.dialog, view.user.name);
    return done();
}

} // namespace vitrina::hub
