// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/edit_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QPlainTextEdit>

namespace vitrina::ui {
namespace {

struct EditWords {
    Q_DECLARE_TR_FUNCTIONS(EditMenu)
};

} // namespace

void addEditActions(QMenu &menu, QPlainTextEdit &field)
{
    const auto add = [&menu, &field](const QString &words, QKeySequence::StandardKey key, bool possible, auto method) {
        const QString keys = QKeySequence(key).toString(QKeySequence::NativeText);
        QAction *action = menu.addAction(keys.isEmpty() ? words : QString(words + u'\t' + keys), &field, method);
        action->setEnabled(possible);
    };
    const bool writable = !field.isReadOnly();
    const bool selected = field.textCursor().hasSelection();
    if (writable) {
        add(EditWords::tr("Undo"), QKeySequence::Undo, field.document()->isUndoAvailable(), &QPlainTextEdit::undo);
        add(EditWords::tr("Redo"), QKeySequence::Redo, field.document()->isRedoAvailable(), &QPlainTextEdit::redo);
        menu.addSeparator();
        add(EditWords::tr("Cut"), QKeySequence::Cut, selected, &QPlainTextEdit::cut);
    }
    add(EditWords::tr("Copy"), QKeySequence::Copy, selected, &QPlainTextEdit::copy);
    if (writable)
        add(EditWords::tr("Paste"), QKeySequence::Paste, field.canPaste(), &QPlainTextEdit::paste);
    add(EditWords::tr("Select all"), QKeySequence::SelectAll, !field.document()->isEmpty(), &QPlainTextEdit::selectAll);
}

} // namespace vitrina::ui
