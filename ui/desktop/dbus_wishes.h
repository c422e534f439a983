// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desktop/system_wishes.h"

#include <QDBusVariant>
#include <QVariantMap>

namespace vitrina::ui {

/// The desktop's settings as the portal tells them (org.freedesktop.portal.Settings), also to a program in a sandbox.
/// Asked without waiting; a change there is one here at once. Before the portal has answered, and where there is none,
/// GTK's file of settings says whether things may move.
class DbusWishes final : public SystemWishes {
    Q_OBJECT
public:
    DbusWishes();

private Q_SLOTS:
    void onChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &space, const QString &key, const QVariant &value);
};

} // namespace vitrina::ui
