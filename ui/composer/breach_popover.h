// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "marketplace/content_rules.h"
#include "ui/theme/color.h"

#include <QWidget>

namespace vitrina::ui {

class Button;
class Glyph;
class PlainLabel;

/// One breach in words.
struct BreachWords {
    Severity severity = Severity::Ask;
    QString title; ///< what it is
    QString text; ///< what the marketplace does about it
    QString source; ///< whose rule
    QString place; ///< "2 of 3"; empty: it is the only one
    bool asks = false; ///< the message waits for an answer: "Send anyway" and "Edit"
    bool mayAllow = false; ///< YM-5: there is a list that the host could be put on

    friend bool operator==(const BreachWords &, const BreachWords &) = default;
};

/// Explains a breach over the field, its pointer above the words (RZ-6, YM-6). Never a window of its own: it takes no
/// focus but when it asks.
class BreachPopover final : public QWidget {
    Q_OBJECT
public:
    explicit BreachPopover(QWidget *parent);

    void setWords(const BreachWords &words);
    [[nodiscard]] const BreachWords &words() const { return m_words; }
    /// The pointer's tip, in the parent; the popover stays between `left` and `right`.
    void pointAt(const QPoint &tip, int left, int right);
    void focusAnswer(); ///< on the answer that does no harm

    [[nodiscard]] Button &editButton() { return *m_edit; }
    [[nodiscard]] Button &sendButton() { return *m_send; }
    [[nodiscard]] Button &allowButton() { return *m_allow; }

    static constexpr int widest = 360;
    static constexpr int pointerHeight = 6;

Q_SIGNALS:
    void editChosen();
    void sendChosen();
    void allowChosen();
    void left(); ///< the pointer of the mouse went away

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void arrange();
    void retranslate();
    [[nodiscard]] Color ink() const;

    BreachWords m_words;
    QString m_said; ///< to a reader of the screen
    int m_tip = 0; ///< x of the pointer
    Glyph *m_glyph;
    PlainLabel *m_title;
    PlainLabel *m_place;
    PlainLabel *m_text;
    PlainLabel *m_source;
    Button *m_edit;
    Button *m_send;
    Button *m_allow;
    QWidget *m_row;
};

} // namespace vitrina::ui
