// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/message_list_model.h"

/// Messages for the tests of the conversation.
namespace vitrina::samples {
using namespace Qt::StringLiterals;

/// 2026-07-29T11:32:00Z stands still.
class StoppedClock final : public Clock {
public:
    [[nodiscard]] UtcTime now() const override { return moment; }
    UtcTime moment = fromIso(u"2026-07-29T11:32:00Z").value();
};

inline const DialogId dialog{u"d1"_s};

inline Message said(qint64 position, const QString &text, const QString &at = u"2026-07-29T10:00:00Z"_s)
{
    Message message;
    message.id = MessageId(u"m%1"_s.arg(position));
    message.dialog = dialog;
    message.position = position;
    message.author = PartyRole::Buyer;
    message.authorName = u"Tomasz Wójcik"_s;
    message.at = fromIso(at).value();
    message.text = text;
    return message;
}

inline Message answered(qint64 position, const QString &text, Delivery delivery = Delivery::Read,
                        const QString &at = u"2026-07-29T10:00:00Z"_s)
{
    Message message = said(position, text, at);
    message.author = PartyRole::Seller;
    message.authorName = u"Анна Мелик"_s;
    message.delivery = delivery;
    return message;
}

inline Message held(const QString &command, const QString &text, Delivery delivery = Delivery::Queued)
{
    Message message = answered(0, text, delivery);
    message.id = {};
    message.command = CommandId(command);
    return message;
}

inline Message translated(qint64 position, const QString &original, const QString &text)
{
    Message message = said(position, original);
    message.language = u"pl"_s;
    message.translation = Translation{text, u"ru"_s};
    return message;
}

/// A history long enough to scroll, of texts of different lengths.
inline std::vector<Message> history(qint64 first, qint64 last)
{
    std::vector<Message> messages;
    for (qint64 position = first; position <= last; ++position) {
        const auto words = static_cast<int>(position * 7 % 40 + 1);
        const QString text = u"%1: "_s.arg(position) + u"слово "_s.repeated(words);
        messages.push_back(position % 3 == 0 ? answered(position, text) : said(position, text));
    }
    return messages;
}

} // namespace vitrina::samples
