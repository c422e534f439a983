// SPDX-License-Identifier: Apache-2.0
#include "support/examples.h"

#include <QDir>

namespace vitrina::wire {

using namespace Qt::StringLiterals;

namespace {

QDir folder()
{
    return QDir(QStringLiteral(VITRINA_SOURCE_DIR "/resources/protocol/examples"));
}

} // namespace

QStringList exampleNames()
{
    return folder().entryList({u"*.json"_s}, QDir::Files);
}

QByteArray example(const QString &name)
{
    QFile file(folder().filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace vitrina::wire
