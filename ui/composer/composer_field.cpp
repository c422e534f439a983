// SPDX-License-Identifier: Apache-2.0
#include "ui/composer/composer_field.h"

#include "ui/composer/line_spacing.h"
#include "ui/conversation/conversation_font.h"
#include "ui/spelling/spelling_mark.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int paddingX = 12;
constexpr int paddingY = 9;
constexpr qreal radius = 8;
// Far above any marketplace's limit; what is beyond was not meant for a buyer.
constexpr qsizetype longestPaste = 50'000;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

ComposerField::ComposerField(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_lines(new LineSpacing(document(), themeLine(TextStyle::Message)))
{
    setFrameShape(QFrame::NoFrame);
    setFont(conversationFont());
    document()->setDocumentMargin(0);
    document()->setDocumentLayout(m_lines);
    setViewportMargins(paddingX, paddingY, paddingX, paddingY);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &ComposerField::fitHeight);
}

void ComposerField::resetText(const QString &text)
{
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

void ComposerField::appendParagraph(const QString &text)
{
    moveCursor(QTextCursor::End);
    insertPlainText(u'\n' + text);
}

void ComposerField::insertAside(const QString &text)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.selectionEnd());
    const auto isWord = [this](int position) {
        const QChar c = document()->characterAt(position);
        return !c.isNull() && !c.isSpace() && c != QChar::ParagraphSeparator;
    };
    QString words = text;
    if (cursor.position() > 0 && isWord(cursor.position() - 1))
        words.prepend(u' ');
    if (isWord(cursor.position()))
        words.append(u' ');
    cursor.insertText(words);
    setTextCursor(cursor);
    ensureCursorVisible();
}

void ComposerField::markVariables(const std::vector<OpenVariable> &variables)
{
    m_variableMarks.clear();
    for (const OpenVariable &one : variables) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOf(one.range);
        mark.format.setBackground(themeColor(Color::WarnSoft));
        mark.format.setForeground(themeColor(Color::Warn));
        m_variableMarks.append(mark);
    }
    showMarks();
}

void ComposerField::markBreaches(const std::vector<Finding> &breaches)
{
    m_breachMarks.clear();
    for (const Finding &one : breaches) {
        const bool stops = one.severity == Severity::Stop;
        QTextEdit::ExtraSelection mark;
        mark.cursor = cursorOf(one.range);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(themeColor(stops ? Color::Danger : Color::Warn));
        mark.format.setBackground(themeColor(stops ? Color::DangerSoft : Color::WarnSoft));
        m_breachMarks.append(mark);
    }
    showMarks();
}

void ComposerField::markSpelling(const std::vector<TextRange> &words)
{
    m_spellingMarks.clear();
    for (const TextRange &word : words)
        m_spellingMarks.append({cursorOf(word), spellingMark()});
    showMarks();
}

// A breach is drawn over a misspelled word: it is the graver of the two.
void ComposerField::showMarks()
{
    setExtraSelections(m_spellingMarks + m_variableMarks + m_breachMarks);
}

// Positions beyond the end are the end: a mark may be older than the text by a moment.
QTextCursor ComposerField::cursorOf(const TextRange &range) const
{
    const qsizetype last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(int(std::min(range.start, last)));
    cursor.setPosition(int(std::min(range.end(), last)), QTextCursor::KeepAnchor);
    return cursor;
}

QRect ComposerField::rectOf(const TextRange &range) const
{
    QTextCursor cursor = cursorOf(range);
    const int end = cursor.position();
    cursor.setPosition(cursor.anchor());
    const QRect first = cursorRect(cursor);
    cursor.movePosition(QTextCursor::EndOfLine);
    cursor.setPosition(std::min(end, cursor.position()));
    const QRect last = cursorRect(cursor);
    return QRect(first.topLeft(), QPoint(std::max(first.left(), last.left()), first.bottom()))
        .translated(viewport()->pos());
}

bool ComposerField::isAtWordStart() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const QChar before = cursor.position() > 0 ? document()->characterAt(cursor.position() - 1) : QChar();
    return before.isNull() || before.isSpace() || before == QChar::ParagraphSeparator;
}

QSize ComposerField::sizeHint() const
{
    return {320, m_fitted};
}

void ComposerField::fitHeight()
{
    const int wanted = std::clamp(m_lines->height(mostHeight) + 2 * paddingY, leastHeight, mostHeight);
    if (wanted == m_fitted)
        return;
    m_fitted = wanted;
    updateGeometry();
}

void ComposerField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

// The area round the viewport; the viewport's own painting comes through paintEvent().
bool ComposerField::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    const bool focused = hasFocus();
    paintBox(painter, rect(),
             {.fill = themeColor(Color::Surface),
              .line = themeColor(focused ? Color::Accent : Color::LineStrong),
              .radius = radius,
              .width = focused ? 2.0 : 1.0});
    return true;
}

void ComposerField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void ComposerField::keyPressEvent(QKeyEvent *event)
{
    // As a character: each layout has it on another key.
    if (event->text() == QLatin1StringView("/") && isAtWordStart())
        return Q_EMIT slashPressed();
    if (!isEnter(*event))
        return QPlainTextEdit::keyPressEvent(event);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    if (!shift && control == (m_sendKey == SendKey::ControlEnter))
        return Q_EMIT sendKeyPressed();
    // Qt would ignore Ctrl+Enter and make a line separator of Shift+Enter.
    insertPlainText(QString(u'\n'));
    ensureCursorVisible();
}

void ComposerField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void ComposerField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
    Q_EMIT left();
}

bool ComposerField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasImage() || source->hasUrls();
}

void ComposerField::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
    if (files || (source->hasImage() && !source->hasText()))
        return Q_EMIT filesOffered(source);
    insertPlainText(source->text().left(longestPaste));
    ensureCursorVisible();
}

} // namespace vitrina::ui

#include "moc_composer_field.cpp"
