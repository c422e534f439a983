// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

namespace vitrina {

/// An authority that nobody but the test trusts, and certificates that it signs for hubs. Made anew each time by the
/// program `openssl`, which packaging/ installs with what the tests need.
class TestCertificates {
public:
    struct Files {
        QString certificate;
        QString key;
    };

    TestCertificates();

    [[nodiscard]] static bool canBeMade(); ///< false: there is no `openssl` here
    /// Valid today; `names` as OpenSSL takes them: "DNS:localhost,IP:127.0.0.1".
    [[nodiscard]] Files issue(const QString &names);
    /// Ended yesterday.
    [[nodiscard]] Files issueExpired(const QString &names);
    /// Trusts this authority and no other.
    [[nodiscard]] QSslConfiguration trust() const;

private:
    [[nodiscard]] Files issueFor(const QString &names, const QString &days);
    void run(const QStringList &arguments) const; ///< stops the test when it fails

    QTemporaryDir m_dir;
    int m_issued = 0;
};

} // namespace vitrina
