// SPDX-License-Identifier: Apache-2.0
#include "ui/diagnostics/log_words.h"

#include <QRegularExpression>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr qsizetype longestLine = 240;
constexpr qsizetype mostRead = 2000; ///< nobody's text makes us slow

} // namespace

QByteArray withoutPersonalData(const QString &words)
{
    static const QRegularExpression quoted(uR"("[^"]*"?|'[^']*'|“[^”]*”?|«[^»]*»?)"_s);
    static const QRegularExpression address(uR"([^\s]*(?:://|@)[^\s]*)"_s);
    static const QRegularExpression folder(uR"((?:[A-Za-z]:)?[/\\][^\s:,;)]*)"_s);
    static const QRegularExpression number(uR"(\+?[0-9](?:[ ()\-]?[0-9]){5,})"_s);
    QString line = words.left(mostRead).simplified();
    line.replace(quoted, u"<text>"_s).replace(address, u"<address>"_s).replace(folder, u"<path>"_s);
    line.replace(number, u"<number>"_s);
    QByteArray bytes;
    for (const QChar letter : std::as_const(line)) {
        const char16_t code = letter.unicode();
        bytes += code >= 0x20 && code < 0x7F ? static_cast<char>(code) : '?';
    }
    return bytes.left(longestLine);
}

} // namespace vitrina::ui
