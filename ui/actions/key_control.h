// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_table.h"

#include <QWidget>

class QKeyEvent;

namespace vitrina::ui {

class ActionBook;
class Button;
class IconButton;

/// The key of one action: press it, then the new key. Backspace leaves the action without one, Esc leaves all as it
/// was. A key that another action has is told at once, and taken only when the user says so.
class KeyControl final : public QWidget {
    Q_OBJECT
public:
    /// `book` outlives the control.
    KeyControl(ActionBook &book, Act act, QWidget *parent = nullptr);

    [[nodiscard]] bool isRecording() const { return m_recording; }
    [[nodiscard]] Button &keyButton() { return *m_key; }
    [[nodiscard]] Button &takeButton() { return *m_take; } ///< shown while a conflict is told
    [[nodiscard]] Button &cancelButton() { return *m_cancel; }
    [[nodiscard]] IconButton &resetButton() { return *m_reset; } ///< shown for a changed key

Q_SIGNALS:
    void problemChanged(const QString &sentence); ///< why a key was not taken; empty: nothing is wrong

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void record(bool on);
    void take(const QKeyEvent &event);
    void offer(const QKeySequence &keys, Act holder);
    void decide(bool taken);
    void reset();
    void refresh();

    ActionBook &m_book;
    Act m_act;
    bool m_recording = false;
    std::optional<QKeySequence> m_offered; ///< which another has; without a key: the usual ones
    Button *m_key;
    IconButton *m_reset;
    Button *m_take;
    Button *m_cancel;
};

} // namespace vitrina::ui
