// SPDX-License-Identifier: Apache-2.0
#include "ui/files/picture_reader.h"

#include "marketplace/picture_header.h"

#include <QBuffer>
#include <QImageReader>

namespace vitrina::ui {
namespace {

constexpr int mostMegabytes = 288; ///< for one decoded picture: as many pixels as are let through, and a margin

// Only what photos are made of. Vector formats are programs of a kind, and rare ones are what nobody has tested.
QByteArray formatOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

} // namespace

ReadPicture readPicture(const QByteArray &bytes, QSize box)
{
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return {{}, PictureFault::Unreadable};
    QImageReader::setAllocationLimit(mostMegabytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return {{}, PictureFault::Unreadable};
    if (isPictureBomb(size))
        return {{}, PictureFault::TooLarge};
    const bool turned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    const QSize room = turned ? box.transposed() : box;
    if (size.width() > room.width() || size.height() > room.height())
        reader.setScaledSize(size.scaled(room, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    if (image.isNull())
        return {{}, PictureFault::Unreadable};
    return {std::move(image), PictureFault::None};
}

} // namespace vitrina::ui
