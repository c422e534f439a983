// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/text_range.h"

#include <QPlainTextEdit>

#include <vector>

namespace vitrina::ui {

/// Where the text of a template is typed: plain text only (OZ-5). What is pasted or dropped and is more than that is
/// told, and of it the plain text is taken, if there is any.
class TemplateField final : public QPlainTextEdit {
    Q_OBJECT
public:
    enum class LeftOut { Files, Pictures, Formatting };
    Q_ENUM(LeftOut)

    explicit TemplateField(QWidget *parent = nullptr);

    /// Replaces everything without a change that could be undone.
    void resetText(const QString &text);
    void markSpelling(const std::vector<TextRange> &words);

Q_SIGNALS:
    void leftOut(vitrina::ui::TemplateField::LeftOut what);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void mark();

    QList<QTextEdit::ExtraSelection> m_spellingMarks;
};

} // namespace vitrina::ui
