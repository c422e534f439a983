// SPDX-License-Identifier: Apache-2.0
#include "support/test_certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QStandardPaths>

namespace vitrina {
using namespace Qt::StringLiterals;
namespace {

QString program()
{
    return QStandardPaths::findExecutable(u"openssl"_s);
}

QStringList newKey(const QString &file)
{
    return {u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-keyout"_s, file};
}

} // namespace

TestCertificates::TestCertificates()
{
    run(QStringList{u"req"_s, u"-x509"_s, u"-subj"_s, u"/CN=An authority of the tests"_s, u"-days"_s, u"2"_s, u"-out"_s,
                    m_dir.filePath(u"ca.pem"_s)}
        + newKey(m_dir.filePath(u"ca.key"_s)));
}

bool TestCertificates::canBeMade()
{
    return !program().isEmpty();
}

TestCertificates::Files TestCertificates::issue(const QString &names)
{
    return issueFor(names, u"2"_s);
}

TestCertificates::Files TestCertificates::issueExpired(const QString &names)
{
    return issueFor(names, u"-1"_s);
}

TestCertificates::Files TestCertificates::issueFor(const QString &names, const QString &days)
{
    const QString stem = m_dir.filePath(u"hub-%1"_s.arg(++m_issued));
    const Files files{stem + u".pem"_s, stem + u".key"_s};
    QFile extensions(stem + u".cnf"_s);
    if (!extensions.open(QIODevice::WriteOnly))
        qFatal("certificates: %s can't be written", qPrintable(extensions.fileName()));
    extensions.write("subjectAltName=" + names.toLatin1() + "\nextendedKeyUsage=serverAuth\n");
    extensions.close();
    run(QStringList{u"req"_s, u"-new"_s, u"-subj"_s, u"/CN=A hub of the tests"_s, u"-out"_s, stem + u".csr"_s}
        + newKey(files.key));
    run({u"x509"_s, u"-req"_s, u"-in"_s, stem + u".csr"_s, u"-CA"_s, m_dir.filePath(u"ca.pem"_s), u"-CAkey"_s,
         m_dir.filePath(u"ca.key"_s), u"-set_serial"_s, QString::number(m_issued), u"-days"_s, days, u"-extfile"_s,
         extensions.fileName(), u"-out"_s, files.certificate});
    return files;
}

QSslConfiguration TestCertificates::trust() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(
        QSslCertificate::fromPath(m_dir.filePath(u"ca.pem"_s), QSsl::Pem, QSslCertificate::PatternSyntax::FixedString));
    return tls;
}

void TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.start(program(), arguments);
    if (!openssl.waitForFinished() || openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
}

} // namespace vitrina
