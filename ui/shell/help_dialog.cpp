// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help_dialog.h"

#include "ui/actions/action_book.h"
#include "ui/theme/button.h"
#include "ui/theme/plain_label.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPainter>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int keysWidth = 104;
constexpr int wordsWidth = 276;
constexpr int wordsLines = 2;

} // namespace

HelpDialog::HelpDialog(ActionBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(actName(Act::Help));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading, this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    auto *change = new Button(tr("Change keys…"), ButtonKind::Secondary, this);
    connect(change, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT changeRequested();
    });
    foot->addWidget(change);
    auto *close = new Button(tr("Close"), ButtonKind::Primary, this);
    close->setDefault(true);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(&m_book, &ActionBook::keysChanged, this, &HelpDialog::fill);
    fill();
}

void HelpDialog::fill()
{
    delete m_content;
    m_content = new QWidget(this);
    auto *sides = new QHBoxLayout(m_content);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(24);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (auto *side : {left, right}) {
        side->setSpacing(12);
        sides->addLayout(side);
    }
    addGroup(*left, ActGroup::Go);
    for (const ActGroup group : {ActGroup::Dialog, ActGroup::Writing, ActGroup::View, ActGroup::Program})
        addGroup(*right, group);
    left->addStretch();
    right->addStretch();
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_content);
}

void HelpDialog::addGroup(QVBoxLayout &column, ActGroup group)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    auto *title = new PlainLabel(groupName(group), TextStyle::SmallStrong, m_content);
    title->setColor(Color::TextMuted);
    grid->addWidget(title, 0, 0, 1, 2);
    for (const ActEntry &entry : actTable()) {
        const QString keys = m_book.keyText(entry.act);
        if (entry.group == group && m_book.isBound(entry.act) && !keys.isEmpty())
            addRow(*grid, keys, actName(entry.act));
    }
    if (group == ActGroup::Go)
        addRow(*grid, u"↑ ↓"_s, tr("Choose a row"));
    if (grid->rowCount() > 1)
        column.addLayout(grid);
    else {
        delete title;
        delete grid;
    }
}

void HelpDialog::addRow(QGridLayout &grid, const QString &keys, const QString &words)
{
    const int row = grid.rowCount();
    auto *key = new PlainLabel(keys, TextStyle::BodyStrong, m_content);
    key->setFixedWidth(keysWidth);
    auto *what = new PlainLabel(words, TextStyle::Body, m_content);
    what->setMaxLines(wordsLines);
    what->setFixedWidth(wordsWidth);
    grid.addWidget(key, row, 0, Qt::AlignTop);
    grid.addWidget(what, row, 1);
}

void HelpDialog::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::Surface));
}

} // namespace vitrina::ui
