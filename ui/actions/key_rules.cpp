// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/key_rules.h"

#include <algorithm>
#include <array>

namespace vitrina::ui::key_rules {
namespace {

constexpr qsizetype longestText = 40;

constexpr std::array textKeys{QKeySequence::Copy,
                              QKeySequence::Cut,
                              QKeySequence::Paste,
                              QKeySequence::Undo,
                              QKeySequence::Redo,
                              QKeySequence::SelectAll,
                              QKeySequence::MoveToNextWord,
                              QKeySequence::MoveToPreviousWord,
                              QKeySequence::MoveToStartOfDocument,
                              QKeySequence::MoveToEndOfDocument,
                              QKeySequence::SelectNextWord,
                              QKeySequence::SelectPreviousWord,
                              QKeySequence::SelectStartOfDocument,
                              QKeySequence::SelectEndOfDocument,
                              QKeySequence::DeleteStartOfWord,
                              QKeySequence::DeleteEndOfWord,
                              QKeySequence::DeleteCompleteLine};

bool isTaken(const QKeySequence &keys)
{
    // F2 and Ctrl+Del edit and delete a template, Shift+F10 is a list's menu.
    const std::array own{QKeySequence(Qt::Key_F2), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                         QKeySequence(Qt::SHIFT | Qt::Key_F10)};
    return std::ranges::find(own, keys) != own.end()
        || std::ranges::any_of(textKeys, [&keys](QKeySequence::StandardKey standard) {
               return QKeySequence::keyBindings(standard).contains(keys);
           });
}

// Shortcuts go by the Latin letter of a key. Qt's own keys begin where Unicode ends.
bool isOfOneLayout(Qt::Key key)
{
    return key > Qt::Key_ydiaeresis && key < Qt::Key_Escape;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

// Fields and lists live by these, with whatever is held down.
bool isOfFields(Qt::Key key)
{
    constexpr std::array fields{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab};
    return std::ranges::find(fields, key) != fields.end();
}

bool isModifier(Qt::Key key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr || key == Qt::Key_unknown;
}

} // namespace

Fault faultOf(const QKeySequence &keys)
{
    if (keys.count() != 1 || isModifier(keys[0].key()))
        return Fault::Odd;
    const QKeyCombination one = keys[0];
    constexpr Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (isOfFields(one.key()) || (!isFunctionKey(one.key()) && !(one.keyboardModifiers() & held)))
        return Fault::Types;
    if (isOfOneLayout(one.key()))
        return Fault::Layout;
    return isTaken(keys) ? Fault::Taken : Fault::None;
}

std::optional<QKeySequence> fromFile(const QJsonValue &value)
{
    const QString text = value.toString(QStringLiteral("?"));
    if (text.isEmpty())
        return QKeySequence();
    if (text.size() > longestText)
        return std::nullopt;
    const QKeySequence keys = QKeySequence::fromString(text, QKeySequence::PortableText);
    return faultOf(keys) == Fault::None ? std::optional(keys) : std::nullopt;
}

QString toFile(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::PortableText);
}

QString text(const QKeySequence &keys)
{
    constexpr std::array arrows{std::pair{Qt::Key_Up, u'↑'}, std::pair{Qt::Key_Down, u'↓'},
                                std::pair{Qt::Key_Left, u'←'}, std::pair{Qt::Key_Right, u'→'}};
    const auto arrow = keys.isEmpty()
        ? arrows.end()
        : std::ranges::find(arrows, keys[0].key(), [](const auto &one) { return one.first; });
    if (arrow == arrows.end())
        return keys.toString(QKeySequence::NativeText);
    // Words for arrows are longer than the arrows, and not in every language.
    const QKeySequence letter(QKeyCombination(keys[0].keyboardModifiers(), Qt::Key_A));
    return letter.toString(QKeySequence::NativeText).chopped(1) + arrow->second;
}

} // namespace vitrina::ui::key_rules
