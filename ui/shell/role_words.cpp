// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/role_words.h"

#include <QCoreApplication>

namespace vitrina::ui {

QString roleText(UserRole role)
{
    switch (role) {
    case UserRole::Owner:
        return QCoreApplication::translate("UserRole", "Owner");
    case UserRole::Administrator:
        return QCoreApplication::translate("UserRole", "Administrator");
    case UserRole::Manager:
        return QCoreApplication::translate("UserRole", "Manager");
    case UserRole::Operator:
        return QCoreApplication::translate("UserRole", "Operator");
    case UserRole::Unknown:
        break;
    }
    return {};
}

} // namespace vitrina::ui
