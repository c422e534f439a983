// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace vitrina::ui {

class Button;
class Glyph;
class PlainLabel;

/// Under the header of a reported dialog: what became of the report, and what is still to be done (OZ-9).
class ReportBar final : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString state;
        QString reminder; ///< may be empty
        QString action; ///< of the button; empty: none
        bool urgent = false; ///< something is left to do
    };

    explicit ReportBar(QWidget *parent = nullptr);

    void setWords(const Words &words); ///< without a state it hides

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph *m_glyph;
    PlainLabel *m_state;
    PlainLabel *m_reminder;
    Button *m_action;
    bool m_urgent = false;
};

} // namespace vitrina::ui
