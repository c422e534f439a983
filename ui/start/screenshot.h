// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/inbox.h"

#include <QTimer>
#include <QWidget>

namespace vitrina::ui {

/// --screenshot: waits until the list is there and the wanted dialog is open, writes the window as a PNG, and says how
/// it ended. Gives up after a while with a reason.
class Screenshot final : public QObject {
    Q_OBJECT
public:
    /// An empty `dialog`: none is opened.
    Screenshot(Inbox &inbox, QWidget &window, QString file, DialogId dialog);

Q_SIGNALS:
    /// `problem` is empty when the file was written.
    void done(const QString &problem);

private:
    void look();
    void write();

    Inbox &m_inbox;
    QWidget &m_window;
    QString m_file;
    DialogId m_dialog;
    QTimer m_patience;
    QTimer m_settled;
};

} // namespace vitrina::ui
