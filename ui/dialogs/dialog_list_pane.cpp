// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_list_pane.h"

#include "domain/text.h"
#include "ui/dialogs/dialog_menu.h"
#include "ui/dialogs/dialog_row_words.h"
#include "ui/dialogs/list_notice.h"
#include "ui/dialogs/sort_choice.h"
#include "ui/dialogs/undo_bar.h"
#include "ui/theme/field.h"
#include "ui/theme/icon_button.h"
#include "ui/theme/search_keys.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace vitrina::ui {
namespace {

constexpr auto clockInterval = 30s; // the chips count minutes
constexpr int longestSearch = 200;

} // namespace

DialogListPane::DialogListPane(DialogListModel &model, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new Field(this))
    , m_sort(new SortChoice(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new DialogListView(model, clock, m_stack))
    , m_notice(new ListNotice(m_stack))
    , m_undo(new UndoBar(this))
{
    setFocusProxy(m_view);
    m_search->setGlyph(Icon::Search);
    m_search->setMaxLength(longestSearch);
    m_search->installEventFilter(this);
    IconButton &clear = m_search->trailing(Icon::Close);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_notice);
    setFocusProxy(m_view);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 3);
    top->setSpacing(4);
    top->addWidget(m_search);
    top->addWidget(m_sort);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(1); // the line under the sort order
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_undo);

    connect(m_search, &QLineEdit::textChanged, this, &DialogListPane::search);
    connect(&clear, &QAbstractButton::clicked, m_search, &QLineEdit::clear);
    connect(m_sort, &SortChoice::sortChosen, this, &DialogListPane::sortBy);
    connect(m_view, &DialogListView::dialogChosen, this, &DialogListPane::dialogChosen);
    connect(m_view, &DialogListView::menuRequested, this, &DialogListPane::showMenu);
    connect(m_notice, &ListNotice::clearRequested, this, &DialogListPane::clearFilters);
    // Once a turn of the event loop: another filter takes all rows out and puts others in, and no notice may flash
    // between.
    m_rowsTimer.setSingleShot(true);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_model, &QAbstractItemModel::rowsInserted, &m_rowsTimer, later);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, &m_rowsTimer, later);
    connect(&m_model, &DialogListModel::loadingChanged, &m_rowsTimer, later);
    connect(&m_model, &DialogListModel::countsChanged, &m_rowsTimer, later);
    connect(&m_rowsTimer, &QTimer::timeout, this, &DialogListPane::showRowsOrNotice);
    connect(&m_model, &DialogListModel::filterChanged, this, &DialogListPane::followFilter);
    connect(&m_clockTimer, &QTimer::timeout, this, &DialogListPane::passTime);
    m_clockTimer.setInterval(clockInterval);
    retranslate();
    followFilter();
    showRowsOrNotice();
}

void DialogListPane::retranslate()
{
    m_search->setPlaceholderText(tr("Search name, order number, text"));
    m_search->setAccessibleName(tr("Search dialogs"));
    m_search->trailing(Icon::Close).setWords(tr("Clear search"));
    m_view->setAccessibleName(tr("Dialogs"));
    m_sort->retranslate();
    m_notice->retranslate();
    m_undo->retranslate();
}

void DialogListPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DialogListPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.clockMoved(); // since it was hidden
    m_clockTimer.start();
}

void DialogListPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!window()->isVisible())
        m_clockTimer.stop(); // nobody looks
}

// Its numbers stand elsewhere in the window, too, also while the list does not.
void DialogListPane::passTime()
{
    if (!window()->isVisible())
        m_clockTimer.stop();
    m_model.clockMoved();
}

void DialogListPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    painter.fillRect(0, m_stack->y() - 1, width(), 1, themeColor(Color::Line));
}

ListNotice *DialogListPane::notice()
{
    return m_stack->currentWidget() == m_notice ? m_notice : nullptr;
}

void DialogListPane::showRowsOrNotice()
{
    if (m_model.rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    using Kind = ListNotice::Kind;
    const bool some = m_model.counts().all > 0;
    const Kind empty = m_connected ? Kind::NoDialogs : Kind::NotConnected;
    m_notice->setKind(some ? Kind::NothingFound : m_model.isLoading() ? Kind::Loading : empty);
    m_stack->setCurrentWidget(m_notice);
}

void DialogListPane::setConnected(bool connected)
{
    if (std::exchange(m_connected, connected) != connected)
        showRowsOrNotice();
}

// Others change the filter too: a shop is chosen beside the list, a search is dropped with everything else.
void DialogListPane::followFilter()
{
    const QString &text = m_model.filter().search;
    m_sort->setSort(m_model.filter().sort);
    if (m_search->text() != text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(text);
    }
    m_search->trailing(Icon::Close).setVisible(!text.isEmpty());
}

void DialogListPane::search(const QString &text)
{
    DialogFilter filter = m_model.filter();
    filter.search = text;
    Q_EMIT filterWanted(filter);
}

void DialogListPane::sortBy(DialogSort sort)
{
    DialogFilter filter = m_model.filter();
    filter.sort = sort;
    Q_EMIT filterWanted(filter);
}

void DialogListPane::clearFilters()
{
    DialogFilter filter;
    filter.sort = m_model.filter().sort;
    Q_EMIT filterWanted(filter);
    m_search->setFocus();
}

void DialogListPane::setBar(QWidget *bar)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
}

void DialogListPane::dismiss(const DialogId &dialog)
{
    const auto row = m_model.find(dialog);
    if (!row || !row->waitingSince)
        return;
    Q_EMIT noAnswerRequested(dialog, true);
    m_undo->offer(tr("%1: no answer needed", "%1: the buyer's name").arg(isolated(dialog_row::name(*row))),
                  [this, dialog] { Q_EMIT noAnswerRequested(dialog, false); });
}

void DialogListPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DialogListPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

bool DialogListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && takeSearchKey(event, *m_search, *m_view))
        return true;
    return QWidget::eventFilter(watched, event);
}

void DialogListPane::showMenu(const DialogId &dialog, const QPoint &globalPosition)
{
    const auto row = m_model.find(dialog);
    if (!row)
        return;
    auto *menu = new DialogMenu(*row, dialog == m_view->chosen(), this);
    connect(menu, &DialogMenu::openChosen, this, [this, dialog] { m_view->choose(m_model.rowOf(dialog)); });
    connect(menu, &DialogMenu::pinChosen, this, [this, dialog](bool pin) { Q_EMIT pinRequested(dialog, pin); });
    connect(menu, &DialogMenu::muteChosen, this, [this, dialog](bool mute) { Q_EMIT muteRequested(dialog, mute); });
    connect(menu, &DialogMenu::muteForChosen, this,
            [this, dialog](MuteSpan span) { Q_EMIT muteForRequested(dialog, span); });
    connect(menu, &DialogMenu::unreadChosen, this, [this, dialog] { Q_EMIT unreadRequested(dialog); });
    connect(menu, &DialogMenu::readChosen, this, [this, dialog] { Q_EMIT readRequested(dialog); });
    connect(menu, &DialogMenu::noAnswerChosen, this, [this, dialog](bool needed) {
        if (needed)
            Q_EMIT noAnswerRequested(dialog, false);
        else
            dismiss(dialog);
    });
    menu->popup(globalPosition);
}

} // namespace vitrina::ui
