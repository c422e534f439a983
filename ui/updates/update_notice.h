// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/main_window.h"

#include <QUrl>

namespace vitrina::ui {

/// Tells in the status line and in the menu of a newer version, and opens its page when the user wants it. Nothing is
/// loaded or installed.
class UpdateNotice final : public QObject {
    Q_OBJECT
public:
    using Open = std::function<void(const QUrl &page)>;

    /// Lives with the window. `open` shows a page in the browser; unless given, the system's.
    explicit UpdateNotice(MainWindow &window, Open open = {});

    void tell(const QString &version, const QUrl &page);

private:
    void addTo(AppMenu &menu);

    MainWindow &m_window;
    Open m_open;
    QString m_version;
    QUrl m_page;
};

} // namespace vitrina::ui
