// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/quick_reply_picker.h"

#include "ui/theme/button.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/plain_label.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace vitrina::ui {
namespace {

constexpr int margin = 12;
constexpr int radius = 8;
constexpr int fewestRows = 4;
constexpr int mostRows = 6;
constexpr int noticeLines = 4;

} // namespace

QuickReplyPicker::QuickReplyPicker(QWidget *parent)
    : Card(parent)
    , m_title(new PlainLabel(TextStyle::BodyStrong, this))
    , m_count(new PlainLabel(TextStyle::Small, this))
    , m_close(new IconButton(Icon::Close, this))
    , m_search(new Field(this))
    , m_list(new QListView(this))
    , m_row(new QuickReplyRow(this))
    , m_notice(new PlainLabel(TextStyle::Body, this))
    , m_create(new Button(ButtonKind::Link, this))
    , m_keys(new PlainLabel(TextStyle::Small, this))
    , m_editKeys(new PlainLabel(TextStyle::Small, this))
{
    setLook(Color::Popup, Color::PopupLine, radius);
    m_count->setColor(Color::TextMuted);
    for (PlainLabel *keys : {m_keys, m_editKeys}) {
        keys->setColor(Color::TextMuted);
        keys->setAlignment(Qt::AlignRight);
    }
    m_create->setGlyph(Icon::Plus);
    m_create->setButtonHeight(28);
    m_notice->setColor(Color::TextMuted);
    m_notice->setMaxLines(noticeLines);
    m_close->setGlyphSize(16);
    m_search->setGlyph(Icon::Search);
    m_search->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_row);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the search field's
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->installEventFilter(this);
    arrange();
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        refresh();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(m_close, &QAbstractButton::clicked, this, &QuickReplyPicker::dismiss);
    connect(m_create, &QAbstractButton::clicked, this, &QuickReplyPicker::createRequested);
    retranslate();
    hide();
}

void QuickReplyPicker::arrange()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(margin + 4, 4, 4, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    head->addWidget(m_close);
    auto *searching = new QHBoxLayout;
    searching->setContentsMargins(margin, 0, margin, 8);
    searching->addWidget(m_search);
    auto *saying = new QVBoxLayout(m_list);
    saying->setContentsMargins(margin + 4, margin, margin + 4, margin);
    saying->addWidget(m_notice);
    saying->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(margin, 6, margin + 4, 6);
    foot->setSpacing(margin);
    foot->addWidget(m_create);
    auto *keys = new QVBoxLayout;
    keys->setSpacing(0);
    keys->addWidget(m_keys);
    keys->addWidget(m_editKeys);
    foot->addLayout(keys, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(searching);
    column->addWidget(new Separator(this));
    column->addWidget(m_list, 1);
    column->addWidget(new Separator(this));
    column->addLayout(foot);
}

int QuickReplyPicker::wantedHeight(int room) const
{
    // By what the shop has, not by what is found: the panel stands still while one types.
    const int rows = std::clamp(m_model.total(), fewestRows, mostRows);
    return std::min(room,
                    layout()->totalSizeHint().height() - m_list->sizeHint().height() + rows * QuickReplyRow::height);
}

void QuickReplyPicker::setShelf(const QuickReplyShelf &shelf)
{
    m_shelf = shelf;
    m_row->setValues(shelf.values);
    m_row->setTools(shelf.mayEdit);
    m_create->setVisible(shelf.mayEdit);
    m_editKeys->setVisible(shelf.mayEdit);
    m_model.setReplies(shelf.available ? shelf.replies : std::vector<QuickReply>());
    refresh();
}

void QuickReplyPicker::open()
{
    m_search->clear();
    refresh();
    show();
    raise();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void QuickReplyPicker::close()
{
    hide();
}

QString QuickReplyPicker::noticeText() const
{
    if (!m_shelf.available)
        return tr("The marketplace has not given quick replies to this shop yet: the tool is in test mode.");
    if (m_model.total() == 0 && m_shelf.mayEdit)
        return tr("This shop has no quick replies yet.");
    if (m_model.total() == 0)
        return tr("This shop has no quick replies yet. The Owner and Administrators can create them.");
    if (m_model.rowCount() == 0)
        return tr("Nothing found. Try other words.");
    return {};
}

QString QuickReplyPicker::countText() const
{
    return m_shelf.available && m_shelf.most > 0
        ? tr("%1 of %2", "templates, of how many").arg(m_model.total()).arg(m_shelf.most)
        : QString();
}

void QuickReplyPicker::refresh()
{
    const QString notice = noticeText();
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_count->setText(countText());
    const bool full = m_shelf.most > 0 && m_model.total() >= m_shelf.most;
    m_create->setEnabled(!full);
    setPlainToolTip(m_create, full ? tr("The shop has as many templates as the marketplace allows.") : QString());
    if (notice.isEmpty())
        m_list->setCurrentIndex(m_model.index(0));
    m_list->viewport()->update();
}

void QuickReplyPicker::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QuickReply reply = m_model.reply(row);
    if (reply.state == QuickReplyState::Deleted)
        return; // its reason stands there
    close();
    Q_EMIT chosen(filledReply(reply.text, m_shelf.values, QLocale().name()), reply.id);
}

void QuickReplyPicker::use(QuickReplyRow::Tool tool, int row)
{
    if (!m_shelf.mayEdit || row < 0 || row >= m_model.rowCount())
        return;
    const QuickReply reply = m_model.reply(row);
    if (tool == QuickReplyRow::Tool::Edit)
        Q_EMIT editRequested(reply);
    else if (tool == QuickReplyRow::Tool::Delete)
        Q_EMIT deleteRequested(reply);
}

bool QuickReplyPicker::takeTool(const QMouseEvent &event)
{
    const QModelIndex index = m_list->indexAt(event.pos());
    const auto tool = index.isValid() && event.button() == Qt::LeftButton
        ? m_row->toolAt(m_list->visualRect(index), event.pos())
        : QuickReplyRow::Tool::None;
    if (event.type() == QEvent::MouseButtonPress) {
        m_pressedTool = tool;
        return tool != QuickReplyRow::Tool::None;
    }
    const auto pressed = std::exchange(m_pressedTool, QuickReplyRow::Tool::None);
    if (pressed == QuickReplyRow::Tool::None)
        return false;
    if (tool == pressed)
        use(tool, index.row());
    return true;
}

void QuickReplyPicker::tellTool(const QHelpEvent &event)
{
    const QModelIndex index = m_list->indexAt(event.pos());
    const auto tool =
        index.isValid() ? m_row->toolAt(m_list->visualRect(index), event.pos()) : QuickReplyRow::Tool::None;
    setPlainToolTip(m_list->viewport(),
                    tool == QuickReplyRow::Tool::Edit         ? tr("Edit template")
                        : tool == QuickReplyRow::Tool::Delete ? tr("Delete template")
                                                              : QString());
}

void QuickReplyPicker::move(int by)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
}

void QuickReplyPicker::dismiss()
{
    close();
    Q_EMIT closed();
}

bool QuickReplyPicker::takeKey(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(fewestRows);
        return true;
    case Qt::Key_PageUp:
        move(-fewestRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_F2:
        use(QuickReplyRow::Tool::Edit, m_list->currentIndex().row());
        return true;
    case Qt::Key_Delete:
        if (!event.modifiers().testFlag(Qt::ControlModifier))
            break;
        use(QuickReplyRow::Tool::Delete, m_list->currentIndex().row());
        return true;
    default:
        break;
    }
    if (event.text() != QLatin1StringView("/") || !m_search->text().isEmpty())
        return false;
    close();
    Q_EMIT slashWanted();
    return true;
}

bool QuickReplyPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        if (takeKey(*static_cast<QKeyEvent *>(event)))
            return true;
    }
    if (watched == m_list->viewport()) {
        const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease;
        if (press && takeTool(*static_cast<QMouseEvent *>(event)))
            return true;
        if (event->type() == QEvent::ToolTip)
            tellTool(*static_cast<QHelpEvent *>(event));
    }
    return Card::eventFilter(watched, event);
}

void QuickReplyPicker::retranslate()
{
    m_title->setText(tr("Quick replies"));
    m_search->setPlaceholderText(tr("Find a template"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(m_title->text());
    m_close->setWords(tr("Close"));
    m_create->setText(tr("Create template"));
    m_keys->setText(tr("↑ ↓ choose · Enter inserts"));
    m_editKeys->setText(tr("F2 edit · Ctrl+Del delete"));
    refresh();
}

void QuickReplyPicker::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_quick_reply_picker.cpp"
