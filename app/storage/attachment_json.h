// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"

#include <QByteArray>

namespace vitrina {

/// The attachments of a message in one column: they are only ever read together with it.
[[nodiscard]] QByteArray attachmentsToJson(const std::vector<Attachment> &attachments);
[[nodiscard]] std::vector<Attachment> attachmentsFromJson(const QByteArray &json);

} // namespace vitrina
