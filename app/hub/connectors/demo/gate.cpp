// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/gate.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vitrina::hub {
namespace {

Error refused(const QString &code, const QString &detail = {})
{
    return {ErrorClass::Refused, code, detail};
}

bool hasLink(const QString &text)
{
    static const QRegularExpression link(u"(https?://|www\\.)\\S"_s, QRegularExpression::CaseInsensitiveOption);
    return link.match(text).hasMatch();
}

bool hasPhone(const QString &text)
{
    static const QRegularExpression phone(u"\\+?\\d(?:[ ()-]{0,2}\\d){9,}"_s);
    return phone.match(text).hasMatch();
}

bool hasAny(const QString &text, const QString &characters)
{
    return std::any_of(text.begin(), text.end(), [&characters](QChar c) { return characters.contains(c); });
}

std::optional<Error> contentRefusal(const DemoShop &shop, const QString &text)
{
    if (hasAny(text, shop.refusedCharacters))
        return refused(u"forbidden_content"_s, u"characters: "_s + shop.refusedCharacters);
    if (shop.refusesLinks && hasLink(text))
        return refused(u"forbidden_content"_s, u"web address"_s);
    if (shop.refusesLinks && hasPhone(text))
        return refused(u"forbidden_content"_s, u"phone number"_s);
    return std::nullopt;
}

} // namespace

std::optional<Error> refusalOf(const DialogFacts &facts, const Outgoing &message, std::optional<UtcTime> writeUntil,
                               UtcTime now)
{
    if (facts.dialog.writeBlock)
        return refused(facts.dialog.writeBlock->reason);
    if (writeUntil && *writeUntil <= now)
        return refused(u"window_closed"_s);
    if (message.text.trimmed().isEmpty() && message.attachments.empty())
        return refused(u"empty_message"_s);
    if (message.text.size() > facts.shop->limit)
        return refused(u"too_long"_s,
                       u"the marketplace takes "_s + QString::number(facts.shop->limit) + u" characters");
    return contentRefusal(*facts.shop, message.text);
}

QString cancelReason(const QString &text)
{
    static const QRegularExpression messenger(
        u"whats ?app|telegram|viber|вотсап|ватсап|телеграм|вайбер|վայբեր|տելեգրամ"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (messenger.match(text).hasMatch())
        return u"messenger"_s;
    if (hasPhone(text))
        return u"phone"_s;
    return hasLink(text) ? u"outside_link"_s : QString();
}

} // namespace vitrina::hub
