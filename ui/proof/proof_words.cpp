// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/proof_words.h"

#include "ui/theme/badge.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

struct Words {
    QLatin1StringView kind;
    const char *text;
};

constexpr Words known[]{
    {"sent"_L1, QT_TRANSLATE_NOOP("Proof", "The shop answered")},
    {"changed"_L1, QT_TRANSLATE_NOOP("Proof", "The marketplace changed a message")},
    {"removed"_L1, QT_TRANSLATE_NOOP("Proof", "The marketplace removed a message")},
    {"shown"_L1, QT_TRANSLATE_NOOP("Proof", "Read up to this message")},
    {"reported"_L1, QT_TRANSLATE_NOOP("Proof", "A fraud was reported")},
    {"report_state"_L1, QT_TRANSLATE_NOOP("Proof", "The marketplace answered the report")},
    {"setting"_L1, QT_TRANSLATE_NOOP("Proof", "A setting was changed")},
    {"forgotten"_L1, QT_TRANSLATE_NOOP("Proof", "The buyer’s data was removed")},
};

QString reasonText(const QString &code, const Profile *profile, const QLocale &locale)
{
    if (profile == nullptr)
        return code;
    const auto found = std::ranges::find(profile->fraudReasons, code, &FraudReason::code);
    return found == profile->fraudReasons.end() ? code : found->text.text(locale.name().left(2));
}

QString joined(const QJsonArray &values)
{
    QStringList list;
    for (const QJsonValue &value : values)
        list += value.toString();
    return list.join(u", "_s);
}

} // namespace

QString kindWords(const QString &kind, PartyRole label)
{
    if (kind == "received"_L1)
        return QCoreApplication::translate("Proof", "Message: %1").arg(badge::text(label));
    const auto found = std::ranges::find(known, kind, &Words::kind);
    return found == std::end(known) ? kind : QCoreApplication::translate("Proof", found->text);
}

bool isAutomatic(const EvidenceEntry &entry)
{
    return QJsonDocument::fromJson(entry.content.toUtf8()).object().value("automatic"_L1).toBool();
}

QStringList contentLines(const EvidenceEntry &entry, const Profile *profile, const QLocale &locale)
{
    const QJsonObject content = QJsonDocument::fromJson(entry.content.toUtf8()).object();
    QStringList lines;
    if (entry.content.isEmpty())
        lines += QCoreApplication::translate("Proof", "The content was removed with the buyer’s data.");
    if (const QString text = content.value("text"_L1).toString(); !text.isEmpty())
        lines += text;
    if (content.value("cut"_L1).toBool())
        lines += QCoreApplication::translate("Proof", "The text was longer; its beginning is kept here.");
    if (const QJsonArray confirmed = content.value("confirmed"_L1).toArray(); !confirmed.isEmpty())
        lines += QCoreApplication::translate("Proof", "Sent in spite of a warning: %1").arg(joined(confirmed));
    for (const QJsonValue &reason : content.value("reasons"_L1).toArray())
        lines += reasonText(reason.toString(), profile, locale);
    if (const QString note = content.value("note"_L1).toString(); !note.isEmpty())
        lines += note;
    if (const QString state = content.value("state"_L1).toString(); !state.isEmpty())
        lines += state == "accepted"_L1 ? QCoreApplication::translate("Proof", "Accepted")
            : state == "declined"_L1    ? QCoreApplication::translate("Proof", "Declined")
                                        : state;
    if (entry.kind == "setting"_L1)
        lines += content.value("name"_L1).toString() + u" = "_s
            + QString::fromUtf8(QJsonDocument(QJsonArray{content.value("value"_L1)}).toJson(QJsonDocument::Compact));
    if (const QString reason = content.value("reason"_L1).toString(); !reason.isEmpty())
        lines += QCoreApplication::translate("Proof", "Reason: %1").arg(reason);
    if (entry.kind == "shown"_L1 || entry.kind == "removed"_L1)
        lines += content.value("message"_L1).toString();
    return lines;
}

} // namespace vitrina::ui
