// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/message.h"
#include "hub/connectors/demo/dialog_facts.h"
#include "hub/connectors/demo/files.h"

#include <QJsonObject>

/// Dialogs that are written out in scenes.json, each for a situation that a rule speaks of.
namespace vitrina::hub {

/// `present` is what the ages in the file count from, `now` how far life has gone since.
[[nodiscard]] DialogFacts sceneFacts(const DemoContent &content, int scene, UtcTime present, UtcTime now);

/// When a chat that is not yet open will open (OZ-1); absent: it is open, or stays closed.
[[nodiscard]] std::optional<UtcTime> sceneOpens(const DemoContent &content, int scene, UtcTime present);

struct ScenePast {
    std::vector<Message> messages;
    size_t read = 0; ///< how many of them the seller has read
};
[[nodiscard]] ScenePast scenePast(const DemoContent &content, const DialogFacts &facts, UtcTime present,
                                  DemoFiles &files);

} // namespace vitrina::hub
