// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/conversation_font.h"

#include "ui/theme/theme.h"

#include <QFontDatabase>

namespace vitrina::ui {
namespace {

QString &familyInUse()
{
    static QString family;
    return family;
}

} // namespace

void setConversationFamily(const QString &family)
{
    familyInUse() = QFontDatabase::hasFamily(family) ? family : QString();
}

QFont conversationFont()
{
    QFont font = themeFont(TextStyle::Message);
    if (const QString &family = familyInUse(); !family.isEmpty())
        font.setFamilies(QStringList{family} + font.families()); // for what the chosen one lacks
    return font;
}

QStringList conversationFamilies()
{
    const QStringList armenian = QFontDatabase::families(QFontDatabase::Armenian);
    const QStringList cyrillic = QFontDatabase::families(QFontDatabase::Cyrillic);
    QStringList both;
    for (const QString &family : armenian) {
        if (cyrillic.contains(family) && !QFontDatabase::isPrivateFamily(family))
            both += family;
    }
    return both;
}

} // namespace vitrina::ui
