// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/line_spacing.h"

#include <QTextBlock>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>

namespace vitrina::ui {

LineSpacing::LineSpacing(QTextDocument *document, int lineHeight)
    : QPlainTextDocumentLayout(document)
    , m_lineHeight(lineHeight)
{
}

QRectF LineSpacing::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block); // breaks the lines if that is still to be done
    if (!block.isValid() || !block.isVisible())
        return rect;
    const QTextLayout &lines = *block.layout();
    qreal y = 0;
    for (int i = 0; i < lines.lineCount(); ++i) {
        QTextLine line = lines.lineAt(i);
        const int height = std::max(m_lineHeight, qCeil(line.height()));
        line.setPosition({line.x(), y + (height - line.height()) / 2});
        y += height;
    }
    rect.setHeight(y);
    return rect;
}

int LineSpacing::height(int most) const
{
    qreal sum = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && sum < most; block = block.next())
        sum += blockBoundingRect(block).height();
    return std::min(qCeil(sum), most);
}

} // namespace vitrina::ui

#include "moc_line_spacing.cpp"
