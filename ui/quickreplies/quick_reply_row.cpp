// SPDX-License-Identifier: Apache-2.0
#include "ui/quickreplies/quick_reply_row.h"

#include "domain/text.h"
#include "models/quick_reply_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr int paddingX = 16;
constexpr int paddingY = 6;
constexpr int gap = 12;
constexpr int glyphSize = 16;
constexpr int glyphGap = 6;
constexpr int toolSize = 28;
constexpr int toolGap = 4;

struct Remark {
    QString words;
    Icon icon = Icon::Late;
    Color color = Color::Warn;
};

/// `open`: a variable has no value here.
std::optional<Remark> remarkOn(const QuickReply &reply, bool open)
{
    switch (reply.state) {
    case QuickReplyState::Deleted:
        return Remark{QuickReplyRow::tr("Deleted by the marketplace"), Icon::Failed, Color::Danger};
    case QuickReplyState::Pending:
        return Remark{QuickReplyRow::tr("Being checked"), Icon::Clock, Color::TextMuted};
    default:
        break;
    }
    if (open)
        return Remark{QuickReplyRow::tr("Empty variable"), Icon::Late, Color::Warn};
    return std::nullopt;
}

int paintRemark(QPainter &painter, const QRect &area, const Remark &remark)
{
    const QFont font = themeFont(TextStyle::SmallStrong);
    const int width = QFontMetrics(font).horizontalAdvance(remark.words) + glyphSize + glyphGap;
    const QRect place(area.right() - width + 1, area.top(), width, area.height());
    const QColor color = themeColor(remark.color);
    paintIcon(painter, QRect(place.topLeft(), QSize(glyphSize, place.height())), remark.icon, glyphSize, color);
    painter.setFont(font);
    painter.setPen(color);
    paintLine(painter, place.adjusted(glyphSize + glyphGap, 0, 0, 0), remark.words);
    return width + gap;
}

void paintTool(QPainter &painter, const QRect &place, Icon icon, Color color, Color line)
{
    paintBox(painter, place, {.fill = themeColor(Color::Surface), .line = themeColor(line), .radius = 6});
    paintIcon(painter, place, icon, glyphSize, themeColor(color));
}

} // namespace

QRect QuickReplyRow::toolRect(Tool tool, const QRect &row)
{
    const int fromRight = tool == Tool::Delete ? 0 : toolSize + toolGap;
    return {row.right() + 1 - paddingX - fromRight - toolSize, row.center().y() - toolSize / 2, toolSize, toolSize};
}

QuickReplyRow::Tool QuickReplyRow::toolAt(const QRect &row, QPoint point) const
{
    for (const Tool tool : {Tool::Edit, Tool::Delete}) {
        if (m_tools && toolRect(tool, row).contains(point))
            return tool;
    }
    return Tool::None;
}

QSize QuickReplyRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, height};
}

void QuickReplyRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const QuickReplyModel *>(index.model());
    if (model == nullptr)
        return;
    const QuickReply &reply = model->reply(index.row());
    const QString filled = m_values ? filledReply(reply.text, *m_values, QLocale().name()) : reply.text;
    const bool open = m_values && !openVariables(filled).empty();
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, themeColor(Color::AccentSoft));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, themeColor(Color::Hover));
    QRect inner = option.rect.adjusted(paddingX, paddingY, -paddingX, -paddingY);
    if (m_tools && (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))) {
        paintTool(*painter, toolRect(Tool::Edit, option.rect), Icon::Draft, Color::Text, Color::Line);
        paintTool(*painter, toolRect(Tool::Delete, option.rect), Icon::Trash, Color::Danger, Color::DangerLine);
        inner.setRight(toolRect(Tool::Edit, option.rect).left() - gap);
    }
    if (const auto remark = remarkOn(reply, open))
        inner.setRight(inner.right() - paintRemark(*painter, inner, *remark));
    const QRect upper(inner.topLeft(), QSize(inner.width(), inner.height() / 2));
    painter->setFont(themeFont(TextStyle::BodyStrong));
    painter->setPen(themeColor(Color::Text));
    paintLine(*painter, upper, singleLine(reply.title));
    painter->setFont(themeFont(TextStyle::Body));
    painter->setPen(themeColor(Color::TextMuted));
    const bool deleted = reply.state == QuickReplyState::Deleted && !reply.reason.isEmpty();
    paintLine(*painter, upper.translated(0, upper.height()), singleLine(deleted ? reply.reason : filled));
    painter->restore();
}

} // namespace vitrina::ui

#include "moc_quick_reply_row.cpp"
