// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/profiles.h"
#include "models/inbox.h"

#include <QDialog>

class QVBoxLayout;

namespace vitrina::ui {

class Button;
class CheckLine;
class Field;
class HoursEditor;
class PlainLabel;

/// What a shop has switched on (OZ-11, YM-2) and how its clocks run. A switch acts at once and shows what the hub has;
/// target and hours wait for Save. Who may not change a thing sees it, with the reason. Not modal; all arguments
/// outlive it.
class ShopSettingsDialog final : public QDialog {
    Q_OBJECT
public:
    ShopSettingsDialog(Inbox &inbox, const Profiles &profiles, const ShopId &shop, QWidget *parent);

    void save();
    [[nodiscard]] QString problem() const; ///< what is said to be wrong; empty: nothing

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QLayout *head();
    void addSwitches(QVBoxLayout &column);
    void addClocks(QVBoxLayout &column);
    void addSites(QVBoxLayout &column);
    void refresh();
    void onSettled(const CommandId &command, const std::optional<Error> &refusal);
    void say(const QString &problem);
    [[nodiscard]] int longestTarget() const;

    struct Line {
        const ShopSwitch *what;
        CheckLine *check;
    };

    Inbox &m_inbox;
    const Profile *m_profile;
    ShopId m_shop;
    CommandId m_turning;
    CommandId m_saving;
    std::vector<Line> m_lines;
    Field *m_target = nullptr;
    HoursEditor *m_hours = nullptr;
    PlainLabel *m_why = nullptr;
    PlainLabel *m_problem;
    QWidget *m_footer;
    Button *m_save;
};

} // namespace vitrina::ui
