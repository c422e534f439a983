// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/reader.h"
#include "wire/io/writer.h"

/// Frames that carry one of many bodies.
namespace vitrina::wire {

/// A Command, or what it is refused with. Without an id there is nobody to answer: that is a fault of the frame.
[[nodiscard]] Frame readCommand(const QJsonObject &object, Fault &fault);
[[nodiscard]] Frame readQuery(const QJsonObject &object, Fault &fault);
void fields(Writer &writer, const Command &command);
void fields(Writer &writer, const Query &query);

/// The parts "name" and "body".
void fields(Reader &reader, CommandBody &body);
void fields(Writer &writer, const CommandBody &body);
void fields(Writer &writer, const QueryBody &body);
void fields(Reader &reader, EventBody &body);
void fields(Writer &writer, const EventBody &body);
/// The parts "kind" and "body".
void fields(Reader &reader, ReplyBody &body);
void fields(Writer &writer, const ReplyBody &body);

void fields(Reader &reader, Events &events);
void fields(Writer &writer, const Events &events);

void fields(Reader &reader, Reply &reply);
void fields(Writer &writer, const Reply &reply);

} // namespace vitrina::wire
