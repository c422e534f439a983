// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <optional>

namespace vitrina::hub {

/// The first thing that went wrong with the store. The tables note it here and go on with empty answers; whoever ends
/// the transaction looks here and rolls back, so that no step in between has to carry an error that ends the hub
/// anyway.
class Fault {
public:
    void note(const Result<void> &result)
    {
        if (!result && !m_error)
            m_error = result.error();
    }
    void note(const Error &error) { note(Result<void>(tl::unexpected<Error>(error))); }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace vitrina::hub
