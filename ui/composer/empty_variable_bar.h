// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/card.h"

namespace vitrina::ui {

class Button;
class PlainLabel;

/// Says that a variable of a quick reply is still empty, and leads to it.
class EmptyVariableBar final : public Card {
    Q_OBJECT
public:
    explicit EmptyVariableBar(QWidget *parent = nullptr);

    void setVariable(const QString &name); ///< empty: there is none, and no bar

Q_SIGNALS:
    void fillRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_name;
    PlainLabel *m_words;
    Button *m_fill;
};

} // namespace vitrina::ui
