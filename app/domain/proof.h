// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"
#include "domain/evidence.h"

namespace vitrina {

struct EvidenceChain {
    QString chain; ///< id of a dialog or shop
    std::vector<EvidenceEntry> entries;

    friend bool operator==(const EvidenceChain &, const EvidenceChain &) = default;
};

/// Everything that proves what happened in one dialog, to be shown to somebody who does not have Vitrina.
struct Proof {
    DialogId dialog;
    PartyRole label = PartyRole::Unknown; ///< OZ-3
    QString name; ///< of the other party, untrusted
    QString orderNumber;
    QString shop; ///< its name
    QString marketplace; ///< id of its profile
    UtcTime madeAt{};
    std::vector<EvidenceChain> chains; ///< the dialog's, then the one of its shop's settings

    friend bool operator==(const Proof &, const Proof &) = default;
};

} // namespace vitrina
