// SPDX-License-Identifier: Apache-2.0
#include "models/dialog_facts.h"

#include <algorithm>

namespace vitrina {
namespace {

enum class Group : quint8 { Late, Waiting, Rest };

// A dialog without a target competes with those that have one as if it should be answered within two hours.
constexpr qint64 silentTarget = 2 * 60 * 60 * 1000;
constexpr qint64 timeLimit = qint64(1) << 55;

qint64 rankOf(bool pinned, Group group, qint64 time)
{
    const qint64 band = (pinned ? 0 : 3) + static_cast<qint64>(group);
    return band * (4 * timeLimit) + std::clamp(time, -timeLimit, timeLimit);
}

} // namespace

bool belongsTo(const DialogFacts &facts, DialogSet set)
{
    switch (set) {
    case DialogSet::All:
        return true;
    case DialogSet::Waiting:
        return facts.isWaiting();
    case DialogSet::Unread:
        return facts.isUnread();
    case DialogSet::Overdue:
        return facts.isLate();
    }
    return true;
}

DialogPlace placeOf(const DialogFacts &facts, DialogSort sort)
{
    const bool pinned = facts.has(DialogFacts::Pinned);
    if (sort == DialogSort::Newest || !facts.isWaiting())
        return {rankOf(pinned, Group::Rest, -facts.at), facts.key};
    const qint64 due = facts.hasTarget() ? facts.answerDue : facts.waitingSince + silentTarget;
    // Whichever clock ends first: after the second one there is nothing left to answer.
    const qint64 end = facts.writeUntil == DialogFacts::never ? due : std::min(due, facts.writeUntil);
    return {rankOf(pinned, facts.isLate() ? Group::Late : Group::Waiting, end), facts.key};
}

} // namespace vitrina
