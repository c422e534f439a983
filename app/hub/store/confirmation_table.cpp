// SPDX-License-Identifier: Apache-2.0
#include "hub/store/confirmation_table.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vitrina::hub {

std::optional<Confirmation> ConfirmationTable::find(const MessageId &message) const
{
    auto select = m_database.prepare("SELECT user, at, codes FROM confirmations WHERE message=?1");
    select.bind(1, message.value());
    if (!select.step()) {
        m_fault.note(select.result());
        return std::nullopt;
    }
    Confirmation confirmation{select.integer(0), fromMilliseconds(select.integer(1)), {}};
    const QJsonArray codes = QJsonDocument::fromJson(select.bytes(2)).array();
    for (const auto &code : codes)
        confirmation.codes.push_back(code.toString());
    return confirmation;
}

void ConfirmationTable::put(const MessageId &message, const Confirmation &confirmation)
{
    QJsonArray codes;
    for (const QString &code : confirmation.codes)
        codes.append(code);
    // A command that is carried out again after a crash ends in the same message: the first word stays.
    auto write = m_database.prepare(
        "INSERT INTO confirmations(message, user, at, codes) VALUES(?1, ?2, ?3, ?4) ON CONFLICT(message) DO NOTHING");
    write.bind(1, message.value()).bind(2, confirmation.user).bind(3, toMilliseconds(confirmation.at));
    m_fault.note(write.bindUtf8(4, QJsonDocument(codes).toJson(QJsonDocument::Compact)).run());
}

} // namespace vitrina::hub
