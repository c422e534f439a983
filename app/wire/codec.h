// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/frames.h"

#include <QJsonObject>

namespace vitrina::wire {

/// Text frame of `frame`, UTF-8 JSON without white space. Never called with a Chunk or a RefusedRequest.
[[nodiscard]] QByteArray encode(const Frame &frame);
/// Binary frame.
[[nodiscard]] QByteArray encodeChunk(const Chunk &chunk);

/// Reads a text frame. Unknown fields are ignored, unknown types and events become UnknownFrame and UnknownEvent,
/// unknown enum values become Unknown; a command or query that can't be understood becomes a RefusedRequest, as long as
/// its id can. An event that breaks the contract has a fault and leaves its neighbours alone, as long as its number can
/// be read; so has a message in a page of history, which is only counted. Anything else that breaks the contract (not
/// JSON, a missing or mistyped field, a number out of range, a text over its bound) is an Error of class Protocol whose
/// detail names the field, never its content. In texts, lone surrogates and NUL become U+FFFD. A reply of an unknown
/// kind is a Reply whose outcome is the error "unknown_reply".
[[nodiscard]] Result<Frame> decode(QByteArrayView utf8);
/// Reads a binary frame, by the same rules.
[[nodiscard]] Result<Frame> decodeChunk(QByteArrayView bytes);

/// The name of a command or query as it stands in a frame and in Session::capabilities: "message.send", "history.page"
/// ...
[[nodiscard]] QString nameOf(const CommandBody &body);
[[nodiscard]] QString nameOf(const QueryBody &body);

// Values alone, as they stand in frames: the stores keep them in this form.
[[nodiscard]] QJsonObject toJson(const Dialog &value);
[[nodiscard]] QJsonObject toJson(const Message &value);
[[nodiscard]] QJsonObject toJson(const Attachment &value);
[[nodiscard]] QJsonObject toJson(const Order &value);
[[nodiscard]] QJsonObject toJson(const Shop &value);
[[nodiscard]] QJsonObject toJson(const User &value);
[[nodiscard]] QJsonObject toJson(const QuickReply &value);
[[nodiscard]] QJsonObject toJson(const FraudReport &value);
[[nodiscard]] QJsonObject toJson(const Draft &value);
[[nodiscard]] QJsonObject toJson(const EventBody &body); ///< {"name": ..., "body": {...}}
[[nodiscard]] QJsonObject toJson(const CommandBody &body); ///< {"name": ..., "body": {...}}
[[nodiscard]] QJsonObject toJson(const ReplyBody &body); ///< {"kind": ..., "body": {...}}

/// Instantiated for every value above: fromJson<Dialog>(object).
template <typename T> [[nodiscard]] Result<T> fromJson(const QJsonObject &object);

} // namespace vitrina::wire
