// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/dialog.h"

namespace vitrina {

/// The local number of a dialog; small, stable in one database, never leaves this computer.
using DialogKey = qint64;

/// What one row of the dialog list shows: the dialog as the hub states it, and what only this computer knows.
struct DialogRow {
    DialogKey key = 0;
    DialogId id;
    ShopId shop;
    PartyRole label = PartyRole::Unknown; ///< OZ-3
    QString name; ///< untrusted; the painter passes it through singleLine()
    QString preview; ///< untrusted; newest message, or the draft when hasDraft, or the snippet of a search
    PartyRole previewAuthor = PartyRole::Unknown;
    int previewAttachments = 0; ///< of the newest message, when it has no text
    QString orderNumber;
    QString section;
    QString site;
    UtcTime at{}; ///< of the newest message
    int unread = 0;
    std::optional<UtcTime> waitingSince;
    std::optional<UtcTime> answerDue;
    std::optional<UtcTime> writeUntil;
    bool canWrite = true;
    bool notYetOpen = false; ///< the marketplace has not opened the chat (OZ-1); canWrite is false
    bool subscriber = false;
    bool isPublic = false;
    bool pinned = false;
    bool muted = false;
    bool reported = false;
    bool posesAsSupport = false; ///< OZ-8: by its name, under a label that says otherwise; looked at where it is shown
    bool hasDraft = false;
    int failed = 0; ///< messages in the outbox that were refused
};

} // namespace vitrina
