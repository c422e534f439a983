// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"

namespace vitrina {

/// "It's fine": what the user does not want to be warned of again (OZ-7, OZ-8).
struct AcceptedFinding {
    DialogId dialog; ///< empty: in every dialog
    QString code; ///< "code_request"
    QString subject; ///< the host of a link, or the name that claims to be support; of others empty

    friend bool operator==(const AcceptedFinding &, const AcceptedFinding &) = default;
};

} // namespace vitrina
