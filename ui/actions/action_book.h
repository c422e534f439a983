// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/actions/action_table.h"

#include <QJsonObject>
#include <QObject>

#include <functional>
#include <map>

class QAction;
class QWidget;

namespace vitrina::ui {

/// The actions of one window: what each does, whether it can be done now, and the keys that do it. An action that
/// nobody has bound has no key and is shown nowhere.
class ActionBook final : public QObject {
    Q_OBJECT
public:
    /// The keys work while `window` is the active one. It owns the book.
    explicit ActionBook(QWidget *window);

    /// `possible` is asked before `run` and before the action is offered, on the UI thread: it is quick.
    void bind(Act act, std::function<void()> run, std::function<bool()> possible = {});
    [[nodiscard]] bool isBound(Act act) const { return m_deeds.contains(act); }
    [[nodiscard]] bool isPossible(Act act) const; ///< bound, and now
    /// While the window is locked, nothing is possible.
    void setLocked(bool locked) { m_locked = locked; }
    void trigger(Act act); ///< does nothing when it is not possible

    [[nodiscard]] QList<QKeySequence> keys(Act act) const;
    [[nodiscard]] QString keyText(Act act) const; ///< of the first, as this system writes it; empty: it has none
    [[nodiscard]] bool isChanged(Act act) const { return m_changed.contains(act); }
    [[nodiscard]] bool isAnyChanged() const { return !m_changed.empty(); }
    /// Who has this key now; not `but`. Also an action that nobody has bound, for it may be, tomorrow.
    [[nodiscard]] std::optional<Act> holderOf(const QKeySequence &keys, std::optional<Act> but = {}) const;
    /// Who holds a key that the action has by default.
    [[nodiscard]] std::optional<Act> holderOfDefault(Act act) const;

    /// Gives the action this key alone (empty: none) and takes it from who has it. See key_rules::faultOf().
    void setKey(Act act, const QKeySequence &keys);
    /// The keys by default, taken from who has them.
    void reset(Act act);
    void resetAll();

    /// Only what the user changed: id of the action to its key. Restoring leaves out what is no key, and what two
    /// actions would share; ids it does not know are kept for the program that does.
    [[nodiscard]] QJsonObject stored() const;
    void restore(const QJsonObject &stored);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void keysChanged(); ///< by any of the above

private:
    struct Deed {
        std::function<void()> run;
        std::function<bool()> possible;
        QAction *action = nullptr;
    };

    void take(const QKeySequence &keys, Act from);
    void settleConflicts();
    void applyKeys();

    QWidget &m_window;
    bool m_locked = false;
    std::map<Act, Deed> m_deeds;
    std::map<Act, QKeySequence> m_changed; ///< an empty sequence: no key
    QJsonObject m_unknown;
};

} // namespace vitrina::ui
