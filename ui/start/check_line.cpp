// SPDX-License-Identifier: Apache-2.0
#include "ui/start/check_line.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

struct Question {
    const Profile *profile = nullptr;
    TextToCheck text;
};

using Fault = tl::unexpected<QString>;

// Absent and null are the same.
tl::expected<QString, QString> optionalText(const QJsonObject &line, const QString &key)
{
    const QJsonValue value = line[key];
    if (!value.isUndefined() && !value.isNull() && !value.isString())
        return Fault(u"%1 must be a string"_s.arg(key));
    return value.toString();
}

tl::expected<Question, QString> questionOf(const QJsonObject &line, const Profiles &profiles)
{
    QHash<QString, QString> texts;
    for (const QString &key : {u"marketplace"_s, u"direction"_s, u"label"_s, u"sender_name"_s, u"text"_s,
                               u"order_number"_s, u"language"_s}) {
        const auto value = optionalText(line, key);
        if (!value)
            return Fault(value.error());
        texts.insert(key, *value);
    }
    if (!line[u"text"].isString())
        return Fault(u"text is missing"_s);
    Question question{profiles.find(texts[u"marketplace"_s]), {}};
    if (!question.profile)
        return Fault(u"marketplace is not one of those that have a profile"_s);
    TextToCheck &text = question.text;
    text.direction = valueOf<Direction>(texts[u"direction"_s]);
    if (text.direction == Direction::Unknown)
        return Fault(u"direction must be incoming or outgoing"_s);
    if (const QString label = texts[u"label"_s]; !label.isEmpty()) {
        text.label = valueOf<PartyRole>(label);
        if (text.label != PartyRole::Buyer && text.label != PartyRole::Support)
            return Fault(u"label must be buyer or support"_s);
    }
    text.senderName = texts[u"sender_name"_s];
    text.text = texts[u"text"_s];
    text.language = texts[u"language"_s];
    if (const QString number = texts[u"order_number"_s]; !number.isEmpty())
        text.ownNumbers.push_back(number);
    return question;
}

QLatin1StringView nameOfVerdict(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Clean:
        break;
    case Verdict::Warn:
        return "warn"_L1;
    case Verdict::Stop:
        return "stop"_L1;
    }
    return "clean"_L1;
}

QJsonObject toJson(const Finding &finding, const QString &language)
{
    QJsonObject json{{u"code"_s, nameOf(finding.code)},
                     {u"severity"_s, finding.severity == Severity::Stop ? "stop"_L1 : "warn"_L1},
                     {u"start"_s, finding.range.start},
                     {u"length"_s, finding.range.length},
                     {u"reason"_s, finding.reason.text(language)}};
    if (finding.inName)
        json.insert(u"in"_s, u"sender_name"_s);
    return json;
}

CheckedLine failed(const QJsonValue &id, const QString &error)
{
    return {{{u"id"_s, id.isUndefined() ? QJsonValue() : id}, {u"error"_s, error}}, true, Verdict::Clean, {}};
}

} // namespace

CheckedLine checkLine(const QByteArray &line, const Profiles &profiles, const MessageCheck &check)
{
    QJsonParseError syntax{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &syntax);
    if (!document.isObject())
        return failed({}, document.isNull() ? syntax.errorString() : u"must be an object"_s);
    const QJsonObject object = document.object();
    const QJsonValue id = object[u"id"];
    if (!id.isString() && !id.isDouble())
        return failed(id, u"id must be a string or a number"_s);
    const auto question = questionOf(object, profiles);
    if (!question)
        return failed(id, question.error());
    CheckedLine checked;
    checked.findings = check.check(*question->profile, question->text);
    checked.verdict = verdictOf(checked.findings);
    QJsonArray findings;
    for (const Finding &finding : checked.findings)
        findings.append(toJson(finding, question->text.language));
    checked.answer = {{u"id"_s, id}, {u"verdict"_s, nameOfVerdict(checked.verdict)}, {u"findings"_s, findings}};
    return checked;
}

} // namespace vitrina::ui
