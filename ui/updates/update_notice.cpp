// SPDX-License-Identifier: Apache-2.0
#include "ui/updates/update_notice.h"

#include "ui/shell/app_menu.h"
#include "ui/shell/status_line.h"

#include <QDesktopServices>

namespace vitrina::ui {

UpdateNotice::UpdateNotice(MainWindow &window, Open open)
    : QObject(&window)
    , m_window(window)
    , m_open(open ? std::move(open) : [](const QUrl &page) { QDesktopServices::openUrl(page); })
{
    connect(&window.statusLine(), &StatusLine::updateRequested, this, [this] { m_open(m_page); });
    connect(&window, &MainWindow::menuOpening, this, [this](AppMenu *menu) { addTo(*menu); });
}

void UpdateNotice::tell(const QString &version, const QUrl &page)
{
    m_version = version;
    m_page = page;
    m_window.statusLine().setUpdate(version);
}

void UpdateNotice::addTo(AppMenu &menu)
{
    if (m_version.isEmpty())
        return;
    auto *action = new QAction(tr("Version %1 is available…").arg(m_version), &menu);
    connect(action, &QAction::triggered, this, [this] { m_open(m_page); });
    menu.insertAction(menu.actions().value(0), action);
}

} // namespace vitrina::ui
