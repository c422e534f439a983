// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextDocumentLayout>

namespace vitrina::ui {

/// Lines of our own height in a plain-text field, which Qt sets by the font alone: too tight for Armenian.
class LineSpacing final : public QPlainTextDocumentLayout {
    Q_OBJECT
public:
    LineSpacing(QTextDocument *document, int lineHeight);

    [[nodiscard]] QRectF blockBoundingRect(const QTextBlock &block) const override;
    /// Of the whole text, but no more than is asked for.
    [[nodiscard]] int height(int most) const;

private:
    int m_lineHeight;
};

} // namespace vitrina::ui
