// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_words.h"

#include "domain/file_name.h"
#include "domain/text.h"
#include "marketplace/attachment_check.h"
#include "ui/conversation/message_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vitrina::ui::file_words {
using namespace Qt::StringLiterals;
QString whyItFailed(const Error &error)
{
    if (error.code == "file_damaged"_L1)
        return QCoreApplication::translate("File", "The file came damaged");
    if (error.code == "file_too_large"_L1)
        return QCoreApplication::translate("File", "The file is too large");
    if (error.code == "no_access"_L1 || error.code == "unknown_attachment"_L1)
        return QCoreApplication::translate("File", "The file is no longer there");
    if (error.code == "not_supported"_L1)
        return QCoreApplication::translate("File", "This hub does not pass on files");
    if (error.code == "disk_full"_L1)
        return QCoreApplication::translate("File", "The disk is full");
    return QCoreApplication::translate("File", "The file did not load");
}

QString name(const Attachment &file)
{
    return message_words::attachment(file);
}

QString progress(qint64 received, qint64 bytes)
{
    if (received <= 0 || bytes <= 0)
        return QCoreApplication::translate("File", "Loading");
    const auto percent = int(std::clamp<qint64>(received * 100 / bytes, 0, 99));
    return QCoreApplication::translate("File", "Loading: %1%", "a file, so many per cent of it")
        .arg(QLocale().toString(percent));
}

QString fault(PictureFault fault)
{
    return fault == PictureFault::TooLarge
        ? QCoreApplication::translate("File", "The picture is too large to be shown safely")
        : QCoreApplication::translate("File", "This is not a picture that can be shown");
}

QString failure(const Error &error)
{
    return QCoreApplication::translate("File", "%1. Press to try again", "why a file is not here")
        .arg(whyItFailed(error));
}

QString risk(const Attachment &file)
{
    return riskOfFileName(file.name) == FileRisk::None
        ? QString()
        : QCoreApplication::translate("File", "This file may be dangerous");
}

QString riskReason(const Attachment &file)
{
    switch (riskOfFileName(file.name)) {
    case FileRisk::None:
        return {};
    case FileRisk::Archive:
        return QCoreApplication::translate("File",
                                           "It is an archive: nobody sees what is inside until it is unpacked.");
    case FileRisk::Macros:
        return QCoreApplication::translate("File", "It is a document with a program inside.");
    case FileRisk::Runs:
        return QCoreApplication::translate("File", "It is a program, or a page that acts like one.");
    case FileRisk::DoubleEnding:
        return QCoreApplication::translate("File", "It is a program whose name makes it look like a document.");
    case FileRisk::HiddenLetters:
        return QCoreApplication::translate("File", "Hidden characters in its name show another ending than it has.");
    }
    return {};
}

namespace {

// Without a dot: it stands in a line of its own, or before a name.
QString whyRefused(const QString &code)
{
    if (code == "files_not_allowed"_L1)
        return QCoreApplication::translate("File", "This marketplace takes no files");
    if (code == "file_type"_L1)
        return QCoreApplication::translate("File", "Files of this type are not accepted");
    if (code == "file_empty"_L1)
        return QCoreApplication::translate("File", "The file is empty");
    if (code == "file_lies"_L1)
        return QCoreApplication::translate("File", "The file is not what its name says");
    if (code == "file_unreadable"_L1)
        return QCoreApplication::translate("File", "The file can’t be read");
    if (code == "file_name"_L1)
        return QCoreApplication::translate("File", "Its name is not allowed");
    if (code == "picture_too_large"_L1)
        return QCoreApplication::translate("File", "The picture has too many pixels");
    if (code == "hub_full"_L1)
        return QCoreApplication::translate("File", "The hub has no room for files");
    if (code == "write_blocked"_L1)
        return QCoreApplication::translate("File", "Nothing can be sent to this chat now");
    if (code == "no_access"_L1)
        return QCoreApplication::translate("File", "Your role may not write here");
    if (code == "file_damaged"_L1)
        return QCoreApplication::translate("File", "The file arrived damaged at the hub");
    return whyItFailed({ErrorClass::Refused, code, {}});
}

} // namespace

QString upload(const OutgoingFile &file)
{
    switch (file.stage) {
    case UploadStage::Waiting:
        return QCoreApplication::translate("File", "Waits for the hub");
    case UploadStage::Sending: {
        const qint64 bytes = std::max<qint64>(file.file.bytes, 1);
        return QCoreApplication::translate("File", "%1 of %2", "so much of a file, of how much")
            .arg(message_words::attachmentSize(std::min(file.sent, bytes)), message_words::attachmentSize(bytes));
    }
    case UploadStage::Paused:
        return QCoreApplication::translate("File", "Paused");
    case UploadStage::Ready:
        return QCoreApplication::translate("File", "%1, ready to send", "the size of a file")
            .arg(message_words::attachmentSize(file.file.bytes));
    case UploadStage::Refused:
        return whyRefused(file.error);
    }
    return {};
}

QString tooMany(const AttachmentLimits &limits)
{
    return QCoreApplication::translate("File", "No more than %n file(s) in one message", nullptr, limits.maxCount);
}

QString refusal(const QString &name, const QString &code, const AttachmentLimits &limits)
{
    QString why = whyRefused(code);
    if (code == "file_too_large"_L1)
        why = QCoreApplication::translate("File", "The file is too large: up to %1 is allowed", "a size")
                  .arg(message_words::attachmentSize(mostBytes(limits)));
    const QString shown = singleLine(name, 120);
    return shown.isEmpty() ? why : isolated(shown) + u"\n"_s + why;
}

} // namespace vitrina::ui::file_words
