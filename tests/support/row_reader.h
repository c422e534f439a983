// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "client/account.h"

#include <QTimer>

namespace vitrina {

/// Asks for the rest of the list as the window does, for a test that has none.
inline void readAllRows(Account &account)
{
    QObject::connect(&account, &Account::noticed, &account, [&account](const Notice &notice) {
        const auto *rows = std::get_if<notice::Rows>(&notice);
        if (rows != nullptr && rows->more)
            QTimer::singleShot(0, &account, [&account] { account.perform(intent::MoreRows{}); });
    });
}

} // namespace vitrina
