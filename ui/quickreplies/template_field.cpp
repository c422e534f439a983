// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/template_field.h"

#include "domain/reply_variables.h"
#include "ui/composer/line_spacing.h"
#include "ui/spelling/spelling_mark.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int paddingX = 12;
constexpr int paddingY = 9;
constexpr qreal radius = 8;
// Far above any marketplace's limit; what is beyond was not meant for a buyer.
constexpr qsizetype longestPaste = 50'000;

bool hasFiles(const QMimeData &source)
{
    const QList<QUrl> urls = source.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

std::optional<TemplateField::LeftOut> leftOutOf(const QMimeData &source)
{
    if (hasFiles(source))
        return TemplateField::LeftOut::Files;
    if (source.hasImage())
        return TemplateField::LeftOut::Pictures;
    if (source.hasHtml() || !source.hasText())
        return TemplateField::LeftOut::Formatting;
    return std::nullopt;
}

// The name of a file is no text that anybody wrote for a buyer.
QString textOf(const QMimeData &source)
{
    return hasFiles(source) ? QString() : source.text().left(longestPaste);
}

} // namespace

TemplateField::TemplateField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(themeFont(TextStyle::Message));
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(new LineSpacing(document(), themeLine(TextStyle::Message)));
    setViewportMargins(paddingX, paddingY, paddingX, paddingY);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &TemplateField::mark);
}

void TemplateField::resetText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void TemplateField::markSpelling(const std::vector<TextRange> &words)
{
    m_spellingMarks.clear();
    const qsizetype last = document()->characterCount() - 1;
    for (const TextRange &word : words) {
        QTextEdit::ExtraSelection mark{QTextCursor(document()), spellingMark()};
        mark.cursor.setPosition(int(std::min(word.start, last)));
        mark.cursor.setPosition(int(std::min(word.end(), last)), QTextCursor::KeepAnchor);
        m_spellingMarks.append(mark);
    }
    mark();
}

void TemplateField::mark()
{
    QList<QTextEdit::ExtraSelection> marks = m_spellingMarks;
    for (const OpenVariable &one : openVariables(toPlainText())) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(int(one.range.start));
        mark.cursor.setPosition(int(one.range.end()), QTextCursor::KeepAnchor);
        mark.format.setBackground(themeColor(Color::AccentSoft));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

// The area round the viewport; the viewport's own painting comes through paintEvent().
bool TemplateField::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    const bool focused = hasFocus() && !isReadOnly();
    paintBox(painter, rect(),
             {.fill = themeColor(isReadOnly() ? Color::Canvas : Color::Surface),
              .line = themeColor(focused            ? Color::Accent
                                     : isReadOnly() ? Color::Line
                                                    : Color::LineStrong),
              .radius = radius,
              .width = focused ? 2.0 : 1.0});
    return true;
}

void TemplateField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    mark();
    update();
}

void TemplateField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void TemplateField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

// Everything, or nobody would hear why it was not taken.
bool TemplateField::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && !source->formats().isEmpty();
}

void TemplateField::insertFromMimeData(const QMimeData *source)
{
    if (const QString text = textOf(*source); !text.isEmpty()) {
        insertPlainText(text);
        ensureCursorVisible();
    }
    if (const auto what = leftOutOf(*source))
        Q_EMIT leftOut(*what);
}

} // namespace vitrina::ui

#include "moc_template_field.cpp"
