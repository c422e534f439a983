// SPDX-License-Identifier: Apache-2.0
#include "spelling/own_words.h"

#include "spelling/letters.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace vitrina::spelling {
namespace {

bool isWord(QStringView word)
{
    return !word.isEmpty() && word.size() <= OwnWords::longest && scriptOf(word) != Script::None
        && std::ranges::none_of(word, [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

OwnWords::OwnWords(QString file)
    : m_file(std::move(file))
{
    QFile in(m_file);
    if (!QFileInfo(m_file).isFile() || !in.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = in.read(most * (longest + 1) * 4);
    QSet<QString> seen;
    for (const QByteArray &line : bytes.split('\n')) {
        const QString word = QString::fromUtf8(line).trimmed();
        if (m_words.size() < most && isWord(word) && !seen.contains(word)) {
            seen.insert(word);
            m_words += word;
        }
    }
}

Result<void> OwnWords::add(const QString &word)
{
    const QString plain = plainWord(word).trimmed();
    if (!isWord(plain) || m_words.contains(plain))
        return {};
    if (m_words.size() >= most)
        return failure(ErrorClass::Local, u"own_words_full");
    m_words += plain;
    return write();
}

Result<void> OwnWords::remove(const QString &word)
{
    if (m_words.removeAll(word) == 0)
        return {};
    return write();
}

Result<void> OwnWords::write() const
{
    QSaveFile out(m_file);
    if (m_file.isEmpty() || !out.open(QIODevice::WriteOnly))
        return failure(ErrorClass::Local, u"own_words_unwritable", out.errorString());
    for (const QString &word : m_words)
        out.write(word.toUtf8() + '\n');
    if (!out.flush() || !out.commit())
        return failure(ErrorClass::Local, u"own_words_unwritable", out.errorString());
    return {};
}

} // namespace vitrina::spelling
