// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/files.h"

#include "hub/connectors/demo/drawing.h"
#include "hub/connectors/demo/goods_drawing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrina::hub {
namespace {

constexpr int variants = 8;

// "file-p3-<message>-0", "file-gd-<article>": the letter and what follows it are all that the content depends on.
constexpr qsizetype kindAt = 5;
constexpr int base36 = 36;
static_assert(goodsShapes * goodsColours <= base36);

QString idOf(const MessageId &message, int index, DemoFileKind kind, int variant)
{
    const QChar letter = kind == DemoFileKind::Photo ? u'p' : u'd';
    return u"file-"_s + letter + QString::number(variant) + u'-' + message.value() + u'-' + QString::number(index);
}

} // namespace

const DemoFiles::File &DemoFiles::file(DemoFileKind kind, int variant)
{
    File &file = m_files[{kind, variant}];
    if (file.bytes.isEmpty()) {
        file.bytes = kind == DemoFileKind::Photo ? drawParcel(variant)
            : kind == DemoFileKind::Document     ? drawInvoice(variant)
                                                 : drawGoods(variant / goodsColours, variant % goodsColours);
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    }
    return file;
}

std::optional<Attachment> DemoFiles::picture(const DemoGoods &goods)
{
    if (goods.shape < 0)
        return std::nullopt;
    QString article = goods.article;
    article.replace(u' ', u'-'); // an id of a file has none
    int colour = 0;
    for (const QChar c : article)
        colour += c.unicode();
    const int variant = goods.shape * goodsColours + colour % goodsColours;
    const File &content = file(DemoFileKind::Goods, variant);
    return Attachment{AttachmentId(u"file-g"_s + QString::number(variant, base36) + u'-' + article),
                      article + u".png"_s,
                      u"image/png"_s,
                      content.bytes.size(),
                      content.sha256,
                      goodsSide,
                      goodsSide};
}

Attachment DemoFiles::attachment(const MessageId &message, int index, DemoFileKind kind, quint64 choice)
{
    const int variant = int(choice % variants);
    const File &content = file(kind, variant);
    const bool photo = kind == DemoFileKind::Photo;
    return {AttachmentId(idOf(message, index, kind, variant)),
            photo ? u"IMG_20260%1.png"_s.arg(700 + variant) : u"invoice-%1.pdf"_s.arg(5800 + variant),
            photo ? u"image/png"_s : u"application/pdf"_s,
            content.bytes.size(),
            content.sha256,
            photo ? pictureWidth : 0,
            photo ? pictureHeight : 0};
}

Result<QByteArray> DemoFiles::content(const AttachmentId &id)
{
    const QString &text = id.value();
    const bool known = text.size() > kindAt + 2 && text.startsWith(u"file-");
    const QChar letter = known ? text[kindAt] : QChar();
    bool isNumber = false;
    const int variant = known ? text.sliced(kindAt + 1, 1).toInt(&isNumber, base36) : -1;
    if (!isNumber || variant >= (letter == u'g' ? goodsShapes * goodsColours : variants))
        return failure(ErrorClass::Refused, u"unknown_attachment");
    return file(letter == u'g'       ? DemoFileKind::Goods
                    : letter == u'p' ? DemoFileKind::Photo
                                     : DemoFileKind::Document,
                variant)
        .bytes;
}

} // namespace vitrina::hub
