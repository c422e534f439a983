// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/dialog_actions.h"

#include "models/inbox.h"
#include "ui/actions/action_book.h"
#include "ui/composer/breach_watch.h"
#include "ui/composer/composer.h"
#include "ui/conversation/conversation_header.h"
#include "ui/conversation/conversation_pane.h"
#include "ui/dialogs/dialog_list_pane.h"
#include "ui/shell/main_window.h"
#include "ui/spelling/spelling_watch.h"

namespace vitrina::ui {
namespace {

/// To the next dialog of a set, from the one that was chosen last. Where the filter shows none, it makes way.
void stepTo(DialogListPane &list, Inbox &inbox, int step, DialogSet set)
{
    const DialogListModel &model = inbox.dialogs();
    const DialogId &chosen = list.view().chosen();
    int row = model.rowAfter(chosen.isEmpty() ? -1 : model.rowOf(chosen), step, set);
    if (row < 0 && model.filter().restricts()) {
        DialogFilter everything;
        everything.sort = model.filter().sort;
        Q_EMIT list.filterWanted(everything);
        row = model.rowAfter(-1, step, set);
    }
    list.view().setCursorRow(row);
    list.view().choose(row);
}

void bindSteps(ActionBook &book, MainWindow &window, DialogListPane &list, Inbox &inbox)
{
    const auto bind = [&](Act act, int step, DialogSet set, int DialogListModel::Counts::*count) {
        book.bind(
            act,
            [&window, &list, &inbox, step, set] {
                window.showOrders(false);
                stepTo(list, inbox, step, set);
            },
            [&inbox, count] { return inbox.dialogs().counts().*count > 0; });
    };
    using Counts = DialogListModel::Counts;
    bind(Act::NextWaiting, 1, DialogSet::Waiting, &Counts::waiting);
    bind(Act::PreviousWaiting, -1, DialogSet::Waiting, &Counts::waiting);
    bind(Act::NextOverdue, 1, DialogSet::Overdue, &Counts::overdue);
    bind(Act::NextDialog, 1, DialogSet::All, &Counts::all);
    bind(Act::PreviousDialog, -1, DialogSet::All, &Counts::all);
}

/// What is done to the open dialog, as the list knows it.
void bindMarks(ActionBook &book, DialogListPane &list, const ConversationPane &pane, Inbox &inbox)
{
    const auto row = [&inbox] { return inbox.current() ? inbox.dialogs().find(inbox.current()->id) : std::nullopt; };
    const auto isOpen = [row, &pane] { return pane.isVisible() && row().has_value(); }; // nothing unseen is changed
    book.bind(
        Act::MarkRead,
        [&inbox, row] { row()->unread > 0 ? inbox.markDialogRead(row()->id) : inbox.markUnread(row()->id); }, isOpen);
    book.bind(
        Act::Mute, [&inbox, row] { inbox.setMuted(row()->id, !row()->muted); }, isOpen);
    book.bind(
        Act::Pin, [&inbox, row] { inbox.setPinned(row()->id, !row()->pinned); }, isOpen);
    book.bind(
        Act::NoAnswer, [&list, row] { list.dismiss(row()->id); },
        [row, isOpen] { return isOpen() && row()->waitingSince.has_value(); });
}

void bindHeader(ActionBook &book, ConversationPane &pane, Inbox &inbox)
{
    const auto leads = [&inbox] {
        const UserRole role = inbox.user().role;
        return inbox.current() && (role == UserRole::Owner || role == UserRole::Administrator);
    };
    ConversationHeader &header = pane.header();
    header.setMenuKeys([&book]() -> ConversationHeader::MenuKeys {
        return {book.keyText(Act::MarkRead), book.keyText(Act::Pin), book.keyText(Act::Mute),
                book.keyText(Act::NoAnswer)};
    });
    book.bind(
        Act::ReportFraud, [&pane] { pane.reportChosen(); }, [&pane] { return pane.canReport(); });
    book.bind(
        Act::SafetyRules, [&header] { Q_EMIT header.safetyRulesRequested(); },
        [&header] { return header.hasSafetyRules(); });
    book.bind(
        Act::SaveProof, [&header] { Q_EMIT header.proofRequested(); }, leads);
    book.bind(
        Act::ForgetBuyer, [&header] { Q_EMIT header.forgetRequested(); }, leads);
}

void bindWriting(ActionBook &book, ConversationPane &pane)
{
    const auto writes = [&pane] { return pane.composer().isVisible(); };
    book.bind(
        Act::QuickReply, [&pane] { pane.openQuickReplies(); }, writes);
    book.bind(
        Act::Attach, [&pane] { Q_EMIT pane.composer().attachRequested(); },
        [&pane] { return pane.composer().takesFiles(); });
    book.bind(
        Act::NextBreach, [&pane] { pane.composer().breaches().walk(1); }, writes);
    book.bind(
        Act::PreviousBreach, [&pane] { pane.composer().breaches().walk(-1); }, writes);
    book.bind(
        Act::NextMisspelling, [&pane] { pane.composer().spelling().walk(1); }, writes);
    book.bind(
        Act::PreviousMisspelling, [&pane] { pane.composer().spelling().walk(-1); }, writes);
}

} // namespace

void bindDialogActions(MainWindow &window, DialogListPane &list, ConversationPane &conversation, Inbox &inbox)
{
    ActionBook &book = window.actionBook();
    bindSteps(book, window, list, inbox);
    bindMarks(book, list, conversation, inbox);
    bindHeader(book, conversation, inbox);
    bindWriting(book, conversation);
}

} // namespace vitrina::ui
