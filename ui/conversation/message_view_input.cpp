// SPDX-License-Identifier: Apache-2.0
// What the reader does with mouse and keyboard in the message view.
#include "ui/conversation/message_view.h"

#include "ui/conversation/message_view_accessible.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int dragScrollInterval = 30; ///< milliseconds

} // namespace

QPoint MessageView::inRow(int row, QPoint point) const
{
    return point - rowRect(row).topLeft();
}

MessageView::Place MessageView::placeAt(QPoint point)
{
    const int row = m_rows.heights().rowAt(point.y() - contentTop());
    return row < 0 ? Place{} : Place{row, m_rows.layout(row).offsetAt(inRow(row, point))};
}

void MessageView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    const QPoint point = event->position().toPoint();
    if (event->button() != Qt::LeftButton || m_rows.count() == 0)
        return;
    const int row = rowAt(point);
    m_pressed = placeAt(point);
    m_pressedSpot = row < 0 ? Spot::None : m_rows.layout(row).spotAt(inRow(row, point));
    m_dragging = false;
    m_current = row;
    if (event->modifiers().testFlag(Qt::ShiftModifier))
        dragTo(point);
    else
        m_selection.start(m_model.index(m_pressed.row), m_pressed.offset);
    viewport()->update();
}

void MessageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    updateCursor(point);
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressed.row < 0)
        return;
    m_dragging = true;
    dragTo(point);
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (!outside)
        m_dragScroll.stop();
    else if (!m_dragScroll.isActive())
        m_dragScroll.start(dragScrollInterval, this);
}

void MessageView::dragTo(QPoint point)
{
    m_lastMouse = point;
    const Place place = placeAt(point);
    if (place.row < 0)
        return;
    m_selection.extend(m_model.index(place.row), place.offset);
    viewport()->update();
}

void MessageView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const int beyond = m_lastMouse.y() < 0 ? m_lastMouse.y() : m_lastMouse.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -60, 60));
    dragTo(m_lastMouse);
}

void MessageView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    const QPoint point = event->position().toPoint();
    const int row = rowAt(point);
    const bool click = event->button() == Qt::LeftButton && m_selection.isEmpty() && row >= 0 && row == m_pressed.row;
    m_pressed = {};
    if (!click)
        return;
    const MessageLayout &layout = m_rows.layout(row);
    if (const Link *link = layout.linkAt(inRow(row, point)))
        Q_EMIT linkActivated(QUrl(link->url));
    else if (const int file = layout.fileAt(inRow(row, point)); file >= 0)
        activateFile(row, file);
    else if (const Spot spot = layout.spotAt(inRow(row, point)); spot == m_pressedSpot)
        activate(row, spot);
}

void MessageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->position().toPoint());
    if (place.row < 0 || event->button() != Qt::LeftButton)
        return;
    const QTextLayout &text = m_rows.layout(place.row).text;
    const QModelIndex index = m_model.index(place.row);
    const int next = text.isValidCursorPosition(place.offset + 1) ? place.offset + 1 : place.offset;
    m_selection.start(index, text.previousCursorPosition(next, QTextLayout::SkipWords));
    m_selection.extend(index, text.nextCursorPosition(place.offset, QTextLayout::SkipWords));
    viewport()->update();
}

void MessageView::updateCursor(QPoint point)
{
    const int row = rowAt(point);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (row >= 0) {
        const MessageLayout &layout = m_rows.layout(row);
        const Spot spot = layout.spotAt(inRow(row, point));
        const bool pressable = layout.linkAt(inRow(row, point)) || (spot != Spot::None && spot != Spot::Text);
        shape = pressable ? Qt::PointingHandCursor : spot == Spot::Text ? Qt::IBeamCursor : Qt::ArrowCursor;
    }
    viewport()->setCursor(shape);
}

void MessageView::activate(int row, Spot spot)
{
    const Message &message = m_model.message(row);
    switch (spot) {
    case Spot::Original:
        return toggleOriginal(row);
    case Spot::ShowAll:
        m_rows.expand(row);
        return settle();
    case Spot::Retry:
        return Q_EMIT retryRequested(CommandId(message.command), QString(message.text));
    case Spot::Edit:
        // What is confirmed stays where it is, so there is no command that could be taken back.
        return Q_EMIT editRequested(message.position == 0 ? message.command : CommandId(), QString(message.text));
    case Spot::Answer:
        return Q_EMIT answerRequested(MessageId(message.id));
    case Spot::Discard:
        return Q_EMIT discardRequested(CommandId(message.command));
    case Spot::FindingReport:
        return Q_EMIT reportRequested(MessageId(message.id));
    case Spot::FindingFine:
        return Q_EMIT fineRequested(MessageId(message.id));
    case Spot::FindingUndo:
        return Q_EMIT warnAgainRequested(MessageId(message.id));
    case Spot::None:
    case Spot::Text:
    case Spot::Attachment:
        return;
    }
}

void MessageView::toggleOriginal(int row)
{
    // The top of the row stays where it is, whatever its new height does.
    m_stick = false;
    m_anchorRow = row;
    m_anchorDelta = verticalScrollBar()->value() - textTop(row);
    m_selection.clear();
    m_rows.toggleLanguage(row);
    settle();
    captureAnchor();
}

void MessageView::setCurrentRow(int row)
{
    m_current = m_rows.count() == 0 ? -1 : std::clamp(row, 0, m_rows.count() - 1);
    scrollToRow(m_current);
    viewport()->update();
    announceCurrentMessage(*this);
}

void MessageView::keyPressEvent(QKeyEvent *event)
{
    m_keyboard = true;
    if (event->matches(QKeySequence::Copy))
        return copySelection();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const int from = m_current >= 0 ? m_current : m_rows.count();
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrentRow(from - 1);
    case Qt::Key_Down:
        return setCurrentRow(from + 1);
    case Qt::Key_Home:
        return setCurrentRow(0);
    case Qt::Key_End:
        setCurrentRow(m_rows.count() - 1);
        return scrollToBottom();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        if (m_current >= 0)
            showMenu(m_current, viewport()->mapToGlobal(rowRect(m_current).center()));
        return;
    case Qt::Key_Escape:
        m_selection.clear();
        return viewport()->update();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void MessageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_keyboard = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (m_current < 0)
        m_current = m_rows.count() - 1;
    viewport()->update();
}

void MessageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void MessageView::selectAll()
{
    if (m_rows.count() == 0)
        return;
    const int last = m_rows.count() - 1;
    m_selection.start(m_model.index(0), 0);
    m_selection.extend(m_model.index(last), static_cast<int>(shownTextOf(last).size()));
    viewport()->update();
}

QString MessageView::selectedText() const
{
    return m_selection.text(m_model, m_rows);
}

void MessageView::copySelection()
{
    if (!m_selection.isEmpty())
        copy(selectedText());
    else if (m_current >= 0)
        copy(shownTextOf(m_current));
}

void MessageView::copy(const QString &text) const
{
    if (!text.isEmpty())
        QApplication::clipboard()->setText(text);
}

void MessageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int row = byKey ? m_current : rowAt(event->pos());
    if (row >= 0)
        showMenu(row, byKey ? viewport()->mapToGlobal(rowRect(row).center()) : event->globalPos());
}

void MessageView::showMenu(int row, QPoint globalPos)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The row may move while the menu is open.
    const QPersistentModelIndex message = m_model.index(row);
    const auto add = [this, menu, message](const QString &text, auto action) {
        connect(menu->addAction(text), &QAction::triggered, this, [message, action] {
            if (message.isValid())
                action(message.row());
        });
    };
    const MessageLayout &layout = m_rows.layout(row);
    for (const SpotLine &line : layout.spots) {
        const bool saidBelow = line.spot == Spot::FindingReport;
        if (line.spot != Spot::None && line.spot != Spot::Attachment && !saidBelow)
            add(line.text, [this, spot = line.spot](int at) { activate(at, spot); });
    }
    for (const Link &link : layout.links)
        add(tr("Open %1…", "a web site").arg(realHost(link.url)),
            [this, url = link.url](int) { Q_EMIT linkActivated(url); });
    const MessageFinding *finding = m_rows.finding(row);
    if (finding != nullptr && finding->accepted && !finding->justAccepted)
        add(tr("Warn about this again"), [this](int at) { activate(at, Spot::FindingUndo); });
    addFilesToMenu(*menu, row);
    if (!menu->isEmpty())
        menu->addSeparator();
    if (!m_selection.isEmpty())
        connect(menu->addAction(tr("Copy selected text")), &QAction::triggered, this, &MessageView::copySelection);
    add(tr("Copy message"), [this](int at) { copy(shownTextOf(at)); });
    if (const Message &own = m_model.message(row);
        m_templates && own.author == PartyRole::Seller && !own.text.trimmed().isEmpty())
        add(tr("Save as template…"), [this](int at) { Q_EMIT templateWanted(QString(m_model.message(at).text)); });
    connect(menu->addAction(tr("Select all")), &QAction::triggered, this, &MessageView::selectAll);
    if (m_reportable && m_model.message(row).position > 0) {
        menu->addSeparator();
        add(tr("Report fraud…"), [this](int at) { Q_EMIT reportRequested(MessageId(m_model.message(at).id)); });
    }
    menu->popup(globalPos);
}

} // namespace vitrina::ui
