// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QtEndian>

/// Files of pictures, good and bad.
namespace vitrina::samples {

inline QByteArray fileOf(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline QByteArray png(QSize size, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    return fileOf(image, "PNG");
}

inline quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320 & (0U - (crc & 1)));
    }
    return ~crc;
}

/// A small file that says it is a picture of this size.
inline QByteArray bomb(quint32 width, quint32 height)
{
    QByteArray bytes = png({8, 8}, Qt::red);
    qToBigEndian(width, bytes.data() + 16);
    qToBigEndian(height, bytes.data() + 20);
    qToBigEndian(crc32(QByteArrayView(bytes).sliced(12, 17)), bytes.data() + 29);
    return bytes;
}

} // namespace vitrina::samples
