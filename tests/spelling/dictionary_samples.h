// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "spelling/dictionary_files.h"

#include <QFile>
#include <QTemporaryDir>

namespace vitrina::samples {

/// Small dictionaries, written in the encoding that each names.
class DictionaryFolder {
public:
    /// `words` and `affixes` as bytes of `encoding`.
    spelling::DictionaryFiles add(const QString &name, const QByteArray &encoding, const QList<QByteArray> &words,
                                  const QByteArray &affixes = {})
    {
        write(name + QStringLiteral(".aff"), "SET " + encoding + "\n" + affixes);
        write(name + QStringLiteral(".dic"), QByteArray::number(words.size()) + "\n" + words.join('\n') + "\n");
        return {name, name.section(u'_', 0, 0), path(name + QStringLiteral(".aff")),
                path(name + QStringLiteral(".dic"))};
    }

    spelling::DictionaryFiles addUtf8(const QString &name, const QStringList &words)
    {
        return add(name, "UTF-8", words.join(u'\n').toUtf8().split('\n'));
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace vitrina::samples
