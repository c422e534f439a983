// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vitrina::ui {

class Button;
class Card;
class Field;
class Glyph;
class PlainLabel;

/// What stands over the window while it is locked: asks for the passphrase, and tells nothing.
class LockPage final : public QWidget {
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent);

    void begin(); ///< empty, without a word of an earlier attempt
    void setChecking(bool checking);
    /// What was wrong; it may be tried again once setChecking(false) is called.
    void setFault(const QString &fault);

Q_SIGNALS:
    void passphraseGiven(const QString &passphrase);
    void forgotten();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void retranslate();
    void fitCard();
    void submit();

    Card *m_card;
    PlainLabel *m_title;
    PlainLabel *m_about;
    Field *m_passphrase;
    PlainLabel *m_fault;
    Button *m_unlock;
    Button *m_forgotten;
    bool m_checking = false;
};

} // namespace vitrina::ui
