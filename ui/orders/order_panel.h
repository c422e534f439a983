// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/attachment.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <vector>

class QScrollArea;

namespace vitrina {
class Inbox;
class Profiles;
struct Dialog;
struct Order;
struct Profile;
} // namespace vitrina

namespace vitrina::ui {

class EmptyPage;
class FileShelf;
class IconButton;
class PlainLabel;

/// RZ-3: the order stands beside the conversation, with the phone for a call. It folds away by its button; what that
/// does to the window is the window's matter.
class OrderPanel final : public QWidget {
    Q_OBJECT
public:
    /// Both outlive the panel.
    OrderPanel(Inbox &inbox, const Profiles &profiles, QWidget *parent = nullptr);

    /// Calls a number; by default the desktop's program for it does.
    void setCaller(std::function<void(const QUrl &)> caller) { m_call = std::move(caller); }

Q_SIGNALS:
    void foldRequested();
    /// Pictures of goods are to be seen at their full size, this one first.
    void picturesRequested(const std::vector<vitrina::Attachment> &pictures, const vitrina::AttachmentId &first);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void addOrder(const Order &order, const Dialog &dialog, const Profile *profile, QWidget *content);
    void addBuyer(const Profile *profile, QWidget *content);

    Inbox &m_inbox;
    const Profiles &m_profiles;
    std::function<void(const QUrl &)> m_call;
    FileShelf *m_shelf;
    PlainLabel *m_title;
    IconButton *m_fold;
    QScrollArea *m_scroll;
    EmptyPage *m_empty;
};

} // namespace vitrina::ui
