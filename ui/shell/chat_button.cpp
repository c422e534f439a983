// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/chat_button.h"

#include "ui/theme/counter.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace vitrina::ui {

ChatButton::ChatButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void ChatButton::setCount(int chatsWithUnread)
{
    if (m_count == chatsWithUnread)
        return;
    m_count = chatsWithUnread;
    retranslate();
    update();
}

void ChatButton::retranslate()
{
    const QString words = m_count > 0 ? tr("Chats with unread messages: %n", nullptr, m_count) : tr("No unread chats");
    setAccessibleName(words);
    setPlainToolTip(this, words);
}

void ChatButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        paintBox(painter, rect().adjusted(2, 2, -2, -2),
                 {.fill = themeColor(isDown() ? Color::Line : Color::Hover), .line = {}, .radius = 6});
    paintIcon(painter, QRect(6, 8, 28, 28), Icon::Chat, 22, themeColor(Color::Text));
    if (m_count > 0) {
        const QSize size = counter::size(m_count);
        const QRect box(QPoint(width() - size.width(), 2), size);
        // A ring of the ground keeps the counter apart from the icon under it.
        paintBox(painter, box.adjusted(-2, -2, 2, 2), {.fill = themeColor(Color::Window), .line = {}, .radius = 12});
        counter::paint(painter, box, m_count);
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), 6);
}

void ChatButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

} // namespace vitrina::ui
