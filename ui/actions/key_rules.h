// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QKeySequence>

#include <optional>

/// What may be the key of an action.
namespace vitrina::ui::key_rules {

enum class Fault {
    None,
    Types, ///< it writes something, or moves in what is written
    Layout, ///< a letter that only one layout has
    Taken, ///< by text fields and lists: copying, marking, deleting
    Odd, ///< several strokes, or no key that can be named
};

/// One stroke: a function key, or a key with Ctrl, Alt or Meta.
[[nodiscard]] Fault faultOf(const QKeySequence &keys);

/// As the settings file has it: "" is no key at all; absent: nothing that may be a key.
[[nodiscard]] std::optional<QKeySequence> fromFile(const QJsonValue &value);
[[nodiscard]] QString toFile(const QKeySequence &keys);

/// As this system writes it: "Ctrl+K", "⌘K", "Alt+↓".
[[nodiscard]] QString text(const QKeySequence &keys);

} // namespace vitrina::ui::key_rules
