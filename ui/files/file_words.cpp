// SPDX-License-Identifier: Apache-2.0
#include "ui/files/file_words.h"

#include "domain/file_name.h"
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

} // namespace vitrina::ui::file_words
