// SPDX-License-Identifier: Apache-2.0
#include "marketplace/attachment_check.h"

#include "marketplace/picture_header.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr auto wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1;
constexpr auto sheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1;

bool holds(QByteArrayView content, const char *part)
{
    return content.indexOf(QByteArrayView(part)) >= 0;
}

// The same box begins HEIC and AVIF pictures, and QuickTime's films: what it is, its brand says.
bool isMp4(QByteArrayView content)
{
    static constexpr std::array brands{"isom", "iso2", "iso3", "iso4", "iso5", "iso6", "mp41", "mp42",
                                       "avc1", "dash", "MSNV", "M4V ", "M4VH", "M4VP", "mmp4"};
    return content.size() >= 12 && content.sliced(4, 4) == "ftyp"
        && std::ranges::any_of(brands, [&](const char *brand) { return content.sliced(8, 4) == brand; });
}

QString typeOfEnding(const QString &name)
{
    static const QHash<QString, QString> types{
        {u"jpg"_s, u"image/jpeg"_s}, {u"jpeg"_s, u"image/jpeg"_s},   {u"jfif"_s, u"image/jpeg"_s},
        {u"jpe"_s, u"image/jpeg"_s}, {u"png"_s, u"image/png"_s},     {u"m4v"_s, u"video/mp4"_s},
        {u"gif"_s, u"image/gif"_s},  {u"webp"_s, u"image/webp"_s},   {u"pdf"_s, u"application/pdf"_s},
        {u"mp4"_s, u"video/mp4"_s},  {u"docx"_s, QString(wordType)}, {u"xlsx"_s, QString(sheetType)}};
    return types.value(name.section(u'.', -1).toLower());
}

bool isTaken(const AttachmentLimits &limits, const QString &mediaType)
{
    return std::ranges::any_of(limits.types, [&mediaType](const QString &type) {
        return type == mediaType || (type.endsWith("/*"_L1) && mediaType.startsWith(QStringView(type).chopped(1)));
    });
}

} // namespace

QString mediaTypeOf(QByteArrayView content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("GIF87a") || content.startsWith("GIF89a"))
        return u"image/gif"_s;
    if (content.startsWith("RIFF") && content.size() >= 12 && content.sliced(8, 4) == "WEBP")
        return u"image/webp"_s;
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    if (isMp4(content))
        return u"video/mp4"_s;
    // Both are archives; what lies in them makes them what they are. One with a program in it is neither.
    if (content.startsWith("PK\x03\x04") && holds(content, "[Content_Types].xml") && !holds(content, "vbaProject.bin"))
        return holds(content, "word/") ? QString(wordType) : holds(content, "xl/") ? QString(sheetType) : QString();
    return {};
}

qint64 mostBytes(const AttachmentLimits &limits)
{
    return std::min(limits.maxBytes, largestFile);
}

Result<void> checkStated(const AttachmentLimits &limits, const QString &mediaType, qint64 bytes)
{
    if (!limits.allowed)
        return failure(ErrorClass::Refused, u"files_not_allowed");
    if (bytes <= 0)
        return failure(ErrorClass::Refused, u"file_empty");
    if (bytes > mostBytes(limits))
        return failure(ErrorClass::Refused, u"file_too_large");
    if (!isTaken(limits, mediaType))
        return failure(ErrorClass::Refused, u"file_type");
    return {};
}

Result<QString> checkContent(const AttachmentLimits &limits, const QString &name, QByteArrayView content)
{
    const QString type = mediaTypeOf(content);
    const auto stated = checkStated(limits, type, content.size());
    if (!stated && stated.error().code != "file_type"_L1)
        return tl::unexpected(stated.error());
    if (type != typeOfEnding(name))
        return failure(ErrorClass::Refused, u"file_lies");
    if (!stated)
        return tl::unexpected(stated.error());
    if (isPictureBomb(pictureSize(content)))
        return failure(ErrorClass::Refused, u"picture_too_large");
    return type;
}

} // namespace vitrina
