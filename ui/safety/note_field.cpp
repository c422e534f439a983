// SPDX-License-Identifier: Apache-2.0
#include "ui/safety/note_field.h"

#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QMimeData>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr int paddingX = 12;
constexpr int paddingY = 9;
constexpr qsizetype longestPaste = 20'000; ///< far above the limit, which is told and not enforced by cutting

} // namespace

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(themeFont(TextStyle::Body));
    document()->setDocumentMargin(0);
    setViewportMargins(paddingX, paddingY, paddingX, paddingY);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

// The area round the viewport; the viewport's own painting comes through paintEvent().
bool NoteField::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    paintBox(painter, rect(),
             {.fill = themeColor(Color::Surface),
              .line = themeColor(hasFocus() ? Color::Accent : Color::LineStrong),
              .radius = 8,
              .width = hasFocus() ? 2.0 : 1.0});
    return true;
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void NoteField::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().left(longestPaste));
}

} // namespace vitrina::ui

#include "moc_note_field.cpp"
