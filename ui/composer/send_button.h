// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;

namespace vitrina::ui {

/// The main button of the composer, and at its right the arrow to how it works.
class SendButton final : public QWidget {
    Q_OBJECT
public:
    explicit SendButton(QWidget *parent = nullptr);

    void setWords(const QString &send, const QString &more); ///< `more` names the arrow
    /// The arrow works also while there is nothing to send. `reason` is shown as a tooltip.
    void setSendable(bool sendable, const QString &reason);
    [[nodiscard]] bool isSendable() const;
    [[nodiscard]] QPoint menuPoint() const; ///< on the screen: where the arrow's menu may stand
    void press(); ///< as if by the mouse; nothing when it cannot send

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void sendPressed();
    void morePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QAbstractButton *m_send;
    QAbstractButton *m_more;
};

} // namespace vitrina::ui
