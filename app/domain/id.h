// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace vitrina {

/// A name given by the hub, typed by what it names, so that a dialog is never taken for a message.
/// Ids are opaque text: never parsed, never shown to the user.
template <typename Tag> class Id {
public:
    Id() = default;
    explicit Id(QString value)
        : m_value(std::move(value))
    {
    }

    [[nodiscard]] const QString &value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }

    friend bool operator==(const Id &a, const Id &b) { return a.m_value == b.m_value; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_value < b.m_value; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_value, seed); }

private:
    QString m_value;
};

using UserId = Id<struct UserTag>;
using ShopId = Id<struct ShopTag>;
using DialogId = Id<struct DialogTag>;
using MessageId = Id<struct MessageTag>;
using OrderId = Id<struct OrderTag>;
/// The same person in one shop, as far as the marketplace tells them apart.
using BuyerId = Id<struct BuyerTag>;
using AttachmentId = Id<struct AttachmentTag>;
using QuickReplyId = Id<struct QuickReplyTag>;
using ReportId = Id<struct ReportTag>;
/// Made by the client, once, when the user acts; the hub never carries out the same one twice.
using CommandId = Id<struct CommandTag>;

} // namespace vitrina

Q_DECLARE_METATYPE(vitrina::UserId)
Q_DECLARE_METATYPE(vitrina::ShopId)
Q_DECLARE_METATYPE(vitrina::DialogId)
Q_DECLARE_METATYPE(vitrina::MessageId)
Q_DECLARE_METATYPE(vitrina::OrderId)
Q_DECLARE_METATYPE(vitrina::AttachmentId)
Q_DECLARE_METATYPE(vitrina::CommandId)
