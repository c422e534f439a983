// SPDX-License-Identifier: Apache-2.0
#include "ui/proof/page_picture.h"

#include <QBuffer>
#include <QColorSpace>
#include <QCryptographicHash>
#include <QPainter>

namespace vitrina::ui {
namespace {

constexpr int quality = 85;

/// The pixels alone. A QImage carries on what its file said of itself, and an encoder would write it down again.
QImage bare(QImage image)
{
    if (const QColorSpace space = image.colorSpace(); space.isValid() && space != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace::SRgb);
    QImage drawn(image.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    image.setDevicePixelRatio(1);
    painter.drawImage(0, 0, image);
    return drawn;
}

} // namespace

PagePicture makePagePicture(const QByteArray &content, const QString &sha256)
{
    PagePicture made;
    const QByteArray sum = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    made.altered = !sha256.isEmpty() && sum != sha256.toLower().toLatin1();
    if (made.altered)
        return made;
    ReadPicture read = readPicture(content, {pageSide, pageSide});
    made.fault = read.fault;
    if (read.fault != PictureFault::None)
        return made;
    const QImage image = bare(std::move(read.image));
    const bool clear = image.hasAlphaChannel(); // JPEG would make it black
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, clear ? "PNG" : "JPEG", clear ? -1 : quality)) {
        made.fault = PictureFault::Unreadable;
        return made;
    }
    made.uri = QByteArray(clear ? "data:image/png;base64," : "data:image/jpeg;base64,") + bytes.toBase64();
    made.size = image.size();
    return made;
}

} // namespace vitrina::ui
