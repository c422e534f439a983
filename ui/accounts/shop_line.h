// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profile.h"

#include <QWidget>

namespace vitrina::ui {

class PlainLabel;

/// A marketplace in one row: its mark, its name, and what is particular about its chats.
class ShopLine final : public QWidget {
    Q_OBJECT
public:
    explicit ShopLine(const Profile &profile, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFacts();
    void retranslate();

    const Profile &m_profile; ///< profiles live as long as the program
    PlainLabel *m_name;
    PlainLabel *m_about;
    QStringList m_facts;
};

} // namespace vitrina::ui
