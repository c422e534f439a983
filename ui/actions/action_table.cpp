// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrina::ui {
namespace {

// Letters stand for the key where a Latin keyboard has them, whatever the layout in use (key_position.h); tried with
// am, ru, ua and us. Signs stand where the layout has them: Armenian has the comma on 4, so Ctrl+4 is nobody's beside
// Ctrl+comma. Nothing new needs Ctrl+Shift or Alt+Shift, with which many systems change the layout, nor Ctrl+Alt, which
// is AltGr.
std::vector<ActEntry> makeTable()
{
    using enum Act;
    using G = ActGroup;
    return {
        {Palette,
         "palette",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Find an action, a dialog or an order"),
         {Qt::CTRL | Qt::Key_K}},
        {Search, "search", G::Go, QT_TRANSLATE_NOOP("Actions", "Search in the list"), {Qt::CTRL | Qt::Key_F}},
        {NextWaiting,
         "dialog.nextWaiting",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Next dialog that waits for an answer"),
         {Qt::ALT | Qt::Key_Down}},
        {PreviousWaiting,
         "dialog.previousWaiting",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Previous dialog that waits for an answer"),
         {Qt::ALT | Qt::Key_Up}},
        {NextOverdue, "dialog.nextOverdue", G::Go, QT_TRANSLATE_NOOP("Actions", "Next overdue dialog"), {Qt::Key_F7}},
        {NextDialog,
         "dialog.next",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Next dialog in the list"),
         {Qt::CTRL | Qt::Key_PageDown}},
        {PreviousDialog,
         "dialog.previous",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Previous dialog in the list"),
         {Qt::CTRL | Qt::Key_PageUp}},
        {Orders, "orders", G::Go, QT_TRANSLATE_NOOP("Actions", "Orders"), {Qt::CTRL | Qt::Key_O}},
        {ShowAll, "show.all", G::Go, QT_TRANSLATE_NOOP("Actions", "Show all dialogs"), {}},
        {ShowWaiting, "show.waiting", G::Go, QT_TRANSLATE_NOOP("Actions", "Show what waits for an answer"), {}},
        {ShowUnread, "show.unread", G::Go, QT_TRANSLATE_NOOP("Actions", "Show what is unread"), {}},
        {ShowOverdue, "show.overdue", G::Go, QT_TRANSLATE_NOOP("Actions", "Show what is overdue"), {}},
        {GoFilters, "go.filters", G::Go, QT_TRANSLATE_NOOP("Actions", "Go to the filters"), {Qt::CTRL | Qt::Key_1}},
        {GoDialogs, "go.dialogs", G::Go, QT_TRANSLATE_NOOP("Actions", "Go to the dialogs"), {Qt::CTRL | Qt::Key_2}},
        {GoConversation,
         "go.conversation",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Go to the conversation"),
         {Qt::CTRL | Qt::Key_3}},
        {GoOrder, "go.order", G::Go, QT_TRANSLATE_NOOP("Actions", "Go to the order"), {Qt::CTRL | Qt::Key_I}},
        {NextPart, "part.next", G::Go, QT_TRANSLATE_NOOP("Actions", "Next part of the window"), {Qt::Key_F6}},
        {PreviousPart,
         "part.previous",
         G::Go,
         QT_TRANSLATE_NOOP("Actions", "Previous part of the window"),
         {Qt::SHIFT | Qt::Key_F6}},

        {MarkRead,
         "dialog.mark",
         G::Dialog,
         QT_TRANSLATE_NOOP("Actions", "Mark as read or unread"),
         {Qt::CTRL | Qt::Key_R}},
        {Mute, "dialog.mute", G::Dialog, QT_TRANSLATE_NOOP("Actions", "Mute or unmute"), {Qt::CTRL | Qt::Key_D}},
        {Pin, "dialog.pin", G::Dialog, QT_TRANSLATE_NOOP("Actions", "Pin or unpin"), {Qt::CTRL | Qt::Key_P}},
        {NoAnswer,
         "dialog.noAnswer",
         G::Dialog,
         QT_TRANSLATE_NOOP("Actions", "No answer needed"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_D}},
        {ReportFraud,
         "dialog.report",
         G::Dialog,
         QT_TRANSLATE_NOOP("Actions", "Report fraud"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_R}},
        {SafetyRules, "dialog.safetyRules", G::Dialog, QT_TRANSLATE_NOOP("Actions", "Safety rules"), {}},
        {SaveProof, "dialog.proof", G::Dialog, QT_TRANSLATE_NOOP("Actions", "Save the proof…"), {}},
        {ForgetBuyer, "dialog.forget", G::Dialog, QT_TRANSLATE_NOOP("Actions", "Forget this buyer…"), {}},

        {QuickReply,
         "write.quickReply",
         G::Writing,
         QT_TRANSLATE_NOOP("Actions", "Quick replies"),
         {Qt::CTRL | Qt::Key_J}},
        {Attach, "write.attach", G::Writing, QT_TRANSLATE_NOOP("Actions", "Attach files…"), {Qt::CTRL | Qt::Key_T}},
        {NextBreach,
         "write.nextBreach",
         G::Writing,
         QT_TRANSLATE_NOOP("Actions", "Next breach of a rule in what you type"),
         {Qt::Key_F8}},
        {PreviousBreach,
         "write.previousBreach",
         G::Writing,
         QT_TRANSLATE_NOOP("Actions", "Previous breach of a rule in what you type"),
         {Qt::SHIFT | Qt::Key_F8}},
        {NextMisspelling,
         "write.nextMisspelling",
         G::Writing,
         QT_TRANSLATE_NOOP("Actions", "Next misspelled word"),
         {Qt::Key_F4}},
        {PreviousMisspelling,
         "write.previousMisspelling",
         G::Writing,
         QT_TRANSLATE_NOOP("Actions", "Previous misspelled word"),
         {Qt::SHIFT | Qt::Key_F4}},
        {Templates, "write.templates", G::Writing, QT_TRANSLATE_NOOP("Actions", "Quick reply templates…"), {}},

        {OrderPanel, "view.order", G::View, QT_TRANSLATE_NOOP("Actions", "Show or hide the order"), {Qt::Key_F9}},
        {ZoomIn,
         "view.zoomIn",
         G::View,
         QT_TRANSLATE_NOOP("Actions", "Larger"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {ZoomOut, "view.zoomOut", G::View, QT_TRANSLATE_NOOP("Actions", "Smaller"), {Qt::CTRL | Qt::Key_Minus}},
        {ZoomReset, "view.zoomReset", G::View, QT_TRANSLATE_NOOP("Actions", "Usual size"), {Qt::CTRL | Qt::Key_0}},
        {ThemeSystem, "theme.system", G::View, QT_TRANSLATE_NOOP("Actions", "Theme: as the system"), {}},
        {ThemeLight, "theme.light", G::View, QT_TRANSLATE_NOOP("Actions", "Theme: light"), {}},
        {ThemeDark, "theme.dark", G::View, QT_TRANSLATE_NOOP("Actions", "Theme: dark"), {}},
        {LanguageArmenian, "language.hy", G::View, QT_TRANSLATE_NOOP("Actions", "Language: Armenian (Հայերեն)"), {}},
        {LanguageRussian, "language.ru", G::View, QT_TRANSLATE_NOOP("Actions", "Language: Russian (Русский)"), {}},
        {LanguageUkrainian,
         "language.uk",
         G::View,
         QT_TRANSLATE_NOOP("Actions", "Language: Ukrainian (Українська)"),
         {}},
        {LanguageEnglish, "language.en", G::View, QT_TRANSLATE_NOOP("Actions", "Language: English"), {}},

        {Settings, "settings", G::Program, QT_TRANSLATE_NOOP("Actions", "Settings"), {Qt::CTRL | Qt::Key_Comma}},
        {Menu, "menu", G::Program, QT_TRANSLATE_NOOP("Actions", "Menu"), {Qt::Key_F10}},
        {Help, "help", G::Program, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), {Qt::Key_F1}},
        {ConnectNow, "connect", G::Program, QT_TRANSLATE_NOOP("Actions", "Connect now"), {}},
        {LockNow, "lock", G::Program, QT_TRANSLATE_NOOP("Actions", "Lock now"), {}},
        {SignOut, "signOut", G::Program, QT_TRANSLATE_NOOP("Actions", "Sign out…"), {}},
        {Quit, "quit", G::Program, QT_TRANSLATE_NOOP("Actions", "Quit"), {Qt::CTRL | Qt::Key_Q}},
    };
}

} // namespace

const std::vector<ActEntry> &actTable()
{
    static const std::vector<ActEntry> table = makeTable();
    return table;
}

const ActEntry &actEntry(Act act)
{
    return *std::ranges::find(actTable(), act, &ActEntry::act);
}

std::optional<Act> actById(const QString &id)
{
    const auto found =
        std::ranges::find_if(actTable(), [&id](const ActEntry &entry) { return id == QLatin1StringView(entry.id); });
    return found == actTable().end() ? std::nullopt : std::optional(found->act);
}

QString actName(Act act)
{
    return QCoreApplication::translate("Actions", actEntry(act).name);
}

QString groupName(ActGroup group)
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Actions", text); };
    switch (group) {
    case ActGroup::Go:
        return words(QT_TRANSLATE_NOOP("Actions", "Go"));
    case ActGroup::Dialog:
        return words(QT_TRANSLATE_NOOP("Actions", "The open dialog"));
    case ActGroup::Writing:
        return words(QT_TRANSLATE_NOOP("Actions", "Writing"));
    case ActGroup::View:
        return words(QT_TRANSLATE_NOOP("Actions", "View"));
    case ActGroup::Program:
        return words(QT_TRANSLATE_NOOP("Actions", "Program"));
    }
    return {};
}

} // namespace vitrina::ui
