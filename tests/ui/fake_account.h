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

    template <typename T> [[nodiscard]] int count() const
    {
        int n = 0;
        for (const Intent &intent : asked)
            n += std::holds_alternative<T>(intent) ? 1 : 0;
        return n;
    }

    std::vector<Intent> asked;
};

} // namespace vitrina
