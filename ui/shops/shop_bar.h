// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"

#include <QWidget>

class QVBoxLayout;

namespace vitrina::ui {

class Button;
class CheckLine;
class IconButton;
class PlainLabel;

/// Above the list while one shop is chosen: its switches (YM-2, OZ-11) with "Turn on" where one is off, "Only
/// subscribers" (YM-3), and the way to its settings. All arguments outlive it.
class ShopBar final : public QWidget {
    Q_OBJECT
public:
    ShopBar(Inbox &inbox, const Profiles &profiles, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterWanted(const vitrina::DialogFilter &filter);
    void settingsRequested(const vitrina::ShopId &shop);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void build(const ShopId &shop, const Profile *profile);
    void turn(const QString &name, bool on);

    struct Line {
        const ShopSwitch *what;
        CheckLine *check;
        Button *turnOn;
    };

    Inbox &m_inbox;
    const Profiles &m_profiles;
    ShopId m_shop;
    CommandId m_running; ///< the switch that was turned last, until the hub answers
    QVBoxLayout *m_column;
    std::vector<Line> m_lines;
    CheckLine *m_subscribers;
    IconButton *m_settings;
};

} // namespace vitrina::ui
