// SPDX-License-Identifier: Apache-2.0
#include "domain/file_name.h"

#include "domain/text.h"

#include <QSet>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostBytes = 200;
constexpr qsizetype longestEnding = 16;

bool isReserved(QChar c)
{
    return u"<>:\"|?*/\\"_s.contains(c) || c == QChar(0x200C) || c == QChar(0x200D);
}

bool isDevice(QStringView stem)
{
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const QString name = stem.trimmed().toString().toLower();
    if (devices.contains(name))
        return true;
    // Windows takes the raised digits for digits.
    const bool numbered = name.size() == 4 && (name.startsWith("com"_L1) || name.startsWith("lpt"_L1));
    return numbered && (name[3].isDigit() || u"¹²³"_s.contains(name[3]));
}

QString cutToBytes(QString text, qsizetype most)
{
    while (text.toUtf8().size() > most)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString trimmedForFiles(QString name)
{
    while (!name.isEmpty() && (name.back() == u'.' || name.back().isSpace()))
        name.chop(1);
    qsizetype first = 0;
    while (first < name.size() && (name[first] == u'.' || name[first] == u'-' || name[first].isSpace()))
        ++first;
    return name.mid(first);
}

QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= mostBytes)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 && name.size() - dot <= longestEnding ? name.mid(dot) : QString();
    return trimmedForFiles(cutToBytes(name.chopped(ending.size()), mostBytes - ending.toUtf8().size())) + ending;
}

QString endingOf(QStringView name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).trimmed().toString().toLower();
}

FileRisk riskOfEnding(const QString &ending)
{
    static const QSet<QString> programs{
        u"exe"_s,  u"scr"_s,     u"com"_s,     u"pif"_s, u"bat"_s, u"cmd"_s, u"msi"_s, u"msp"_s,      u"msix"_s,
        u"appx"_s, u"cpl"_s,     u"dll"_s,     u"lnk"_s, u"url"_s, u"scf"_s, u"reg"_s, u"inf"_s,      u"hta"_s,
        u"js"_s,   u"jse"_s,     u"mjs"_s,     u"vbs"_s, u"vbe"_s, u"wsf"_s, u"wsh"_s, u"ps1"_s,      u"jar"_s,
        u"apk"_s,  u"ipa"_s,     u"app"_s,     u"dmg"_s, u"pkg"_s, u"deb"_s, u"rpm"_s, u"appimage"_s, u"run"_s,
        u"sh"_s,   u"command"_s, u"desktop"_s, u"py"_s,  u"iso"_s, u"img"_s, u"vhd"_s, u"vhdx"_s,     u"chm"_s,
        u"htm"_s,  u"html"_s,    u"xhtml"_s,   u"mht"_s, u"svg"_s};
    static const QSet<QString> macros{u"docm"_s, u"dotm"_s, u"xlsm"_s, u"xltm"_s, u"xlam"_s, u"xlsb"_s, u"pptm"_s};
    static const QSet<QString> archives{u"zip"_s, u"rar"_s, u"7z"_s, u"tar"_s, u"gz"_s,
                                        u"tgz"_s, u"bz2"_s, u"xz"_s, u"cab"_s, u"ace"_s};
    if (programs.contains(ending))
        return FileRisk::Runs;
    if (macros.contains(ending))
        return FileRisk::Macros;
    return archives.contains(ending) ? FileRisk::Archive : FileRisk::None;
}

bool isHarmlessDress(const QString &ending)
{
    static const QSet<QString> dresses{u"jpg"_s, u"jpeg"_s, u"png"_s, u"gif"_s,  u"webp"_s, u"heic"_s,
                                       u"bmp"_s, u"pdf"_s,  u"doc"_s, u"docx"_s, u"xls"_s,  u"xlsx"_s,
                                       u"ppt"_s, u"pptx"_s, u"txt"_s, u"rtf"_s,  u"csv"_s,  u"mp4"_s};
    return dresses.contains(ending);
}

bool turnsLettersRound(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

} // namespace

QString safeFileName(QStringView name)
{
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    // Cut first: a name of a megabyte must not be normalised.
    QString safe = singleLine(name.sliced(slash + 1).last(std::min<qsizetype>(name.size() - slash - 1, 1024)), 1024)
                       .normalized(QString::NormalizationForm_C);
    for (QChar &c : safe) {
        if (isReserved(c))
            c = u'_';
    }
    safe = shortened(trimmedForFiles(safe));
    if (safe.isEmpty())
        return u"file"_s;
    const qsizetype dot = safe.indexOf(u'.');
    if (isDevice(QStringView(safe).first(dot < 0 ? safe.size() : dot)))
        safe.prepend(u'_');
    return safe;
}

FileRisk riskOfFileName(QStringView name)
{
    if (std::any_of(name.begin(), name.end(), turnsLettersRound))
        return FileRisk::HiddenLetters;
    // As a file system would read it: dots and spaces at the end don't count.
    const QString kept = safeFileName(name);
    const QString ending = endingOf(kept);
    const FileRisk risk = riskOfEnding(ending);
    const QString before = endingOf(QStringView(kept).chopped(std::min(kept.size(), ending.size() + 1)));
    const bool dressed = isHarmlessDress(before) && (risk == FileRisk::Runs || risk == FileRisk::Macros);
    return dressed ? FileRisk::DoubleEnding : risk;
}

} // namespace vitrina
