// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

namespace vitrina {

/// How far a file that was chosen for a message has come.
enum class UploadStage : quint8 { Waiting, Sending, Paused, Ready, Refused };

/// A file that was chosen for a message, until that message is at the marketplace.
struct OutgoingFile {
    QString id; ///< of this computer's making
    DialogId dialog;
    Attachment file; ///< its id is the hub's, empty until it gave one
    qint64 sent = 0; ///< bytes that the hub has
    UploadStage stage = UploadStage::Waiting;
    QString error; ///< code, when refused
    bool taken = false; ///< a message on its way names it

    friend bool operator==(const OutgoingFile &, const OutgoingFile &) = default;
};

} // namespace vitrina
