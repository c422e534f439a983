// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/action_book.h"

#include "ui/actions/key_position.h"
#include "ui/actions/key_rules.h"

#include <QAction>
#include <QKeyEvent>
#include <QWidget>

#include <algorithm>

namespace vitrina::ui {
namespace {

QList<QKeySequence> defaultKeys(Act act)
{
    QList<QKeySequence> keys;
    for (const QKeyCombination one : actEntry(act).keys)
        keys += QKeySequence(one);
    return keys;
}

} // namespace

ActionBook::ActionBook(QWidget *window)
    : QObject(window)
    , m_window(*window)
{
    window->installEventFilter(this);
}

void ActionBook::bind(Act act, std::function<void()> run, std::function<bool()> possible)
{
    Deed &deed = m_deeds[act];
    deed.run = std::move(run);
    deed.possible = std::move(possible);
    if (deed.action == nullptr) {
        deed.action = new QAction(this);
        deed.action->setObjectName(QLatin1StringView(actEntry(act).id));
        // Held down it goes on walking; nothing is done to a dialog twice.
        const ActGroup group = actEntry(act).group;
        deed.action->setAutoRepeat(group == ActGroup::Go || group == ActGroup::View);
        connect(deed.action, &QAction::triggered, this, [this, act] { trigger(act); });
        m_window.addAction(deed.action);
    }
    deed.action->setShortcuts(keys(act));
}

bool ActionBook::isPossible(Act act) const
{
    const auto deed = m_deeds.find(act);
    return !m_locked && deed != m_deeds.end() && (!deed->second.possible || deed->second.possible());
}

void ActionBook::trigger(Act act)
{
    if (!isPossible(act))
        return;
    const auto run = m_deeds.at(act).run; // it may bind anew
    run();
}

QList<QKeySequence> ActionBook::keys(Act act) const
{
    const auto own = m_changed.find(act);
    if (own == m_changed.end())
        return defaultKeys(act);
    return own->second.isEmpty() ? QList<QKeySequence>() : QList{own->second};
}

QString ActionBook::keyText(Act act) const
{
    const QList<QKeySequence> all = keys(act);
    return all.isEmpty() ? QString() : key_rules::text(all.front());
}

std::optional<Act> ActionBook::holderOf(const QKeySequence &keys, std::optional<Act> but) const
{
    for (const ActEntry &entry : actTable()) {
        if (entry.act != but && this->keys(entry.act).contains(keys))
            return entry.act;
    }
    return std::nullopt;
}

std::optional<Act> ActionBook::holderOfDefault(Act act) const
{
    for (const QKeySequence &one : defaultKeys(act)) {
        if (const auto holder = holderOf(one, act))
            return holder;
    }
    return std::nullopt;
}

// A key that neither a shortcut nor the focused widget wanted comes to the window at last.
bool ActionBook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = static_cast<const QKeyEvent &>(*event);
    const QKeyCombination keys = latinKeys(key);
    if (keys.key() == key.key() || key.isAutoRepeat())
        return false;
    const auto act = holderOf(QKeySequence(keys));
    if (!act || !isPossible(*act))
        return false;
    trigger(*act);
    return true;
}

void ActionBook::take(const QKeySequence &keys, Act from)
{
    QList<QKeySequence> left = this->keys(from);
    left.removeAll(keys);
    m_changed[from] = left.isEmpty() ? QKeySequence() : left.front();
}

void ActionBook::setKey(Act act, const QKeySequence &keys)
{
    if (!keys.isEmpty() && key_rules::faultOf(keys) != key_rules::Fault::None)
        return;
    if (const auto holder = keys.isEmpty() ? std::nullopt : holderOf(keys, act))
        take(keys, *holder);
    const QList<QKeySequence> usual = defaultKeys(act);
    if (keys.isEmpty() ? usual.isEmpty() : usual == QList{keys})
        m_changed.erase(act);
    else
        m_changed[act] = keys;
    applyKeys();
}

void ActionBook::reset(Act act)
{
    for (const QKeySequence &one : defaultKeys(act)) {
        if (const auto holder = holderOf(one, act))
            take(one, *holder);
    }
    m_changed.erase(act);
    applyKeys();
}

void ActionBook::resetAll()
{
    m_changed.clear();
    m_unknown = {};
    applyKeys();
}

QJsonObject ActionBook::stored() const
{
    QJsonObject all = m_unknown;
    for (const auto &[act, keys] : m_changed)
        all.insert(QLatin1StringView(actEntry(act).id), key_rules::toFile(keys));
    return all;
}

void ActionBook::restore(const QJsonObject &stored)
{
    m_changed.clear();
    m_unknown = {};
    for (auto one = stored.begin(); one != stored.end(); ++one) {
        const auto act = actById(one.key());
        if (!act)
            m_unknown.insert(one.key(), one.value());
        else if (const auto keys = key_rules::fromFile(one.value()))
            m_changed.insert_or_assign(*act, *keys);
    }
    settleConflicts();
    applyKeys();
}

// Of two that share a key, a changed one goes back to what it had. Those by default share none, so this ends.
void ActionBook::settleConflicts()
{
    const auto conflicting = [this](const auto &one) {
        return !one.second.isEmpty() && holderOf(one.second, one.first).has_value();
    };
    const auto blocked = [this](const auto &one) { return holderOfDefault(one.first).has_value(); };
    for (;;) {
        // First those that give back a free key, else the way back is itself a conflict.
        auto bad = std::ranges::find_if(m_changed, [&](const auto &one) { return conflicting(one) && !blocked(one); });
        if (bad == m_changed.end())
            bad = std::ranges::find_if(m_changed, conflicting);
        if (bad == m_changed.end())
            return;
        m_changed.erase(bad);
    }
}

void ActionBook::applyKeys()
{
    for (const auto &[act, deed] : m_deeds)
        deed.action->setShortcuts(keys(act));
    Q_EMIT keysChanged();
}

} // namespace vitrina::ui

#include "moc_action_book.cpp"
