// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/proxy.h"
#include "ui/accounts/test_steps.h"
#include "ui/settings/settings.h"

#include <QObject>

namespace vitrina::ui {

inline const SettingKey<QString> proxyKindKey{"network.proxy", QStringLiteral("system")};
inline const SettingKey<QString> proxyHostKey{"network.proxyHost", {}};
inline const SettingKey<int> proxyPortKey{"network.proxyPort", 0};
inline const SettingKey<QString> proxyUserKey{"network.proxyUser", {}};

/// The way to the hub as the user chose it, and what a test of it has found. The settings keep all but the password,
/// which others keep (ALL-3). UI thread.
class ProxyChoice final : public QObject {
    Q_OBJECT
public:
    enum class Kept {
        Nowhere, ///< there is none
        InKeychain,
        UnderPassphrase,
        ForThisRun, ///< it is asked for again next time
    };

    explicit ProxyChoice(Settings &settings, QObject *parent = nullptr);

    [[nodiscard]] Proxy proxy() const;
    void choose(const Proxy &proxy);
    /// What was kept of an earlier run.
    void setPassword(const QString &password, Kept kept);
    void setKept(Kept kept);
    [[nodiscard]] Kept kept() const { return m_kept; }

    /// Whether there is a hub elsewhere, which a proxy could lead to.
    void setHasHub(bool has);
    [[nodiscard]] bool hasHub() const { return m_hasHub; }
    void test();
    void setTestResult(const TestSteps &steps);
    [[nodiscard]] bool isTesting() const { return m_testing; }
    [[nodiscard]] const TestSteps &testResult() const { return m_steps; }

Q_SIGNALS:
    void changed(); ///< proxy() is another
    void passwordGiven(const QString &password); ///< to be kept
    void stateChanged(); ///< kept(), hasHub(), isTesting() or testResult()
    void testWanted();

private:
    Settings &m_settings;
    QString m_password;
    Kept m_kept = Kept::Nowhere;
    bool m_hasHub = false;
    bool m_testing = false;
    TestSteps m_steps;
};

[[nodiscard]] QString proxyKindId(ProxyKind kind);
[[nodiscard]] ProxyKind proxyKindOf(const QString &id); ///< an unknown id: System

} // namespace vitrina::ui
