// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settings_window.h"

#include "ui/settings/page_list.h"
#include "ui/settings/setting_query.h"
#include "ui/settings/settings_form.h"
#include "ui/theme/card.h"
#include "ui/theme/field.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/text_lines.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr QSize usual(880, 640);
constexpr QSize least(640, 440);
constexpr int sideWidth = 232;
constexpr int margin = 24;
constexpr int widest = 680;

} // namespace

SettingsWindow::SettingsWindow(std::vector<SettingsPage> pages, QWidget *parent)
    : QDialog(parent)
    , m_pages(std::move(pages))
    , m_sections(m_pages.size())
    , m_page(m_pages.empty() ? QString() : m_pages.front().id)
    , m_side(makeSide())
{
    setAttribute(Qt::WA_DeleteOnClose);
    resize(usual.boundedTo(screen()->availableSize()));
    setMinimumSize(least);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addSpacing(1);
    row->addWidget(makeBody(), 1);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::refresh);
    connect(m_list, &PageList::pageChosen, this, &SettingsWindow::openPage);
    m_search->installEventFilter(this);
    retranslate();
    setNotice({});
    refresh();
    m_list->setFocus(Qt::PopupFocusReason); // no ring until the keyboard is used
}

QWidget *SettingsWindow::makeSide()
{
    auto *side = new QWidget(this);
    m_search = new Field(side);
    m_search->setGlyph(Icon::Search);
    m_search->setClearButtonEnabled(false);
    m_list = new PageList(side);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 16, 0, 8);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 0, 12, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    side->setFixedWidth(sideWidth);
    return side;
}

QWidget *SettingsWindow::makeBody()
{
    auto *content = new QWidget;
    auto *centre = new QHBoxLayout(content);
    centre->setContentsMargins(margin, margin, margin, margin);
    auto *inner = new QWidget(content);
    inner->setMaximumWidth(widest);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *card = new Card(inner);
    card->setLook(Color::WarnSoft, Color::WarnLine, 8);
    m_notice = new PlainLabel(TextStyle::Body, card);
    m_notice->setMaxLines(TextLines::unlimited);
    auto *words = new QVBoxLayout(card);
    words->setContentsMargins(16, 12, 16, 12);
    words->addWidget(m_notice);
    m_noticeCard = new QWidget(inner);
    auto *room = new QVBoxLayout(m_noticeCard);
    room->setContentsMargins(0, 0, 0, 20);
    room->addWidget(card);
    m_found = new PlainLabel(TextStyle::Body, inner);
    m_found->setColor(Color::TextMuted);
    m_column->addWidget(m_noticeCard);
    m_column->addWidget(m_found);
    m_column->addStretch(1);
    centre->addWidget(inner, 1000);
    centre->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return m_scroll;
}

void SettingsWindow::build(size_t page)
{
    Section &section = m_sections[page];
    if (section.whole != nullptr)
        return;
    section.whole = new QWidget(m_column->parentWidget());
    auto *column = new QVBoxLayout(section.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new PlainLabel(m_pages[page].title(), TextStyle::Title, section.whole));
    section.form = new SettingsForm(section.whole);
    m_pages[page].fill(*section.form);
    column->addWidget(section.form);
    // In the order of the pages, whichever was built first, and before the stretch at the end.
    const auto before = std::count_if(m_sections.begin(), m_sections.begin() + static_cast<qsizetype>(page),
                                      [](const Section &other) { return other.whole != nullptr; });
    m_column->insertWidget(2 + static_cast<int>(before), section.whole);
}

void SettingsWindow::showPage(const QString &id)
{
    if (std::ranges::find(m_pages, id, &SettingsPage::id) == m_pages.end())
        return;
    m_page = id;
    m_search->clear();
    refresh();
    m_scroll->verticalScrollBar()->setValue(0);
}

void SettingsWindow::openPage(const QString &id)
{
    if (id != m_page || !m_search->text().isEmpty())
        showPage(id);
}

void SettingsWindow::search(const QString &words)
{
    m_search->setText(words);
}

void SettingsWindow::setNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_noticeCard->setVisible(!notice.isEmpty());
}

void SettingsWindow::refresh()
{
    const SettingQuery query(m_search->text());
    int found = 0;
    for (size_t i = 0; i < m_pages.size(); ++i) {
        const bool current = m_pages[i].id == m_page;
        if (!query.isEmpty() || current)
            build(i);
        if (m_sections[i].form == nullptr)
            continue;
        const int rows = m_sections[i].form->find(query, m_pages[i].title());
        m_sections[i].whole->setVisible(query.isEmpty() ? current : rows > 0);
        m_list->setDimmed(m_pages[i].id, !query.isEmpty() && rows == 0);
        found += rows;
    }
    m_list->choose(query.isEmpty() ? m_page : QString());
    m_found->setText(tr("Nothing found"));
    m_found->setVisible(!query.isEmpty() && found == 0);
    if (m_found->isVisible()) {
        QAccessibleEvent event(m_found, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

std::vector<SettingRow *> SettingsWindow::shownRows() const
{
    std::vector<SettingRow *> shown;
    for (const Section &section : m_sections) {
        if (section.form == nullptr)
            continue;
        for (SettingRow *row : section.form->rows()) {
            if (row->isVisibleTo(this))
                shown.push_back(row);
        }
    }
    return shown;
}

void SettingsWindow::focusFirstRow()
{
    for (const SettingRow *row : shownRows()) {
        if (row->control() != nullptr && row->control()->isEnabled()
            && (row->control()->focusPolicy() != Qt::NoFocus || row->control()->focusProxy() != nullptr))
            return row->control()->setFocus(Qt::ShortcutFocusReason);
    }
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_search->setPlaceholderText(tr("Find a setting"));
    m_search->setAccessibleName(tr("Find a setting"));
    m_list->setAccessibleName(tr("Pages"));
    m_list->clear();
    for (const SettingsPage &page : m_pages)
        m_list->addPage(page.id, page.icon, page.title());
}

void SettingsWindow::rebuild()
{
    // Who chose another language stays at that row.
    const std::vector<SettingRow *> before = shownRows();
    const QWidget *focus = focusWidget();
    const auto at = std::ranges::find_if(
        before, [focus](const SettingRow *row) { return focus != nullptr && row->isAncestorOf(focus); });
    const auto index = static_cast<size_t>(at - before.begin());
    for (Section &section : m_sections) {
        if (section.whole != nullptr) {
            section.whole->hide();
            section.whole->deleteLater();
        }
        section = {};
    }
    retranslate();
    refresh();
    const std::vector<SettingRow *> now = shownRows();
    if (index < now.size() && now[index]->control() != nullptr)
        now[index]->control()->setFocus(Qt::OtherFocusReason);
}

bool SettingsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Down && m_search->text().isEmpty()) {
            m_list->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            focusFirstRow();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find)) {
        m_search->setFocus(Qt::ShortcutFocusReason);
        return m_search->selectAll();
    }
    QDialog::keyPressEvent(event);
}

void SettingsWindow::changeEvent(QEvent *event)
{
    // Later: the event is on its way through the rows which go.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &SettingsWindow::rebuild, Qt::QueuedConnection);
    QDialog::changeEvent(event);
}

void SettingsWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Canvas));
    painter.fillRect(m_side->geometry(), themeColor(Color::Window));
    painter.fillRect(m_side->width(), 0, 1, height(), themeColor(Color::Line));
}

} // namespace vitrina::ui
