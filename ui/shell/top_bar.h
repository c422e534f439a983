// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/shop.h"

#include <QWidget>

namespace vitrina::ui {

class ChatButton;
class IconButton;
class PlainLabel;

/// The strip at the top: menu, name of the program, who works here, and the way to the messages (OZ-2).
class TopBar final : public QWidget {
    Q_OBJECT
public:
    static constexpr int barHeight = 48; ///< with the line under it

    explicit TopBar(QWidget *parent = nullptr);

    void setUser(const User &user);
    void setUnreadChats(int count); ///< OV-2
    /// Where a menu opens, in global coordinates.
    [[nodiscard]] QPoint menuPoint() const;

Q_SIGNALS:
    void menuRequested();
    void messagesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    User m_user;
    IconButton *m_menu;
    PlainLabel *m_name;
    PlainLabel *m_role;
    ChatButton *m_chat;
};

} // namespace vitrina::ui
