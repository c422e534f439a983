// SPDX-License-Identifier: Apache-2.0
#include "ui/start/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace vitrina::ui {
using namespace Qt::StringLiterals;
namespace {

constexpr int patienceMs = 1500;

QString nameFor(const QString &profile)
{
    const QByteArray path = QDir(profile).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return u"vitrina-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(profile))
    , m_lock(QDir(profile).filePath(u"profile.lock"_s))
{
    m_lock.setStaleLockTime(0); // held as long as the program runs; a crash frees it
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            socket->deleteLater();
            Q_EMIT raiseRequested();
        }
    });
}

SingleInstance::Outcome SingleInstance::claim(bool raise)
{
    if (!m_lock.tryLock(0))
        return !raise || raiseOther() ? Outcome::RaisedOther : Outcome::Unreachable;
    listen();
    return Outcome::First;
}

bool SingleInstance::raiseOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name, QIODevice::WriteOnly);
    return socket.waitForConnected(patienceMs); // before the window exists: nothing else could be done meanwhile
}

void SingleInstance::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_name))
        return;
    // We hold the lock, so a socket of this name is a crashed program's.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

} // namespace vitrina::ui
