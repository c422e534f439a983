// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/content_rules.h"

#include <QWidget>

namespace vitrina::ui {

class Button;
class CheckRow;
class PlainLabel;

/// One of the two ways into the fraud report: a card with its reasons and its own button (OZ-9, OZ-10).
class ReportWay final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title;
        QString question;
        QString button;
    };

    ReportWay(const Words &words, const std::vector<FraudReason> &reasons, QWidget *parent);

    [[nodiscard]] CheckRow &head() { return *m_head; }
    [[nodiscard]] Button &button() { return *m_button; }
    [[nodiscard]] bool isChosen() const { return m_chosen; }
    void setChosen(bool chosen);
    [[nodiscard]] std::vector<QString> reasons() const; ///< the codes that are ticked, in the profile's order
    void setReasons(const std::vector<QString> &codes);
    /// Empty: nothing is missing.
    void showMissing(const QString &words);

Q_SIGNALS:
    void wanted(); ///< something in it was pressed
    void submitted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Choice {
        QString code;
        CheckRow *row;
    };
    CheckRow *m_head;
    std::vector<Choice> m_choices;
    PlainLabel *m_missing;
    Button *m_button;
    bool m_chosen = false;
};

} // namespace vitrina::ui
