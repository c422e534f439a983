// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/tray.h"

#include "ui/desktop/tray_picture.h"
#include "ui/theme/confirm_dialog.h"

#include <QEvent>
#include <QGuiApplication>

#include <utility>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

Tray::Tray(QWidget &window, Settings &settings, std::function<bool()> isAvailable, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_settings(settings)
    , m_isAvailable(std::move(isAvailable))
    , m_open(m_menu.addAction(QString()))
    , m_quit(m_menu.addAction(QString()))
{
    window.installEventFilter(this);
    connect(m_open, &QAction::triggered, this, &Tray::openRequested);
    connect(m_quit, &QAction::triggered, this, &Tray::quitRequested);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT openRequested();
    });
    m_icon.setContextMenu(&m_menu);
    setUnreadChats(0);
}

void Tray::show()
{
    m_icon.show();
}

bool Tray::takeWindow()
{
    if (!m_isAvailable())
        return false;
    m_icon.show();
    // Another window of ours that closes now is not the last one.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    return true;
}

void Tray::addMenu(QMenu *menu)
{
    m_menu.insertMenu(m_quit, menu);
}

void Tray::setUnreadChats(int count)
{
    if (std::exchange(m_unread, count) == count)
        return;
    m_icon.setIcon(trayPicture(count));
    retranslate();
}

void Tray::retranslate()
{
    m_open->setText(tr("Open Vitrina"));
    m_quit->setText(tr("Quit"));
    // Our own words alone: some desktops take a tray's tip for markup.
    m_icon.setToolTip(m_unread > 0 ? tr("Vitrina: %n chat(s) with unread messages", nullptr, m_unread) : u"Vitrina"_s);
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::LanguageChange)
        retranslate();
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    const bool sessionEnds = qGuiApp->isSavingSession();
    if (!sessionEnds && takeWindow()) {
        event->ignore();
        return true;
    }
    QGuiApplication::setQuitOnLastWindowClosed(true);
    if (sessionEnds || m_settings.value(knowsThatClosingQuitsSetting))
        return QObject::eventFilter(watched, event);
    event->ignore();
    tellThatClosingQuits();
    return true;
}

void Tray::tellThatClosingQuits()
{
    const ConfirmDialog::Words words{tr("Closing the window quits Vitrina"),
                                     tr("This desktop has no tray where Vitrina could go on. Nobody will tell you of "
                                        "new messages and deadlines until "
                                        "you start it again."),
                                     tr("Quit"), tr("Cancel")};
    auto *dialog = new ConfirmDialog(words, ButtonKind::Primary, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_settings.set(knowsThatClosingQuitsSetting, true);
        Q_EMIT quitRequested();
    });
    dialog->open();
}

} // namespace vitrina::ui
