// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace vitrina::ui {

/// Tells that the computer woke, as soon as the system says so: timers have stood still, and links may be dead. Where
/// the system says nothing, this is silent too, and the session finds it out by its clock within a minute. UI thread.
class SleepWatch : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start() { } ///< asking the system takes a moment: after the first picture

Q_SIGNALS:
    void woke();
};

/// The one of this system, a child of `parent`.
[[nodiscard]] SleepWatch *makeSleepWatch(QObject *parent);

} // namespace vitrina::ui
