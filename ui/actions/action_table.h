// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

#include <optional>
#include <vector>

namespace vitrina::ui {

/// Everything that can be done in the main window by name. What is done is bound to it in an ActionBook.
enum class Act {
    Palette,
    Search,
    NextWaiting,
    PreviousWaiting,
    NextOverdue,
    NextDialog,
    PreviousDialog,
    Orders,
    ShowAll,
    ShowWaiting,
    ShowUnread,
    ShowOverdue,
    GoFilters,
    GoDialogs,
    GoConversation,
    GoOrder,
    NextPart,
    PreviousPart,
    MarkRead,
    Mute,
    Pin,
    NoAnswer,
    ReportFraud,
    SafetyRules,
    SaveProof,
    ForgetBuyer,
    QuickReply,
    Attach,
    NextBreach,
    PreviousBreach,
    NextMisspelling,
    PreviousMisspelling,
    Templates,
    OrderPanel,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    LanguageArmenian,
    LanguageRussian,
    LanguageUkrainian,
    LanguageEnglish,
    Settings,
    Menu,
    Help,
    ConnectNow,
    LockNow,
    SignOut,
    Quit,
};

enum class ActGroup { Go, Dialog, Writing, View, Program };

struct ActEntry {
    Act act;
    const char *id; ///< in the settings file: never changes
    ActGroup group;
    const char *name; ///< in English; actName() gives it in the user's language
    std::vector<QKeyCombination> keys; ///< by default; the first one is shown
};

/// In the order they are shown; each group in one piece.
[[nodiscard]] const std::vector<ActEntry> &actTable();
[[nodiscard]] const ActEntry &actEntry(Act act);
[[nodiscard]] std::optional<Act> actById(const QString &id);
[[nodiscard]] QString actName(Act act);
[[nodiscard]] QString groupName(ActGroup group);

} // namespace vitrina::ui
