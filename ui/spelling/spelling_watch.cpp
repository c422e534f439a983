// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/spelling_watch.h"

#include "ui/spelling/spelling.h"
#include "ui/spelling/spelling_menu.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace vitrina::ui {
namespace {

// A menu that fills itself under the pointer is worse than one that comes a little later.
constexpr std::chrono::milliseconds menuPatience(300);

} // namespace

SpellingWatch::SpellingWatch(QPlainTextEdit &field, std::function<void(const std::vector<TextRange> &)> mark)
    : QObject(&field)
    , m_field(field)
    , m_mark(std::move(mark))
{
    connect(&field, &QPlainTextEdit::textChanged, this, &SpellingWatch::onText);
    connect(&field, &QPlainTextEdit::cursorPositionChanged, this, &SpellingWatch::onCaret);
    field.installEventFilter(this);
    field.viewport()->installEventFilter(this);
}

void SpellingWatch::setSpelling(Spelling *spelling)
{
    if (m_spelling)
        disconnect(m_spelling, nullptr, this, nullptr);
    m_spelling = spelling;
    if (spelling != nullptr)
        connect(spelling, &Spelling::changed, this, &SpellingWatch::ask);
    ask();
}

Spelling *SpellingWatch::spelling() const
{
    return m_spelling;
}

void SpellingWatch::setAround(const spelling::SpellingQuestion &around)
{
    if (around.hint == m_question.hint && around.names == m_question.names)
        return;
    m_question.hint = around.hint;
    m_question.names = around.names;
    ask();
}

void SpellingWatch::onText()
{
    if (m_field.toPlainText() == m_question.text)
        return;
    m_typing = true;
    ask();
}

void SpellingWatch::onCaret()
{
    const int revision = m_field.document()->revision();
    if (std::exchange(m_revision, revision) != revision)
        return; // typing moves it, too
    m_typing = false;
    if (!m_running)
        mark();
}

void SpellingWatch::ask()
{
    m_question.text = m_field.toPlainText();
    m_again = m_running;
    if (m_running)
        return;
    if (!m_spelling || !m_spelling->isOn() || m_field.isReadOnly() || m_question.text.trimmed().isEmpty()) {
        m_wrong.clear();
        mark();
        Q_EMIT checked();
        return;
    }
    m_running = true;
    m_spelling->check(m_question, this, [this](const std::vector<TextRange> &wrong) {
        m_running = false;
        if (m_again)
            return ask(); // typed on: the newest text wins
        m_wrong = wrong;
        mark();
        Q_EMIT checked();
    });
}

bool SpellingWatch::isComposing() const
{
    const QTextLayout *layout = m_field.textCursor().block().layout();
    return layout != nullptr && !layout->preeditAreaText().isEmpty();
}

void SpellingWatch::mark()
{
    if (isComposing())
        return;
    std::vector<TextRange> marks = m_wrong;
    const int caret = m_field.textCursor().position();
    if (m_typing && m_field.hasFocus())
        std::erase_if(marks, [caret](const TextRange &one) { return one.start <= caret && caret <= one.end(); });
    if (std::exchange(m_marked, marks) != marks)
        m_mark(m_marked);
}

TextRange SpellingWatch::wrongAt(int position) const
{
    if (m_running)
        return {};
    const auto found = std::ranges::find_if(
        m_wrong, [position](const TextRange &one) { return one.start <= position && position <= one.end(); });
    return found == m_wrong.end() ? TextRange() : *found;
}

void SpellingWatch::walk(int step)
{
    if (m_running || m_wrong.empty())
        return;
    const int caret = m_field.textCursor().selectionStart();
    auto target = step > 0
        ? std::ranges::find_if(m_wrong, [caret](const TextRange &one) { return one.start > caret; })
        : std::ranges::find_if(m_wrong, [caret](const TextRange &one) { return one.start >= caret; });
    if (step > 0)
        target = target == m_wrong.end() ? m_wrong.begin() : target;
    else
        target = std::prev(target == m_wrong.begin() ? m_wrong.end() : target);
    QTextCursor cursor = m_field.textCursor();
    cursor.setPosition(int(target->end()));
    cursor.setPosition(int(target->start), QTextCursor::KeepAnchor); // selected: a screen reader reads it
    m_field.setTextCursor(cursor);
    m_field.ensureCursorVisible();
    m_field.setFocus(Qt::OtherFocusReason);
}

void SpellingWatch::openMenu(int position, const QPoint &at)
{
    if (m_menu)
        return; // asked for twice
    const TextRange range = m_spelling ? wrongAt(position) : TextRange();
    const QString word = m_question.text.mid(range.start, range.length);
    auto *menu = new SpellingMenu(m_field, m_spelling, word);
    m_menu = menu;
    if (word.isEmpty())
        return menu->popup(at);
    QTextCursor place(m_field.document());
    place.setPosition(int(range.start));
    place.setPosition(int(range.end()), QTextCursor::KeepAnchor);
    connect(menu, &SpellingMenu::chosen, this, [this, place, word](const QString &suggestion) {
        if (QTextCursor cursor = place; cursor.selectedText() == word) {
            cursor.insertText(suggestion); // one step for undo
            m_field.setTextCursor(cursor);
        }
    });
    m_spelling->suggest(word, m_question, menu, [menu, at](const QStringList &words) {
        menu->setSuggestions(words);
        if (!menu->isVisible())
            menu->popup(at);
    });
    QTimer::singleShot(menuPatience, menu, [menu, at] {
        if (!menu->isVisible())
            menu->popup(at);
    });
}

void SpellingWatch::openMenuAtCaret()
{
    openMenu(m_field.textCursor().selectionEnd(), m_field.viewport()->mapToGlobal(m_field.cursorRect().bottomLeft()));
}

bool SpellingWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto &wish = static_cast<const QContextMenuEvent &>(*event);
        const QWidget &viewport = *m_field.viewport();
        if (wish.reason() == QContextMenuEvent::Mouse) {
            const QPoint point = viewport.mapFromGlobal(wish.globalPos());
            openMenu(m_field.cursorForPosition(point).position(), wish.globalPos());
        } else {
            openMenuAtCaret();
        }
        return true;
    }
    if (watched == &m_field && event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        if (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) { // not every system makes a menu of it
            openMenuAtCaret();
            return true;
        }
    } else if (watched == &m_field && event->type() == QEvent::FocusOut) {
        if (static_cast<const QFocusEvent &>(*event).reason() != Qt::PopupFocusReason)
            m_typing = false;
        if (!m_running)
            mark();
    } else if (watched == &m_field && event->type() == QEvent::ReadOnlyChange) {
        ask();
    } else if (watched == &m_field && event->type() == QEvent::PaletteChange) {
        m_mark(m_marked);
    }
    return false;
}

} // namespace vitrina::ui

#include "moc_spelling_watch.cpp"
