// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialog_row_words.h"

#include "domain/text.h"
#include "ui/theme/badge.h"
#include "ui/theme/deadline_chip.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace vitrina::ui::dialog_row {
namespace {

constexpr qsizetype longestPreview = 120;

QString words(const char *source, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("DialogRow", source, comment, n);
}

} // namespace

QString name(const DialogRow &row)
{
    const QString line = singleLine(row.name);
    return line.isEmpty() ? words(QT_TRANSLATE_NOOP("DialogRow", "No name")) : line;
}

std::optional<Mark> mark(const DialogRow &row)
{
    if (row.failed > 0)
        return Mark{Icon::Failed, Color::Danger, words(QT_TRANSLATE_NOOP("DialogRow", "Not sent:"))};
    if (row.reported)
        return Mark{Icon::Late, Color::Danger, words(QT_TRANSLATE_NOOP("DialogRow", "Fraud reported"))};
    if (row.posesAsSupport)
        return Mark{Icon::Late, Color::Danger, words(QT_TRANSLATE_NOOP("DialogRow", "Possible fraud"))};
    if (row.hasDraft)
        return Mark{Icon::Draft, Color::Warn, words(QT_TRANSLATE_NOOP("DialogRow", "Draft:"))};
    if (row.isPublic)
        return Mark{Icon::Globe, Color::Public, words(QT_TRANSLATE_NOOP("DialogRow", "Public"))};
    return std::nullopt;
}

QString preview(const DialogRow &row)
{
    const QString line = singleLine(row.preview, longestPreview);
    if (line.isEmpty() && row.previewAttachments > 0) {
        const char *source = QT_TRANSLATE_N_NOOP("DialogRow", "%n attachment(s)");
        return words(source, nullptr, row.previewAttachments);
    }
    if (!line.isEmpty() && row.previewAuthor == PartyRole::Seller && !mark(row))
        return words(QT_TRANSLATE_NOOP("DialogRow", "You: %1")).arg(line);
    return line;
}

QString spoken(const DialogRow &row, const QString &shop, const Deadline &deadline, const QString &time)
{
    QStringList parts{badge::text(row.label), isolated(name(row))};
    if (const QString line = singleLine(shop); !line.isEmpty())
        parts += isolated(line);
    if (row.unread > 0)
        parts += words(QT_TRANSLATE_N_NOOP("DialogRow", "%n unread"), nullptr, row.unread);
    if (deadline.state != DeadlineState::None)
        parts += deadline_chip::text(deadline);
    if (row.pinned)
        parts += words(QT_TRANSLATE_NOOP("DialogRow", "pinned"));
    if (row.muted)
        parts += words(QT_TRANSLATE_NOOP("DialogRow", "muted"));
    if (const auto shown = mark(row))
        parts += shown->words;
    if (const QString text = preview(row); !text.isEmpty())
        parts += isolated(text);
    parts += time;
    return parts.join(u", "_s);
}

} // namespace vitrina::ui::dialog_row
