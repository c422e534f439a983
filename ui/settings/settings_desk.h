// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/settings_page.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace vitrina::ui {

class SettingsWindow;

/// Knows the pages of the settings, in their order, and opens the one window for them.
class SettingsDesk final : public QObject {
    Q_OBJECT
public:
    explicit SettingsDesk(QWidget &window); ///< above which the settings stand; it owns the desk

    void addPage(SettingsPage page);
    [[nodiscard]] SettingsWindow *window() const; ///< null: it is not open
    void setNotice(const QString &notice); ///< see SettingsWindow

public Q_SLOTS:
    /// Opens the window, or raises it. An empty page: the first, or the one that is there.
    void open(const QString &page = {});

private:
    QWidget &m_window;
    std::vector<SettingsPage> m_pages;
    QPointer<SettingsWindow> m_settings;
    QString m_notice;
};

} // namespace vitrina::ui
