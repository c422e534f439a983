// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <memory>

namespace vitrina::ui {

/// Whether the system starts the program, in the tray, when the user's session begins. The system keeps the answer, and
/// the user may change it there: ask each time. UI thread; a file or a registry value is read, nothing waits.
class Autostart {
public:
    Autostart() = default;
    Q_DISABLE_COPY_MOVE(Autostart)
    virtual ~Autostart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// Local/"autostart_unwritable"; its detail names what could not be written.
    [[nodiscard]] virtual Result<void> turn(bool on) = 0;
};

/// Of this system and this user. Null where a program cannot arrange it itself: in a sandbox.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart();

} // namespace vitrina::ui
