// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"

#include <vector>

namespace vitrina {

/// Remembers what the window asked for; a test says what comes back.
class FakeAccount final : public Account {
public:
    void perform(const Intent &intent) override { asked.push_back(intent); }

    void tell(const Notice &notice) { Q_EMIT noticed(notice); }

    template <typename T> [[nodiscard]] std::vector<T> all() const
    {
        std::vector<T> found;
        for (const Intent &intent : asked) {
            if (const T *one = std::get_if<T>(&intent))
                found.push_back(*one);
        }
        return found;
    }
    template <typename T> [[nodiscard]] int count() const { return static_cast<int>(all<T>().size()); }

    std::vector<Intent> asked;
};

} // namespace vitrina
