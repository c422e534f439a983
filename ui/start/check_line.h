// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "safety/message_check.h"

#include <QJsonObject>

namespace vitrina::ui {

struct CheckedLine {
    QJsonObject answer; ///< {"id","verdict","findings"} or {"id","error"}
    bool failed = false;
    Verdict verdict = Verdict::Clean;
    std::vector<Finding> findings;
};

/// Answers one line of "vitrina check". Never fails loudly: what is wrong with the line stands in the answer.
[[nodiscard]] CheckedLine checkLine(const QByteArray &line, const Profiles &profiles, const MessageCheck &check);

} // namespace vitrina::ui
