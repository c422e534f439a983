// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/card.h"

class QVBoxLayout;

namespace vitrina {
class Profiles;
}

namespace vitrina::ui {

class Button;
class CardHead;
class PlainLabel;

/// "Try the demo": what it is, and the button.
class DemoCard final : public Card {
    Q_OBJECT
public:
    explicit DemoCard(const Profiles &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addShops();

    const Profiles &m_profiles;
    QVBoxLayout *m_shops;
    CardHead *m_head;
    PlainLabel *m_note;
    Button *m_button;
};

} // namespace vitrina::ui
