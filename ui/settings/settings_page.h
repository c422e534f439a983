// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/icons.h"

#include <QString>

#include <functional>

namespace vitrina::ui {

class SettingsForm;

/// A page of the settings window. Its words are asked for anew, and it is filled anew, when the language changes; what
/// belongs to a page beside its rows is a child of the form.
struct SettingsPage {
    QString id; ///< by which it is opened: "network"
    Icon icon = Icon::Gear;
    std::function<QString()> title;
    std::function<void(SettingsForm &form)> fill;
    int place = 60; ///< among the pages: general 0, about 100; of equals, the first that was added comes first
};

} // namespace vitrina::ui
