// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/command_palette.h"

#include "ui/actions/action_book.h"
#include "ui/palette/palette_row.h"
#include "ui/theme/card.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace vitrina::ui {
using namespace std::chrono_literals;

namespace {

constexpr auto typingPause = 60ms; ///< shorter than between two keys of most, and not felt
constexpr int widest = 640;
constexpr int side = 32;
constexpr int top = 64;
constexpr int margin = 12;
constexpr int radius = 8;
constexpr int mostRows = 11;
constexpr int page = 8;
constexpr int longestText = 200;

} // namespace

CommandPalette::CommandPalette(ActionBook &book, PaletteModel::ShopName shopName, QWidget *window)
    : QWidget(window)
    , m_book(book)
    , m_model(book, std::move(shopName))
    , m_card(new Card(this))
    , m_field(new Field(m_card))
    , m_list(new QListView(m_card))
    , m_notice(new PlainLabel(TextStyle::Body, m_list))
    , m_keys(new PlainLabel(TextStyle::Small, m_card))
{
    hide();
    m_card->setLook(Color::Popup, Color::PopupLine, radius);
    m_field->setGlyph(Icon::Search);
    m_field->setMaxLength(longestText);
    m_field->installEventFilter(this);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteRow(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_notice->setColor(Color::TextMuted);
    m_notice->setMaxLines(3);
    m_keys->setColor(Color::TextMuted);
    m_keys->setAlignment(Qt::AlignRight);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    arrange();
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::onText);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { choose(index.row()); });
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT seekRequested(m_text); });
    retranslate();
}

void CommandPalette::arrange()
{
    auto *searching = new QVBoxLayout;
    searching->setContentsMargins(margin, margin, margin, margin);
    searching->addWidget(m_field);
    auto *saying = new QVBoxLayout(m_list);
    saying->setContentsMargins(margin + 4, margin, margin + 4, margin);
    saying->addWidget(m_notice);
    saying->addStretch();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(margin, 6, margin + 4, 6);
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(m_card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(searching);
    column->addWidget(new Separator(m_card));
    column->addWidget(m_list, 1);
    column->addWidget(new Separator(m_card));
    column->addLayout(foot);
}

void CommandPalette::layOut()
{
    setGeometry(parentWidget()->rect());
    const int width = std::min(widest, this->width() - 2 * side);
    const int around = m_card->layout()->totalSizeHint().height() - m_list->sizeHint().height();
    const int height = std::min(around + mostRows * PaletteRow::height, this->height() - top - side);
    m_card->setGeometry((this->width() - width) / 2, top, width, height);
}

void CommandPalette::open()
{
    Q_EMIT opening();
    if (!isVisible())
        m_before = window()->focusWidget();
    m_field->clear();
    onText();
    layOut();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    m_typing.stop();
    const bool had = m_field->hasFocus();
    hide();
    if (had && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::setRecent(const std::vector<Act> &actions, const std::vector<DialogRow> &dialogs)
{
    m_model.setRecent(actions, dialogs);
}

void CommandPalette::onText()
{
    m_text = m_field->text().trimmed();
    m_model.setText(m_text);
    m_answered = m_text.isEmpty();
    if (m_answered)
        m_typing.stop();
    else
        m_typing.start();
    refresh(true);
}

void CommandPalette::showDialogs(const QString &text, const std::vector<DialogRow> &rows)
{
    if (text != m_text || m_text.isEmpty())
        return; // typed on meanwhile
    const int row = m_list->currentIndex().row();
    m_answered = true;
    m_model.setDialogs(rows);
    m_list->setCurrentIndex(m_model.index(std::max(row, 0)));
    refresh(false);
}

void CommandPalette::showOrders(const QString &text, const std::vector<OrderRow> &rows)
{
    if (text != m_text || m_text.isEmpty())
        return;
    const int row = m_list->currentIndex().row();
    m_model.setOrders(rows);
    m_list->setCurrentIndex(m_model.index(std::max(row, 0)));
    refresh(false);
}

QString CommandPalette::noticeText() const
{
    if (m_model.rowCount() > 0)
        return {};
    return m_answered ? tr("Nothing found. Type the name of an action, a buyer’s name or an order number.")
                      : tr("Searching…");
}

void CommandPalette::refresh(bool fromTop)
{
    m_notice->setText(noticeText());
    m_notice->setVisible(m_model.rowCount() == 0);
    if (fromTop)
        m_list->setCurrentIndex(m_model.index(0));
    tell(m_list->currentIndex().row());
}

void CommandPalette::choose(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    const PaletteEntry chosen = m_model.entry(row);
    close();
    switch (chosen.kind) {
    case PaletteEntry::Kind::Action:
        m_book.trigger(chosen.act);
        Q_EMIT actionChosen(chosen.act);
        return;
    case PaletteEntry::Kind::Shop:
        Q_EMIT shopChosen(chosen.shop);
        return;
    case PaletteEntry::Kind::Dialog:
        Q_EMIT dialogChosen(chosen.dialog);
        return;
    case PaletteEntry::Kind::Order:
        Q_EMIT orderChosen(chosen.order);
        return;
    }
}

void CommandPalette::move(int by)
{
    if (m_model.rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model.rowCount() - 1);
    m_list->setCurrentIndex(m_model.index(row));
    tell(row);
}

// The keyboard stays in the field, so the list tells by itself which row Enter would choose.
void CommandPalette::tell(int row)
{
    if (!QAccessible::isActive() || !isVisible() || row < 0)
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

bool CommandPalette::takeKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(page);
        return true;
    case Qt::Key_PageUp:
        move(-page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is one place for the keyboard here
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        layOut();
    if (watched != m_field)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut) {
        // Another key of the window has led elsewhere.
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide();
    }
    return QWidget::eventFilter(watched, event);
}

void CommandPalette::mousePressEvent(QMouseEvent *)
{
    close();
}

void CommandPalette::retranslate()
{
    setAccessibleName(actName(Act::Palette));
    m_field->setPlaceholderText(tr("An action, a buyer’s name, an order number"));
    m_field->setAccessibleName(actName(Act::Palette));
    m_list->setAccessibleName(tr("Found"));
    m_keys->setText(tr("↑ ↓ choose · Enter goes there · Esc closes"));
    if (isVisible())
        onText();
}

void CommandPalette::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace vitrina::ui

#include "moc_command_palette.cpp"
