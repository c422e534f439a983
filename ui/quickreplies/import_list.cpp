// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/import_list.h"

#include "domain/text.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vitrina::ui {
namespace {

constexpr int rowHeight = 28;
constexpr int paddingX = 16;
constexpr int numberWidth = 48;
constexpr int glyphSize = 16;
constexpr int gap = 12;

enum Role { LineRole = Qt::UserRole, TitleRole, FateRole, IconRole, ColorRole };

class ImportRow final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        QRect inner = option.rect.adjusted(paddingX, 0, -paddingX, 0);
        const int line = index.data(LineRole).toInt();
        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::TextMuted));
        if (line > 0)
            paintLine(*painter, QRect(inner.topLeft(), QSize(numberWidth, rowHeight)), QLocale().toString(line));
        inner.setLeft(inner.left() + numberWidth);
        const QString fate = index.data(FateRole).toString();
        const QFont font = themeFont(TextStyle::SmallStrong);
        const QColor color = themeColor(static_cast<Color>(index.data(ColorRole).toInt()));
        const int room = inner.width() - glyphSize - gap;
        const bool alone = index.data(TitleRole).toString().isEmpty();
        const int width = std::min(QFontMetrics(font).horizontalAdvance(fate) + 1, alone ? room : room * 2 / 3);
        const QRect place(inner.right() + 1 - width, inner.top(), width, rowHeight);
        paintIcon(*painter, QRect(place.left() - glyphSize - gap / 2, place.top(), glyphSize, rowHeight),
                  static_cast<Icon>(index.data(IconRole).toInt()), glyphSize, color);
        painter->setFont(font);
        painter->setPen(color);
        paintLine(*painter, place, fate);
        inner.setRight(place.left() - glyphSize - gap);
        painter->setFont(themeFont(TextStyle::Body));
        painter->setPen(themeColor(Color::Text));
        paintLine(*painter, inner, index.data(TitleRole).toString());
        painter->restore();
    }
};

ImportLine lineOf(const ReplyFileRow &row, ReplyImport fate)
{
    switch (fate) {
    case ReplyImport::Double:
        return {row.line, row.title, ImportList::tr("Is there already"), Icon::Minus, Color::TextMuted};
    case ReplyImport::TooLong:
        return {row.line, row.title, ImportList::tr("Too long"), Icon::Failed, Color::Danger};
    case ReplyImport::OverLimit:
        return {row.line, row.title, ImportList::tr("No room left in the shop"), Icon::Failed, Color::Danger};
    case ReplyImport::Add:
        break;
    }
    return {row.line, row.title, ImportList::tr("Will be added"), Icon::Check, Color::Ok};
}

QString wordsOf(ReplyFileFault fault)
{
    switch (fault) {
    case ReplyFileFault::TooLarge:
        return ImportList::tr("The file is too large for templates");
    case ReplyFileFault::Empty:
        return ImportList::tr("There are no templates in this file");
    case ReplyFileFault::NotText:
        return ImportList::tr("This is not a text in UTF-8");
    case ReplyFileFault::NotJson:
        return ImportList::tr("This is not a JSON list of templates");
    case ReplyFileFault::OpenQuote:
        return ImportList::tr("A quote that begins here is never closed");
    case ReplyFileFault::NoTitle:
        return ImportList::tr("No title");
    case ReplyFileFault::NoText:
        return ImportList::tr("No text");
    case ReplyFileFault::TooManyRows:
        return ImportList::tr("There are more templates than any shop may have");
    case ReplyFileFault::Unreadable:
        return ImportList::tr("The file can’t be read");
    }
    return {};
}

} // namespace

std::vector<ImportLine> importLines(const ReplyFile &file, const std::vector<ReplyImport> &plan)
{
    std::vector<ImportLine> lines;
    lines.reserve(file.rows.size() + file.problems.size());
    for (size_t i = 0; i < file.rows.size(); ++i)
        lines.push_back(lineOf(file.rows[i], plan[i]));
    for (const ReplyFileProblem &problem : file.problems)
        lines.push_back({problem.line, {}, wordsOf(problem.fault), Icon::Failed, Color::Danger});
    std::ranges::stable_sort(lines, {}, &ImportLine::line);
    return lines;
}

ImportList::ImportList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setItemDelegate(new ImportRow(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAutoFillBackground(false);
}

void ImportList::setLines(const std::vector<ImportLine> &lines)
{
    m_model.clear();
    for (const ImportLine &line : lines) {
        auto *item = new QStandardItem;
        item->setEditable(false);
        item->setData(line.line, LineRole);
        item->setData(singleLine(line.title), TitleRole);
        item->setData(line.fate, FateRole);
        item->setData(static_cast<int>(line.icon), IconRole);
        item->setData(static_cast<int>(line.color), ColorRole);
        item->setData(QString(line.title.isEmpty() ? line.fate : line.title + u": " + line.fate),
                      Qt::AccessibleTextRole);
        m_model.appendRow(item);
    }
}

} // namespace vitrina::ui

#include "moc_import_list.cpp"
