// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/finding_bar.h"

#include "ui/conversation/message_layout.h"
#include "ui/theme/icons.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int paddingX = 8;
constexpr int paddingY = 4;
constexpr int iconSize = 14;
constexpr int iconRoom = iconSize + 6;
constexpr int gap = 12;
constexpr qreal radius = 6;

std::vector<FindingBar::Action> actionsOf(const MessageFinding &finding, bool canReport)
{
    const auto words = [](const char *source) { return QCoreApplication::translate("Finding", source); };
    if (finding.reasons.empty())
        return {{Spot::FindingUndo, words(QT_TRANSLATE_NOOP("Finding", "Undo")), {}}};
    std::vector<FindingBar::Action> actions;
    if (canReport)
        actions.push_back({Spot::FindingReport, words(QT_TRANSLATE_NOOP("Finding", "Report")), {}});
    actions.push_back({Spot::FindingFine, words(QT_TRANSLATE_NOOP("Finding", "It’s fine")), {}});
    return actions;
}

/// Side by side from `left`; returns the width that they take.
int placeActions(std::vector<FindingBar::Action> &actions, QPoint at)
{
    const QFontMetrics metrics(themeFont(TextStyle::SmallStrong));
    int x = at.x();
    for (FindingBar::Action &action : actions) {
        x += x > at.x() ? gap : 0;
        action.rect = QRect(x, at.y(), metrics.horizontalAdvance(action.text) + 1, themeLine(TextStyle::Small));
        x += action.rect.width();
    }
    return x - at.x();
}

} // namespace

QString findingWords(const MessageFinding &finding)
{
    if (finding.reasons.empty())
        return finding.justAccepted ? QCoreApplication::translate("Finding", "You said it’s fine") : QString();
    QStringList words;
    for (const Localised &reason : finding.reasons)
        words += reason.text(QLocale().name());
    return words.join(u" · "_s);
}

FindingBar layOutFindingBar(const MessageFinding &finding, QPoint topLeft, int width, bool canReport)
{
    std::vector<FindingBar::Action> actions = actionsOf(finding, canReport);
    const int actionsWidth = placeActions(actions, {});
    const QString words = findingWords(finding);
    const QPoint wordsAt = topLeft + QPoint(paddingX + iconRoom, paddingY);
    const int room = width - 2 * paddingX - iconRoom;
    const int wanted = QFontMetrics(themeFont(TextStyle::Small)).horizontalAdvance(words) + 1;
    const bool oneLine = wanted + gap + actionsWidth <= room;
    FindingBar bar{{}, TextLines(words, TextStyle::Small, room), wordsAt, {}, finding.reasons.empty()};
    const int inner = oneLine ? wanted + gap + actionsWidth : std::max(bar.words.width(), actionsWidth);
    const int below = oneLine ? 0 : bar.words.height() + paddingY;
    placeActions(actions, wordsAt + QPoint(oneLine ? wanted + gap : 0, below));
    const int height = bar.words.height() + (oneLine ? 0 : paddingY + themeLine(TextStyle::Small)) + 2 * paddingY;
    bar.actions = std::move(actions);
    bar.box = QRect(topLeft, QSize(inner + iconRoom + 2 * paddingX, height));
    return bar;
}

void paintFindingBar(QPainter &painter, const FindingBar &bar, QPoint origin)
{
    BoxLook look;
    look.fill = themeColor(bar.accepted ? Color::Canvas : Color::DangerSoft);
    look.line = themeColor(bar.accepted ? Color::Line : Color::DangerLine);
    look.radius = radius;
    paintBox(painter, bar.box.translated(origin), look);
    const Color color = bar.accepted ? Color::TextMuted : Color::Danger;
    const QRect iconBox(bar.box.x() + paddingX, bar.wordsAt.y(), iconSize, themeLine(TextStyle::Small));
    paintIcon(painter, iconBox.translated(origin), bar.accepted ? Icon::Check : Icon::Late, iconSize,
              themeColor(color));
    bar.words.paint(painter, origin + bar.wordsAt, themeColor(color));
}

} // namespace vitrina::ui
