// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/dialog_list_model.h"

#include <map>

namespace vitrina::test {

/// The dialog list, written as simply as it can be said: everything is filtered and sorted anew for each question.
class NaiveDialogList {
public:
    std::map<DialogKey, DialogRow> rows;
    DialogFilter filter;
    std::optional<std::vector<DialogListModel::Hit>> hits;

    [[nodiscard]] std::vector<DialogKey> keys(UtcTime now) const
    {
        std::vector<DialogRow> shown;
        for (const auto &[key, row] : rows) {
            if (passes(row, now))
                shown.push_back(row);
        }
        std::sort(shown.begin(), shown.end(),
                  [&](const DialogRow &a, const DialogRow &b) { return before(a, b, now); });
        std::vector<DialogKey> keys;
        for (const DialogRow &row : shown)
            keys.push_back(row.key);
        return keys;
    }

    [[nodiscard]] DialogListModel::Counts counts(UtcTime now) const
    {
        DialogListModel::Counts counts;
        for (const auto &[key, row] : rows) {
            ++counts.all;
            counts.waiting += waits(row);
            counts.unread += row.unread > 0;
            counts.overdue += late(row, now);
        }
        return counts;
    }

    static bool waits(const DialogRow &row) { return row.waitingSince && row.canWrite; }
    static bool late(const DialogRow &row, UtcTime now) { return waits(row) && row.answerDue && *row.answerDue <= now; }

private:
    [[nodiscard]] int hitRank(DialogKey key) const
    {
        for (size_t i = 0; i < hits->size(); ++i) {
            if ((*hits)[i].key == key)
                return static_cast<int>(i);
        }
        return -1;
    }

    [[nodiscard]] bool passes(const DialogRow &row, UtcTime now) const
    {
        if (!filter.shop.isEmpty() && !(filter.shop == row.shop))
            return false;
        if (!filter.section.isEmpty() && filter.section != row.section)
            return false;
        if (hits && hitRank(row.key) < 0)
            return false;
        if (filter.subscribers && !row.subscriber)
            return false;
        switch (filter.set) {
        case DialogSet::Waiting:
            return waits(row);
        case DialogSet::Unread:
            return row.unread > 0;
        case DialogSet::Overdue:
            return late(row, now);
        case DialogSet::All:
            break;
        }
        return true;
    }

    [[nodiscard]] bool before(const DialogRow &a, const DialogRow &b, UtcTime now) const
    {
        if (hits)
            return hitRank(a.key) < hitRank(b.key);
        if (a.pinned != b.pinned)
            return a.pinned;
        if (filter.sort == DialogSort::Newest)
            return a.at != b.at ? a.at > b.at : a.key < b.key;
        const auto group = [&](const DialogRow &row) { return late(row, now) ? 0 : waits(row) ? 1 : 2; };
        if (group(a) != group(b))
            return group(a) < group(b);
        if (!waits(a))
            return a.at != b.at ? a.at > b.at : a.key < b.key;
        const auto clock = [](const DialogRow &row) {
            const UtcTime due = row.answerDue ? *row.answerDue : *row.waitingSince + std::chrono::hours(2);
            return row.writeUntil ? std::min(due, *row.writeUntil) : due;
        };
        return clock(a) != clock(b) ? clock(a) < clock(b) : a.key < b.key;
    }
};

} // namespace vitrina::test
