// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/own_words_list.h"

#include "ui/spelling/spelling.h"
#include "ui/theme/button.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListView>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int listHeight = 160;
constexpr int gap = 8;

} // namespace

OwnWordsList::OwnWordsList(Spelling &spelling, QWidget *parent)
    : QWidget(parent)
    , m_spelling(spelling)
    , m_list(new QListView(this))
    , m_remove(new Button(ButtonKind::Secondary, this))
{
    m_list->setModel(&m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(listHeight);
    m_list->setAccessibleName(tr("Your own words"));
    m_remove->setText(tr("Remove"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    setFocusProxy(m_list);
    const auto enable = [this] { m_remove->setEnabled(m_list->selectionModel()->hasSelection()); };
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, enable);
    connect(m_remove, &QAbstractButton::clicked, this, &OwnWordsList::removeSelected);
    connect(&spelling, &Spelling::wordsChanged, this, &OwnWordsList::refresh);
    refresh();
}

void OwnWordsList::refresh()
{
    QStringList words = m_spelling.words();
    std::ranges::sort(words, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
    m_model.setStringList(words);
    m_list->setVisible(!words.isEmpty());
    m_remove->setVisible(!words.isEmpty());
    m_remove->setEnabled(false);
}

void OwnWordsList::removeSelected()
{
    QStringList words;
    for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
        words += index.data().toString();
    for (const QString &word : words)
        m_spelling.removeWord(word);
}

void OwnWordsList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        removeSelected();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vitrina::ui

#include "moc_own_words_list.cpp"
