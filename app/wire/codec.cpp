// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include "wire/io/fields_envelopes.h"
#include "wire/io/fields_frames.h"
#include "wire/io/parse.h"
#include "wire/io/variants.h"

#include <QJsonDocument>

namespace vitrina::wire {
namespace {

template <typename T>
concept WrittenByFields = !Of<T, Chunk> && !Of<T, UnknownFrame> && !Of<T, RefusedRequest>;

template <WrittenByFields T> QJsonObject writtenFrame(const T &frame)
{
    Writer writer;
    writer.text("type"_L1, QLatin1StringView(contractName<T>));
    fields(writer, frame);
    return writer.take();
}

QJsonObject writtenFrame(const UnknownFrame &frame)
{
    Writer writer;
    writer.text("type"_L1, frame.type);
    return writer.take();
}

QJsonObject writtenFrame(const Chunk &)
{
    Q_UNREACHABLE();
}
QJsonObject writtenFrame(const RefusedRequest &)
{
    Q_UNREACHABLE();
}

struct FrameReader {
    const QJsonObject &object;
    Fault &fault;

    template <typename T> Frame operator()(T frame) const
    {
        Reader reader(object, fault);
        fields(reader, frame);
        return frame;
    }
    Frame operator()(const Command &) const { return readCommand(object, fault); }
    Frame operator()(const Query &) const { return readQuery(object, fault); }
    Frame operator()(UnknownFrame frame) const { return frame; }
    Frame operator()(const Chunk &) const { Q_UNREACHABLE(); }
    Frame operator()(const RefusedRequest &) const { Q_UNREACHABLE(); }
};

} // namespace

QByteArray encode(const Frame &frame)
{
    const QJsonObject object = std::visit([](const auto &one) { return writtenFrame(one); }, frame);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Frame> decode(QByteArrayView utf8)
{
    const auto object = parseFrame(utf8);
    if (!object)
        return tl::unexpected<Error>(object.error());
    Fault fault;
    QString type;
    Reader(*object, fault).text("type"_L1, type);
    if (fault.isSet())
        return broken(fault);
    Frame empty = alternativeNamed<Frame>(type).value_or(UnknownFrame{type});
    Frame frame = std::visit(FrameReader{*object, fault}, std::move(empty));
    if (fault.isSet())
        return broken(fault);
    return frame;
}

QString nameOf(const CommandBody &body)
{
    return nameInContract(body);
}
QString nameOf(const QueryBody &body)
{
    return nameInContract(body);
}

} // namespace vitrina::wire
