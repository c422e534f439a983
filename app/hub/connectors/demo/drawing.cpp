// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/drawing.h"

#include <QtEndian>

#include <array>

namespace vitrina::hub {
namespace {

constexpr std::array<Colour, 8> boxColours{{{196, 154, 108},
                                            {181, 140, 99},
                                            {160, 120, 84},
                                            {205, 170, 125},
                                            {120, 144, 156},
                                            {141, 110, 99},
                                            {158, 157, 36},
                                            {171, 128, 102}}};

Colour pixelAt(int x, int y, int variant)
{
    const bool inBox = x > 60 && x < 260 && y > 60 && y < 200;
    if (!inBox)
        return y > 170 ? Colour{188, 194, 196} : Colour{222, 227, 228};
    const int crack = 100 + variant * 14 + ((y / 9) % 2 == 0 ? y % 9 : 9 - y % 9);
    if (qAbs(x - crack) < 2)
        return {70, 46, 30};
    if (x > 148 && x < 172)
        return {226, 205, 170}; // tape
    const Colour box = boxColours[size_t(variant) % boxColours.size()];
    return y < 92 ? Colour{uchar(box.red - 20), uchar(box.green - 20), uchar(box.blue - 20)} : box;
}

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320 & (0U - (crc & 1)));
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const char *type, const QByteArray &data)
{
    const QByteArray body = QByteArray(type) + data;
    return bigEndian(quint32(data.size())) + body + bigEndian(crc32(body));
}

} // namespace

QByteArray pngOf(int width, int height, const std::function<Colour(int x, int y)> &pixel)
{
    QByteArray rows;
    rows.reserve(height * (width * 3 + 1));
    for (int y = 0; y < height; ++y) {
        rows.append('\0'); // this row is not filtered
        for (int x = 0; x < width; ++x) {
            const Colour colour = pixel(x, y);
            rows.append(char(colour.red)).append(char(colour.green)).append(char(colour.blue));
        }
    }
    QByteArray header = bigEndian(quint32(width)) + bigEndian(quint32(height));
    header.append("\x08\x02\x00\x00\x00", 5); // 8 bits, RGB
    const QByteArray zlib = qCompress(rows).mid(4); // Qt puts the length before the stream
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", header) + pngChunk("IDAT", zlib)
        + pngChunk("IEND", {});
}

QByteArray drawParcel(int variant)
{
    return pngOf(pictureWidth, pictureHeight, [variant](int x, int y) { return pixelAt(x, y, variant); });
}

QByteArray drawInvoice(int variant)
{
    const QByteArray number = QByteArray::number(5800 + variant);
    const QByteArray page = "BT /F1 20 Tf 60 760 Td (Invoice " + number + ") Tj 0 -40 Td /F1 12 Tf (Autoparts 24) Tj "
        + "0 -24 Td (1 pc.   " + QByteArray::number(120 + variant * 35) + ",00 EUR   VAT 19 %) Tj ET";
    const std::array<QByteArray, 5> objects{
        QByteArray("<</Type/Catalog/Pages 2 0 R>>"), QByteArray("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
        QByteArray("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>"),
        QByteArray("<</Length " + QByteArray::number(page.size()) + ">>stream\n" + page + "\nendstream"),
        QByteArray("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>")};
    QByteArray pdf("%PDF-1.4\n");
    QByteArray places;
    for (size_t i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "\nendobj\n";
    }
    const QByteArray table = QByteArray::number(pdf.size());
    return pdf + "xref\n0 6\n0000000000 65535 f \n" + places + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + table
        + "\n%%EOF\n";
}

} // namespace vitrina::hub
