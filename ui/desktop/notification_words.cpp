// SPDX-License-Identifier: Apache-2.0
#include "ui/desktop/notification_words.h"

#include "domain/text.h"
#include "ui/conversation/message_words.h"
#include "ui/theme/badge.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace vitrina::ui::notification_words {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype longestText = 200;

QString words(const char *source, int n = -1)
{
    return QCoreApplication::translate("Notification", source, nullptr, n);
}

QString moment(UtcTime at, UtcTime now)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMilliseconds(at));
    const bool today = message_words::dayOf(at) == message_words::dayOf(now);
    return today ? message_words::time(at) : QLocale().toString(local, QLocale::ShortFormat);
}

QString newMessages(int count)
{
    return words(QT_TRANSLATE_N_NOOP("Notification", "%n new message(s)"), count);
}

QString messageBody(const News &news, bool hideText)
{
    const QString text = singleLine(news.text, longestText);
    if (hideText || text.isEmpty())
        return newMessages(news.messages);
    return news.messages > 1 ? newMessages(news.messages) + u'\n' + text : text;
}

QString refusedBody(const News &news, bool hideText)
{
    const QString said = words(QT_TRANSLATE_NOOP("Notification", "Your message was not sent."));
    if (hideText)
        return said;
    Message message;
    message.refusal = news.text;
    return said + u'\n' + message_words::refusal(message);
}

QString bodyOf(const News &news, const Context &context)
{
    const QString due = news.due ? moment(*news.due, context.now) : QString();
    switch (news.kind) {
    case NewsKind::Message:
        return messageBody(news, context.hideText);
    case NewsKind::DeadlineNear:
        return words(QT_TRANSLATE_NOOP("Notification", "The answer is due soon: by %1")).arg(due);
    case NewsKind::Overdue:
        return words(QT_TRANSLATE_NOOP("Notification", "The answer is overdue: it was due by %1")).arg(due);
    case NewsKind::Refused:
        return refusedBody(news, context.hideText);
    case NewsKind::ReportDecided:
        break;
    }
    return news.report == ReportState::Accepted
        ? words(QT_TRANSLATE_NOOP("Notification", "The marketplace has accepted your fraud report."))
        : words(QT_TRANSLATE_NOOP("Notification", "The marketplace has declined your fraud report."));
}

QString titleOf(const Context &context)
{
    const QString shop = singleLine(context.shop, longestName);
    if (context.hideText)
        return shop.isEmpty() ? u"Vitrina"_s : shop;
    const QString name = isolated(singleLine(context.row->name, longestName));
    const QString who = u"%1: %2"_s.arg(badge::text(context.row->label), name);
    return shop.isEmpty() ? who : who + u" · "_s + isolated(shop);
}

DesktopNote summaryOf(const News &news)
{
    DesktopNote note;
    if (news.kind != NewsKind::Message) {
        const char *source = QT_TRANSLATE_N_NOOP("Notification", "%n chat(s) need your attention");
        note.title = words(source, news.chats);
        return note;
    }
    const char *source = QT_TRANSLATE_N_NOOP("Notification", "in %n chat(s)");
    note.title = newMessages(news.messages) + u' ' + words(source, news.chats);
    return note;
}

} // namespace

DesktopNote noteOf(const News &news, const Context &context)
{
    if (!context.row)
        return summaryOf(news);
    DesktopNote note;
    note.title = titleOf(context);
    note.body = bodyOf(news, context);
    if (context.row->canWrite)
        note.actions.push_back({u"answer"_s, words(QT_TRANSLATE_NOOP("Notification", "Answer"))});
    note.actions.push_back({u"mute"_s, words(QT_TRANSLATE_NOOP("Notification", "Mute"))});
    return note;
}

} // namespace vitrina::ui::notification_words
