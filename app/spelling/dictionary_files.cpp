// SPDX-License-Identifier: Apache-2.0
#include "spelling/dictionary_files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

namespace vitrina::spelling {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype mostDictionaries = 200;

QString languageOf(const QString &name)
{
    static const QRegularExpression form(u"^([a-z]{2,3})([-_].*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return form.match(name).captured(1).toLower();
}

/// Less is better: the country that the language has its name from, then a name without a country.
int rank(const DictionaryFiles &files)
{
    static const QStringList usual{u"en_us"_s, u"hy_am"_s, u"uk_ua"_s};
    const QString name = files.name.toLower().replace(u'-', u'_');
    if (usual.contains(name) || name == QString(files.language + u'_' + files.language))
        return 0;
    return name == files.language ? 1 : 2;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
#if defined(Q_OS_MACOS)
    folders << QDir::homePath() + u"/Library/Spelling"_s << u"/Library/Spelling"_s
            << QCoreApplication::applicationDirPath() + u"/../Resources/dictionaries"_s;
#elif defined(Q_OS_WIN)
    folders << QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/dictionaries"_s
            << QCoreApplication::applicationDirPath() + u"/dictionaries"_s;
#else
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders << data + u"/hunspell"_s << data + u"/myspell"_s << data + u"/myspell/dicts"_s;
    folders << u"/usr/share/hunspell"_s << u"/usr/share/myspell"_s << u"/usr/share/myspell/dicts"_s;
    folders.removeDuplicates();
#endif
    return folders;
}

std::vector<DictionaryFiles> findDictionaries(const QStringList &folders)
{
    std::vector<DictionaryFiles> found;
    QSet<QString> names;
    QSet<QString> files;
    for (const QString &folder : folders) {
        // Links come last by name alone, so the file itself is met first where both are in one folder.
        QFileInfoList entries = QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name);
        std::stable_partition(entries.begin(), entries.end(),
                              [](const QFileInfo &entry) { return !entry.isSymLink(); });
        for (const QFileInfo &entry : entries) {
            const QString name = entry.completeBaseName();
            const QString affixes = entry.dir().filePath(name + u".aff"_s);
            const QString language = languageOf(name);
            if (language.isEmpty() || names.contains(name) || files.contains(entry.canonicalFilePath())
                || !QFileInfo(affixes).isFile() || qsizetype(found.size()) >= mostDictionaries)
                continue;
            names.insert(name);
            files.insert(entry.canonicalFilePath());
            found.push_back({name, language, affixes, entry.filePath()});
        }
    }
    std::ranges::sort(found, {}, &DictionaryFiles::name);
    return found;
}

std::vector<DictionaryFiles> usualDictionaries(const std::vector<DictionaryFiles> &all)
{
    std::vector<DictionaryFiles> chosen;
    for (const DictionaryFiles &one : all) {
        const auto other = std::ranges::find(chosen, one.language, &DictionaryFiles::language);
        if (other == chosen.end() || one.language == u"hy")
            chosen.push_back(one);
        else if (rank(one) < rank(*other))
            *other = one;
    }
    return chosen;
}

} // namespace vitrina::spelling
