// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/send_button.h"

#include "ui/theme/button_look.h"
#include "ui/theme/icons.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFontMetrics>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr int buttonHeight = 32;
constexpr int moreWidth = 30;
constexpr int sidePadding = 14;

/// One half: round at its outer side, straight where the other begins.
class Half final : public QAbstractButton {
public:
    Half(bool isLeft, SendButton *parent)
        : QAbstractButton(parent)
        , m_isLeft(isLeft)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
    }

    void setDull(bool dull)
    {
        m_dull = dull;
        update();
    }

    [[nodiscard]] int wantedWidth() const
    {
        return m_isLeft ? QFontMetrics(themeFont(TextStyle::BodyStrong)).horizontalAdvance(text()) + 2 * sidePadding
                        : moreWidth;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ButtonLook look =
            buttonLook(ButtonKind::Primary, {isEnabled() && !m_dull, underMouse(), isDown(), false});
        const QRect box = m_isLeft ? rect().adjusted(0, 0, 12, 0) : rect().adjusted(-12, 0, 0, 0);
        paintBox(painter, box, look.box);
        painter.setFont(themeFont(TextStyle::BodyStrong));
        painter.setPen(look.ink);
        if (m_isLeft)
            paintLine(painter, rect(), text(), Qt::AlignHCenter);
        else
            paintIcon(painter, rect(), Icon::Down, 16, look.ink);
        if (hasFocus())
            paintBox(painter, rect().adjusted(3, 3, -3, -3), {.fill = {}, .line = look.ink, .radius = 3});
    }

private:
    bool m_isLeft;
    bool m_dull = false;
};

} // namespace

SendButton::SendButton(QWidget *parent)
    : QWidget(parent)
    , m_send(new Half(true, this))
    , m_more(new Half(false, this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_send, &QAbstractButton::clicked, this, &SendButton::sendPressed);
    connect(m_more, &QAbstractButton::clicked, this, &SendButton::morePressed);
}

void SendButton::setWords(const QString &send, const QString &more)
{
    m_send->setText(send);
    m_send->setAccessibleName(send);
    m_more->setAccessibleName(more);
    setPlainToolTip(m_more, more);
    updateGeometry();
}

void SendButton::setSendable(bool sendable, const QString &reason)
{
    m_send->setEnabled(sendable);
    static_cast<Half *>(m_more)->setDull(!sendable);
    setPlainToolTip(m_send, sendable ? QString() : reason);
    m_send->setAccessibleDescription(sendable ? QString() : reason);
}

bool SendButton::isSendable() const
{
    return m_send->isEnabled();
}

QPoint SendButton::menuPoint() const
{
    return mapToGlobal(rect().topRight());
}

void SendButton::press()
{
    m_send->click();
}

QSize SendButton::sizeHint() const
{
    return {static_cast<Half *>(m_send)->wantedWidth() + 1 + moreWidth, buttonHeight};
}

void SendButton::resizeEvent(QResizeEvent *)
{
    m_send->setGeometry(0, 0, width() - moreWidth - 1, height());
    m_more->setGeometry(width() - moreWidth, 0, moreWidth, height());
}

} // namespace vitrina::ui

#include "moc_send_button.cpp"
