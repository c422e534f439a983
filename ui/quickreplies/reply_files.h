// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/quick_reply.h"

#include <functional>
#include <vector>

class QWidget;

/// Which file templates come from and go to. The dialogs are not waited for.
namespace vitrina::ui::reply_files {

void chooseForImport(QWidget &parent, const std::function<void(const QString &path)> &then);

/// As CSV or JSON, by the ending that the user gives the file; says so when it can't be written.
void exportAll(QWidget &parent, const std::vector<QuickReply> &replies);

} // namespace vitrina::ui::reply_files
