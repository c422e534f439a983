// SPDX-License-Identifier: Apache-2.0
#include "hub/desk/evidence.h"

#include "hub/desk/bounds.h"
#include "hub/store/token.h"
#include "wire/frames.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vitrina::hub {
using namespace Qt::StringLiterals;
namespace {

/// No marketplace takes a longer text; whatever is longer is said to be cut.
constexpr qsizetype keptText = 8000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject contentOf(const Message &message)
{
    QJsonObject content{{u"message"_s, message.id.value()},
                        {u"author"_s, nameOf(message.author)},
                        {u"at"_s, toIso(message.at)},
                        {u"text"_s, message.text.left(keptText)}};
    if (message.text.size() > keptText)
        content.insert(u"cut"_s, true);
    if (!message.authorName.isEmpty())
        content.insert(u"name"_s, message.authorName.left(200));
    if (!message.answers.isEmpty())
        content.insert(u"answers"_s, message.answers.value());
    if (message.automatic)
        content.insert(u"automatic"_s, true);
    QJsonArray files;
    for (const Attachment &file : message.attachments)
        files.append(QJsonObject{{u"id"_s, file.id.value()},
                                 {u"name"_s, file.name.left(100)},
                                 {u"media_type"_s, file.mediaType.left(100)},
                                 {u"bytes"_s, file.bytes},
                                 {u"sha256"_s, file.sha256}});
    if (!files.isEmpty())
        content.insert(u"files"_s, files);
    return content;
}

} // namespace

void Evidence::message(const Message &message, const QString &actor, const QStringList &confirmed)
{
    QJsonObject content = contentOf(message);
    if (!confirmed.isEmpty())
        content.insert(u"confirmed"_s, QJsonArray::fromStringList(confirmed));
    note(message.dialog.value(), isIncoming(message) ? u"received" : u"sent", actor, content);
}

void Evidence::changed(const Message &message)
{
    QJsonObject content = contentOf(message);
    if (!message.refusal.isEmpty())
        content.insert(u"reason"_s, message.refusal);
    if (message.moderation != Moderation::None)
        content.insert(u"moderation"_s, nameOf(message.moderation));
    note(message.dialog.value(), u"changed", {}, content);
}

void Evidence::removed(const Message &message)
{
    note(message.dialog.value(), u"removed", {}, {{u"message"_s, message.id.value()}});
}

void Evidence::shown(const DialogId &dialog, const MessageId &newest, const QString &actor)
{
    note(dialog.value(), u"shown", actor, {{u"message"_s, newest.value()}});
}

void Evidence::reported(const FraudReport &report, const QString &actor)
{
    QJsonArray reasons;
    for (const QString &reason : report.reasons)
        reasons.append(reason);
    QJsonArray messages;
    for (const MessageId &message : report.evidence)
        messages.append(message.value());
    note(report.dialog.value(), u"reported", actor,
         {{u"report"_s, report.id.value()},
          {u"kind"_s, nameOf(report.kind)},
          {u"reasons"_s, reasons},
          {u"messages"_s, messages},
          {u"note"_s, report.note.left(keptText)}});
}

void Evidence::reportState(const FraudReport &report)
{
    note(report.dialog.value(), u"report_state", {},
         {{u"report"_s, report.id.value()}, {u"state"_s, nameOf(report.state)}});
}

void Evidence::forgotten(const DialogId &dialog, const QString &actor)
{
    note(dialog.value(), u"forgotten", actor, {});
}

void Evidence::setting(const ShopId &shop, const QString &name, const QJsonValue &value, const QString &actor)
{
    note(shop.value(), u"setting", actor, {{u"name"_s, name}, {u"value"_s, value}});
}

void Evidence::note(const QString &chain, const char16_t *kind, const QString &actor, const QJsonObject &content)
{
    if (m_ledger.isSilent())
        return;
    QByteArray text = compact(content);
    if (text.size() > wire::maxTextUnits) { // many files or reasons
        QJsonObject shorter = content;
        shorter.insert(u"text"_s, content.value("text"_L1).toString().left(keptText / 4));
        shorter.insert(u"cut"_s, true);
        text = compact(shorter);
    }
    if (text.size() > wire::maxTextUnits) // what was said matters most
        text = compact({{u"message"_s, content.value("message"_L1)},
                        {u"text"_s, content.value("text"_L1).toString().left(keptText / 4)},
                        {u"cut"_s, true}});
    EvidenceEntry entry;
    entry.at = m_ledger.now();
    entry.kind = QString::fromUtf16(kind);
    entry.actor = actor;
    entry.content = QString::fromUtf8(text);
    entry.salt = newSalt();
    m_ledger.writing().evidence.append(chain, std::move(entry));
}

} // namespace vitrina::hub
