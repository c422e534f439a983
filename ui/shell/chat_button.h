// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

namespace vitrina::ui {

/// OZ-2: the icon at the top right that leads to the messages. OV-2: its counter tells the chats with unread messages.
class ChatButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit ChatButton(QWidget *parent = nullptr);

    void setCount(int chatsWithUnread);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override { return {44, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
};

} // namespace vitrina::ui
