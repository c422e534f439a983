// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <optional>
#include <vector>

/// The proof of who wrote, saw, answered and reported what, and when: for each dialog (and for the settings of each
/// shop) a chain of entries, of which every one carries a hash over the one before. Nothing can be changed, taken out
/// or put in between without breaking it. Pure functions; any thread.
namespace vitrina {

struct EvidenceEntry {
    qint64 number = 0; ///< 1, 2, 3 ... in its chain
    UtcTime at{}; ///< of the hub's clock
    /// "received", "sent", "changed", "removed", "shown", "reported", "report_state", "setting", "forgotten"
    QString kind;
    QString actor; ///< name of the user who did it; empty: the marketplace
    QString content; ///< JSON; empty once the buyer was forgotten (RZ-7)
    QString salt; ///< random, goes with the content: what was forgotten can't be guessed from its digest
    QString digest; ///< of salt and content, SHA-256 in hex; stays when they go
    QString hash; ///< of the entry before and of this one, SHA-256 in hex

    friend bool operator==(const EvidenceEntry &, const EvidenceEntry &) = default;
};

/// What the first entry of a chain hangs on. `chain` is the id of the dialog or shop.
[[nodiscard]] QString evidenceStart(const QString &chain);
[[nodiscard]] QString evidenceDigest(const QString &salt, const QString &content);
/// SHA-256 over the UTF-8 of these lines, each ended with a line feed: the hash before, the number, the time in
/// milliseconds, the kind, the digest of the actor's name (SHA-256, hex), the digest of the content.
[[nodiscard]] QString evidenceHash(const QString &before, const EvidenceEntry &entry);

struct EvidenceFault {
    qint64 number = 0; ///< of the entry
    QString code; ///< "number", "digest", "hash"

    friend bool operator==(const EvidenceFault &, const EvidenceFault &) = default;
};

/// The first fault of a chain that begins at its first entry; absent: it is whole.
[[nodiscard]] std::optional<EvidenceFault> faultOf(const QString &chain, const std::vector<EvidenceEntry> &entries);

} // namespace vitrina
