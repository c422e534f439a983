// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

class QPlainTextEdit;

namespace vitrina::ui {

class Spelling;

/// "Spelling: automatic, Russian ... off", as a menu in another.
void addSpellingChoice(QMenu &menu, Spelling &spelling);

/// What a right click, the menu key or Shift+F10 opens in a field where spelling is checked.
class SpellingMenu final : public QMenu {
    Q_OBJECT
public:
    /// `word`: the misspelled one under the pointer or the caret; empty: there is none. `spelling` may be null.
    SpellingMenu(QPlainTextEdit &field, Spelling *spelling, const QString &word);

    void setSuggestions(const QStringList &words);

Q_SIGNALS:
    void chosen(const QString &suggestion);

private:
    void stayOnScreen();

    QAction *m_waiting = nullptr; ///< stands where the suggestions will
};

} // namespace vitrina::ui
