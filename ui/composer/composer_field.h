// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/reply_variables.h"
#include "safety/finding.h"
#include "ui/composer/send_key.h"

#include <QPlainTextEdit>

namespace vitrina::ui {

class LineSpacing;

/// Where the answer is typed: plain text only, also when something else is pasted or dropped. Grows with the text from
/// 60 to 200 pixels, then scrolls.
class ComposerField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ComposerField(QWidget *parent = nullptr);

    void setSendKey(SendKey key) { m_sendKey = key; }
    /// Replaces everything without a change that could be undone.
    void resetText(const QString &text);
    void appendParagraph(const QString &text);
    /// At the cursor, parted by spaces from the words beside it; replaces nothing, not even what is selected.
    void insertAside(const QString &text);
    /// Shades the variables that are still empty.
    void markVariables(const std::vector<OpenVariable> &variables);
    /// Underlines them (RZ-6, YM-6): what stops in danger, what asks in warn.
    void markBreaches(const std::vector<Finding> &breaches);
    /// Underlines misspelled words, otherwise than breaches.
    void markSpelling(const std::vector<TextRange> &words);
    /// Round these words, as far as they stand on the first of their lines.
    [[nodiscard]] QRect rectOf(const TextRange &range) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, leastHeight}; }

    static constexpr int leastHeight = 60;
    static constexpr int mostHeight = 200;

Q_SIGNALS:
    void sendKeyPressed();
    void slashPressed(); ///< "/" where a word could begin; it is not written
    void filesOffered(const QMimeData *data); ///< pasted or dropped: files or a picture instead of text
    void left(); ///< the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void fitHeight();
    void showMarks();
    [[nodiscard]] QTextCursor cursorOf(const TextRange &range) const;
    [[nodiscard]] bool isAtWordStart() const;

    LineSpacing *m_lines;
    QList<QTextEdit::ExtraSelection> m_variableMarks;
    QList<QTextEdit::ExtraSelection> m_breachMarks;
    QList<QTextEdit::ExtraSelection> m_spellingMarks;
    SendKey m_sendKey = SendKey::Enter;
    int m_fitted = leastHeight;
};

} // namespace vitrina::ui
