// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shortcuts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vitrina::ui {

namespace {

QString native(QKeyCombination keys)
{
    return QKeySequence(keys).toString(QKeySequence::NativeText);
}

} // namespace

std::vector<ShortcutHelp> shortcutHelp()
{
    const auto words = [](const char *text) { return QCoreApplication::translate("Shortcuts", text); };
    return {
        {native(Qt::CTRL | Qt::Key_K), words(QT_TRANSLATE_NOOP("Shortcuts", "Search"))},
        {native(Qt::CTRL | Qt::Key_J), words(QT_TRANSLATE_NOOP("Shortcuts", "Quick replies"))},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_R), words(QT_TRANSLATE_NOOP("Shortcuts", "Report fraud"))},
        {native(Qt::Key_F8), words(QT_TRANSLATE_NOOP("Shortcuts", "Next breach of a rule in what you type"))},
        {native(Qt::CTRL | Qt::SHIFT | Qt::Key_D), words(QT_TRANSLATE_NOOP("Shortcuts", "No answer needed"))},
        {native(Qt::CTRL | Qt::Key_O), words(QT_TRANSLATE_NOOP("Shortcuts", "Orders"))},
        {native(Qt::CTRL | Qt::Key_1), words(QT_TRANSLATE_NOOP("Shortcuts", "Go to the filters"))},
        {native(Qt::CTRL | Qt::Key_2), words(QT_TRANSLATE_NOOP("Shortcuts", "Go to the dialogs"))},
        {native(Qt::CTRL | Qt::Key_3), words(QT_TRANSLATE_NOOP("Shortcuts", "Go to the conversation"))},
        {native(Qt::Key_F6), words(QT_TRANSLATE_NOOP("Shortcuts", "Next part of the window"))},
        {native(Qt::SHIFT | Qt::Key_F6), words(QT_TRANSLATE_NOOP("Shortcuts", "Previous part of the window"))},
        {u"↑ ↓"_s, words(QT_TRANSLATE_NOOP("Shortcuts", "Choose a row"))},
        {native(Qt::Key_F10), words(QT_TRANSLATE_NOOP("Shortcuts", "Menu"))},
        {native(Qt::Key_F1), words(QT_TRANSLATE_NOOP("Shortcuts", "This help"))},
    };
}

} // namespace vitrina::ui
