// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/spelling_menu.h"

#include "domain/text.h"
#include "ui/spelling/dictionary_words.h"
#include "ui/spelling/edit_actions.h"
#include "ui/spelling/spelling.h"

#include <QActionGroup>
#include <QPlainTextEdit>
#include <QScreen>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr qsizetype longestShown = 30;

/// A menu takes & for a key of its own.
QString shown(const QString &word)
{
    return singleLine(word, longestShown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

void addSpellingChoice(QMenu &menu, Spelling &spelling)
{
    QMenu *choice = menu.addMenu(SpellingMenu::tr("Spelling"));
    auto *group = new QActionGroup(choice);
    const auto add = [&spelling, choice, group](const QString &words, bool on, const QString &language) {
        QAction *action = choice->addAction(words);
        action->setCheckable(true);
        action->setChecked(spelling.isOn() == on && (!on || spelling.language() == language));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &spelling,
                         [&spelling, on, language] { spelling.choose(on, language); });
    };
    add(SpellingMenu::tr("Automatic"), true, {});
    for (const QString &language : spelling.languages())
        add(dictionary_words::language(language), true, language);
    choice->addSeparator();
    add(SpellingMenu::tr("Off"), false, {});
}

SpellingMenu::SpellingMenu(QPlainTextEdit &field, Spelling *spelling, const QString &word)
    : QMenu(&field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (spelling != nullptr && !word.isEmpty()) {
        m_waiting = addAction(tr("Looking for suggestions…"));
        m_waiting->setEnabled(false);
        addSeparator();
        connect(addAction(tr("Add “%1” to dictionary").arg(shown(word))), &QAction::triggered, spelling,
                [spelling, word] { spelling->addWord(word); });
        connect(addAction(tr("Ignore")), &QAction::triggered, spelling,
                [spelling, word] { spelling->ignoreWord(word); });
        addSeparator();
    }
    addEditActions(*this, field);
    if (spelling != nullptr && !field.isReadOnly()) {
        addSeparator();
        addSpellingChoice(*this, *spelling);
    }
}

void SpellingMenu::setSuggestions(const QStringList &words)
{
    if (m_waiting == nullptr)
        return;
    if (words.isEmpty())
        return m_waiting->setText(tr("No suggestions"));
    QAction *first = nullptr;
    for (const QString &word : words) {
        auto *action = new QAction(shown(word), this);
        connect(action, &QAction::triggered, this, [this, word] { Q_EMIT chosen(word); });
        insertAction(m_waiting, action);
        first = first == nullptr ? action : first;
    }
    delete std::exchange(m_waiting, nullptr);
    if (!isVisible())
        return;
    if (activeAction() == nullptr)
        setActiveAction(first);
    stayOnScreen(); // it has grown
}

void SpellingMenu::stayOnScreen()
{
    const QRect area = screen()->availableGeometry();
    resize(sizeHint());
    move(std::clamp(x(), area.left(), std::max(area.left(), area.right() - width())),
         std::clamp(y(), area.top(), std::max(area.top(), area.bottom() - height())));
}

} // namespace vitrina::ui

#include "moc_spelling_menu.cpp"
