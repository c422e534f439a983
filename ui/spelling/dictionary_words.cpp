// SPDX-License-Identifier: Apache-2.0
#include "ui/spelling/dictionary_words.h"

#include "ui/conversation/language_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrina::ui::dictionary_words {
using namespace Qt::StringLiterals;
namespace {

struct DictionaryWords {
    Q_DECLARE_TR_FUNCTIONS(DictionaryWords)
};

QString packageOf([[maybe_unused]] const QString &language)
{
#if defined(Q_OS_LINUX)
    return language == u"en" ? u"hunspell-en-us"_s : QString(u"hunspell-" + language);
#else
    return {};
#endif
}

} // namespace

QString language(const QString &code)
{
    QString name = languageName(code);
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QString title(const spelling::DictionaryFiles &files)
{
    const QString name = language(files.language);
    return name.isEmpty() ? files.name : DictionaryWords::tr("%1 (%2)", "language (name)").arg(name, files.name);
}

QString problem(spelling::DictionaryState state)
{
    switch (state) {
    case spelling::DictionaryState::OldSpelling:
        return DictionaryWords::tr("It knows only the old spelling, so it is not used.");
    case spelling::DictionaryState::Broken:
        return DictionaryWords::tr("It is damaged or too large, so it is not used.");
    case spelling::DictionaryState::Silent:
        return DictionaryWords::tr("It did not answer in time and is not used until you restart Vitrina.");
    case spelling::DictionaryState::Unread:
    case spelling::DictionaryState::Ready:
        break;
    }
    return {};
}

QString missing(const QString &code, const std::vector<spelling::DictionaryFiles> &found,
                const spelling::SpellingDesk &desk)
{
    const bool checked = std::ranges::any_of(found, [&](const spelling::DictionaryFiles &one) {
        return one.language == code && problem(desk.state(one.name)).isEmpty();
    });
    if (checked)
        return {};
    if (code == u"hy")
        return DictionaryWords::tr("No dictionary of today’s Armenian was found, so Armenian is not checked.");
    const QString name = languageName(code);
    if (const QString package = packageOf(code); !package.isEmpty())
        return DictionaryWords::tr("No dictionary for %1 was found: install the package %2.").arg(name, package);
    return DictionaryWords::tr("No dictionary for %1 was found: put its .aff and .dic files into the folder below.")
        .arg(name);
}

} // namespace vitrina::ui::dictionary_words
