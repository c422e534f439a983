// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_desk.h"

#include "ui/settings/settings_window.h"

#include <algorithm>

namespace vitrina::ui {

SettingsDesk::SettingsDesk(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

void SettingsDesk::addPage(SettingsPage page)
{
    const auto behind =
        std::ranges::find_if(m_pages, [&page](const SettingsPage &other) { return other.place > page.place; });
    m_pages.insert(behind, std::move(page));
}

SettingsWindow *SettingsDesk::window() const
{
    return m_settings;
}

void SettingsDesk::setNotice(const QString &notice)
{
    m_notice = notice;
    if (m_settings)
        m_settings->setNotice(notice);
}

void SettingsDesk::open(const QString &page)
{
    if (!m_settings) {
        m_settings = new SettingsWindow(m_pages, &m_window);
        m_settings->setNotice(m_notice);
    }
    m_settings->showPage(page);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

} // namespace vitrina::ui
