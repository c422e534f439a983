// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/text_style.h"

#include <QAbstractButton>

namespace vitrina::ui {

/// A box, a radio button or the number of a step, with words that wrap and perhaps a small line below. All of it is
/// pressed; Space does the same. The words may be anybody's: plain text, without access keys.
class CheckRow final : public QAbstractButton {
    Q_OBJECT
public:
    enum class Mark {
        Box,
        Radio,
        Step, ///< a circle with the number, ticked when it is done
    };

    explicit CheckRow(Mark mark, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &detail = {});
    void setStyle(TextStyle style, int maxLines);
    void setNumber(int number); ///< of a step
    /// Room round the row, and whether a chosen row is shaded: as rows of a list.
    void setListed(bool listed);
    void setMuted(bool muted); ///< belongs to what is not chosen
    void setHighlighted(bool highlighted);

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const QString &detail() const { return m_detail; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRect &rect) const;
    void paintStep(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] QMargins room() const;
    [[nodiscard]] int markSide() const;
    [[nodiscard]] int textLeft() const;

    Mark m_mark;
    QString m_words;
    QString m_detail;
    TextStyle m_style = TextStyle::Body;
    int m_maxLines = 6;
    int m_number = 0;
    bool m_listed = false;
    bool m_muted = false;
    bool m_highlighted = false;
    bool m_keyboardFocus = false;
};

} // namespace vitrina::ui
