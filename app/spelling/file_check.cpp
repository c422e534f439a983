// SPDX-License-Identifier: Apache-2.0
#include "spelling/file_check.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace vitrina::spelling {
namespace {

// The biggest in use, Hungarian and Hebrew, have some 10 and 2 MB.
constexpr qint64 mostWords = 64 * 1024 * 1024;
constexpr qint64 mostAffixes = 8 * 1024 * 1024;
constexpr qsizetype longestLine = 64 * 1024;

Result<QByteArray> read(const QString &path, qint64 most, qint64 wanted)
{
    // A pipe or a device would keep its reader for ever.
    if (!QFileInfo(path).isFile())
        return failure(ErrorClass::Local, u"dictionary_unreadable", path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorClass::Local, u"dictionary_unreadable", path);
    if (file.size() > most)
        return failure(ErrorClass::Local, u"dictionary_too_big", path);
    return file.read(wanted);
}

bool isSane(QByteArrayView affixes)
{
    static constexpr std::array tables{"AF",    "AM",    "REP", "MAP", "BREAK",        "ICONV",
                                       "PHONE", "OCONV", "PFX", "SFX", "COMPOUNDRULE", "CHECKCOMPOUNDPATTERN"};
    const qsizetype lines = affixes.count('\n') + 1;
    for (qsizetype start = 0; start < affixes.size();) {
        qsizetype end = affixes.indexOf('\n', start);
        end = end < 0 ? affixes.size() : end;
        const QByteArrayView line = affixes.sliced(start, end - start);
        start = end + 1;
        if (line.size() > longestLine)
            return false;
        const QList<QByteArray> words =
            QByteArray::fromRawData(line.data(), std::min<qsizetype>(line.size(), 256)).simplified().split(' ');
        const bool isHead = words.size() == 2 || (words.size() == 4 && (words[2] == "Y" || words[2] == "N"));
        if (!isHead || std::ranges::none_of(tables, [&words](const char *name) { return words[0] == name; }))
            continue;
        bool isNumber = false;
        const qlonglong entries = words.back().toLongLong(&isNumber);
        if (isNumber && (entries < 0 || entries > lines))
            return false;
    }
    return true;
}

} // namespace

Result<void> checkDictionaryFiles(const DictionaryFiles &files)
{
    const auto affixes = read(files.affixes, mostAffixes, mostAffixes);
    if (!affixes)
        return tl::unexpected(affixes.error());
    const auto head = read(files.words, mostWords, 64);
    if (!head)
        return tl::unexpected(head.error());
    QByteArray count = head->left(head->indexOf('\n') < 0 ? head->size() : head->indexOf('\n'));
    if (count.startsWith("\xEF\xBB\xBF"))
        count.remove(0, 3);
    const QList<QByteArray> words = count.simplified().split(' ');
    bool isNumber = false;
    const qlonglong entries = words.front().toLongLong(&isNumber);
    // A word needs a byte and its line's end.
    if (!isNumber || entries < 1 || entries > QFileInfo(files.words).size() / 2 || affixes->contains('\0')
        || !isSane(*affixes))
        return failure(ErrorClass::Local, u"dictionary_broken", files.name);
    return {};
}

} // namespace vitrina::spelling
