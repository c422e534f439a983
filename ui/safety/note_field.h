// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace vitrina::ui {

/// A few lines of plain text, 84 high, then it scrolls. Tab leaves it.
class NoteField final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit NoteField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {320, 84}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 60}; }

protected:
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace vitrina::ui
