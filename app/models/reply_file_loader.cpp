// SPDX-License-Identifier: Apache-2.0
#include "models/reply_file_loader.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>

#include <memory>

namespace vitrina {
namespace {

ReplyFile readAt(const QString &path)
{
    QFile file(path);
    // A pipe or a device would hold the thread for good.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {{}, {{0, ReplyFileFault::Unreadable}}};
    const QByteArray bytes = file.read(largestReplyFile + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, {{0, ReplyFileFault::Unreadable}}};
    return readReplyFile(bytes);
}

} // namespace

QFuture<ReplyFile> loadReplyFile(const QString &path)
{
    auto promise = std::make_shared<QPromise<ReplyFile>>();
    QFuture<ReplyFile> future = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(readAt(path));
        promise->finish();
    });
    return future;
}

bool saveReplyFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
}

} // namespace vitrina
