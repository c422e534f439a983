// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/message_view.h"

#include "ui/conversation/message_painter.h"
#include "ui/conversation/message_view_accessible.h"
#include "ui/conversation/message_words.h"
#include "ui/files/file_shelf.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int bottomSpace = 16;
constexpr int quietTop = 8;
constexpr int loadingTop = 40;
constexpr int scrollStep = 20;

/// Where a row is after another one, or itself, went from `from` to `to`.
int afterMove(int row, int from, int to)
{
    if (row == from)
        return to;
    return row - (from < row ? 1 : 0) + (to <= row - (from < row ? 1 : 0) ? 1 : 0);
}

} // namespace

MessageView::MessageView(MessageListModel &model, const Clock &clock, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_clock(clock)
    , m_rows(model)
{
    installMessageViewAccessibility();
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(scrollStep);
    connect(&Theme::instance(), &Theme::changed, this, &MessageView::setFrame);
    followModel();
}

MessageView::~MessageView() = default;

void MessageView::followModel()
{
    connect(&m_model, &QAbstractItemModel::modelReset, this, &MessageView::openAtFirstUnread);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        const int count = last - first + 1;
        m_rows.inserted(first, count);
        m_anchorRow += first <= m_anchorRow ? count : 0;
        m_current += first <= m_current ? count : 0;
        settle();
        if (first > 0 || last == m_rows.count() - 1) // not what came before
            announceNewMessages(*this, first, last);
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int count = last - first + 1;
        m_rows.removed(first, count);
        m_anchorRow = m_anchorRow > last ? m_anchorRow - count : std::min(m_anchorRow, std::max(0, first - 1));
        m_current = m_current > last ? m_current - count : m_current >= first ? -1 : m_current;
        settle();
    });
    connect(&m_model, &QAbstractItemModel::rowsMoved, this,
            [this](const QModelIndex &, int from, int, const QModelIndex &, int before) {
                const int to = before > from ? before - 1 : before;
                m_rows.moved(from, to);
                m_anchorRow = afterMove(m_anchorRow, from, to);
                m_current = m_current < 0 ? -1 : afterMove(m_current, from, to);
                settle();
            });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                m_rows.changed(first.row(), last.row());
                settle();
                announceRefusals(*this, first.row(), last.row(), m_refusalsSaid);
            });
    connect(&m_model, &MessageListModel::olderChanged, this, [this] {
        m_olderAsked = m_model.isLoadingOlder();
        settle();
    });
}

void MessageView::setFindings(MessageFindings &findings, bool canReport)
{
    m_rows.setFindings(&findings, canReport);
    connect(&findings, &MessageFindings::changed, this, &MessageView::showFindings, Qt::UniqueConnection);
    connect(&findings, &MessageFindings::restarted, this, &MessageView::setFrame, Qt::UniqueConnection);
    settle();
}

void MessageView::showFindings(const QSet<MessageId> &messages)
{
    for (const MessageId &message : messages) {
        const int row = m_model.rowOf(message);
        if (row < 0)
            continue;
        m_rows.changed(row, row);
        if (!findingOf(row).isEmpty())
            announceFinding(*this, row);
    }
    settle();
}

void MessageView::setDialog(PartyRole label, bool isPublic)
{
    if (m_label == label && m_public == isPublic && m_today == message_words::dayOf(m_clock.now()))
        return;
    m_label = label;
    m_public = isPublic;
    setFrame();
}

void MessageView::setAnswering(bool answering, const QSet<MessageId> &answerable)
{
    if (m_answering == answering && m_answerable == answerable)
        return;
    m_answering = answering;
    m_answerable = answerable;
    m_rows.setAnswering(answering, answerable);
    setFrame();
}

void MessageView::openAtFirstUnread()
{
    m_rows.reset();
    m_selection.clear();
    m_current = -1;
    m_olderAsked = false;
    m_paintedUpTo = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        m_paintedUpTo = std::max(m_paintedUpTo, m_model.message(row).position);
    m_stick = true;
    const qint64 unread = m_model.firstUnread();
    for (int row = 0; unread > 0 && row < m_model.rowCount() && m_stick; ++row) {
        if (m_model.message(row).position >= unread) {
            m_stick = false;
            m_anchorRow = row;
            m_anchorDelta = -labelsHeight(m_rows.context(row));
        }
    }
    setFrame();
    // All of the new ones fit: then the end is shown, and kept.
    m_stick = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
}

void MessageView::setFrame()
{
    m_today = message_words::dayOf(m_clock.now());
    m_rows.setFrame(viewport()->width(), m_today, m_label, m_public);
    settle();
}

int MessageView::topSpace() const
{
    return m_model.hasOlder() ? loadingTop : quietTop;
}

int MessageView::contentHeight() const
{
    return topSpace() + m_rows.heights().total() + bottomSpace;
}

int MessageView::contentTop() const
{
    const int spare = std::max(0, viewport()->height() - contentHeight());
    return spare + topSpace() - verticalScrollBar()->value();
}

int MessageView::textTop(int row) const
{
    return topSpace() + m_rows.heights().top(row) + labelsHeight(m_rows.context(row));
}

int MessageView::wantedScroll() const
{
    const int most = std::max(0, contentHeight() - viewport()->height());
    if (m_stick || m_anchorRow >= m_rows.count())
        return most;
    return std::clamp(textTop(m_anchorRow) + m_anchorDelta, 0, most);
}

void MessageView::settle()
{
    if (m_settling)
        return;
    m_settling = true;
    const int screen = std::max(1, viewport()->height());
    bool measured = m_rows.count() > 0;
    // Each round can only measure rows for the first time, so this ends; nearly always in the second round.
    while (measured) {
        measured = false;
        const int top = wantedScroll() - topSpace();
        const int last = m_rows.heights().rowAt(top + screen + screen / 2);
        for (int row = m_rows.heights().rowAt(top - screen / 2); row <= last; ++row)
            measured |= m_rows.measure(row);
    }
    const int scroll = wantedScroll();
    verticalScrollBar()->setPageStep(std::max(scrollStep, screen - 2 * scrollStep));
    verticalScrollBar()->setRange(0, std::max(0, contentHeight() - screen));
    verticalScrollBar()->setValue(scroll);
    if (m_rows.count() > 0) {
        const int top = scroll - topSpace();
        m_rows.keepLayouts(m_rows.heights().rowAt(top - 2 * screen), m_rows.heights().rowAt(top + 3 * screen));
    }
    m_settling = false;
    viewport()->update();
    askForOlder();
}

void MessageView::captureAnchor()
{
    const int scroll = verticalScrollBar()->value();
    m_stick = scroll >= verticalScrollBar()->maximum();
    if (m_rows.count() == 0)
        return;
    m_anchorRow = m_rows.heights().rowAt(scroll - topSpace());
    m_anchorDelta = scroll - textTop(m_anchorRow);
}

void MessageView::askForOlder()
{
    const bool near = verticalScrollBar()->value() < viewport()->height();
    if (!near || m_olderAsked || !isVisible() || !m_model.hasOlder() || m_model.isLoadingOlder())
        return;
    m_olderAsked = true;
    // Not from within the model's own signal: whoever answers may change the model.
    QMetaObject::invokeMethod(this, &MessageView::olderWanted, Qt::QueuedConnection);
}

void MessageView::scrollContentsBy(int, int)
{
    if (m_settling)
        return;
    captureAnchor();
    settle();
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    event->oldSize().width() != event->size().width() ? setFrame() : settle();
    stickWhereTheEndShows();
}

// A dialog is opened before its view has a size: what did not fit then may fit now, and is seen.
void MessageView::stickWhereTheEndShows()
{
    if (!isVisible() || m_stick || verticalScrollBar()->value() < verticalScrollBar()->maximum())
        return;
    m_stick = true;
    viewport()->update();
}

void MessageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    setFrame();
    stickWhereTheEndShows();
}

void MessageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        setAccessibleName(tr("Messages"));
        setFrame();
    }
}

QRect MessageView::rowRect(int row) const
{
    return {0, contentTop() + m_rows.heights().top(row), viewport()->width(), m_rows.heights().height(row)};
}

const MessageLayout &MessageView::rowLayout(int row)
{
    return m_rows.layout(row);
}

int MessageView::rowAt(QPoint point) const
{
    const int row = m_rows.heights().rowAt(point.y() - contentTop());
    return row >= 0 && rowRect(row).contains(point) ? row : -1;
}

QString MessageView::shownTextOf(int row) const
{
    return shownText(m_model.message(row), m_rows.context(row)).text;
}

QString MessageView::findingOf(int row) const
{
    const MessageFinding *finding = m_rows.finding(row);
    return finding != nullptr ? findingWords(*finding) : QString();
}

void MessageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeColor(Color::Canvas));
    if (m_rows.count() == 0)
        return;
    paintTop(painter);
    const int last = m_rows.heights().rowAt(event->rect().bottom() - contentTop());
    for (int row = m_rows.heights().rowAt(event->rect().top() - contentTop()); row <= last; ++row)
        paintRow(painter, row, event->rect());
    if (m_stick)
        Q_EMIT newestShown();
}

void MessageView::paintTop(QPainter &painter)
{
    if (!m_model.isLoadingOlder() || contentTop() < 0)
        return;
    painter.setFont(themeFont(TextStyle::Small));
    painter.setPen(themeColor(Color::TextMuted));
    paintLine(painter, QRect(0, contentTop() - loadingTop, viewport()->width(), loadingTop),
              tr("Loading earlier messages"), Qt::AlignHCenter);
}

void MessageView::paintRow(QPainter &painter, int row, const QRect &clip)
{
    const MessageLayout &layout = m_rows.layout(row);
    MessageLook look;
    const int length = static_cast<int>(layout.text.text().size());
    std::tie(look.selectionStart, look.selectionEnd) = m_selection.rangeIn(row, length);
    look.focused = row == m_current && m_keyboard && hasFocus();
    const Message &message = m_model.message(row);
    for (const Attachment &file : message.attachments) {
        if (m_shelf != nullptr)
            look.files.push_back(m_shelf->look(file));
    }
    paintMessage(painter, layout, rowRect(row).topLeft(), look, clip);
    if (message.position > m_paintedUpTo) {
        m_paintedUpTo = message.position;
        Q_EMIT messagePainted(message.id);
    }
}

void MessageView::scrollToBottom()
{
    m_stick = true;
    settle();
}

void MessageView::scrollToRow(int row)
{
    if (row < 0 || row >= m_rows.count())
        return;
    m_rows.measure(row);
    const QRect rect = rowRect(row);
    const int page = viewport()->height();
    int by = 0;
    if (rect.top() < 0 || rect.height() > page)
        by = rect.top();
    else if (rect.bottom() >= page)
        by = rect.bottom() - page + 1 + (row == m_rows.count() - 1 ? bottomSpace : 0);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
}

} // namespace vitrina::ui

#include "moc_message_view.cpp"
