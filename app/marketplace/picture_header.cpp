// SPDX-License-Identifier: Apache-2.0
#include "marketplace/picture_header.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace vitrina {
namespace {

template <typename Number> Number big(QByteArrayView content, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= content.size() ? qFromBigEndian<Number>(content.data() + at) : Number(0);
}

template <typename Number> Number little(QByteArrayView content, qsizetype at)
{
    return at + qsizetype(sizeof(Number)) <= content.size() ? qFromLittleEndian<Number>(content.data() + at)
                                                            : Number(0);
}

// A header may say more than an int holds; that is too much in any case.
QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 most = std::numeric_limits<int>::max();
    return {int(std::min(width, most)), int(std::min(height, most))};
}

// Its size stands in the frame's header, after segments that say how long they are.
QSize jpegSize(QByteArrayView content)
{
    for (qsizetype at = 2; at + 9 <= content.size();) {
        const auto lead = quint8(content[at]);
        const auto marker = quint8(content[at + 1]);
        if (lead != 0xff)
            return {0, 0};
        if (marker == 0xff) { // padding
            ++at;
            continue;
        }
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return sizeOf(big<quint16>(content, at + 7), big<quint16>(content, at + 5));
        at += 2 + std::max<qsizetype>(big<quint16>(content, at + 2), 2);
    }
    return {0, 0};
}

QSize webpSize(QByteArrayView content)
{
    const QByteArrayView kind = content.sliced(12, std::min<qsizetype>(4, content.size() - 12));
    if (kind == "VP8X") {
        constexpr quint32 threeBytes = 0xffffff;
        return sizeOf((little<quint32>(content, 24) & threeBytes) + 1, (little<quint32>(content, 27) & threeBytes) + 1);
    }
    constexpr quint32 side = 0x3fff;
    if (kind == "VP8L") {
        const auto bits = little<quint32>(content, 21);
        return sizeOf((bits & side) + 1, ((bits >> 14) & side) + 1);
    }
    if (kind == "VP8 ")
        return sizeOf(little<quint16>(content, 26) & side, little<quint16>(content, 28) & side);
    return {0, 0};
}

} // namespace

QSize pictureSize(QByteArrayView content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return sizeOf(big<quint32>(content, 16), big<quint32>(content, 20));
    if (content.startsWith("\xff\xd8\xff"))
        return jpegSize(content);
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return sizeOf(little<quint16>(content, 6), little<quint16>(content, 8));
    if (content.startsWith("RIFF") && content.size() >= 12 && content.sliced(8, 4) == "WEBP")
        return webpSize(content);
    return {0, 0};
}

bool isPictureBomb(QSize size)
{
    return size.width() > longestPictureSide || size.height() > longestPictureSide
        || qint64(size.width()) * size.height() > mostPicturePixels;
}

} // namespace vitrina
