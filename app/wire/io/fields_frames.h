// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/io/fields_values.h"

/// Frames whose fields are always the same; command, query, events and reply are in codec.cpp.
namespace vitrina::wire {

template <typename Io, Of<Hello> V> void fields(Io &io, V &v)
{
    io.text("client"_L1, v.client);
    io.id("device"_L1, v.device);
    io.texts("capabilities"_L1, v.capabilities, maxPageItems);
    io.optionalObject("resume"_L1, v.resume);
}

template <typename Io, Of<Subscribe> V> void fields(Io &io, V &v)
{
    io.object("from"_L1, v.from);
}

template <typename Io, Of<Ack> V> void fields(Io &io, V &v)
{
    io.number("seq"_L1, v.seq);
}

template <typename Io, Of<Session> V> void fields(Io &io, V &v)
{
    io.text("hub"_L1, v.hub);
    io.object("user"_L1, v.user);
    io.texts("capabilities"_L1, v.capabilities, maxPageItems);
    io.time("now"_L1, v.now);
    io.duration("heartbeat_ms"_L1, v.heartbeat);
    io.number("window"_L1, v.window, 1);
    io.number("min_seq"_L1, v.minSeq);
}

template <typename Io, Of<Resumed> V> void fields(Io &io, V &v)
{
    io.object("session"_L1, v.session);
    io.id("epoch"_L1, v.epoch);
    io.number("from"_L1, v.from);
    io.number("to"_L1, v.to);
}

template <typename Io, Of<SnapshotRequired> V> void fields(Io &io, V &v)
{
    io.object("session"_L1, v.session);
    io.text("reason"_L1, v.reason);
    io.object("as_of"_L1, v.asOf);
}

template <typename Io, Of<Denied> V> void fields(Io &io, V &v)
{
    io.object("error"_L1, v.error);
    io.optionalDuration("retry_after_ms"_L1, v.retryAfter);
}

template <typename Io, Of<Live> V> void fields(Io &io, V &v)
{
    io.number("seq"_L1, v.seq);
}

template <typename Io, Of<Ping> V> void fields(Io &io, V &v)
{
    io.time("at"_L1, v.at);
    io.optionalNumber("seq"_L1, v.seq);
}

template <typename Io, Of<Pong> V> void fields(Io &io, V &v)
{
    io.time("at"_L1, v.at);
}

template <typename Io, Of<Typing> V> void fields(Io &io, V &v)
{
    io.id("dialog"_L1, v.dialog);
    io.optionalText("name"_L1, v.name);
    io.flag("active"_L1, v.active);
}

template <typename Io, Of<Presence> V> void fields(Io &io, V &v)
{
    io.id("user"_L1, v.user);
    io.optionalText("name"_L1, v.name);
    io.optionalId("dialog"_L1, v.dialog);
    io.flag("online"_L1, v.online);
}

template <typename Io, Of<GoAway> V> void fields(Io &io, V &v)
{
    io.text("reason"_L1, v.reason);
    io.duration("retry_after_ms"_L1, v.retryAfter);
}

} // namespace vitrina::wire
