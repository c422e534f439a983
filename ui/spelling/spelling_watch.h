// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/speller.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QTimer>

namespace vitrina::ui {

class Spelling;
class SpellingMenu;

/// Marks the misspelled words of a field, but for the one being typed; its menu has suggestions. What an input method
/// is composing is left alone. Must go before the field.
class SpellingWatch final : public QObject {
    Q_OBJECT
public:
    /// `mark` draws the marks in the field.
    SpellingWatch(QPlainTextEdit &field, std::function<void(const std::vector<TextRange> &)> mark);

    void setSpelling(Spelling *spelling); ///< null: nothing is checked
    /// The language and the names of the dialog; `around.text` and `around.language` are not used.
    void setAround(const spelling::SpellingQuestion &around);
    [[nodiscard]] Spelling *spelling() const;
    /// To the next misspelled word (1) or the one before (-1), round the end.
    void walk(int step);

    [[nodiscard]] const std::vector<TextRange> &marked() const { return m_marked; }
    /// In the order of the text, with the one being typed; of a moment ago while the check runs.
    [[nodiscard]] const std::vector<TextRange> &wrong() const { return m_wrong; }
    [[nodiscard]] bool isCurrent() const { return !m_running; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void checked(); ///< wrong() is of the newest text

private:
    void onText();
    void onCaret();
    void ask();
    void mark();
    void openMenu(int position, const QPoint &at);
    void openMenuAtCaret();
    [[nodiscard]] bool isComposing() const;
    [[nodiscard]] TextRange wrongAt(int position) const; ///< length 0: none

    QPlainTextEdit &m_field;
    std::function<void(const std::vector<TextRange> &)> m_mark;
    QPointer<Spelling> m_spelling;
    QPointer<QObject> m_menu; ///< null: none is open
    spelling::SpellingQuestion m_question; ///< as it was asked last, with the newest text
    std::vector<TextRange> m_wrong;
    std::vector<TextRange> m_marked;
    bool m_running = false;
    bool m_again = false; ///< something has changed since
    bool m_typing = false; ///< the caret stands where the text was changed last
    int m_revision = 0; ///< of the document, when the caret moved last
};

} // namespace vitrina::ui
