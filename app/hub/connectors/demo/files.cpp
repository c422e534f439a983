// SPDX-License-Identifier: Apache-2.0
#include "hub/connectors/demo/files.h"

#include "hub/connectors/demo/drawing.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vitrina::hub {
namespace {

constexpr int variants = 8;

// "file-p3-<message>-0": the letter and the digit are all that the content depends on.
constexpr qsizetype kindAt = 5;

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
        file.bytes = kind == DemoFileKind::Photo ? drawParcel(variant) : drawInvoice(variant);
        file.sha256 = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    }
    return file;
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
    const int variant = text.size() > kindAt + 2 && text.startsWith(u"file-") ? text[kindAt + 1].digitValue() : -1;
    if (variant < 0 || variant >= variants)
        return failure(ErrorClass::Refused, u"unknown_attachment");
    return file(text[kindAt] == u'p' ? DemoFileKind::Photo : DemoFileKind::Document, variant).bytes;
}

} // namespace vitrina::hub
