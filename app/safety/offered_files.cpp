// SPDX-License-Identifier: Apache-2.0
#include "safety/offered_files.h"

#include "domain/file_name.h"
#include "safety/hosts.h"
#include "safety/look_alikes.h"

#include <QRegularExpression>

#include <algorithm>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

// A name may be missing: ".apk". Armenian endings follow after a dash: "photo.exe-ը".
const QRegularExpression &fileName()
{
    static const QRegularExpression expression(
        u"(?<![\\p{L}\\p{N}_@/.-])(?:[\\p{L}\\p{N}_][\\p{L}\\p{N}_()+-]{0,80})?(?:\\.[\\p{L}\\p{N}_-]{1,40}){0,4}"
        "\\.(?<ending>[\\p{L}\\p{N}]{2,8})(?![\\p{L}\\p{N}_@/])(?!\\.[\\p{L}\\p{N}])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

const char16_t *classOf(FileRisk risk)
{
    switch (risk) {
    case FileRisk::Archive:
        return u"file_archive";
    case FileRisk::Macros:
        return u"file_macros";
    case FileRisk::Runs:
        return u"file_program";
    case FileRisk::DoubleEnding:
    case FileRisk::HiddenLetters:
        return u"file_dressed";
    case FileRisk::None:
        break;
    }
    return nullptr;
}

// "shop.com", "page.html": an address, or a page like any other.
bool mayBeAddress(const QString &ending)
{
    return ending == u"com"_s || ending == u"htm"_s || ending == u"html"_s || ending == u"xhtml"_s || ending == u"svg"_s
        || isPublicSuffix(ending);
}

// Suffixes of hosts too, but nobody writes to a shop about such hosts.
bool isSurelyFile(const QString &ending)
{
    return ending == u"zip"_s || ending == u"cab"_s || ending == u"py"_s || ending == u"sh"_s;
}

} // namespace

std::vector<OfferedFile> offeredFilesIn(const FoldedText &text, QStringView original)
{
    std::vector<OfferedFile> files;
    const QString &folded = text.text();
    if (!folded.contains(u'.'))
        return files;
    for (auto i = fileName().globalMatch(folded); i.hasNext();) {
        const QRegularExpressionMatch match = i.next();
        QString ending = match.captured(u"ending"_s);
        QString name = match.captured();
        if (const QString twin = latinTwin(ending); !twin.isEmpty()) {
            name = name.chopped(ending.size()) + twin;
            ending = twin;
        }
        const TextRange span = text.origin(match.capturedStart(), match.capturedEnd());
        const bool turned = riskOfFileName(original.sliced(span.start, span.length)) == FileRisk::HiddenLetters;
        const FileRisk byName = riskOfFileName(name.startsWith(u'.') ? u"file"_s + name : name);
        const FileRisk risk = turned && byName != FileRisk::None ? FileRisk::HiddenLetters : byName;
        const bool inDress = risk == FileRisk::DoubleEnding || risk == FileRisk::HiddenLetters;
        if (risk == FileRisk::None || (!inDress && mayBeAddress(ending) && !isSurelyFile(ending)))
            continue;
        files.push_back({match.capturedStart(), match.capturedEnd(), classOf(risk)});
    }
    return files;
}

void joinFiles(std::vector<Token> &tokens, const std::vector<OfferedFile> &files, const Lexicon &lexicon)
{
    for (const OfferedFile &file : files) {
        const auto isInside = [&file](const Token &token) { return token.from >= file.from && token.to <= file.to; };
        const auto first = std::find_if(tokens.begin(), tokens.end(), isInside);
        const int index = lexicon.classNamed(file.wordClass);
        if (first == tokens.end() || index < 0)
            continue;
        const auto end = std::find_if_not(first, tokens.end(), isInside);
        *first = {TokenKind::Word, file.from, file.to, {}, {}};
        first->classes.set(std::size_t(index));
        tokens.erase(first + 1, end);
    }
}

} // namespace vitrina
