// SPDX-License-Identifier: Apache-2.0
#include "wire/codec.h"

#include <QtEndian>

#include <algorithm>

namespace vitrina::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr char version = 1;
constexpr qsizetype headBytes = 2; // version, length of the id
constexpr qsizetype offsetBytes = 8;

bool isPrintable(char c)
{
    return c > 0x20 && c < 0x7f;
}

tl::unexpected<Error> malformed(QString detail)
{
    return failure(ErrorClass::Protocol, u"malformed", std::move(detail));
}

} // namespace

QByteArray encodeChunk(const Chunk &chunk)
{
    const QByteArray id = chunk.id.value().toLatin1();
    Q_ASSERT(!id.isEmpty() && id.size() <= maxIdUnits && chunk.bytes.size() <= maxChunkBytes);
    char offset[offsetBytes];
    qToBigEndian(chunk.offset, offset);
    QByteArray frame;
    frame.reserve(headBytes + id.size() + offsetBytes + chunk.bytes.size());
    frame.append(version);
    frame.append(static_cast<char>(id.size()));
    frame.append(id);
    frame.append(offset, offsetBytes);
    frame.append(chunk.bytes);
    return frame;
}

Result<Frame> decodeChunk(QByteArrayView bytes)
{
    if (bytes.size() < headBytes)
        return malformed(u"the chunk is cut short"_s);
    if (bytes[0] != version)
        return malformed(u"the chunk is of another version"_s);
    const auto idBytes = static_cast<qsizetype>(static_cast<uchar>(bytes[1]));
    if (idBytes == 0 || idBytes > maxIdUnits)
        return malformed(u"the chunk's id is empty or too long"_s);
    const qsizetype bodyAt = headBytes + idBytes + offsetBytes;
    if (bytes.size() < bodyAt)
        return malformed(u"the chunk is cut short"_s);
    if (bytes.size() - bodyAt > maxChunkBytes)
        return failure(ErrorClass::Protocol, u"too_large", u"the chunk is larger than its bound"_s);
    const QByteArrayView id = bytes.sliced(headBytes, idBytes);
    if (!std::all_of(id.begin(), id.end(), isPrintable))
        return malformed(u"the chunk's id is not printable ASCII"_s);
    const auto offset = qFromBigEndian<qint64>(bytes.sliced(headBytes + idBytes).data());
    if (offset < 0 || offset > maxInteger)
        return malformed(u"the chunk's offset is out of range"_s);
    return Chunk{AttachmentId(QString::fromLatin1(id)), offset, bytes.sliced(bodyAt).toByteArray()};
}

} // namespace vitrina::wire
