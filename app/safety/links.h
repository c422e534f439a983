// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "safety/folded_text.h"
#include "safety/hosts.h"

namespace vitrina {

/// A web address in a text, with or without its scheme, also written apart ("shop . ru", "shop dot ru").
struct WebLink {
    qsizetype from = 0; ///< in the folded text
    qsizetype to = 0;
    Host host;
    QString path; ///< with what follows it; may be empty
    bool hidden = false; ///< written apart
    bool isAddress = false; ///< the host is a number
    bool hasUser = false; ///< "own.host@other.host"
    bool hasPort = false;
};

/// In order of place. An e-mail address is none.
[[nodiscard]] std::vector<WebLink> linksIn(const FoldedText &text);

} // namespace vitrina
