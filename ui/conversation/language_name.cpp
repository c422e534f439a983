// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/language_name.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

namespace vitrina::ui {
namespace {

constexpr std::array<std::pair<QLocale::Language, const char *>, 16> names{{
    {QLocale::Armenian, QT_TRANSLATE_NOOP("Language", "Armenian")},
    {QLocale::Belarusian, QT_TRANSLATE_NOOP("Language", "Belarusian")},
    {QLocale::Czech, QT_TRANSLATE_NOOP("Language", "Czech")},
    {QLocale::English, QT_TRANSLATE_NOOP("Language", "English")},
    {QLocale::Estonian, QT_TRANSLATE_NOOP("Language", "Estonian")},
    {QLocale::Finnish, QT_TRANSLATE_NOOP("Language", "Finnish")},
    {QLocale::French, QT_TRANSLATE_NOOP("Language", "French")},
    {QLocale::German, QT_TRANSLATE_NOOP("Language", "German")},
    {QLocale::Italian, QT_TRANSLATE_NOOP("Language", "Italian")},
    {QLocale::Latvian, QT_TRANSLATE_NOOP("Language", "Latvian")},
    {QLocale::Lithuanian, QT_TRANSLATE_NOOP("Language", "Lithuanian")},
    {QLocale::Polish, QT_TRANSLATE_NOOP("Language", "Polish")},
    {QLocale::Romanian, QT_TRANSLATE_NOOP("Language", "Romanian")},
    {QLocale::Russian, QT_TRANSLATE_NOOP("Language", "Russian")},
    {QLocale::Spanish, QT_TRANSLATE_NOOP("Language", "Spanish")},
    {QLocale::Ukrainian, QT_TRANSLATE_NOOP("Language", "Ukrainian")},
}};

} // namespace

QString languageName(const QString &tag)
{
    const QLocale locale(tag.left(32));
    for (const auto &[language, name] : names) {
        if (locale.language() == language)
            return QCoreApplication::translate("Language", name);
    }
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

} // namespace vitrina::ui
